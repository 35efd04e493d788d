<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Technical: {alarm}</source>
        <translation>Technisch: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Show all alarms</source>
        <translation>Alle Alarme anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Pause sound</source>
        <translation>Ton pausieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Silence for two minutes; a new alarm ends it</source>
        <translation>Zwei Minuten stumm; ein neuer Alarm beendet es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms are shown, but not heard. {reason}</source>
        <translation>Alarme werden angezeigt, sind aber nicht zu hören. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{technical} technical</source>
        <translation>{technical} technische</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more, {technical} technical</source>
        <translation>{count} weitere, {technical} techn.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>No alarms. Limits that are passed and signals that are lost appear here.</source>
        <translation>Keine Alarme. Überschrittene Grenzen und verlorene Signale erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Sound is on.</source>
        <translation>Ton ist ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound off</source>
        <translation>Ton ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound on</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Acknowledge all</source>
        <translation>Alle quittieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Technical: what keeps the signal from being seen</source>
        <translation>Technisch: was die Sicht auf das Signal verhindert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Over, not acknowledged</source>
        <translation>Vorüber, nicht quittiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority signal alarm: {alarm}</source>
        <translation>Signalalarm niedriger Priorität: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority signal alarm: {alarm}</source>
        <translation>Signalalarm mittlerer Priorität: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority signal alarm: {alarm}</source>
        <translation>Signalalarm hoher Priorität: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority technical alarm: {alarm}</source>
        <translation>Technischer Alarm niedriger Priorität: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority technical alarm: {alarm}</source>
        <translation>Technischer Alarm mittlerer Priorität: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority technical alarm: {alarm}</source>
        <translation>Technischer Alarm hoher Priorität: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, acknowledged</source>
        <translation>{alarm}, quittiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, over, not acknowledged</source>
        <translation>{alarm}, vorüber, nicht quittiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>Acknowledge {alarm}</source>
        <translation>{alarm} quittieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>{state}. {fix}</source>
        <translation>{state}. {fix}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Acknowledge all alarms</source>
        <translation>Alle Alarme quittieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Pause the sound of alarms, or resume</source>
        <translation>Alarmton pausieren, fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Turn alarm sound on or off</source>
        <translation>Alarmton ein- oder ausschalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>What does a meter read between the pins 5V and GND, in volts?</source>
        <translation>Was zeigt ein Messgerät zwischen den Pins 5V und GND an, in Volt?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ledger: where every byte went</source>
        <translation>Bilanz: wo jedes Byte blieb</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Calibrate the board</source>
        <translation>Board kalibrieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/channels.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Cursors</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: off</source>
        <translation>Trigger: aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: normal</source>
        <translation>Trigger: normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: stopped</source>
        <translation>Trigger: gestoppt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Set the trigger</source>
        <translation>Trigger einstellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger off, auto, normal or single</source>
        <translation>Trigger aus, auto, normal, einzeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Arm the trigger</source>
        <translation>Trigger scharf stellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Raise the trigger level</source>
        <translation>Triggerpegel anheben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Lower the trigger level</source>
        <translation>Triggerpegel absenken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Put the trigger level into the signal</source>
        <translation>Triggerpegel ins Signal legen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Filter and derived channels</source>
        <translation>Filter und abgeleitete Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Show the signal as it came</source>
        <translation>Signal zeigen, wie es ankam</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Time cursors on or off</source>
        <translation>Zeitcursor ein oder aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Value cursors on or off</source>
        <translation>Wertcursor ein oder aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Select the next cursor</source>
        <translation>Nächsten Cursor wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor later or up</source>
        <translation>Cursor später oder höher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor earlier or down</source>
        <translation>Cursor früher oder tiefer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far later</source>
        <translation>Cursor weit vor setzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far back</source>
        <translation>Cursor weit zurück setzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Captures</source>
        <translation>Erfassungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the signal as a tone</source>
        <translation>Signal als Ton hören</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the picture from left to right</source>
        <translation>Bild von links nach rechts hören</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Add a mark</source>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks as CSV</source>
        <translation>Marken als CSV speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks</source>
        <translation>Marken speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Materials (*.json)</source>
        <translation>Materialien (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Import a material</source>
        <translation>Material importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Export the material</source>
        <translation>Material exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Recordings and CSV files (*.vigil *.csv);;All files (*)</source>
        <translation>Aufzeichnungen und CSV-Dateien (*.vigil *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Normal</source>
        <comment>panel</comment>
        <translation>Normalzustand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Was it real?</source>
        <translation>War es echt?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal</source>
        <translation>Normal lernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from a file</source>
        <translation>Normal aus einer Datei lernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn what is normal from the live signal (Ctrl+N)</source>
        <translation>Aus dem Live-Signal lernen, was normal ist (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from</source>
        <translation>Normal lernen aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Change the passphrase of the history</source>
        <translation>Die Passphrase des Verlaufs ändern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Show what was sent to language models</source>
        <translation>Zeigen, was an Sprachmodelle gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Score a file of patients</source>
        <translation>Datei mit Patienten bewerten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture as PNG or SVG</source>
        <translation>Bild als PNG oder SVG speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recordings</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Record, or stop recording</source>
        <translation>Aufzeichnung starten, beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Save the last 10 minutes</source>
        <translation>Die letzten 10 Minuten speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Play or pause the replay</source>
        <translation>Wiedergabe starten, anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Replay one piece</source>
        <translation>Einen Abschnitt wiedergeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Go to the plot</source>
        <translation>Zum Diagramm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Say how the signal is</source>
        <translation>Zustand des Signals ansagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show how well the picture keeps up</source>
        <translation>Zeigen, wie gut das Bild Schritt hält</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Hold the picture, or follow</source>
        <translation>Bild anhalten oder folgen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Back to live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little back</source>
        <translation>Etwas zurückblicken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little forward</source>
        <translation>Etwas vorblicken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window back</source>
        <translation>Ein Fenster zurückblicken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window forward</source>
        <translation>Ein Fenster vorblicken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show the whole session</source>
        <translation>Ganze Sitzung zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values up</source>
        <translation>Werte nach oben schieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values down</source>
        <translation>Werte nach unten schieben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a smaller range</source>
        <translation>Kleineren Bereich zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a larger range</source>
        <translation>Größeren Bereich zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let the range follow the signal</source>
        <translation>Bereich dem Signal folgen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Keep the range</source>
        <translation>Bereich beibehalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Sweep instead of roll</source>
        <translation>Durchlauf statt Rollen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let earlier sweeps fade</source>
        <translation>Frühere Durchläufe verblassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>A lane for each channel</source>
        <translation>Eine Spur je Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/sharing.py"/>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Colours as the system has them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Fold or show the patient panel</source>
        <translation>Patient ein- oder ausklappen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Put the panel away</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Open the panel in a window</source>
        <translation>Bereich in einem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Move the panel to the other side</source>
        <translation>Bereich auf die andere Seite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark or light colours</source>
        <translation>Dunkle oder helle Farben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/theatre.py"/>
        <source>Fault theatre</source>
        <translation>Fehlertheater</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune on a recording</source>
        <translation>An einer Aufzeichnung abstimmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>A value was changed after this result. Analyze again.</source>
        <translation>Nach diesem Ergebnis wurde ein Wert geändert. Bitte erneut analysieren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Describes the model, not causes.</source>
        <translation>Beschreibt das Modell, keine Ursachen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>FHIR R4 bundle</source>
        <translation>FHIR-R4-Bundle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>CSV row</source>
        <translation>CSV-Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As soon as it is calculated which fields say so</source>
        <translation>Sobald die maßgeblichen Felder ermittelt sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As PDF, HTML, JSON, FHIR or CSV</source>
        <translation>Als PDF, HTML, JSON, FHIR oder CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Calculating which fields say so ...</source>
        <translation>Maßgebliche Felder werden ermittelt ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>All thirteen fields</source>
        <translation>Alle dreizehn Felder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>The same shares as text</source>
        <translation>Dieselben Beiträge als Text</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Plants an outlier into these values: it must be the one named</source>
        <translation>Setzt einen Ausreißer in diese Werte: genau er muss genannt werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show {count} more</source>
        <translation>{count} weitere anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As bars</source>
        <translation>Als Balken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Level: {level}</source>
        <translation>Stufe: {level}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Interval {low:.2f} to {high:.2f}</source>
        <translation>Intervall {low:.2f} bis {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Says what the model would do with other values, not what would happen to the patient.</source>
        <translation>Sagt, was das Modell bei anderen Werten ergäbe, nicht, was mit dem Patienten geschähe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Back to the values entered</source>
        <translation>Zurück zu den eingegebenen Werten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if {field}</source>
        <translation>Was wäre, wenn: {field}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Text by a language model</source>
        <translation>Text eines Sprachmodells</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Word it with a language model</source>
        <translation>Mit einem Sprachmodell formulieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Shows what would be sent, and asks first</source>
        <translation>Zeigt, was gesendet würde, und fragt zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Every payload that ever left this machine</source>
        <translation>Alle Daten, die diesen Computer je verlassen haben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>What the board measures, and how its lines are read</source>
        <translation>Was das Board misst und wie seine Zeilen gelesen werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board: {board}</source>
        <translation>Board: {board}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Lines are laid out as</source>
        <translation>Aufbau der Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Numbers in plain lines are</source>
        <translation>Zahlen in einfachen Zeilen sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Measure the supply voltage</source>
        <translation>Versorgungsspannung messen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Calibrate with a meter...</source>
        <translation>Mit Messgerät kalibrieren...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Follow the newest capture</source>
        <translation>Der neuesten Erfassung folgen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Show all captures behind the chosen one</source>
        <translation>Alle Erfassungen hinter der gewählten zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Arm again</source>
        <translation>Scharf stellen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Wait for the next trigger</source>
        <translation>Auf den nächsten Trigger warten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Clear captures</source>
        <translation>Erfassungen leeren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Forget every capture</source>
        <translation>Alle Erfassungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Triggered at</source>
        <translation>Ausgelöst um</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Vpp</source>
        <translation>Vpp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Enter or a double click shows the moment on the plot</source>
        <translation>Enter oder Doppelklick zeigt den Zeitpunkt im Diagramm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Capture</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_panel.py"/>
        <source>Shown is gain times volts plus offset. What is judged and recorded stays in volts.</source>
        <translation>Gezeigt: Faktor mal Volt plus Offset. Beurteilt und aufgezeichnet bleiben Volt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Gain</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, show</source>
        <translation>Kanal A{channel}, zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, colour</source>
        <translation>Kanal A{channel}, Farbe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, name</source>
        <translation>Kanal A{channel}, Name</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, gain</source>
        <translation>Kanal A{channel}, Faktor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, offset</source>
        <translation>Kanal A{channel}, Offset</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, unit</source>
        <translation>Kanal A{channel}, Einheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Not given</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Choose a board, a recording or a demo signal</source>
        <translation>Board, Aufzeichnung oder Demosignal wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>no data for {age_s:,.0f} s</source>
        <translation>keine Daten seit {age_s:,.0f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect or disconnect</source>
        <translation>Verbinden oder trennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share, or stop sharing</source>
        <translation>Teilen oder nicht mehr teilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect to the chosen source</source>
        <translation>Mit der gewählten Quelle verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Clients on this computer connect to this address</source>
        <translation>Clients auf diesem Computer verbinden sich mit dieser Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share</source>
        <comment>switch</comment>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Let programs on this computer follow the voltage (Ctrl+Shift+S)</source>
        <translation>Programme auf diesem Computer die Spannung verfolgen lassen (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Leave this source</source>
        <translation>Diese Quelle verlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Nothing has ever been sent to a language model from this machine.</source>
        <translation>Von diesem Computer wurde noch nie etwas an ein Sprachmodell gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Payload of the chosen request</source>
        <translation>Inhalt der gewählten Anfrage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>1 request, {n_bytes} bytes in all.</source>
        <translation>1 Anfrage, insgesamt {n_bytes} Bytes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>{count} requests, {n_bytes} bytes in all.</source>
        <translation>{count} Anfragen, insgesamt {n_bytes} Bytes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send values to a language model?</source>
        <translation>Werte an ein Sprachmodell senden?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send these values to a language model?</source>
        <translation>Diese Werte an ein Sprachmodell senden?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly what would be sent</source>
        <translation>Genau das würde gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send this one</source>
        <translation>Dieses eine senden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send, and do not ask again until Vigil ends</source>
        <translation>Senden und bis zum Ende von Vigil nicht mehr fragen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>To: {recipient}</source>
        <translation>An: {recipient}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Model: {model}</source>
        <translation>Modell: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>No name, pseudonym or free text is in it.</source>
        <translation>Kein Name, kein Pseudonym und kein Freitext ist enthalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly these {n_bytes} bytes:</source>
        <translation>Genau diese {n_bytes} Bytes:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>of every patient</source>
        <translation>jedes Patienten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other field</source>
        <translation>{count} weiteres Feld</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other fields</source>
        <translation>{count} weitere Felder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>log-odds of {percent:.0f} %</source>
        <translation>Log-Odds von {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Contributions to the score</source>
        <translation>Beiträge zum Score</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>← more typical</source>
        <translation>← typischer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>more unusual →</source>
        <translation>ungewöhnlicher →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contributions to the score, as a table</source>
        <translation>Beiträge zum Score als Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>{cursor} {time} before the right edge</source>
        <translation>{cursor} {time} vor dem rechten Rand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_overlay.py"/>
        <source>filtered: {filter}</source>
        <translation>gefiltert: {filter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Low-pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>High-pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Band-pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 50 Hz</source>
        <translation>Kerbfilter 50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 60 Hz</source>
        <translation>Kerbfilter 60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Lower corner</source>
        <translation>Untere Eckfrequenz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Upper corner</source>
        <translation>Obere Eckfrequenz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Derived channel {number}</source>
        <translation>Abgeleiteter Kanal {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Only what is shown: the signal is recorded, judged and measured as it came.</source>
        <translation>Betrifft nur die Anzeige: Das Signal wird aufgezeichnet, beurteilt und gemessen, wie es ankam.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copy the fix</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Looking...</source>
        <translation>Suche läuft...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Examine all ports again</source>
        <translation>Alle Ports erneut untersuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_delegate.py"/>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>No events yet. Anomalies appear here with their time and reason.</source>
        <translation>Noch keine Ereignisse. Anomalien erscheinen hier mit Zeit und Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session</source>
        <translation>{count} in dieser Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session, {ongoing} ongoing</source>
        <translation>{count} in dieser Sitzung, {ongoing} andauernd</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_model.py"/>
        <source>{event}, ongoing</source>
        <translation>{event}, andauernd</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Events appear here when there are some; say of each whether it was real.</source>
        <translation>Hier erscheinen Ereignisse, sobald es welche gibt; geben Sie zu jedem an, ob es echt war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>1 shape is remembered as a false alarm: what looks the same is not told again.</source>
        <translation>1 Form ist als Fehlalarm gemerkt: Was ebenso aussieht, wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>{count} shapes are remembered as false alarms: what looks the same is not told again.</source>
        <translation>{count} Formen sind als Fehlalarme gemerkt: Was ebenso aussieht, wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Was it real? {event}</source>
        <translation>War es echt? {event}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked this value</source>
        <translation>Ich habe diesen Wert geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked {field}</source>
        <translation>Geprüft: {field}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Error: {problem}</source>
        <translation>Fehler: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Check: {doubt}</source>
        <translation>Prüfen: {doubt}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Choose an assessment to read it, or two to compare them.</source>
        <translation>Wählen Sie eine Bewertung zum Lesen oder zwei zum Vergleichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Chosen assessments</source>
        <translation>Gewählte Bewertungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Choose a passphrase for the history</source>
        <translation>Passphrase für den Verlauf wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This system has no keyring that keeps a key, so it is asked for at each start. It is written down nowhere: without it the history cannot be read again.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der einen Schlüssel aufbewahrt; deshalb wird bei jedem Start danach gefragt. Sie ist nirgends notiert: Ohne sie ist der Verlauf nicht mehr lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The history is locked</source>
        <translation>Der Verlauf ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Enter its passphrase. Until then nothing is stored and nothing is found.</source>
        <translation>Geben Sie die Passphrase ein. Bis dahin wird nichts gespeichert und nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This passphrase does not open the history.</source>
        <translation>Diese Passphrase öffnet den Verlauf nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The same again</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Level</source>
        <comment>patient</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Given</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Low</source>
        <comment>patient</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Medium</source>
        <comment>patient</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>High</source>
        <comment>patient</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search by pseudonym</source>
        <translation>Nach Pseudonym suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Stored assessments</source>
        <translation>Gespeicherte Bewertungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Open in the form</source>
        <translation>Im Formular öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Fill the form with the values of this assessment</source>
        <translation>Formular mit den Werten dieser Bewertung füllen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Export ...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The chosen assessments, or all that were found, as CSV or JSON</source>
        <translation>Die gewählten oder alle gefundenen Bewertungen, als CSV oder JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete the chosen assessments for good</source>
        <translation>Die gewählten Bewertungen endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete {count} for good</source>
        <translation>{count} endgültig löschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {found} found, {total} stored</source>
        <translation>Die neuesten {shown} von {found} gefundenen, {total} gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{found} found, {total} stored</source>
        <translation>{found} gefunden, {total} gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {total} stored</source>
        <translation>Die neuesten {shown} von {total} gespeicherten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{total} stored</source>
        <translation>{total} gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>None: learn from each start</source>
        <translation>Keine: ab jedem Start lernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Good: {finding}</source>
        <translation>Gut: {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Doubtful: {finding}</source>
        <translation>Zweifelhaft: {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Not usable: {finding}</source>
        <translation>Unbrauchbar: {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>What is normal is learned from each new connection.</source>
        <translation>Was normal ist, wird bei jeder neuen Verbindung gelernt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Baseline to begin with</source>
        <translation>Baseline zu Beginn</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Judged by</source>
        <translation>Beurteilt durch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Train on this baseline</source>
        <translation>Auf dieser Baseline trainieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Name of the baseline</source>
        <translation>Name der Baseline</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Keep and use</source>
        <translation>Behalten und verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Nothing is watched.</source>
        <translation>Es wird nichts überwacht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>closes</source>
        <translation>geht auf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>does not close</source>
        <translation>geht nicht auf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>patient</comment>
        <translation>NIEDRIG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>patient</comment>
        <translation>MITTEL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>patient</comment>
        <translation>HOCH</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>priority</comment>
        <translation>NIEDRIG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>priority</comment>
        <translation>MITTEL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>priority</comment>
        <translation>HOCH</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low</source>
        <comment>priority</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium</source>
        <comment>priority</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high</source>
        <comment>priority</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low priority</source>
        <translation>niedrige Priorität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium priority</source>
        <translation>mittlere Priorität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high priority</source>
        <translation>hohe Priorität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Every command</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Show {title}</source>
        <translation>„{title}“ anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>No marks yet. F8 notes the moment at the right edge of the plot.</source>
        <translation>Noch keine Marken. F8 merkt sich den Zeitpunkt am rechten Rand des Diagramms.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Note this moment (F8)</source>
        <translation>Diesen Zeitpunkt merken (F8)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Write the marks to a CSV file</source>
        <translation>Marken in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Enter shows the moment, F2 renames, Delete removes</source>
        <translation>Enter zeigt den Zeitpunkt, F2 benennt um, Delete entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Quantity</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Channel to measure</source>
        <translation>Zu messender Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Stretch to measure</source>
        <translation>Zu messender Abschnitt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy the table for a spreadsheet</source>
        <translation>Tabelle für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Restart statistics</source>
        <translation>Statistik neu beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Begin mean, SD, minimum, maximum and n anew</source>
        <translation>Mittel, SD, Minimum, Maximum und n neu beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>{name} gespeichert, {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/number_edit.py"/>
        <source>{name}; the arrow keys step</source>
        <translation>{name}; die Pfeiltasten ändern schrittweise</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_distribution.py"/>
        <source>Predictions by level</source>
        <translation>Vorhersagen nach Stufe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>DEMO: {count}, counted in no total</source>
        <translation>DEMO: {count}, in keiner Summe gezählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search by patient</source>
        <translation>Nach Patient suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search the predictions</source>
        <translation>Vorhersagen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>All that was found, as CSV</source>
        <translation>Alles Gefundene, als CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores say how unusual a patient is among the reference patients.</source>
        <translation>Scores sagen, wie ungewöhnlich ein Patient unter den Referenzpatienten ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Overview of the session</source>
        <translation>Überblick über die Sitzung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Drag the window, or click where to look; arrows move it</source>
        <translation>Fenster ziehen oder die gewünschte Stelle anklicken; Pfeiltasten verschieben es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>Scores in the order of time</source>
        <translation>Scores in zeitlicher Folge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>0 scores</source>
        <translation>0 Scores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>1 score, the newest {newest:.2f}</source>
        <translation>1 Score, der neueste {newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>{count} scores, the newest {newest:.2f}</source>
        <translation>{count} Scores, der neueste {newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_stack.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Open this panel in a window</source>
        <translation>Diesen Bereich in einem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Move this panel to the other side</source>
        <translation>Diesen Bereich auf die andere Seite setzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Put this panel away</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Patients of a file</source>
        <translation>Patienten einer Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>How much of the file is scored</source>
        <translation>Wie viel der Datei bewertet ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Scored patients</source>
        <translation>Bewertete Patienten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Stop here; what is scored stays</source>
        <translation>Hier aufhören; was bewertet ist, bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Save as CSV ...</source>
        <translation>Als CSV speichern ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score these values</source>
        <translation>Diese Werte bewerten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Fill in the next invented patient</source>
        <translation>Den nächsten erfundenen Patienten einsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Empty every field</source>
        <translation>Alle Felder leeren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Undo clear</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Bring the cleared values back</source>
        <translation>Geleerte Werte zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet, or score a file of patients</source>
        <translation>Eine Tabellenzeile einfügen oder eine Datei mit Patienten bewerten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet</source>
        <translation>Tabellenzeile einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score a file of patients ...</source>
        <translation>Datei mit Patienten bewerten ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>An invented patient, not a person; never stored</source>
        <translation>Ein erfundener Patient, keine Person; nie gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>stored encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>{given} of {fields} given</source>
        <translation>{given}/{fields} Angaben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient {name}</source>
        <translation>Demopatient {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient</source>
        <translation>Demopatient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Fill in what is known, or try a sample. The result says how unusual the values are among the reference patients, and which of them say so.</source>
        <translation>Tragen Sie ein, was bekannt ist, oder nehmen Sie ein Beispiel. Das Ergebnis sagt, wie ungewöhnlich die Werte unter den Referenzpatienten sind und welche dafür sprechen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Result: {verdict}, score {score:.2f}</source>
        <translation>Ergebnis: {verdict}, Score {score:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_pdf.py"/>
        <source>Vigil assessment</source>
        <translation>Vigil-Bewertung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>What cannot be used</source>
        <translation>Was nicht verwendbar ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>Error: {sentence}</source>
        <translation>Fehler: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>{field} unit: {unit}</source>
        <translation>Einheit von {field}: {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>Switch to {unit}; the number stays as it was typed</source>
        <translation>Zu {unit} wechseln; die Zahl bleibt, wie sie eingegeben wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data {lasted_s:.1f} s</source>
        <translation>keine Daten {lasted_s:.1f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>This build of Vigil has no OpenGL.</source>
        <translation>Diese Ausgabe von Vigil hat kein OpenGL.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL is drawn by the processor here ({renderer}).</source>
        <translation>OpenGL wird hier vom Prozessor gezeichnet ({renderer}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL cannot be used with this system's graphics driver.</source>
        <translation>OpenGL ist mit dem Grafiktreiber dieses Systems nicht verwendbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The graphics driver's OpenGL is too old.</source>
        <translation>Das OpenGL des Grafiktreibers ist zu alt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The plot is drawn without it, as before.</source>
        <translation>Das Diagramm wird wie bisher ohne gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/picture_file.py"/>
        <source>Vigil, not a medical device</source>
        <translation>Vigil, kein Medizinprodukt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/time_axis.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_placeholder.py"/>
        <source>Show a built-in signal; no board is needed</source>
        <translation>Ein eingebautes Signal zeigen; es ist kein Board nötig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>{summary}, the picture stands still, {delay} behind</source>
        <translation>{summary}, das Bild steht still, {delay} zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>Live voltage</source>
        <translation>Spannung live</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>How well the picture keeps up; the last frames</source>
        <translation>Wie gut das Bild Schritt hält; die letzten Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>What drives the score could not be calculated: {reason}.</source>
        <translation>Was den Score bestimmt, konnte nicht berechnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Planted for a moment: {field} {value} instead of {before} ...</source>
        <translation>Vorübergehend eingesetzt: {field} {value} statt {before} ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named first, as it must be ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>Prüfung: Das eingesetzte {field} {value} wird zuerst genannt, wie es sein muss ({share:+.2f} Log-Odds). Ihre Werte sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named in place {place} ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>Prüfung: Das eingesetzte {field} {value} wird an Stelle {place} genannt ({share:+.2f} Log-Odds). Ihre Werte sind unverändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Not in the file, so blank: {columns}.</source>
        <translation>Nicht in der Datei, daher leer: {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file is larger: use `vigil assess` for all of it.</source>
        <translation>Die Datei ist größer: `vigil assess` bewertet sie ganz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far, {unreadable} could not be read.</source>
        <translation>{count} Patient bisher bewertet, {unreadable} waren nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored, {unreadable} could not be read.</source>
        <translation>{count} Patient bewertet, {unreadable} waren nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far, {unreadable} could not be read.</source>
        <translation>{count} Patienten bisher bewertet, {unreadable} waren nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored, {unreadable} could not be read.</source>
        <translation>{count} Patienten bewertet, {unreadable} waren nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far.</source>
        <translation>{count} Patient bisher bewertet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored.</source>
        <translation>{count} Patient bewertet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far.</source>
        <translation>{count} Patienten bisher bewertet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored.</source>
        <translation>{count} Patienten bewertet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The first {count} are shown.</source>
        <translation>Die ersten {count} werden gezeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{columns}: there are codes that are not ours. If the file counts otherwise, the rows that could be read are misread too.</source>
        <translation>{columns}: Hier stehen Codes, die nicht unsere sind. Zählt die Datei anders, so sind auch die lesbaren Zeilen falsch gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file could not be scored to its end: {reason}</source>
        <translation>Die Datei konnte nicht bis zum Ende bewertet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Cancelled: the rest of the file is not scored.</source>
        <translation>Abgebrochen: Der Rest der Datei ist nicht bewertet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>A board does not run on {volts:g} V.</source>
        <translation>Ein Board läuft nicht mit {volts:g} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Measure between 5V and GND: {low} to {high} V.</source>
        <translation>Messen Sie zwischen 5V und GND: {low} bis {high} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>The board sends whole numbers.</source>
        <translation>Das Board sendet ganze Zahlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Are they counts of a converter? They are taken as volts until you say so.</source>
        <translation>Sind es Werte eines Wandlers? Bis Sie es angeben, gelten sie als Volt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Counts (10 bits at 5 V)</source>
        <translation>Wandlerwerte (10 Bit bei 5 V)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board</source>
        <translation>Lauscht auf das Board</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is</source>
        <translation>Fragt das Board, wer es ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds</source>
        <translation>Probiert andere Baudraten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up</source>
        <translation>Richtet das Board ein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board.</source>
        <translation>Lauscht auf das Board.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is.</source>
        <translation>Fragt das Board, wer es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds.</source>
        <translation>Probiert andere Baudraten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up.</source>
        <translation>Richtet das Board ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data: nothing readable comes.</source>
        <translation>Keine Daten: Es kommt nichts Lesbares.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} text</source>
        <translation>{rate} Text</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} raw</source>
        <translation>{rate} roh</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} csv</source>
        <translation>{rate} csv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} binary</source>
        <translation>{rate} binär</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As they look</source>
        <translation>Wie sie aussehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Volts</source>
        <translation>Volt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Plain lines</source>
        <translation>Einfache Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As the board is</source>
        <translation>Wie am Board eingestellt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{setup} at {line_speed}</source>
        <translation>{setup} mit {line_speed}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Automatic ({layout})</source>
        <translation>Automatisch ({layout})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, calibrated</source>
        <translation>Referenz {volts:.3f} V, kalibriert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, uncalibrated</source>
        <translation>Referenz {volts:.3f} V, nicht kalibriert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Lines: {layout}</source>
        <translation>Zeilen: {layout}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Line speed {baud:,} baud</source>
        <translation>Baudrate {baud:,}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock true within {ppm:,} ppm</source>
        <translation>Uhr des Boards auf {ppm:,} ppm genau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm fast</source>
        <translation>Uhr des Boards geht {deviation} ppm vor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm slow</source>
        <translation>Uhr des Boards geht {deviation} ppm nach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{clock}, times corrected</source>
        <translation>{clock}, Zeiten korrigiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in samples</source>
        <translation>in Messwerten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in text</source>
        <translation>in Text</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>discarded at start</source>
        <translation>zu Beginn verworfen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>rejected: {reason}</source>
        <translation>abgewiesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>expected by the device's count</source>
        <translation>erwartet laut Zähler des Geräts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>decoded</source>
        <translation>dekodiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>cut off, lost after that: not known</source>
        <translation>abgerissen, danach verloren: unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>judged</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>dropped before judging</source>
        <translation>vor der Beurteilung entfallen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>The trigger is off.</source>
        <translation>Der Trigger ist aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Stopped after one capture.</source>
        <translation>Nach einer Erfassung gestoppt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Triggered, filling the capture.</source>
        <translation>Ausgelöst, die Erfassung läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Not triggered: showing what there is.</source>
        <translation>Nicht ausgelöst: zeigt, was da ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the trigger.</source>
        <translation>Wartet auf den Trigger.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long, cut by a gap</source>
        <translation>{span} lang, durch eine Lücke gekürzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long</source>
        <translation>{span} lang</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Switch the trigger on to capture the signal around an edge, a pulse or an anomaly.</source>
        <translation>Trigger einschalten, um das Signal um eine Flanke, einen Puls oder eine Anomalie zu erfassen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the first trigger.</source>
        <translation>Wartet auf den ersten Trigger.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{rate:.0f} frames/s</source>
        <translation>{rate:.0f} Bilder/s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>frame {median:.1f} ms, p99 {p99:.1f}</source>
        <translation>Bild {median:.1f} ms, p99 {p99:.1f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>longest wait p99 {p99:.0f} ms</source>
        <translation>längstes Warten p99 {p99:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stall</source>
        <translation>{count} Hänger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stalls</source>
        <translation>{count} Hänger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>sample to picture {median:.0f} ms, p95 {p95:.0f}</source>
        <translation>Messwert bis Bild {median:.0f} ms, p95 {p95:.0f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Nothing is stored yet. Analyze a patient, and the assessment stands here.</source>
        <translation>Noch ist nichts gespeichert. Nach der Analyse eines Patienten steht die Bewertung hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>No assessment fits. Search for less.</source>
        <translation>Keine Bewertung passt. Suchen Sie nach weniger.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Assessments are not kept, as the settings say.</source>
        <translation>Bewertungen werden nicht aufbewahrt; so steht es in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>The history is locked.</source>
        <translation>Der Verlauf ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the form</source>
        <translation>Formular öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Sample {letter}</source>
        <translation>Beispiel {letter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{low:.2f} to {high:.2f}</source>
        <translation>{low:.2f} bis {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{warning} Confirmed.</source>
        <translation>{warning} Bestätigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Worded by: {source}.</source>
        <translation>Formuliert von: {source}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>These are two patients.</source>
        <translation>Das sind zwei Patienten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Scored by different models: the scores cannot be compared.</source>
        <translation>Von verschiedenen Modellen bewertet: Die Scores sind nicht vergleichbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Made by different versions of Vigil.</source>
        <translation>Mit verschiedenen Versionen von Vigil erstellt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{patient}, {earlier} and {later}</source>
        <translation>{patient}, {earlier} und {later}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{given} of {total}</source>
        <translation>{given} von {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Waiting for the other hub</source>
        <translation>Wartet auf den anderen Hub</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>{state}, {count} waiting.</source>
        <translation>{state}, {count} warten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Use layout {number}</source>
        <translation>Anordnung {number} verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Keep this as layout {number}</source>
        <translation>Als Anordnung {number} merken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>This is layout {number} now.</source>
        <translation>Dies ist jetzt Anordnung {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>{keys} brings it back.</source>
        <translation>{keys} stellt sie wieder her.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Arrange the window and keep it with {keys}.</source>
        <translation>Richten Sie das Fenster ein und merken Sie es mit {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>No layout {number} was kept.</source>
        <translation>Anordnung {number} ist nicht belegt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>What it means in alarms an hour is known in {left} s.</source>
        <translation>Was das in Alarmen je Stunde bedeutet, ist in {left} s bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>Etwa {rate:.1f} Alarme je Stunde, nach den Scores der letzten {minutes:.0f} min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last hour.</source>
        <translation>Etwa {rate:.1f} Alarme je Stunde, nach den Scores der letzten Stunde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>Weniger als 0.1 Alarme je Stunde, nach den Scores der letzten {minutes:.0f} min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last hour.</source>
        <translation>Weniger als 0.1 Alarme je Stunde, nach den Scores der letzten Stunde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{duration:.0f} s at {rate:g} Hz from {source}, {day}</source>
        <translation>{duration:.0f} s mit {rate:g} Hz von {source}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Training, {progress:.0%}. The signal may do what it likes meanwhile.</source>
        <translation>Training, {progress:.0%}. Das Signal darf sich dabei beliebig verhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Checking what was learned.</source>
        <translation>Das Gelernte wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Learning, {progress:.0%}. Keep the signal as it should be.</source>
        <translation>Lernen, {progress:.0%}. Halten Sie das Signal, wie es sein soll.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: press Learn normal and keep what it learns. Until then {judging} judges.</source>
        <translation>{wanted} muss auf einer Baseline trainiert werden: „Normal lernen“ drücken und das Gelernte behalten. Bis dahin beurteilt {judging}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: {baseline!r} was learned by {detector}; train on it, or learn normal anew. Until then {judging} judges.</source>
        <translation>{wanted} muss auf einer Baseline trainiert werden: {baseline!r} wurde von {detector} gelernt; darauf trainieren oder Normal neu lernen. Bis dahin beurteilt {judging}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>The file has ended.</source>
        <translation>Die Datei ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Find a board</source>
        <translation>Board suchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Boards</source>
        <translation>Boards</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Look for an Arduino and try it</source>
        <translation>Nach einem Arduino suchen und ihn versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>{board} is there: choose it above and connect, or try the demo signal.</source>
        <translation>{board} ist da: oben wählen und verbinden oder das Demosignal versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Demo signal</source>
        <translation>Demosignal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>There is no signal to mark.</source>
        <translation>Es gibt kein Signal, das markiert werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Connect to a source first.</source>
        <translation>Verbinden Sie zuerst eine Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number}</source>
        <translation>Marke {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number} added at {time}.</source>
        <translation>Marke {number} um {time} gesetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>It stands in the panel Marks, where it can be renamed.</source>
        <translation>Sie steht im Bereich Marken und kann dort umbenannt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>The view</source>
        <translation>Die Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>Between cursors</source>
        <translation>Zwischen Cursorn</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No signal yet.</source>
        <translation>Noch kein Signal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No cursors are set.</source>
        <translation>Es sind keine Cursor gesetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>newest {count} raw samples, {duration}</source>
        <translation>neueste {count} Rohmesswerte, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw sample, {duration}</source>
        <translation>{count} Rohmesswert, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw samples, {duration}</source>
        <translation>{count} Rohmesswerte, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No patient has been scored yet. Analyze one, or let a client do so.</source>
        <translation>Noch wurde kein Patient bewertet. Analysieren Sie einen oder lassen Sie es einen Client tun.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No prediction fits these filters.</source>
        <translation>Keine Vorhersage passt zu diesen Filtern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>The newest {count} are listed; all that is stored stands in the history.</source>
        <translation>Die neuesten {count} sind aufgeführt; alles Gespeicherte steht im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>not named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>DEMO {name}</source>
        <translation>DEMO {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>this station</source>
        <translation>diese Station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>Usually {low:g} to {high:g} {unit}</source>
        <translation>Üblich sind {low:g} bis {high:g} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>{field}: {error}</source>
        <translation>{field}: {error}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>Copy one row of the thirteen columns, or that row with the row of names above it.</source>
        <translation>Kopieren Sie eine Zeile der dreizehn Spalten oder diese Zeile mit der Namenszeile darüber.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>{count} rows were pasted where one is wanted.</source>
        <translation>{count} Zeilen wurden eingefügt, wo eine erwartet wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>The pasted row does not fit the thirteen columns.</source>
        <translation>Die eingefügte Zeile passt nicht zu den dreizehn Spalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>Restored: this form was not finished when Vigil ended.</source>
        <translation>Wiederhergestellt: Dieses Formular war nicht fertig, als Vigil endete.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} field cannot be used</source>
        <translation>{count} Feld ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} fields cannot be used</source>
        <translation>{count} Felder sind nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_records.py"/>
        <source>The record has a field '{column}', which is not known.</source>
        <translation>Der Datensatz hat ein unbekanntes Feld '{column}'.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, SECOND OPINION DISAGREES</source>
        <translation>{level}, ZWEITMEINUNG WEICHT AB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, BORDERLINE</source>
        <translation>{level}, GRENZWERTIG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>More unusual than {share} of {count} reference patients. {given} of {total} fields given.</source>
        <translation>Ungewöhnlicher als {share} der {count} Referenzpatienten. {given} von {total} Feldern angegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{events} of {total} patients of this level had disease.</source>
        <translation>{events} von {total} Patienten dieser Stufe waren erkrankt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Calibrated probability {probability} ({low} to {high}) where {prevalence} have it.</source>
        <translation>Kalibrierte Wahrscheinlichkeit {probability} ({low} bis {high}), wo {prevalence} erkrankt sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>The second opinion disagrees: do not rely on either alone.</source>
        <translation>Die Zweitmeinung weicht ab: Verlassen Sie sich auf keine der beiden allein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Borderline: the interval reaches over a limit between levels.</source>
        <translation>Grenzwertig: Das Intervall reicht über eine Grenze zwischen zwei Stufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>With these values the model's score would be {score:.2f} ({level}), instead of {entered:.2f} ({entered_level}).</source>
        <translation>Mit diesen Werten wäre der Score des Modells {score:.2f} ({level}) statt {entered:.2f} ({entered_level}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/profile_presenter.py"/>
        <source>This material</source>
        <translation>Dieses Material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>There is no live signal to record.</source>
        <translation>Es gibt kein laufendes Signal zum Aufzeichnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>A recording is under way.</source>
        <translation>Eine Aufzeichnung läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finishing it keeps everything that was recorded so far.</source>
        <translation>Beim Abschließen bleibt alles bisher Aufgezeichnete erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Keep recording</source>
        <translation>Weiter aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finish and quit</source>
        <translation>Abschließen und beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>CSV: a table of every sample</source>
        <translation>CSV: eine Tabelle aller Messwerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>EDF+: 16 bit, with annotations</source>
        <translation>EDF+: 16 Bit, mit Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>BDF+: 24 bit, with annotations</source>
        <translation>BDF+: 24 Bit, mit Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Parquet: for analysis</source>
        <translation>Parquet: zur Auswertung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>WAV: sound, 32 bit float</source>
        <translation>WAV: Ton, 32 Bit Gleitkomma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, repaired</source>
        <translation>{quality}, repariert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, broken off</source>
        <translation>{quality}, abgebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Writing {name}</source>
        <translation>Schreibt {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>A recording that was broken off has been repaired.</source>
        <translation>Eine abgebrochene Aufzeichnung wurde repariert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} recordings that were broken off have been repaired.</source>
        <translation>{count} abgebrochene Aufzeichnungen wurden repariert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Written {name}.</source>
        <translation>{name} geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} event</source>
        <translation>{count} Ereignis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} events</source>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples. Judged by {detector}, Vigil {program}.</source>
        <translation>{name}: {quality}. {recorded:,} von {expected:,} Messwerten. Beurteilt durch {detector}, Vigil {program}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples, {rate:.6g} Hz. Judged by {detector}, Vigil {program}.</source>
        <translation>{name}: {quality}. {recorded:,} von {expected:,} Messwerten, {rate:.6g} Hz. Beurteilt durch {detector}, Vigil {program}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts close. Jumps of the computer's clock: {jumps}.</source>
        <translation>Bytes: {received:,} empfangen, {rejected:,} abgewiesen. Die Konten gehen auf. Sprünge der Computeruhr: {jumps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts DO NOT CLOSE. Jumps of the computer's clock: {jumps}.</source>
        <translation>Bytes: {received:,} empfangen, {rejected:,} abgewiesen. Die Konten GEHEN NICHT AUF. Sprünge der Computeruhr: {jumps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Gap of {length:.2f} s: {cause}</source>
        <translation>Lücke von {length:.2f} s: {cause}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gap</source>
        <translation>und {count} weitere Lücke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gaps</source>
        <translation>und {count} weitere Lücken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are low</source>
        <translation>beide sind niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are high</source>
        <translation>beide sind hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>die beiden widersprechen sich, also auf keine allein verlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>neither is low</source>
        <translation>keine von beiden ist niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Assessment of {patient}</source>
        <translation>Bewertung von {patient}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Limits</source>
        <translation>Grenzen der Aussage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>DEMO.</source>
        <translation>DEMO.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Vigil {version}, model {model}, {time}</source>
        <translation>Vigil {version}, Modell {model}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>en</source>
        <comment>code</comment>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{time} local time</source>
        <translation>{time} Ortszeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{model} (SHA-256, first 12 digits)</source>
        <translation>{model} (SHA-256, erste 12 Stellen)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{score:.2f} (interval {low:.2f} to {high:.2f}), compared with {count} reference patients</source>
        <translation>{score:.2f} (Intervall {low:.2f} bis {high:.2f}), verglichen mit {count} Referenzpatienten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{probability} ({low} to {high}) where {prevalence} have it</source>
        <translation>{probability} ({low} bis {high}), wo {prevalence} erkrankt sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{share}; {agreement}</source>
        <translation>{share}; {agreement}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{given} of {total} fields</source>
        <translation>{given} von {total} Feldern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Calibrated probability</source>
        <translation>Kalibrierte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Values entered</source>
        <translation>Eingegebene Werte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>To look at again</source>
        <translation>Noch einmal anzusehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Sum = log-odds of the probability</source>
        <translation>Summe = Log-Odds der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Contribution (log-odds)</source>
        <translation>Beitrag (Log-Odds)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>What the score is made of</source>
        <translation>Woraus sich der Score zusammensetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>FHIR R4 bundle (*.fhir.json)</source>
        <translation>FHIR-R4-Bundle (*.fhir.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>The last export is still being written.</source>
        <translation>Der letzte Export wird noch geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Allowed: {values}</source>
        <translation>Erlaubt: {values}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>The code has run out.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>{address} is no longer an address of this computer.</source>
        <translation>{address} ist keine Adresse dieses Computers mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” is paired.</source>
        <translation>„{name}“ ist gekoppelt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” was not paired.</source>
        <translation>„{name}“ wurde nicht gekoppelt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Only programs on this computer reach it.</source>
        <translation>Nur Programme auf diesem Computer erreichen ihn.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Not encrypted: whoever is on this network can read along. Patients are refused; voltage only.</source>
        <translation>Nicht verschlüsselt: Wer in diesem Netz ist, kann mitlesen. Patienten werden abgelehnt; nur Spannung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Encrypted with the hub's own certificate: a browser warns once, because nobody has signed it.</source>
        <translation>Mit dem eigenen Zertifikat des Hubs verschlüsselt: Ein Browser warnt einmal, weil niemand es signiert hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{clients} connected, {sent} messages/s out, {received} in</source>
        <translation>{clients} verbunden, {sent} Meldungen/s aus, {received} ein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Use port {port}</source>
        <translation>Port {port} verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. No phone reaches this computer only: choose a network above</source>
        <translation>noch {time}. Nur an diesem Computer ist er für kein Telefon erreichbar: oben ein Netz wählen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. The app cannot connect while Encrypt is on</source>
        <translation>noch {time}. Solange „Verschlüsseln“ ein ist, kann sich die App nicht verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Valid for {time}</source>
        <translation>Gültig für {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>paired {day}, not back since</source>
        <translation>gekoppelt {day}, seither nicht da</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>last seen {seen}, paired {day}</source>
        <translation>zuletzt gesehen {seen}, gekoppelt {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>No average</source>
        <translation>Keine Mittelung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>Average of {count}</source>
        <translation>Mittel aus {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more sample is needed for the first spectrum.</source>
        <translation>Noch {count} Messwert bis zum ersten Spektrum.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more samples are needed for the first spectrum.</source>
        <translation>Noch {count} Messwerte bis zum ersten Spektrum.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>The waterfall begins with the next spectrum.</source>
        <translation>Der Wasserfall beginnt mit dem nächsten Spektrum.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{bin} a bin, noise bandwidth {bandwidth}, {count} of {wanted} averaged</source>
        <translation>{bin} je Bin, Rauschbandbreite {bandwidth}, {count} von {wanted} gemittelt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{basis}; waterfall {low} to {high}</source>
        <translation>{basis}; Wasserfall {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: auto</source>
        <translation>Trigger: auto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: single</source>
        <translation>Trigger: einzeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{name}, {minutes:.0f} min.</source>
        <translation>{name}, {minutes:.0f} min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>By your labels, {threshold:.2f} would be the best.</source>
        <translation>Nach Ihren Angaben wäre {threshold:.2f} am besten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>Marks named real or false in a recording draw the curve of your labels.</source>
        <translation>Als echt oder falsch benannte Marken einer Aufzeichnung zeichnen die Kurve Ihrer Angaben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm, as before</source>
        <translation>{count} Alarm, wie zuvor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm instead of {before}</source>
        <translation>{count} Alarm statt {before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms, as before</source>
        <translation>{count} Alarme, wie zuvor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms instead of {before}</source>
        <translation>{count} Alarme statt {before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Hugging Face says it stores no bodies and keeps its logs for 30 days; the provider has its own rules.</source>
        <translation>Hugging Face gibt an, keine Inhalte zu speichern und Protokolle 30 Tage aufzubewahren; der Anbieter hat eigene Regeln.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>What becomes of it is up to whoever runs this server.</source>
        <translation>Was damit geschieht, liegt beim Betreiber dieses Servers.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Asking the language model ...</source>
        <translation>Das Sprachmodell wird gefragt ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} piece has come; shown when all passed.</source>
        <translation>{count} Teil ist da; angezeigt, wenn alle bestanden haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} pieces have come; shown when all passed.</source>
        <translation>{count} Teile sind da; angezeigt, wenn alle bestanden haben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Written by {source}, checked.</source>
        <translation>Geschrieben von {source}, geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>The checked template stands: {reason}.</source>
        <translation>Es bleibt bei der geprüften Vorlage: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Cancelled. The checked template stands.</source>
        <translation>Abgebrochen. Es bleibt bei der geprüften Vorlage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>This text leaves the computer only if you send it. It holds versions and the ends of the logs: no measurement and no patient. Read it, and delete what you want to keep.</source>
        <translation>Dieser Text verlässt den Computer nur, wenn Sie ihn senden. Er enthält Versionen und das Ende der Protokolle: keinen Messwert und keinen Patienten. Lesen Sie ihn und löschen Sie, was Sie für sich behalten wollen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Rate, Hz</source>
        <translation>Rate, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Lower rail, V</source>
        <translation>Unterer Anschlag, V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Upper rail, V</source>
        <translation>Oberer Anschlag, V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Threshold, 0 to 1</source>
        <translation>Schwelle, 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Own band, Hz</source>
        <translation>Eigenes Band, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Mains, Hz</source>
        <translation>Netz, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The score from which a sample is an anomaly; blank: as the slider stands</source>
        <translation>Der Score, ab dem ein Messwert eine Anomalie ist; leer: wie der Schieber steht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>From and to, as in 0.5 40; blank: not known</source>
        <translation>Von und bis, etwa 0.5 40; leer: nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>50 or 60 where it may leak in, 0 where not</source>
        <translation>50 oder 60, wo es einstreuen kann, sonst 0</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The name of a normal that was kept; it is chosen with the material</source>
        <translation>Name eines gemerkten Normals; es wird mit dem Material gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Value: either scale and offset (scale x volts + offset), as in 100 -50, or a table of volts=value pairs, as in 0.5=100; 1.2=80</source>
        <translation>Wert: entweder Faktor und Offset (Faktor x Volt + Offset), etwa 100 -50, oder eine Tabelle von Paaren Volt=Wert, etwa 0.5=100; 1.2=80</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Limits: value, deadband, seconds until on, seconds until off, priority</source>
        <translation>Grenzen: Wert, Totband, Sekunden bis ein, Sekunden bis aus, Priorität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Deadband</source>
        <translation>Totband</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>On after, s</source>
        <translation>Ein nach, s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Off after, s</source>
        <translation>Aus nach, s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>*** high</source>
        <translation>*** hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>** medium</source>
        <translation>** mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>* low</source>
        <translation>* niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Alarm above or below</source>
        <translation>Alarm über oder unter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Take this limit away</source>
        <translation>Diese Grenze entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>{name} (own)</source>
        <translation>{name} (eigenes)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Moves your own copy to the folder deleted, beside it</source>
        <translation>Verschiebt Ihre eigene Kopie in den Ordner deleted daneben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in {unit}</source>
        <translation>{quantity} in {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in no unit</source>
        <translation>{quantity} ohne Einheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{rate:g} Hz expected</source>
        <translation>{rate:g} Hz erwartet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Threshold {threshold:.2f}</source>
        <translation>Schwelle {threshold:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Begins with the normal {name}</source>
        <translation>Beginnt mit dem Normal {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to {high:g} V</source>
        <translation>Anschläge am Eingang: {low:g} V bis {high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to open</source>
        <translation>Anschläge am Eingang: {low:g} V bis offen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: open to {high:g} V</source>
        <translation>Anschläge am Eingang: offen bis {high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NO VERDICT</source>
        <translation>KEIN URTEIL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>LEARNING</source>
        <translation>LERNT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>STALE</source>
        <translation>VERALTET</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Verdict: {verdict}</source>
        <translation>Urteil: {verdict}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>no sample</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>ANOMALY</source>
        <translation>ANOMALIE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>Only {span} left on disk</source>
        <translation>Platz für nur noch {span}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{span} left on disk</source>
        <translation>Platz für noch {span}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{days:.0f} days</source>
        <translation>{days:.0f} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>more than 30 days</source>
        <translation>mehr als 30 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>RECORDING</source>
        <translation>AUFZEICHNUNG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>Recording {name} for {time}. {left}</source>
        <translation>Zeichnet {name} auf, seit {time}. {left}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>No recordings yet. Record (Ctrl+R) begins one; the last ten minutes can always be saved.</source>
        <translation>Noch keine Aufzeichnungen. Aufzeichnen (Ctrl+R) beginnt eine; die letzten zehn Minuten lassen sich immer speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Save the last 10 min</source>
        <translation>Letzte 10 min speichern</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Replay</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>All of it at once, as it was found while recording; nothing is judged again.</source>
        <translation>Alles auf einmal, wie es beim Aufzeichnen befunden wurde; nichts wird erneut beurteilt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saving.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>Reference patients by how unusual they are</source>
        <translation>Referenzpatienten danach, wie ungewöhnlich sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>About {share:.0%} of {count} reference patients are less unusual</source>
        <translation>Etwa {share:.0%} der {count} Referenzpatienten sind weniger ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more usual</source>
        <translation>üblicher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more unusual</source>
        <translation>ungewöhnlicher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>{count} reference patients</source>
        <translation>{count} Referenzpatienten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>this patient</source>
        <translation>dieser Patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>{answer}; the arrow keys choose among {answers}</source>
        <translation>{answer}; die Pfeiltasten wählen unter {answers}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset {title}</source>
        <translation>{title} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Import ...</source>
        <translation>Importieren ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Read settings from a file; the layout stays</source>
        <translation>Einstellungen aus einer Datei lesen; die Anordnung bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Write the settings to a file</source>
        <translation>Einstellungen in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section</source>
        <translation>Abschnitt zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section {title}</source>
        <translation>Abschnitt {title} zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>All of this section back to the defaults</source>
        <translation>Diesen ganzen Abschnitt auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sends</source>
        <translation>sendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sees every result</source>
        <translation>sieht jedes Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke</source>
        <translation>Entkoppeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>reads the voltage</source>
        <translation>liest die Spannung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke {device}</source>
        <translation>{device} entkoppeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>No device is paired. A paired device reads the voltage; you say what else it may do.</source>
        <translation>Kein Gerät ist gekoppelt. Ein gekoppeltes Gerät liest die Spannung; was es sonst darf, bestimmen Sie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share</source>
        <comment>card</comment>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share on</source>
        <translation>Teilen über</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>On</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Another station can show what is scored here in its overview: the result, never the values. Paste the link that it shows under its code.</source>
        <translation>Eine andere Station kann in ihrer Übersicht zeigen, was hier bewertet wird: das Ergebnis, nie die Werte. Fügen Sie den Link ein, den sie unter ihrem Code zeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Does the other hub show the same six digits? Then allow this station there.</source>
        <translation>Zeigt der andere Hub dieselben sechs Ziffern? Dann erlauben Sie dort diese Station.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Connect to another hub</source>
        <translation>Mit einem anderen Hub verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Link of the other hub</source>
        <translation>Link des anderen Hubs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station</source>
        <translation>Name dieser Station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station, such as Ward 3</source>
        <translation>Name dieser Station, etwa Station 3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Six digits to compare</source>
        <translation>Sechs Ziffern zum Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>For the original app, which sends no token. While it is on, everyone who reaches the address may read the voltage and send some; never a patient. It ends by itself after 8 hours. That app cannot check the hub's certificate: for it the hub stops encrypting on a network.</source>
        <translation>Für die ursprüngliche App, die kein Token sendet. Solange er ein ist, darf jeder, der die Adresse erreicht, die Spannung lesen und welche senden; nie einen Patienten. Er endet nach 8 Stunden von selbst. Diese App kann das Zertifikat des Hubs nicht prüfen: Für sie verschlüsselt der Hub in einem Netz nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Legacy mode</source>
        <translation>Legacy-Modus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Admit clients without a token</source>
        <translation>Clients ohne Token zulassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log of the hub</source>
        <translation>Protokoll des Hubs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>What clients do appears here.</source>
        <translation>Was Clients tun, erscheint hier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Scan the code with the phone's camera, or open the link on the other computer.</source>
        <translation>Scannen Sie den Code mit der Kamera des Telefons oder öffnen Sie den Link auf dem anderen Computer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>“{name}” shows the same six digits? Only then allow it.</source>
        <translation>„{name}“ zeigt dieselben sechs Ziffern? Nur dann erlauben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Switch Share on to pair a device.</source>
        <translation>„Teilen“ einschalten, um ein Gerät zu koppeln.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Pair a device</source>
        <translation>Gerät koppeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Show a code</source>
        <translation>Code anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May send voltage and patients</source>
        <translation>Darf Spannung und Patienten senden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May see every patient's result</source>
        <translation>Darf das Ergebnis jedes Patienten sehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_qr.py"/>
        <source>QR code for pairing</source>
        <translation>QR-Code zum Koppeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Fold the {panel} panel</source>
        <translation>Bereich „{panel}“ einklappen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Show the {panel} panel</source>
        <translation>Bereich „{panel}“ anzeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Channel to analyse</source>
        <translation>Zu analysierender Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Samples in a spectrum</source>
        <translation>Messwerte je Spektrum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Window</source>
        <comment>spectrum</comment>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Averages</source>
        <translation>Mittelungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Spectrum or waterfall</source>
        <translation>Spektrum oder Wasserfall</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold peaks</source>
        <translation>Spitzen halten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Keep the largest value of every frequency on the chart</source>
        <translation>Den größten Wert jeder Frequenz im Diagramm halten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages</source>
        <translation>Mittelung neu beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages and held peaks</source>
        <translation>Mittelung und gehaltene Spitzen neu beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Unit, samples, window, averages and held peaks</source>
        <translation>Einheit, Abtastwerte, Fenster, Mittelung und gehaltene Spitzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Level</source>
        <comment>spectrum</comment>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Strongest: {tones}</source>
        <translation>Stärkste: {tones}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>DISCONNECTED</source>
        <translation>GETRENNT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>CONNECTING</source>
        <translation>VERBINDET</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>REPLAY</source>
        <translation>WIEDERGABE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No source is connected</source>
        <translation>Keine Quelle ist verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>The source is being opened</source>
        <translation>Die Quelle wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Samples arrive as they are measured</source>
        <translation>Messwerte kommen, wie sie gemessen werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No sample has come for a while</source>
        <translation>Seit einer Weile kam kein Messwert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A built-in signal, not a measurement</source>
        <translation>Ein eingebautes Signal, keine Messung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A recording is played back</source>
        <translation>Eine Aufzeichnung wird wiedergegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Signal: {state}</source>
        <translation>Signal: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>No board found</source>
        <translation>Kein Board gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>Eines anstecken oder das Demosignal versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Try the demo signal</source>
        <translation>Demosignal versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Opening the port and reading the first lines.</source>
        <translation>Der Port wird geöffnet, die ersten Zeilen werden gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Waiting for data</source>
        <translation>Wartet auf Daten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>The port is open; no sample has come yet.</source>
        <translation>Der Port ist offen; noch kam kein Messwert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Not a medical device</source>
        <translation>Kein Medizinprodukt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{ledger}: show the accounts</source>
        <translation>{ledger}: Konten zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger does not close</source>
        <translation>Bilanz geht nicht auf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples received per second, measured</source>
        <translation>Empfangene Messwerte je Sekunde, gemessen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples the device sent that never arrived</source>
        <translation>Messwerte, die das Gerät sandte und die nie ankamen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Bytes that could not be read as samples</source>
        <translation>Bytes, die nicht als Messwerte lesbar waren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Where every byte, index and sample went (Ctrl+L)</source>
        <translation>Wo jedes Byte, jeder Index und Messwert geblieben ist (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>From a sample's arrival to its picture</source>
        <translation>Vom Eintreffen eines Messwerts bis zu seinem Bild</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{rate} Hz received</source>
        <translation>{rate} Hz empfangen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} lost</source>
        <translation>{count} verloren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} byte rejected</source>
        <translation>{count} Byte abgewiesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} bytes rejected</source>
        <translation>{count} Bytes abgewiesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>latency {latency} ms</source>
        <translation>Latenz {latency} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger {dash}</source>
        <translation>Bilanz {dash}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger closes</source>
        <translation>Bilanz geht auf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Score from which on a sample is unusual</source>
        <translation>Score, ab dem ein Messwert ungewöhnlich ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>more alarms</source>
        <translation>mehr Alarme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Replay</source>
        <comment>bar</comment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play the replay</source>
        <translation>Wiedergabe abspielen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>seeking</source>
        <translation>sucht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>{position} of {length}</source>
        <translation>{position} von {length}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play one piece, then hold</source>
        <translation>Einen Abschnitt spielen, dann anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Position in the replay</source>
        <translation>Position in der Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Off</source>
        <comment>trigger</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Normal</source>
        <comment>trigger</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Single</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Edge</source>
        <translation>Flanke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Level</source>
        <comment>trigger</comment>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Window</source>
        <comment>trigger</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Pulse width</source>
        <translation>Pulsbreite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Runt</source>
        <translation>Runt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Either</source>
        <translation>Beide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Leaves</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Enters</source>
        <translation>Eintreten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Lower level</source>
        <translation>Unterer Pegel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Upper level</source>
        <translation>Oberer Pegel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Shortest pulse</source>
        <translation>Kürzester Puls</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Longest pulse</source>
        <translation>Längster Puls</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Before the trigger</source>
        <translation>Vor dem Trigger</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Length of a capture</source>
        <translation>Erfassungsdauer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hold-off</source>
        <translation>Holdoff</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger mode</source>
        <translation>Triggermodus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>What to trigger on</source>
        <translation>Worauf ausgelöst wird</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel to trigger on</source>
        <translation>Kanal des Triggers</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger on</source>
        <translation>Auslösen bei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Put the level into the signal</source>
        <translation>Pegel ins Signal legen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>Real alarms found over false alarms kept</source>
        <translation>Gefundene echte über behaltenen falschen Alarmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>{real:.0%} real found, {false:.0%} false kept</source>
        <translation>{real:.0%} echte erkannt, {false:.0%} falsche übrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>false kept</source>
        <translation>falsche übrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>real found</source>
        <translation>echte erkannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording to see what other settings would have told of it.</source>
        <translation>Eine Aufzeichnung öffnen, um zu sehen, was andere Einstellungen daraus gemeldet hätten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Judging it again</source>
        <translation>Wird erneut beurteilt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Use this threshold</source>
        <translation>Diese Schwelle verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>Alarms now, and with the other settings, over the file</source>
        <translation>Alarme jetzt und mit den anderen Einstellungen, über die Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarm now, {then} with the other settings</source>
        <translation>{count} Alarm jetzt, {then} mit den anderen Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarms now, {then} with the other settings</source>
        <translation>{count} Alarme jetzt, {then} mit den anderen Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>now</source>
        <comment>threshold</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>then</source>
        <comment>threshold</comment>
        <translation>dann</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Acquisition, detection, alarms and recording go on.</source>
        <translation>Erfassung, Erkennung, Alarme und Aufzeichnung laufen weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still</source>
        <translation>Das Bild steht still</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still.</source>
        <translation>Das Bild steht still.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Follow the signal again (Home)</source>
        <translation>Dem Signal wieder folgen (Home)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>{delay} behind</source>
        <translation>{delay} zurück</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words.py"/>
        <source>This translation is not clinically reviewed.</source>
        <translation>Diese Übersetzung ist nicht klinisch geprüft.</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The translation {path} cannot be read: {error}.</source>
        <translation>Die Übersetzung {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The window speaks English.</source>
        <translation>Das Fenster spricht Englisch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>submit</source>
        <translation>senden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>station</source>
        <translation>Station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DISCONNECTED</source>
        <translation>GETRENNT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>CONNECTING</source>
        <translation>VERBINDET</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>STALE</source>
        <translation>VERALTET</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>REPLAY</source>
        <translation>WIEDERGABE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>{seconds} s after the last, expected {low} to {high} s</source>
        <translation>{seconds} s nach dem letzten, erwartet {low} bis {high} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>expected {low} to {high}</source>
        <translation>erwartet {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NONE</source>
        <translation>KEINE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>MISSING</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>HIGH</source>
        <translation>ZU HOCH</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LOW</source>
        <translation>ZU NIEDRIG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>SPIKE</source>
        <translation>SPITZE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>FLAT LINE</source>
        <translation>FLACHE LINIE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DROPOUT</source>
        <translation>AUSSETZER</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>RAIL</source>
        <translation>ANSCHLAG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NOISE</source>
        <translation>RAUSCHEN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DRIFT</source>
        <translation>DRIFT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>WEAK</source>
        <translation>SCHWACH</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>PATTERN</source>
        <translation>MUSTER</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>EARLY BEAT</source>
        <translation>FRÜHER SCHLAG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LATE BEAT</source>
        <translation>SPÄTER SCHLAG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>BEAT SHAPE</source>
        <translation>SCHLAGFORM</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/prediction.py"/>
        <source>this station</source>
        <translation>diese Station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>Not a medical device.</source>
        <translation>Kein Medizinprodukt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>This describes the model's comparison, not causes, and is no diagnosis.</source>
        <translation>Dies beschreibt den Vergleich des Modells, keine Ursachen, und ist keine Diagnose.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>The reference patients were all referred for coronary angiography.</source>
        <translation>Die Referenzpatienten waren alle zur Koronarangiografie überwiesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>DEMO: an invented patient, not a person.</source>
        <translation>DEMO: ein erfundener Patient, keine Person.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>more than 99 %</source>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>a file of samples has another size than it should</source>
        <translation>eine Datei mit Messwerten hat eine andere Größe, als sie sollte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>The file of the session's history is shorter than it was.</source>
        <translation>Die Datei mit dem Verlauf der Sitzung ist kürzer, als sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Write for example (A0 - A1) * 2, abs(A0) or diff(A0).</source>
        <translation>Schreiben Sie zum Beispiel (A0 - A1) * 2, abs(A0) oder diff(A0).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{what} at character {position}.</source>
        <translation>{what}, Zeichen {position}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>More than {MAX_CHARACTERS} characters</source>
        <translation>Mehr als {MAX_CHARACTERS} Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{text} cannot be used</source>
        <translation>{text} ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>The character U+{text}</source>
        <translation>Das Zeichen U+{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Something is missing before</source>
        <translation>Etwas fehlt vor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{sign}" is missing before</source>
        <translation>„{sign}“ fehlt vor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>the end</source>
        <translation>dem Ende</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Too many levels of brackets and signs</source>
        <translation>Zu viele Ebenen von Klammern und Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A value is missing before</source>
        <translation>Ein Wert fehlt vor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A number is too large</source>
        <translation>Eine Zahl ist zu groß</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{name}" is not known</source>
        <translation>„{name}“ ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} value</source>
        <translation>{name} erwartet {wanted} Wert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} values</source>
        <translation>{name} erwartet {wanted} Werte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression_stream.py"/>
        <source>A{absent} is not received: the source has {names}.</source>
        <translation>A{absent} wird nicht empfangen: Die Quelle hat {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 50 Hz</source>
        <translation>Kerbfilter 50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 60 Hz</source>
        <translation>Kerbfilter 60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>The corner of a filter must be above 0 Hz.</source>
        <translation>Die Eckfrequenz eines Filters muss über 0 Hz liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A band from {low_hz} Hz on must end above it, not at {high_hz} Hz.</source>
        <translation>Ein Band ab {low_hz} Hz muss darüber enden, nicht bei {high_hz} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A {settings} filter needs more than {highest} samples a second; there are {rate_hz}.</source>
        <translation>Ein Filter ({settings}) braucht mehr als {highest} Messwerte je Sekunde; es sind {rate_hz}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>Choose a lower frequency.</source>
        <translation>Wählen Sie eine niedrigere Frequenz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>low-pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>high-pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>band-pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>RMS (DC)</source>
        <translation>RMS (DC)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>RMS (AC)</source>
        <translation>RMS (AC)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Rise time</source>
        <translation>Anstiegszeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Fall time</source>
        <translation>Abfallzeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Slew rate</source>
        <translation>Anstiegsrate</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no samples</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>gap inside</source>
        <translation>Lücke darin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs 2 samples</source>
        <translation>braucht 2 Messwerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>around the gap</source>
        <translation>um die Lücke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs {FEWEST_PERIODS} periods</source>
        <translation>braucht {FEWEST_PERIODS} Perioden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>not periodic</source>
        <translation>nicht periodisch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {periods} periods</source>
        <translation>über {periods} Perioden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no {word} edge</source>
        <translation>keine Flanke ({word})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>too fast to time</source>
        <translation>zu schnell zum Messen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edge</source>
        <translation>{edges} Flanke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edges</source>
        <translation>{edges} Flanken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {n_edges}</source>
        <translation>über {n_edges}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Vpp</source>
        <translation>Vpp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Duty</source>
        <translation>Tastgrad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Pulses</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>Flat top</source>
        <translation>Flat-Top</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V peak</source>
        <translation>V Spitze</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V rms</source>
        <translation>V eff</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum takes {SMALLEST} to {LARGEST} samples.</source>
        <translation>Ein Spektrum nimmt {SMALLEST} bis {LARGEST} Messwerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum is the average of 1 frame or more.</source>
        <translation>Ein Spektrum ist das Mittel aus 1 oder mehr Abschnitten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spill.py"/>
        <source>the disk is nearly full</source>
        <translation>der Datenträger ist fast voll</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>capturing</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>pulse width</source>
        <translation>Pulsbreite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A trigger level must be a number of volts.</source>
        <translation>Ein Triggerpegel muss eine Zahl in Volt sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The lower trigger level {low_volts} V is not below {high_volts} V.</source>
        <translation>Der untere Triggerpegel {low_volts} V liegt nicht unter {high_volts} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hysteresis must be 0 V or more.</source>
        <translation>Die Hysterese des Triggers muss mindestens 0 V sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hold-off must be 0 s or more.</source>
        <translation>Der Holdoff des Triggers muss mindestens 0 s sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The pre-trigger share must be between 0 and 100 %.</source>
        <translation>Der Anteil vor dem Trigger muss zwischen 0 und 100 % liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A capture must be longer than 0 s.</source>
        <translation>Eine Erfassung muss länger als 0 s sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The shortest pulse looked for is longer than the longest.</source>
        <translation>Der kürzeste gesuchte Puls ist länger als der längste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>single</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>edge</source>
        <translation>Flanke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>runt</source>
        <translation>Runt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>either</source>
        <translation>beide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>leaves</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>enters</source>
        <translation>Eintreten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>setting up</source>
        <translation>richtet ein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends at {baud} baud.</source>
        <translation>Das Board sendet mit {baud} Baud.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>What the board sends is no text.</source>
        <translation>Was das Board sendet, ist kein Text.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text without line ends.</source>
        <translation>Das Board sendet Text ohne Zeilenenden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text, but no samples: "{line}".</source>
        <translation>Das Board sendet Text, aber keine Messwerte: "{line}".</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board did not take {verb_argument}; it goes on without.</source>
        <translation>Das Board hat {verb_argument} nicht angenommen; es läuft ohne weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board cannot be calibrated to {supply_mv} mV: measure again.</source>
        <translation>Das Board kann nicht auf {supply_mv} mV kalibriert werden: bitte erneut messen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>asking</source>
        <translation>fragt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>searching</source>
        <translation>sucht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} inputs</source>
        <translation>{channels} Eingänge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>at {baud} baud</source>
        <translation>mit {baud} Baud</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>There is no such input.</source>
        <translation>Einen solchen Eingang gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board has A0 to A5: --channels A0,A3</source>
        <translation>Ein Board hat A0 bis A5: --channels A0,A3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot measure {rate_hz} times a second.</source>
        <translation>Ein Board kann nicht {rate_hz}-mal je Sekunde messen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a whole number from 1 on.</source>
        <translation>Wählen Sie eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} input</source>
        <translation>{channels} Eingang</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot send {rate_hz} samples a second on {inputs} in this form.</source>
        <translation>Ein Board kann in dieser Form nicht {rate_hz} Messwerte je Sekunde senden ({inputs}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a lower rate, fewer inputs, or the binary form.</source>
        <translation>Wählen Sie eine niedrigere Rate, weniger Eingänge oder die binäre Form.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>csv</source>
        <translation>csv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>packed</source>
        <translation>gepackt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/csv_mode.py"/>
        <source>damaged line</source>
        <translation>beschädigte Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>settings unknown</source>
        <translation>Einstellungen unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>clock and index disagree</source>
        <translation>Uhr und Index widersprechen sich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The cable is pulled for 3 s: STALE, a gap, found again</source>
        <translation>Das Kabel ist 3 s lang gezogen: VERALTET, eine Lücke, wiedergefunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board falls silent for 4 s: STALE, a gap</source>
        <translation>Das Board schweigt 4 s lang: VERALTET, eine Lücke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Random bytes between the lines for 2 s: counted, never plotted</source>
        <translation>Zufällige Bytes zwischen den Zeilen, 2 s lang: gezählt, nie gezeichnet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The speed of the line is wrong for 4 s: nothing readable</source>
        <translation>Die Baudrate stimmt 4 s lang nicht: nichts Lesbares</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Impossible numbers for 1 s: rejected and counted</source>
        <translation>Unmögliche Zahlen, 1 s lang: abgewiesen und gezählt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board starts anew: a new segment</source>
        <translation>Das Board startet neu: ein neues Segment</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board sends twice as fast for 5 s: time stays true</source>
        <translation>Das Board sendet 5 s lang doppelt so schnell: Die Zeit bleibt richtig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>A noisy connection for 4 s: an anomaly</source>
        <translation>Eine verrauschte Verbindung, 4 s lang: eine Anomalie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The computer's clock is set an hour ahead: told, and no time changes</source>
        <translation>Die Computeruhr wird eine Stunde vorgestellt: gemeldet, und keine Zeit ändert sich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The disk is full while recording: the light goes off, the file is whole</source>
        <translation>Der Datenträger läuft beim Aufzeichnen voll: Die Anzeige erlischt, die Datei ist ganz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The hub is flooded for 8 s: cut off, and nothing else notices</source>
        <translation>Der Hub wird 8 s lang überflutet: abgetrennt, und sonst merkt nichts etwas davon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The level drifts away for 8 s: an anomaly</source>
        <translation>Der Pegel driftet 8 s lang weg: eine Anomalie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>There is no fault {fault}.</source>
        <translation>Den Fehler {fault} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Choose one of {names}.</source>
        <translation>Wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label}, fault {name}</source>
        <translation>{label}, Fehler {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} is unplugged.</source>
        <translation>{label} ist ausgesteckt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>It comes back by itself.</source>
        <translation>Es kommt von selbst zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} was unplugged.</source>
        <translation>{label} wurde ausgesteckt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/frame_decoder.py"/>
        <source>damaged frame</source>
        <translation>beschädigtes Datenpaket</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>empty line</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>line too long</source>
        <translation>Zeile zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not a number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>other columns</source>
        <translation>andere Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>unreadable bytes</source>
        <translation>unlesbare Bytes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>{pid} (process {pid_2})</source>
        <translation>{pid} (Prozess {pid_2})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is in use by another program.</source>
        <translation>{device} wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Close the other program, for example the Arduino IDE's serial monitor, and try again.</source>
        <translation>Schließen Sie das andere Programm, etwa den seriellen Monitor der Arduino IDE, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>You are not allowed to open {device}.</source>
        <translation>Sie dürfen {device} nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is: {names}.</source>
        <translation>Vorhanden: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Plug the board in and try again.</source>
        <translation>Stecken Sie das Board an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is no device at {device}.</source>
        <translation>An {device} ist kein Gerät.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is not a serial port.</source>
        <translation>{device} ist kein serieller Port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `vigil doctor` to list them.</source>
        <translation>`vigil doctor` listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} cannot be opened: {error}.</source>
        <translation>{device} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Unplug the board and try again.</source>
        <translation>Stecken Sie das Board aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The connection to {device} was lost.</source>
        <translation>Die Verbindung zu {device} ging verloren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The board was unplugged, or a second program reads the same port.</source>
        <translation>Das Board wurde ausgesteckt, oder ein zweites Programm liest denselben Port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `sudo usermod -aG {group} $USER`, then log out and in again.</source>
        <translation>Führen Sie `sudo usermod -aG {group} $USER` aus und melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>The replay of {label} has ended.</source>
        <translation>Die Wiedergabe von {label} ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>As recorded: {reason}</source>
        <translation>Wie aufgezeichnet: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>interference picked up for one sample</source>
        <translation>Störung für einen Messwert eingefangen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>loose wire</source>
        <translation>loser Draht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>input stuck at one value</source>
        <translation>Eingang bleibt auf einem Wert stehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 0.5 Hz, and nothing goes wrong</source>
        <translation>ein Sinus mit 0.5 Hz, und nichts geht schief</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a steady 2.5 V with a little noise</source>
        <translation>konstante 2.5 V mit etwas Rauschen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too high</source>
        <translation>Spannung zu hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too low</source>
        <translation>Spannung zu niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 1 Hz between 1.3 and 3.7 V</source>
        <translation>ein Sinus mit 1 Hz zwischen 1.3 und 3.7 V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped up</source>
        <translation>Offset sprang nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped down</source>
        <translation>Offset sprang nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>an electrocardiogram at about 70 beats a minute</source>
        <translation>ein Elektrokardiogramm mit etwa 70 Schlägen je Minute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that comes too early</source>
        <translation>ein Schlag, der zu früh kommt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>electrode off</source>
        <translation>Elektrode ab</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that does not come</source>
        <translation>ein Schlag, der ausbleibt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>patient moved</source>
        <translation>Patient hat sich bewegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>no heartbeat</source>
        <translation>kein Herzschlag</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a power supply under a machine that starts and stops</source>
        <translation>ein Netzteil an einer Maschine, die startet und stoppt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>supply breaks down under load</source>
        <translation>Versorgung bricht unter Last ein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>regulator lets too much through</source>
        <translation>Regler lässt zu viel durch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>ecg</source>
        <translation>EKG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{label} is not there.</source>
        <translation>{label} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug the same board in again, or choose another.</source>
        <translation>Stecken Sie dasselbe Board wieder an oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>The search was ended.</source>
        <translation>Die Suche wurde beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>No board found.</source>
        <translation>Kein Board gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>the board</source>
        <translation>das Board</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>Eines anstecken oder das Demosignal versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{silent} sent no readable numbers in {CONFIRM_S} s: upload the voltage_monitor sketch, or choose the port yourself.</source>
        <translation>{silent} sandte in {CONFIRM_S} s keine lesbaren Zahlen: Laden Sie den Sketch voltage_monitor hoch oder wählen Sie den Port selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>There is no demo scenario {scenario}.</source>
        <translation>Das Demoszenario {scenario} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>The demo cannot run at {rate_hz} Hz.</source>
        <translation>Die Demo kann nicht mit {rate_hz} Hz laufen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Choose a rate above 0 and up to {MAX_RATE_HZ} Hz.</source>
        <translation>Wählen Sie eine Rate über 0 und bis {MAX_RATE_HZ} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Demo: {scenario}</source>
        <translation>Demo: {scenario}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_decoder.py"/>
        <source>cut off by a restart</source>
        <translation>durch einen Neustart abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} columns</source>
        <translation>{n_columns} Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} column</source>
        <translation>{n_columns} Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>one number a line</source>
        <translation>eine Zahl je Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>volts</source>
        <translation>Volt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>counts</source>
        <translation>Wandlerwerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>chattering ×{raises}: {text}</source>
        <translation>flatternd ×{raises}: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>{text} for {lasted_s}</source>
        <translation>{text} seit {lasted_s}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, unacknowledged</source>
        <translation>aktiv, nicht quittiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, acknowledged</source>
        <translation>aktiv, quittiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>cleared, unacknowledged</source>
        <translation>vorüber, nicht quittiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>AUDIO PAUSED {minutes}:{seconds}</source>
        <translation>TON PAUSIERT {minutes}:{seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>ALARMS OFF</source>
        <translation>ALARME AUS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen and heard</source>
        <translation>gesehen und gehört</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>AT THE {end} RAIL {value} V</source>
        <translation>AM {end} ANSCHLAG {value} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Lower the input or its gain; what lies beyond cannot be seen.</source>
        <translation>Eingang oder seine Verstärkung verringern; was darüber hinausgeht, ist nicht zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Widen the deadband of this limit (now {deadband}) or its off-delay (now {off_delay_s} s).</source>
        <translation>Totband dieser Grenze (jetzt {deadband}) oder ihre Ausschaltverzögerung (jetzt {off_delay_s} s) vergrößern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Raise the threshold, or learn normal again while nothing is wrong.</source>
        <translation>Schwelle anheben oder Normal neu lernen, während alles in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>UPPER</source>
        <translation>OBEREN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>LOWER</source>
        <translation>UNTEREN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>technical:no data</source>
        <translation>technisch:keine Daten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>NO DATA</source>
        <translation>KEINE DATEN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Check plug and cable.</source>
        <translation>Stecker und Kabel prüfen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK FULL, {free_bytes} MB left</source>
        <translation>DATENTRÄGER VOLL, noch {free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK LOW, {free_bytes} MB left</source>
        <translation>DATENTRÄGER FAST VOLL, noch {free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Make room on the disk.</source>
        <translation>Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RECORDING STOPPED</source>
        <translation>AUFZEICHNUNG GESTOPPT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>CLOCK MOVED by {clock_step_s} s</source>
        <translation>UHR VERSTELLT um {clock_step_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Times on screen follow the old clock; start Vigil again to take the new one.</source>
        <translation>Zeiten am Bildschirm folgen der alten Uhr; starten Sie Vigil neu, um die neue zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RATE {received_hz} Hz, expected {expected_hz} Hz</source>
        <translation>RATE {received_hz} Hz, erwartet {expected_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Set the board's rate, or choose another profile.</source>
        <translation>Rate des Boards einstellen oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>{path} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>There is no baseline {path}.</source>
        <translation>Die Baseline {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} is not a baseline.</source>
        <translation>{path} ist keine Baseline.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Learn it anew.</source>
        <translation>Lernen Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold the samples it tells of.</source>
        <translation>{path} enthält die angegebenen Messwerte nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold what was called a false alarm.</source>
        <translation>{path} enthält nicht, was als Fehlalarm bezeichnet wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Delete it, and say it again.</source>
        <translation>Löschen Sie sie und geben Sie es erneut an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s are too short; {needed_s} s are needed.</source>
        <translation>{seconds} s sind zu kurz; {needed_s} s sind nötig.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s, {known} samples: enough.</source>
        <translation>{seconds} s, {known} Messwerte: genug.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>No sample is missing.</source>
        <translation>Kein Messwert fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples are missing.</source>
        <translation>{share} der Messwerte fehlen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>It does not move at all: is anything connected?</source>
        <translation>Es bewegt sich gar nichts: Ist etwas angeschlossen?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>The level moved from {levels} to {levels_2} V while it was learned.</source>
        <translation>Der Pegel wanderte beim Lernen von {levels} auf {levels_2} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Its swing changed a lot while it was learned.</source>
        <translation>Die Schwankung änderte sich beim Lernen stark.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Level and swing stayed the same.</source>
        <translation>Pegel und Hub blieben gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples lie at a rail.</source>
        <translation>{share} der Messwerte liegen an einem Anschlag.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Nothing in it is unusual.</source>
        <translation>Nichts darin ist ungewöhnlich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of it is unusual already, from {times} on.</source>
        <translation>{share} davon sind bereits ungewöhnlich, ab {times}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Unusual at {times}: it will count as normal.</source>
        <translation>Ungewöhnlich bei {times}: Es wird als normal gelten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>What was saved is of another detector or other settings: {kind}, not {kind_2}.</source>
        <translation>Das Gespeicherte gehört zu einem anderen Detektor oder anderen Einstellungen: {kind}, nicht {kind_2}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>Learn it anew, or choose that detector.</source>
        <translation>Neu lernen oder diesen Detektor wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a whole number from 8 to 1000000 (samples)</source>
        <translation>eine ganze Zahl von 8 bis 1000000 (Messwerte)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number above 0, at most 1000000 (Hz)</source>
        <translation>eine Zahl über 0, höchstens 1000000 (Hz)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0.001 to 3600 (false alarms an hour)</source>
        <translation>eine Zahl von 0.001 bis 3600 (Fehlalarme je Stunde)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 3600 (seconds)</source>
        <translation>eine Zahl von 0 bis 3600 (Sekunden)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null</source>
        <translation>eine Zahl oder null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null, above low_rail</source>
        <translation>eine Zahl oder null, über low_rail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>The settings in it stay as they were.</source>
        <translation>Die Einstellungen darin bleiben, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} has an unknown key {key}.</source>
        <translation>{path} hat einen unbekannten Schlüssel {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} lacks the key {key}.</source>
        <translation>{path} fehlt der Schlüssel {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It must be {ALLOWED}.</source>
        <translation>Es muss {ALLOWED} sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: {key} must be {ALLOWED}, not {value}.</source>
        <translation>{path}: {key} muss {ALLOWED} sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: 'high_rail' must be above 'low_rail', but {high} is not above {low}.</source>
        <translation>{path}: 'high_rail' muss über 'low_rail' liegen, aber {high} liegt nicht über {low}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It looks like {{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}.</source>
        <translation>So sieht es aus: {{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>The LSTM has to be trained first, and PyTorch, which trains it, is not installed.</source>
        <translation>Das LSTM muss zuerst trainiert werden, und PyTorch, das es trainiert, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>Install vigil[lstm], begin with a baseline it was trained on, or use forecast_mlp.</source>
        <translation>Installieren Sie vigil[lstm], beginnen Sie mit einer Baseline, auf der es trainiert wurde, oder verwenden Sie forecast_mlp.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>There is no settings file {path}.</source>
        <translation>Die Einstellungsdatei {path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Check the path, or leave the option out.</source>
        <translation>Prüfen Sie den Pfad oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is larger than {MAX_BYTES} kB, which no settings file is.</source>
        <translation>{path} ist größer als {MAX_BYTES} kB; so groß ist keine Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not UTF-8 text (line {line}).</source>
        <translation>{path} ist kein UTF-8-Text (Zeile {line}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} has {key} more than once.</source>
        <translation>{path} hat {key} mehr als einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not valid JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation>{path} ist kein gültiges JSON: Zeile {lineno}, Spalte {colno}: {msg}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Mend that line.</source>
        <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not a settings file.</source>
        <translation>{path} ist keine Einstellungsdatei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} must hold one JSON object.</source>
        <translation>{path} muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Did you mean {close}?</source>
        <translation>Meinten Sie {close}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Known keys are {known}.</source>
        <translation>Bekannte Schlüssel sind {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Plain volts</source>
        <translation>Einfach Volt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Nothing is known beforehand.</source>
        <translation>Im Voraus ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It looks like {{"version": 1, "name": "Bench supply", "alarm_limits": []}}.</source>
        <translation>So sieht es aus: {{"version": 1, "name": "Bench supply", "alarm_limits": []}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{path} cannot be deleted: {strerror}.</source>
        <translation>{path} kann nicht gelöscht werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is {known}.</source>
        <translation>Vorhanden: {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is no profile {name_or_path}.</source>
        <translation>Das Profil {name_or_path} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} has an unknown key {field_inside}.</source>
        <translation>{where} hat einen unbekannten Schlüssel {field_inside}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} lacks the key {name_inside}.</source>
        <translation>{where} fehlt der Schlüssel {name_inside}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It must be {name}.</source>
        <translation>Es muss {name} sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: {place} must be {allowed}, not {settings}.</source>
        <translation>{where}: {place} muss {allowed} sein, nicht {settings}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'high_rail_volts' must be above 'low_rail_volts', but {high} is not above {low}.</source>
        <translation>{where}: 'high_rail_volts' muss über 'low_rail_volts' liegen, aber {high} liegt nicht über {low}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: the volts in 'points' must rise, but {after} follows {before}.</source>
        <translation>{where}: Die Volt in 'points' müssen steigen, aber {after} folgt auf {before}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'scale' must not be 0: every voltage would mean the same.</source>
        <translation>{where}: 'scale' darf nicht 0 sein: Jede Spannung hieße dasselbe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'band_hz' must go up from 0 or more.</source>
        <translation>{where}: 'band_hz' muss von 0 oder mehr ansteigen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: every low limit must lie below every high limit, but {lows} is not below {highs}.</source>
        <translation>{where}: Jede untere Grenze muss unter jeder oberen liegen, aber {lows} liegt nicht unter {highs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of 1 to 60 characters</source>
        <translation>ein Text von 1 bis 60 Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 400 characters</source>
        <translation>ein Text von höchstens 400 Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with name, symbol, decimals and map</source>
        <translation>ein Objekt mit name, symbol, decimals und map</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 12 characters</source>
        <translation>ein Text von höchstens 12 Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a whole number from 0 to 6</source>
        <translation>eine ganze Zahl von 0 bis 6</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object like {{"kind": "linear", "scale": 1, "offset": 0}}</source>
        <translation>ein Objekt wie {{"kind": "linear", "scale": 1, "offset": 0}}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high" or "low" for a limit, "linear" or "table" for a map</source>
        <translation>"high" oder "low" für eine Grenze, "linear" oder "table" für eine Kennlinie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>2 to 1000 pairs [volts, value], volts rising</source>
        <translation>2 bis 1000 Paare [Volt, Wert], Volt steigend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number above 0, at most 1000000 (Hz), or null</source>
        <translation>eine Zahl über 0, höchstens 1000000 (Hz), oder null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null</source>
        <translation>eine Zahl (Volt) oder null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null, above low_rail_volts</source>
        <translation>eine Zahl (Volt) oder null, über low_rail_volts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a list of at most 8 limits</source>
        <translation>eine Liste von höchstens 8 Grenzen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number in the profile's unit</source>
        <translation>eine Zahl in der Einheit des Profils</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high", "medium" or "low"</source>
        <translation>"high", "medium" oder "low"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number, 0 or more, in the profile's unit</source>
        <translation>eine Zahl ab 0 in der Einheit des Profils</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with band_hz and mains_hz</source>
        <translation>ein Objekt mit band_hz und mains_hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a pair [from, to] in Hz, or null</source>
        <translation>ein Paar [von, bis] in Hz oder null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>0, 50 or 60</source>
        <translation>0, 50 oder 60</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>the name of a baseline, or an empty text</source>
        <translation>der Name einer Baseline oder ein leerer Text</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number from 0 to 1, or null</source>
        <translation>eine Zahl von 0 bis 1 oder null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>all layers below: each fault by whichever sees it first; slow records by novelty</source>
        <translation>alle folgenden Schichten: jeder Fehler durch die, die ihn zuerst sieht; langsame Aufzeichnungen nach Neuheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>innovations, energies, means and slopes, each against its own extreme values</source>
        <translation>Innovationen, Energien, Mittel und Steigungen, jede gegen ihre eigenen Extremwerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>windows of the signal against the nearest that were ever seen</source>
        <translation>Fenster des Signals gegen die ähnlichsten je gesehenen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>missing, held and out-of-range samples, by what the baseline shows</source>
        <translation>fehlende, stehen gebliebene und aus dem Bereich gefallene Messwerte, nach dem, was die Baseline zeigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the beats of a heart or pulse: rhythm, height, shape, and what lies between them</source>
        <translation>die Schläge eines Herzens oder Pulses: Rhythmus, Höhe, Form und was zwischen ihnen liegt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the last five values against all that came before: for slow records</source>
        <translation>die letzten fünf Werte gegen alles davor: für langsame Aufzeichnungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>range, spike, flat line and dropout, against limits learned from the recent normal</source>
        <translation>Bereich, Spitze, flache Linie und Aussetzer, gegen Grenzen, die aus dem jüngsten Normal gelernt sind</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>what a perceptron trained on the baseline did not expect, and the rules of validity</source>
        <translation>was ein auf der Baseline trainiertes Perzeptron nicht erwartet hat, und die Gültigkeitsregeln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the same with an LSTM, which PyTorch has to train: pip install 'vigil[lstm]'</source>
        <translation>dasselbe mit einem LSTM, das PyTorch trainieren muss: pip install 'vigil[lstm]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>three deviations from the rolling mean: what the others are measured against</source>
        <translation>drei Abweichungen vom gleitenden Mittel: der Maßstab für die anderen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is {DETECTORS}.</source>
        <translation>Vorhanden: {DETECTORS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is no detector {name}.</source>
        <translation>Den Detektor {name} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector does not fit this one ({name}).</source>
        <translation>Das von einem Detektor Gespeicherte passt nicht zu diesem ({name}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector is far larger than any detector is.</source>
        <translation>Das von einem Detektor Gespeicherte ist weit größer, als ein Detektor je ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector cannot be read.</source>
        <translation>Das von einem Detektor Gespeicherte kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>but the second opinion disagrees</source>
        <translation>aber die Zweitmeinung weicht ab</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, but the second opinion disagrees</source>
        <translation>{risk_level}, aber die Zweitmeinung weicht ab</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, borderline</source>
        <translation>{risk_level}, grenzwertig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has none of the thirteen columns.</source>
        <translation>{name} hat keine der dreizehn Spalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has the column '{twice}' twice.</source>
        <translation>{name} hat die Spalte „{twice}“ zweimal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} already has a column '{taken}'.</source>
        <translation>{name} hat bereits eine Spalte „{taken}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>Rename it first.</source>
        <translation>Benennen Sie sie zuerst um.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has a line of a million characters: it is no table.</source>
        <translation>{name} hat eine Zeile von einer Million Zeichen: Das ist keine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is not a CSV file ({error}).</source>
        <translation>{name} ist keine CSV-Datei ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>The row has {row} cells, the header has {header}.</source>
        <translation>Die Zeile hat {row} Zellen, die Kopfzeile {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>No field is given.</source>
        <translation>Kein Feld ist angegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{path} is too large to be a training file.</source>
        <translation>{path} ist zu groß für eine Trainingsdatei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has no column '{missing}'.</source>
        <translation>{name} hat keine Spalte „{missing}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>The names must be exact.</source>
        <translation>Die Namen müssen genau stimmen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} is not a CSV file in UTF-8 ({error}).</source>
        <translation>{name} ist keine CSV-Datei in UTF-8 ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has {sum} patients without and {sum_2} with disease; at least {MIN_PATIENTS} of each are needed.</source>
        <translation>{name} hat {sum} Patienten ohne und {sum_2} mit Erkrankung; von beiden sind mindestens {MIN_PATIENTS} nötig.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: only {count} rows give {column}.</source>
        <translation>{name}: Nur {count} Zeilen geben {column} an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: all patients without disease are the same in every field.</source>
        <translation>{name}: Alle Patienten ohne Erkrankung sind in jedem Feld gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: the row has not as many cells as the header.</source>
        <translation>{where}: Die Zeile hat nicht so viele Zellen wie der Kopf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: {OUTCOME_COLUMN} '{word}' is not Presence or Absence.</source>
        <translation>{where}: {OUTCOME_COLUMN} „{word}“ ist nicht Presence oder Absence.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>unusual, not adverse</source>
        <translation>ungewöhnlich, nicht ungünstig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>not given: what others had was used</source>
        <translation>nicht angegeben: Werte anderer wurden verwendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>The contributions do not add up to the probability.</source>
        <translation>Die Beiträge ergeben in Summe nicht die Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names another level</source>
        <translation>die Antwort nennt eine andere Stufe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it has too few or too many sentences</source>
        <translation>die Antwort hat zu wenige oder zu viele Sätze</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field twice</source>
        <translation>die Antwort spricht zweimal von einem Feld</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out the level or the comparison</source>
        <translation>die Antwort lässt die Stufe oder den Vergleich aus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names no driver</source>
        <translation>die Antwort nennt kein maßgebliches Feld</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is too long</source>
        <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is not in the agreed form</source>
        <translation>die Antwort hat nicht die vereinbarte Form</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it gives the whole a direction</source>
        <translation>die Antwort gibt dem Ganzen eine Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names a field that is no driver</source>
        <translation>die Antwort nennt ein Feld, das nicht maßgeblich ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it turns the direction of a field round</source>
        <translation>die Antwort kehrt die Richtung eines Felds um</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>typical {typical}</source>
        <translation>typisch {typical}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>a sentence is too long</source>
        <translation>ein Satz ist zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses a placeholder that has no place there</source>
        <translation>die Antwort verwendet einen Platzhalter, der dort nicht hingehört</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it writes digits or signs of its own</source>
        <translation>die Antwort schreibt eigene Ziffern oder Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses the word '{foreign}'</source>
        <translation>die Antwort verwendet das Wort „{foreign}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>its words do not fit the direction of a field</source>
        <translation>die Worte passen nicht zur Richtung eines Felds</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field without naming it</source>
        <translation>die Antwort spricht von einem Feld, ohne es zu nennen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out that a value is unusual, not adverse</source>
        <translation>die Antwort lässt aus, dass ein Wert ungewöhnlich, nicht ungünstig ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>code {value}</source>
        <translation>Code {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not a number.</source>
        <translation>{column}: {value} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not one of its codes.</source>
        <translation>{column}: {value} ist keiner der Codes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value_unit} is impossible.</source>
        <translation>{column}: {value_unit} ist unmöglich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{value_unit} would be {stored}: check the unit.</source>
        <translation>{value_unit} wären {stored}: Prüfen Sie die Einheit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>It must lie between {low} and {high}.</source>
        <translation>Der Wert muss zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/folder.py"/>
        <source>{directory} cannot be written ({strerror}).</source>
        <translation>{directory} kann nicht beschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest ({error}).</source>
        <translation>{name} ist kein gepackter Wald ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest: its nodes do not form trees.</source>
        <translation>{name} ist kein gepackter Wald: Die Knoten bilden keine Bäume.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's address must begin with http:// or https://.</source>
        <translation>Die Adresse des Sprachmodells muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's deadline must be between 1 and 300 s.</source>
        <translation>Die Frist des Sprachmodells muss zwischen 1 und 300 s liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} is not a model manifest.</source>
        <translation>{MANIFEST_NAME} ist kein Modellmanifest.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} has format {version}, this program reads format {FORMAT_VERSION}.</source>
        <translation>{MANIFEST_NAME} hat Format {version}, dieses Programm liest Format {FORMAT_VERSION}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} was altered: its digest does not match.</source>
        <translation>{MANIFEST_NAME} wurde verändert: Die Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} cannot be read ({error}).</source>
        <translation>{MANIFEST_NAME} kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} names a file outside its folder.</source>
        <translation>{MANIFEST_NAME} nennt eine Datei außerhalb des Ordners.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{name} was altered: its SHA-256 is not the one in {MANIFEST_NAME}.</source>
        <translation>{name} wurde verändert: Die SHA-256 ist nicht die in {MANIFEST_NAME}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>Restore the model folder or train again.</source>
        <translation>Stellen Sie den Modellordner wieder her oder trainieren Sie neu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{path} is too large to be a model manifest.</source>
        <translation>{path} ist zu groß für ein Modellmanifest.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>A model folder is made by: vigil train --data FILE.csv --out DIR</source>
        <translation>Ein Modellordner entsteht durch: vigil train --data FILE.csv --out DIR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not cover {missing}.</source>
        <translation>Das Manifest des Modells deckt {missing} nicht ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model was trained on other columns than this program's thirteen.</source>
        <translation>Das Modell wurde auf anderen Spalten als den dreizehn dieses Programms trainiert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest.</source>
        <translation>Das Manifest des Modells passt nicht zu seinem Wald.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest ({error}).</source>
        <translation>Das Manifest des Modells passt nicht zu seinem Wald ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest holds figures that give no score.</source>
        <translation>Das Manifest des Modells enthält Zahlen, die keinen Score ergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Only {given} of {FIELDS} fields are given: the score says little.</source>
        <translation>Nur {given} von {FIELDS} Feldern sind angegeben: Der Score sagt wenig aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Fill in what is known; blanks are allowed.</source>
        <translation>Tragen Sie ein, was bekannt ist; leere Felder sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Which fields say so was not calculated.</source>
        <translation>Die maßgeblichen Felder wurden nicht ermittelt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Chest pain 'asymptomatic' counts as it does because patients without pain were referred only for other findings.</source>
        <translation>Brustschmerz „asymptomatisch“ zählt so, weil Patienten ohne Schmerz nur wegen anderer Befunde überwiesen wurden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Level: {headline}.</source>
        <translation>Stufe: {headline}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {band_total} patients of this level who were held out of training, {band_events} had disease.</source>
        <translation>Von {band_total} vom Training ausgenommenen Patienten dieser Stufe waren {band_events} erkrankt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>not unusual</source>
        <translation>nicht ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>somewhat unusual</source>
        <translation>etwas ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{words} compared with {reference_count} reference patients: {anomaly_score} less unusual ({score_low})</source>
        <translation>{words} im Vergleich mit {reference_count} Referenzpatienten: {anomaly_score} weniger ungewöhnlich ({score_low})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>The range reaches over a limit between levels: borderline.</source>
        <translation>Der Bereich reicht über eine Grenze zwischen zwei Stufen: grenzwertig.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most unusual: {driver}.</source>
        <translation>Am ungewöhnlichsten: {driver}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>No field stands out as unusual.</source>
        <translation>Kein Feld sticht als ungewöhnlich hervor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most usual: {one}.</source>
        <translation>Am üblichsten: {one}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{label_text} (typical {typical_note})</source>
        <translation>{label_text} (typisch {typical_note})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Calibrated probability of disease {probability} ({probability_low}), where {prevalence} of the {cohort_count} training patients had disease; elsewhere it is another.</source>
        <translation>Kalibrierte Wahrscheinlichkeit der Erkrankung {probability} ({probability_low}), wo {prevalence} der {cohort_count} Trainingspatienten erkrankt waren; anderswo ist sie eine andere.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are low</source>
        <translation>beide sind niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are high</source>
        <translation>beide sind hoch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>die beiden widersprechen sich, also auf keine allein verlassen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>neither is low</source>
        <translation>keine von beiden ist niedrig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Second opinion, a logistic regression: {second_opinion}; {stands}.</source>
        <translation>Zweitmeinung, eine logistische Regression: {second_opinion}; {stands}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {agreement_total} held-out patients like that, {agreement_events} had disease.</source>
        <translation>Von {agreement_total} solchen vom Training ausgenommenen Patienten waren {agreement_events} erkrankt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{fields_given} of {fields_total} fields given; not given: {blank}.</source>
        <translation>{fields_given} von {fields_total} Feldern angegeben; nicht angegeben: {blank}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>all of them look</source>
        <translation>alle erscheinen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>none of them looks</source>
        <translation>keiner erscheint</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{share} of them look</source>
        <translation>{share} erscheinen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>range {low} to {high}</source>
        <translation>Bereich {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>checked template</source>
        <translation>geprüfte Vorlage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>The language model is switched off.</source>
        <translation>Das Sprachmodell ist ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>Switch it on in the settings.</source>
        <translation>Schalten Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the service did not answer in time</source>
        <translation>der Dienst hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>there is no access token</source>
        <translation>es gibt kein Zugriffstoken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>what came back is no answer of a language model</source>
        <translation>was zurückkam, ist keine Antwort eines Sprachmodells</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the answer was cut short</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{value_unit} would be usual: check the unit.</source>
        <translation>{value_unit} wären üblich: Prüfen Sie die Einheit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Use digits and one decimal sign.</source>
        <translation>Verwenden Sie Ziffern und ein Dezimalzeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} could mean {whole_decimals} or {whole}.{decimals}.</source>
        <translation>{column}: {text} könnte {whole_decimals} oder {whole}.{decimals} bedeuten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Write it without a group separator, or with one or two decimals.</source>
        <translation>Schreiben Sie es ohne Tausendertrennzeichen oder mit einer oder zwei Dezimalstellen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} cannot be read as a number.</source>
        <translation>{column}: {text} ist nicht als Zahl lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{name} training patients</source>
        <translation>Trainingspatienten ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>training patients</source>
        <translation>Trainingspatienten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: age {age}, where {who} are {low} to {high} years old.</source>
        <translation>Außerhalb der Referenz: Alter {age}; {who} sind {low} bis {high} Jahre alt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: only {count} of {counts} reference patients have {column_field}.</source>
        <translation>Außerhalb der Referenz: Nur {count} von {counts} Referenzpatienten haben {column_field}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: no training patient has {first_first} with {second_second}.</source>
        <translation>Außerhalb der Referenz: Kein Trainingspatient hat {first_first} mit {second_second}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{strip} to {high}</source>
        <translation>{strip} bis {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>offline mode is on (HF_HUB_OFFLINE)</source>
        <translation>Offline-Modus ist ein (HF_HUB_OFFLINE)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service cannot be reached</source>
        <translation>der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the provider or model is not known</source>
        <translation>Anbieter oder Modell ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed ({name})</source>
        <translation>der Dienst ist ausgefallen ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service refused the request</source>
        <translation>der Dienst hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token was not accepted</source>
        <translation>das Zugriffstoken wurde nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the account has no credit left</source>
        <translation>das Konto hat kein Guthaben mehr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token does not allow this model</source>
        <translation>das Zugriffstoken erlaubt dieses Modell nicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the model is not there</source>
        <translation>das Modell ist nicht da</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service is asked too often</source>
        <translation>der Dienst wird zu oft gefragt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed with status {status}</source>
        <translation>der Dienst scheiterte mit Status {status}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Heart Disease</source>
        <translation>Heart Disease</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>UCI Heart Disease, four centres, 1981 to 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)</source>
        <translation>UCI Heart Disease, vier Zentren, 1981 bis 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>category codes of the UCI Heart Disease documentation</source>
        <translation>Kategoriecodes der Dokumentation zu UCI Heart Disease</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain type</source>
        <translation>Brustschmerztyp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain</source>
        <translation>Brustschmerz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>typical angina</source>
        <translation>typische Angina</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>atypical angina</source>
        <translation>atypische Angina</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>non-anginal pain</source>
        <translation>nicht anginöser Schmerz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting BP</source>
        <translation>Ruheblutdruck</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>FBS over 120</source>
        <translation>Nüchtern-BZ über 120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Fasting sugar &gt; 120</source>
        <translation>Nüchtern-BZ &gt; 120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>EKG results</source>
        <translation>EKG-Befund</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting EKG</source>
        <translation>Ruhe-EKG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST-T wave abnormality</source>
        <translation>ST-T-Veränderung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>left ventricular hypertrophy</source>
        <translation>linksventrikuläre Hypertrophie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max HR</source>
        <translation>Max. HF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max heart rate</source>
        <translation>Max. Herzfrequenz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Exercise angina</source>
        <translation>Belastungsangina</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST depression</source>
        <translation>ST-Senkung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Slope of ST</source>
        <translation>Verlauf der ST-Strecke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST slope</source>
        <translation>ST-Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Number of vessels fluro</source>
        <translation>Gefäßzahl in Durchleuchtung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Vessels, fluoroscopy</source>
        <translation>Gefäße, Durchleuchtung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Thallium scan</source>
        <translation>Thallium-Szintigramm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>fixed defect</source>
        <translation>fixierter Defekt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>reversible defect</source>
        <translation>reversibler Defekt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample A, little unusual</source>
        <translation>Beispiel A, kaum ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample B, several findings</source>
        <translation>Beispiel B, mehrere Befunde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample C, no catheter laboratory</source>
        <translation>Beispiel C, kein Herzkatheterlabor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample D, unusual but not adverse</source>
        <translation>Beispiel D, ungewöhnlich, aber nicht ungünstig</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample E, some findings</source>
        <translation>Beispiel E, einige Befunde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column} 0 was read as not recorded.</source>
        <translation>{column} 0 wurde als nicht erfasst gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside the usual {low} to {high}.</source>
        <translation>{column_field} liegt außerhalb der üblichen {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside {low} to {high}, the range on record.</source>
        <translation>{column_field} liegt außerhalb von {low} bis {high}, dem erfassten Bereich.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file is not JSON ({error}).</source>
        <translation>Die Patientendatei ist kein JSON ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file must hold one JSON object.</source>
        <translation>Die Patientendatei muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Its keys are the columns.</source>
        <translation>Ihre Schlüssel sind die Spalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has an unknown key: '{unknown}'.</source>
        <translation>Die Patientendatei hat einen unbekannten Schlüssel: „{unknown}“.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The keys are: {COLUMNS}.</source>
        <translation>Die Schlüssel sind: {COLUMNS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{bad}: the value must be a number, a text or null.</source>
        <translation>{bad}: Der Wert muss eine Zahl, ein Text oder null sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has the key '{twice}' twice.</source>
        <translation>Die Patientendatei enthält den Schlüssel '{twice}' zweimal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>BP</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Cholesterol</source>
        <translation>Cholesterin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>beats/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Thallium</source>
        <translation>Thallium</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>asymptomatic</source>
        <translation>asymptomatisch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mmol/L</source>
        <translation>mmol/L</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>upsloping</source>
        <translation>aszendierend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>flat</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>downsloping</source>
        <translation>deszendierend</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/verification.py"/>
        <source>The model's manifest does not cover {JOBLIB_NAME}.</source>
        <translation>Das Manifest des Modells deckt {JOBLIB_NAME} nicht ab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {values} columns of numbers: {header}.</source>
        <translation>{where} hat {values} Spalten mit Zahlen: {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>At most {most} can be shown at a time: keep those alone.</source>
        <translation>Höchstens {most} können zugleich gezeigt werden: nur diese behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>and {MOST_NAMED} more</source>
        <translation>und {MOST_NAMED} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {matches} columns {name}.</source>
        <translation>{where} hat {matches} Spalten {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Rename all but one.</source>
        <translation>Benennen Sie alle bis auf eine um.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column {name}.</source>
        <translation>{where} hat keine Spalte {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Its columns are {header}.</source>
        <translation>Die Spalten sind {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column of numbers beside the time.</source>
        <translation>{where} hat neben der Zeit keine Zahlenspalte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has several columns of numbers: {header}.</source>
        <translation>{where} hat mehrere Zahlenspalten: {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Say which to judge with --value NAME, or keep that one alone.</source>
        <translation>Geben Sie mit --value NAME an, welche zu beurteilen ist, oder behalten Sie nur diese eine.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>A header line and rows are needed.</source>
        <translation>Eine Kopfzeile und Zeilen sind nötig.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} holds a header and no rows.</source>
        <translation>{path} enthält eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save what it delivers as a file first.</source>
        <translation>Speichern Sie zuerst als Datei, was es liefert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path} hat {size} MB; höchstens {MAX_BYTES} MB sind lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Split it.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}</source>
        <translation>{path}, Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{place} cannot be split into columns: {error}.</source>
        <translation>{place} lässt sich nicht in Spalten teilen: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} is longer than {MAX_LINE} characters.</source>
        <translation>{path}, Zeile {number} ist länger als {MAX_LINE} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>This is not a CSV file of samples.</source>
        <translation>Das ist keine CSV-Datei mit Messwerten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Speichern Sie sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line 1</source>
        <translation>{path}, Zeile 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {header} columns; at most {MOST_COLUMNS} can be read.</source>
        <translation>{path} hat {header} Spalten; höchstens {MOST_COLUMNS} sind lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has numbers where the column names belong (line 1).</source>
        <translation>{path} hat Zahlen, wo die Spaltennamen hingehören (Zeile 1).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Put a line like time,value above them.</source>
        <translation>Setzen Sie eine Zeile wie time,value darüber.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {n_columns}.</source>
        <translation>{path}, Zeile {number} hat {cells} Spalten, die erste Zeile aber {n_columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {header}.</source>
        <translation>{path}, Zeile {number} hat {cells} Spalten, die erste Zeile aber {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no finite number.</source>
        <translation>{number}: {text} ist keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Leave the cell blank where a value is missing.</source>
        <translation>Lassen Sie die Zelle leer, wo ein Wert fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no time.</source>
        <translation>{number}: {text} ist keine Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}, column {header}</source>
        <translation>{path}, Zeile {number}, Spalte {header}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>The format cannot hold so much.</source>
        <translation>Das Format fasst nicht so viel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Export a part of it.</source>
        <translation>Exportieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Not every annotation could be written to the file.</source>
        <translation>Nicht alle Anmerkungen konnten in die Datei geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>EDF has no room for the number {value}.</source>
        <translation>EDF hat keinen Platz für die Zahl {value}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>Export to another format.</source>
        <translation>Exportieren Sie in ein anderes Format.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} has no known suffix.</source>
        <translation>{target} hat keine bekannte Endung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Known are {FORMATS}.</source>
        <translation>Bekannt sind {FORMATS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} is not a file.</source>
        <translation>{target} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>The export would overwrite the recording.</source>
        <translation>Der Export würde die Aufzeichnung überschreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>{target} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Parquet needs the package pyarrow.</source>
        <translation>Parquet braucht das Paket pyarrow.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Install it: pip install 'vigil[parquet]'</source>
        <translation>Installieren Sie es: pip install 'vigil[parquet]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>{path} has no samples there.</source>
        <translation>{path} hat dort keine Messwerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>Choose another start or end.</source>
        <translation>Wählen Sie einen anderen Anfang oder ein anderes Ende.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>A WAV file cannot hold more than 4 GB.</source>
        <translation>Eine WAV-Datei fasst höchstens 4 GB.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>Export a part with --start and --end, or to .parquet.</source>
        <translation>Exportieren Sie einen Teil mit --start und --end oder nach .parquet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>EDF Annotations</source>
        <translation>EDF Annotations</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>BDF Annotations</source>
        <translation>BDF Annotations</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} cannot be read as EDF: {error}.</source>
        <translation>{path} kann nicht als EDF gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} (header)</source>
        <translation>{path} (Kopf)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>EDF or BDF file</source>
        <translation>EDF- oder BDF-Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{n_signals} signals in a header of {head_bytes} bytes</source>
        <translation>{n_signals} Signale in einem Kopf von {head_bytes} Bytes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds annotations and no signal.</source>
        <translation>{path} enthält Anmerkungen und kein Signal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of no samples</source>
        <translation>ein Datensatz ohne Messwerte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of {record_s} s</source>
        <translation>ein Datensatz von {record_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} ends early: {whole} of {n_records} records are there.</source>
        <translation>{path} endet vorzeitig: {whole} von {n_records} Datensätzen sind da.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>it ends in the middle</source>
        <translation>sie endet mittendrin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds more samples than can be read.</source>
        <translation>{path} enthält mehr Messwerte, als lesbar sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} states a rate of {rate_hz} Hz.</source>
        <translation>{path} gibt eine Rate von {rate_hz} Hz an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds no sample.</source>
        <translation>{path} enthält keinen Messwert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path}, record {n} does not say when it begins.</source>
        <translation>{path}, Datensatz {n} gibt seinen Beginn nicht an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{path} has {st_size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path} hat {st_size} MB; höchstens {MAX_BYTES} MB sind lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{where} is no {what}: {error}.</source>
        <translation>{where} ist keine {what}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>{path} kann nicht als Parquet gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has no column of times.</source>
        <translation>{path} hat keine Zeitspalte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>Its columns are {names}.</source>
        <translation>Die Spalten sind {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has {values} columns of numbers beside the time; 1 to {MAX_CHANNELS} can be read.</source>
        <translation>{path} hat neben der Zeit {values} Zahlenspalten; 1 bis {MAX_CHANNELS} sind lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} needs at least two rows, and times that rise from row to row.</source>
        <translation>{path} braucht mindestens zwei Zeilen und Zeiten, die von Zeile zu Zeile steigen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} is too long for a WFDB header.</source>
        <translation>{path} ist zu lang für einen WFDB-Header.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} describes {len} of {n_signals} signals.</source>
        <translation>{path} beschreibt {len} von {n_signals} Signalen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} has signals of different lengths.</source>
        <translation>{path} hat Signale verschiedener Länge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>record line</source>
        <translation>Record-Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>records of several segments are not read</source>
        <translation>Records aus mehreren Segmenten werden nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>it has {n_signals} signals; 1 to {MAX_CHANNELS} can be read</source>
        <translation>sie hat {n_signals} Signale; 1 bis {MAX_CHANNELS} sind lesbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>a rate of {rate_hz} Hz</source>
        <translation>eine Rate von {rate_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>signal line</source>
        <translation>Signalzeile</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{name} is no file beside the header</source>
        <translation>{name} ist keine Datei neben dem Header</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>format {form} is not read, only 16 and 212</source>
        <translation>Format {form} wird nicht gelesen, nur 16 und 212</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{fields} is no gain</source>
        <translation>{fields} ist keine Verstärkung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>an impossible gain or baseline</source>
        <translation>eine unmögliche Verstärkung oder Grundlinie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{header} mixes formats in {name}.</source>
        <translation>{header} mischt Formate in {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>{limit} results wait for the other hub: this one is not sent.</source>
        <translation>{limit} Ergebnisse warten auf den anderen Hub: Dieses wird nicht gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>Check that the hub can be reached.</source>
        <translation>Prüfen Sie, ob der Hub erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be saved</source>
        <translation>Die Bewertung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A demo patient is never stored.</source>
        <translation>Ein Demopatient wird nie gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A name or number can be stored only in an encrypted history.</source>
        <translation>Name oder Nummer können nur in einem verschlüsselten Verlauf gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Switch encryption on in the settings, or use the pseudonym alone.</source>
        <translation>Schalten Sie in den Einstellungen die Verschlüsselung ein oder verwenden Sie nur das Pseudonym.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The explanation could not be saved</source>
        <translation>Die Erklärung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>This assessment is no longer in the history.</source>
        <translation>Diese Bewertung ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be deleted</source>
        <translation>Die Bewertung konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be saved</source>
        <translation>Der Entwurf des Formulars konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be deleted</source>
        <translation>Der Entwurf des Formulars konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The receipt of what is sent could not be written</source>
        <translation>Der Nachweis über das Gesendete konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>What was deleted could not be overwritten everywhere</source>
        <translation>Gelöschtes konnte nicht überall überschrieben werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>An older copy of the history could not be deleted ({strerror}).</source>
        <translation>Eine ältere Kopie des Verlaufs konnte nicht gelöscht werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Delete it by hand: {filename}.</source>
        <translation>Löschen Sie sie von Hand: {filename}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened ({strerror}).</source>
        <translation>Der Verlauf {path} kann nicht geöffnet werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened</source>
        <translation>Der Verlauf {path} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>A wrong passphrase or key looks the same.</source>
        <translation>Eine falsche Passphrase oder ein falscher Schlüssel sieht ebenso aus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>not a database</source>
        <translation>keine Datenbank</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged</source>
        <translation>Der Verlauf {path} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged ({found}).</source>
        <translation>Der Verlauf {path} ist beschädigt ({found}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Restore a copy; it is left as it is.</source>
        <translation>Stellen Sie eine Kopie wieder her; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>{path} is no patient history.</source>
        <translation>{path} ist kein Patientenverlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>It is left as it is.</source>
        <translation>Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} was written by a newer Vigil (version {version}).</source>
        <translation>Der Verlauf {path} wurde von einem neueren Vigil geschrieben (Version {version}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Update Vigil; the file is left as it is.</source>
        <translation>Aktualisieren Sie Vigil; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history could not be backed up before its update</source>
        <translation>Der Verlauf konnte vor der Aktualisierung nicht gesichert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} could not be updated</source>
        <translation>Der Verlauf {path} konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be encrypted anew</source>
        <translation>Der Verlauf konnte nicht neu verschlüsselt werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be replaced ({strerror}).</source>
        <translation>Der Verlauf konnte nicht ersetzt werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/accounts.py"/>
        <source>its accounts cannot be read</source>
        <translation>die Konten sind nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the disk was too slow</source>
        <translation>der Datenträger war zu langsam</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the board was set up</source>
        <translation>das Board wurde eingestellt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>The speed of the line was changed.</source>
        <translation>Die Baudrate wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>1 gap</source>
        <translation>1 Lücke</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{n_gaps} gaps</source>
        <translation>{n_gaps} Lücken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{shown} % complete, {gaps}</source>
        <translation>{shown} % vollständig, {gaps}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a count</source>
        <translation>eine Anzahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>{path} is damaged: something else stands where {wanted} is.</source>
        <translation>{path} ist beschädigt: Erwartet war {wanted}, dort steht etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be read</source>
        <translation>die Namen seiner Kanäle sind nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be those of any</source>
        <translation>die Namen seiner Kanäle können keine sein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>DAMAGED: {problem}</source>
        <translation>BESCHÄDIGT: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact: every hash holds</source>
        <translation>unversehrt: Alle Hashes stimmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact as far as it goes: every hash holds, but it was never closed</source>
        <translation>unversehrt, soweit sie reicht: Alle Hashes stimmen, aber sie wurde nie geschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>what it says of itself was changed after it was closed</source>
        <translation>die Angaben über sich selbst wurden nach dem Schließen geändert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>the database is inconsistent ({result})</source>
        <translation>die Datenbank ist in sich widersprüchlich ({result})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>row {number} of the {table} is not what was written</source>
        <translation>Zeile {number} von {table} ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is being recorded, or another program uses it.</source>
        <translation>{path} wird gerade aufgezeichnet, oder ein anderes Programm verwendet die Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Look again when that has ended.</source>
        <translation>Sehen Sie nach, wenn das beendet ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} ist beschädigt: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: its tables have no readable names.</source>
        <translation>{path} ist beschädigt: Die Tabellen haben keine lesbaren Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is not a recording of Vigil.</source>
        <translation>{path} ist keine Aufzeichnung von Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is larger than any recording is.</source>
        <translation>{path} ist größer, als eine Aufzeichnung je ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} was made by a newer Vigil (format {version}, this one reads {VERSION}).</source>
        <translation>{path} stammt von einem neueren Vigil (Format {version}, dieses liest {VERSION}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Update Vigil.</source>
        <translation>Aktualisieren Sie Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} states a format {version} that never was.</source>
        <translation>{path} gibt ein Format {version} an, das es nie gab.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} has other tables than a recording has.</source>
        <translation>{path} hat andere Tabellen als eine Aufzeichnung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>It is not read.</source>
        <translation>Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it does not say where it comes from</source>
        <translation>die Herkunft ist nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it states an impossible sample rate</source>
        <translation>eine unmögliche Abtastrate ist angegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a block of samples cannot be unpacked</source>
        <translation>ein Block von Messwerten lässt sich nicht entpacken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row claims to be larger than any row is</source>
        <translation>eine Zeile gibt sich größer aus, als eine Zeile je ist</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row cannot be expanded</source>
        <translation>eine komprimierte Zeile lässt sich nicht entpacken</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row has another size than it states</source>
        <translation>eine komprimierte Zeile hat eine andere Größe als angegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row of numbers ends in the middle of one</source>
        <translation>eine Zeile von Zahlen endet mitten in einer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has accounts of other moments than it should.</source>
        <translation>{path} hat Konten zu anderen Zeitpunkten, als sie sollte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>chunks have another size than they state</source>
        <translation>Datenstücke haben eine andere Größe als angegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>bytes arrived at no time</source>
        <translation>Bytes kamen zu keiner Zeit an</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has an impossible shape</source>
        <translation>ein Block hat eine unmögliche Form</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has more rows than any recording has.</source>
        <translation>{path} hat mehr Zeilen, als eine Aufzeichnung je hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has another length than it states</source>
        <translation>ein Block hat eine andere Länge als angegeben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block stands at no time</source>
        <translation>ein Block steht zu keiner Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it was made.</source>
        <translation>{path} gibt nicht an, wann sie entstand.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say how it ended.</source>
        <translation>{path} gibt nicht an, wie sie endete.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it ended.</source>
        <translation>{path} gibt nicht an, wann sie endete.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/repair.py"/>
        <source>the program was ended while it recorded</source>
        <translation>das Programm wurde während der Aufzeichnung beendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it may only be read</source>
        <translation>Schreiben ist dort nicht möglich, nur Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet sie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>you are not allowed to write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it cannot be made there</source>
        <translation>dort kann sie nicht angelegt werden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} exists already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} cannot be recorded to: {strerror}.</source>
        <translation>In {path} kann nicht aufgezeichnet werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} has gone: {strerror}.</source>
        <translation>{path} ist nicht mehr da: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>A recording of Vigil. {NOT_A_DEVICE}</source>
        <translation>Eine Aufzeichnung von Vigil. {NOT_A_DEVICE}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>connected anew</source>
        <translation>neu verbunden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{first_index} samples were lost on the way</source>
        <translation>{first_index} Messwerte gingen unterwegs verloren</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the signal was interrupted, or the device began anew</source>
        <translation>das Signal war unterbrochen, oder das Gerät begann neu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} is no longer recorded to: {why}.</source>
        <translation>In {path} wird nicht mehr aufgezeichnet: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>What was written before is kept.</source>
        <translation>Was zuvor geschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{name} cannot be used{text}</source>
        <translation>{name} ist nicht verwendbar{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>there is no such setting{near}</source>
        <translation>diese Einstellung gibt es nicht{near}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>did you mean {near}?</source>
        <translation>meinten Sie {near}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>it must be {allowed}.</source>
        <translation>es muss {allowed} sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>this program reads version {VERSION} and older.</source>
        <translation>dieses Programm liest Version {VERSION} und älter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>Mend or delete the file; it is left as it is.</source>
        <translation>Berichtigen oder löschen Sie die Datei; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {data} bytes are too many.</source>
        <translation>{name} ist nicht verwendbar: {data} Bytes sind zu viele.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used, line {lineno}: {msg}.</source>
        <translation>{name} ist nicht verwendbar, Zeile {lineno}: {msg}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {error}.</source>
        <translation>{name} ist nicht verwendbar: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: it holds no JSON object.</source>
        <translation>{name} ist nicht verwendbar: Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} is no JSON number</source>
        <translation>{name} ist keine JSON-Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>one of {value}</source>
        <translation>eines von {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a text of the right form</source>
        <translation>ein Text in der richtigen Form</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{title} must be {allowed}.</source>
        <translation>{title} muss {allowed} sein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Judged by</source>
        <translation>Beurteilt durch</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Visible window</source>
        <translation>Sichtbares Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How much time the plot shows.</source>
        <translation>Wie viel Zeit das Diagramm zeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Draw with OpenGL</source>
        <translation>Mit OpenGL zeichnen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>For screens of many pixels. Where the graphics driver cannot, the plot is drawn as before, and a line says why.</source>
        <translation>Für Bildschirme mit vielen Pixeln. Wo der Grafiktreiber es nicht kann, wird das Diagramm wie bisher gezeichnet, und eine Zeile sagt warum.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Hear the signal</source>
        <translation>Signal hören</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A tone whose pitch follows the first channel shown; louder and rough in an anomaly, a tick where samples are missing. Alarms silence it.</source>
        <translation>Ein Ton, dessen Höhe dem ersten gezeigten Kanal folgt; lauter und rau bei einer Anomalie, ein Ticken, wo Abtastwerte fehlen. Alarme lassen ihn verstummen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Offer a text by a language model</source>
        <translation>Text eines Sprachmodells anbieten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sends validated values to the service below, each time after asking.</source>
        <translation>Sendet geprüfte Werte an den Dienst unten, jedes Mal erst nach Rückfrage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The model's id at the service.</source>
        <translation>Die Kennung des Modells beim Dienst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A Hugging Face inference provider, such as together; empty lets Hugging Face choose.</source>
        <translation>Ein Inferenzanbieter von Hugging Face, etwa together; leer wählt Hugging Face.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Own server</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Address of an OpenAI-compatible server, instead of Hugging Face.</source>
        <translation>Adresse eines OpenAI-kompatiblen Servers, anstelle von Hugging Face.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Then the checked template stands.</source>
        <translation>Danach bleibt es bei der geprüften Vorlage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Keep assessments</source>
        <translation>Bewertungen behalten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Under pseudonyms, in the history of this computer.</source>
        <translation>Unter Pseudonymen, im Verlauf dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Encrypt the history</source>
        <translation>Verlauf verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Needed before a name or number can be stored. The key lies in the system's keyring; where there is none, a passphrase is asked for at each start.</source>
        <translation>Nötig, bevor ein Name oder eine Nummer gespeichert werden kann. Der Schlüssel liegt im Schlüsselbund des Systems; wo es keinen gibt, wird bei jedem Start nach einer Passphrase gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Delete assessments after</source>
        <translation>Bewertungen löschen nach</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Older ones are deleted for good at each start; 0 keeps them.</source>
        <translation>Ältere werden bei jedem Start endgültig gelöscht; 0 behält sie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Cholesterol in</source>
        <translation>Cholesterin in</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The unit an empty form begins with.</source>
        <translation>Die Einheit, mit der ein leeres Formular beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Takes effect at the next start. Translations are not clinically reviewed.</source>
        <translation>Wirkt ab dem nächsten Start. Übersetzungen sind nicht klinisch geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Nothing flashes; unacknowledged alarms stay lit.</source>
        <translation>Nichts blinkt; nicht quittierte Alarme leuchten durchgehend.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Kept layouts</source>
        <translation>Gemerkte Anordnungen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Empty: a folder among Vigil's own data.</source>
        <translation>Leer: ein Ordner bei den eigenen Daten von Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Room for views</source>
        <translation>Platz für Ansichten</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>With a view, a long recording can be looked through at once. Those not looked at for longest are deleted first; the recordings stay. 0 keeps none.</source>
        <translation>Mit einer Ansicht lässt sich eine lange Aufzeichnung sofort durchsehen. Die am längsten nicht angesehenen werden zuerst gelöscht; die Aufzeichnungen bleiben. 0 behält keine.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Patient form</source>
        <translation>Patientenformular</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How verdicts are shown; what the detector is told lies in `config/model_config.json`.</source>
        <translation>Wie Urteile gezeigt werden; was dem Detektor vorgegeben ist, steht in `config/model_config.json`.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The live plot.</source>
        <translation>Das Live-Diagramm.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The hub on the local network.</source>
        <translation>Der Hub im lokalen Netz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The language model; nothing is sent while it is off, nor without consent.</source>
        <translation>Das Sprachmodell; nichts wird gesendet, solange es aus ist, und nichts ohne Zustimmung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is kept of patients on this computer.</source>
        <translation>Was von Patienten auf diesem Computer aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The patient form.</source>
        <translation>Das Patientenformular.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours and layout; `layout` is Qt's own description of the window, as base64 text.</source>
        <translation>Farben und Anordnung; `layout` ist Qts eigene Beschreibung des Fensters, als Base64-Text.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is recorded, and where.</source>
        <translation>Was aufgezeichnet wird, und wo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Scope</source>
        <translation>Oszilloskop</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Detection</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>The database</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>Check the disk, or move it away.</source>
        <translation>Prüfen Sie den Datenträger oder räumen Sie sie beiseite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>The alarms have stopped: {error}.</source>
        <translation>Die Alarme sind stehen geblieben: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>Start Vigil again.</source>
        <translation>Starten Sie Vigil neu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/analysis.py"/>
        <source>Measuring has stopped: {error}.</source>
        <translation>Das Messen ist stehen geblieben: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>{name} was learned at {rate_hz} Hz, and this source has {rate_hz_2} Hz.</source>
        <translation>{name} wurde mit {rate_hz} Hz gelernt, und diese Quelle hat {rate_hz_2} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>Learn normal from this source.</source>
        <translation>Lernen Sie Normal aus dieser Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/doctor.py"/>
        <source>The ports could not be examined: {error}.</source>
        <translation>Die Ports konnten nicht untersucht werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not encrypted.</source>
        <translation>Der Verlauf ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>No passphrase was chosen.</source>
        <translation>Es wurde keine Passphrase gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is locked.</source>
        <translation>Der Verlauf ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Unlock it first.</source>
        <translation>Zuerst entsperren.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Switch encryption on in the settings.</source>
        <translation>Die Verschlüsselung in den Einstellungen einschalten.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>It has no passphrase.</source>
        <translation>Er hat keine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history's key lies in the system's keyring.</source>
        <translation>Der Schlüssel des Verlaufs liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The receipt of what is sent cannot be written, so nothing is sent.</source>
        <translation>Der Nachweis über das Gesendete kann nicht geschrieben werden, daher wird nichts gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not open.</source>
        <translation>Der Verlauf ist nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent} ({strerror}).</source>
        <translation>Der Verlauf kann nicht in {parent} aufbewahrt werden ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored.</source>
        <translation>Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Another window of Vigil uses the history.</source>
        <translation>Ein anderes Fenster von Vigil verwendet den Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored from this one.</source>
        <translation>Aus diesem wird nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent}.</source>
        <translation>Der Verlauf kann nicht in {parent} aufbewahrt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped by itself.</source>
        <translation>Der Hub ist von selbst stehen geblieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>Switch Share on again.</source>
        <translation>Schalten Sie „Teilen“ wieder ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped: {error}.</source>
        <translation>Der Hub ist stehen geblieben: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/jobs.py"/>
        <source>The jobs process has ended unexpectedly.</source>
        <translation>Der Arbeitsprozess ist unerwartet zu Ende gegangen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/joined_hub.py"/>
        <source>The other hub could not be joined: {error}.</source>
        <translation>Mit dem anderen Hub konnte nicht verbunden werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Something inside Vigil went wrong; what runs goes on.</source>
        <translation>In Vigil ist etwas schiefgegangen; was läuft, läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Help, Report a problem shows what was written down.</source>
        <translation>„Hilfe, Problem melden“ zeigt, was notiert wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There is no signal to learn from.</source>
        <translation>Es gibt kein Signal, aus dem gelernt werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Connect first.</source>
        <translation>Verbinden Sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There are no samples to learn from.</source>
        <translation>Es gibt keine Messwerte, aus denen gelernt werden kann.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Nothing was learned: {error}.</source>
        <translation>Es wurde nichts gelernt: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal cannot be heard.</source>
        <translation>Das Signal kann nicht hörbar gemacht werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal is not heard any more: {error}.</source>
        <translation>Das Signal ist nicht mehr zu hören: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/marks.py"/>
        <source>Mark {next_id}</source>
        <translation>Marke {next_id}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/patients.py"/>
        <source>warm up</source>
        <translation>aufwärmen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>No player was found ({names}).</source>
        <translation>Kein Abspielprogramm gefunden ({names}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>The system's players cannot reach a loudspeaker.</source>
        <translation>Die Abspielprogramme des Systems erreichen keinen Lautsprecher.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>{name} was not written.</source>
        <translation>{name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The recordings could not be listed: {error}.</source>
        <translation>Die Aufzeichnungen konnten nicht aufgelistet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The export was ended: {error}.</source>
        <translation>Der Export wurde beendet: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it does not end</source>
        <translation>es endet nicht</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it ended with {code}</source>
        <translation>es endete mit {code}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/station.py"/>
        <source>client '{client}'</source>
        <translation>Client „{client}“</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tone_stream.py"/>
        <source>No player of this system takes a tone that goes on.</source>
        <translation>Kein Abspieler dieses Systems nimmt einen fortlaufenden Ton an.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>The training has ended unexpectedly.</source>
        <translation>Das Training ist unerwartet zu Ende gegangen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>Try it again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tuning.py"/>
        <source>The file could not be judged again: {error}.</source>
        <translation>Die Datei konnte nicht erneut beurteilt werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>{label} hangs: its driver answers no call.</source>
        <translation>{label} hängt: Der Treiber antwortet auf keinen Aufruf.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Unplug it, and start Vigil anew before it is used again.</source>
        <translation>Abziehen und Vigil neu starten, bevor es wieder benutzt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Watching stopped: {error}.</source>
        <translation>Die Überwachung ist stehen geblieben: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Connect again.</source>
        <translation>Verbinden Sie erneut.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{target} cannot be written: it is not a file.</source>
        <translation>{target} kann nicht geschrieben werden: Es ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{source} already has a column {taken}.</source>
        <translation>{source} hat bereits eine Spalte {taken}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>Give the file it was made from.</source>
        <translation>Geben Sie die Datei an, aus der sie entstand.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{path} became shorter while it was judged.</source>
        <translation>{path} wurde kürzer, während sie beurteilt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Plug one in (some cables only charge), or try the demo signal: vigil --demo</source>
        <translation>Stecken Sie eines an (manche Kabel laden nur) oder versuchen Sie das Demosignal: vigil --demo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a voltmon board at {rate_hz} Hz, {state}.</source>
        <translation>{device}: ein voltmon-Board mit {rate_hz} Hz, {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the board sends at {baud} baud, not {DEFAULT_BAUD}.</source>
        <translation>{device}: Das Board sendet mit {baud} Baud, nicht {DEFAULT_BAUD}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil follows it. To be quick, write Serial.begin({DEFAULT_BAUD}) in the sketch.</source>
        <translation>Vigil folgt ihm. Schneller geht es mit Serial.begin({DEFAULT_BAUD}) im Sketch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Let the sketch println() one number a line, or up to six with commas between them.</source>
        <translation>Lassen Sie den Sketch mit println() eine Zahl je Zeile ausgeben, oder bis zu sechs mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: numbers come, from a sketch that takes no commands.</source>
        <translation>{device}: Zahlen kommen, von einem Sketch, der keine Befehle annimmt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the port is open, but nothing readable comes.</source>
        <translation>{device}: Der Port ist offen, aber es kommt nichts Lesbares.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Upload the sketch of Vigil, or press the board's reset button.</source>
        <translation>Laden Sie den Sketch von Vigil hoch oder drücken Sie die Reset-Taste des Boards.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>a plain serial port</source>
        <translation>ein einfacher serieller Anschluss</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; you are not allowed to open it.</source>
        <translation>{device}: {what}; Sie dürfen ihn nicht öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; two programs read it at once: {names}.</source>
        <translation>{device}: {what}; zwei Programme lesen zugleich: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Each gets only a part of it: close one.</source>
        <translation>Jedes erhält nur einen Teil: Schließen Sie eines.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; in use by {holder}.</source>
        <translation>{device}: {what}; verwendet von {holder}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Close that program to connect here.</source>
        <translation>Schließen Sie dieses Programm, um hier zu verbinden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a board with USB of its own sends nothing until DTR is raised.</source>
        <translation>{device}: Ein Board mit eigenem USB sendet nichts, bis DTR gesetzt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil raises it. In another program, switch DTR on.</source>
        <translation>Vigil setzt es. In einem anderen Programm schalten Sie DTR ein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>BRLTTY runs: it takes CH340 and CP210x boards for Braille displays.</source>
        <translation>BRLTTY läuft: Es hält CH340- und CP210x-Boards für Braillezeilen und belegt sie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>If your board's port vanishes after a second, remove it.</source>
        <translation>Wenn der Port Ihres Boards nach einer Sekunde verschwindet, entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>ModemManager runs: it talks to new ports to see whether they are modems.</source>
        <translation>ModemManager läuft: Er spricht neue Ports an, um zu sehen, ob es Modems sind.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>A voltmon board ignores that. Where another is disturbed, let it skip Arduinos.</source>
        <translation>Ein voltmon-Board ignoriert das. Wo ein anderes gestört wird, lassen Sie ihn Arduinos überspringen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/inbox.py"/>
        <source>the disk was too slow for a while</source>
        <translation>der Datenträger war eine Weile zu langsam</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>Join the hub again.</source>
        <translation>Verbinden Sie sich erneut mit dem Hub.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>The other hub cannot be remembered: {error}.</source>
        <translation>Der andere Hub kann nicht gemerkt werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>{path} was judged with settings that this Vigil does not know: {error}.</source>
        <translation>{path} wurde mit Einstellungen beurteilt, die dieses Vigil nicht kennt: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>Update Vigil, or export it as CSV and judge that.</source>
        <translation>Aktualisieren Sie Vigil oder exportieren Sie als CSV und beurteilen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recorder_status.py"/>
        <source>the computer's clock jumped by {jump_s} s</source>
        <translation>die Computeruhr sprang um {jump_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>it was stopped</source>
        <translation>sie wurde beendet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>the source was closed</source>
        <translation>die Quelle wurde geschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Recording was given up: {error}.</source>
        <translation>Die Aufzeichnung wurde aufgegeben: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>{path} is being recorded already.</source>
        <translation>{path} wird bereits aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Stop it.</source>
        <translation>Beenden Sie sie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being watched that could be recorded.</source>
        <translation>Es wird nichts überwacht, was sich aufzeichnen ließe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being recorded.</source>
        <translation>Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>There is nothing to save yet.</source>
        <translation>Noch gibt es nichts zu speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Connect to a source first.</source>
        <translation>Verbinden Sie zuerst eine Quelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>saved from the flight recorder</source>
        <translation>aus dem Flugschreiber gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>The disk has gone: {strerror}.</source>
        <translation>Der Datenträger ist nicht mehr da: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>{path} has bytes of an unknown connection.</source>
        <translation>{path} hat Bytes einer unbekannten Verbindung.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>a gap in the file</source>
        <translation>eine Lücke in der Datei</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds more than {MOST_SAMPLES} samples.</source>
        <translation>{path} enthält mehr als {MOST_SAMPLES} Messwerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>Export a part.</source>
        <translation>Exportieren Sie einen Teil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds no samples.</source>
        <translation>{path} enthält keine Messwerte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/scoring.py"/>
        <source>The patient has a column that is not one of the thirteen.</source>
        <translation>Der Patient hat eine Spalte, die keine der dreizehn ist.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path} has no header {COLUMNS}.</source>
        <translation>{path} hat keine Kopfzeile {COLUMNS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>Labels are real or false, one a row.</source>
        <translation>Angaben sind real oder false, eine je Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: two times in seconds and a label.</source>
        <translation>{path}, Zeile {number}: zwei Zeiten in Sekunden und eine Angabe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: the label must be real or false, the end after.</source>
        <translation>{path}, Zeile {number}: Die Angabe muss real oder false sein, das Ende danach liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word}, as before</source>
        <translation>{n_after_word}, wie zuvor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word} instead of {n_before}</source>
        <translation>{n_after_word} statt {n_before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>There is no source {text}.</source>
        <translation>Die Quelle {text} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>Sources are demo, demo:SCENARIO, serial, serial:PORT and replay:FILE.</source>
        <translation>Quellen sind demo, demo:SCENARIO, serial, serial:PORT und replay:FILE.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{port} is not a port.</source>
        <translation>{port} ist kein Port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Ports go from 0 to {HIGHEST_PORT}.</source>
        <translation>Ports reichen von 0 bis {HIGHEST_PORT}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>There is no address {host}.</source>
        <translation>Die Adresse {host} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use an address of this computer, such as 127.0.0.1.</source>
        <translation>Verwenden Sie eine Adresse dieses Computers, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Port {port} may not be used by this user.</source>
        <translation>Port {port} darf dieser Benutzer nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use a port above 1023.</source>
        <translation>Verwenden Sie einen Port über 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{host} is not an address of this computer.</source>
        <translation>{host} ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use 127.0.0.1 to stay on it.</source>
        <translation>Verwenden Sie 127.0.0.1, um auf ihm zu bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Cannot listen on {host} port {port}: {error}.</source>
        <translation>An {host}, Port {port}, kann nicht gelauscht werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Try another port.</source>
        <translation>Versuchen Sie einen anderen Port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>The hub did not start.</source>
        <translation>Der Hub ist nicht gestartet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>See the log for the reason.</source>
        <translation>Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/tls.py"/>
        <source>The hub's certificate cannot be kept in {folder}: {error}.</source>
        <translation>Das Zertifikat des Hubs kann nicht in {folder} aufbewahrt werden: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>Vigil station</source>
        <translation>Vigil-Station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not take the results: {reason}</source>
        <translation>Der Hub hat die Ergebnisse nicht angenommen: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not say which results it has.</source>
        <translation>Der Hub hat nicht gesagt, welche Ergebnisse er hat.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub does not know this station's token: pair it again.</source>
        <translation>Der Hub kennt das Token dieser Station nicht: bitte neu koppeln.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub is full.</source>
        <translation>Der Hub ist voll.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub cannot be reached.</source>
        <translation>Der Hub ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Copy the whole link that the other hub shows under its code.</source>
        <translation>Kopieren Sie den ganzen Link, den der andere Hub unter seinem Code zeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The code is used or has run out: ask the other hub for a new one.</source>
        <translation>Der Code ist verbraucht oder abgelaufen: Lassen Sie sich vom anderen Hub einen neuen geben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Too many attempts: wait a minute.</source>
        <translation>Zu viele Versuche: Warten Sie eine Minute.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has said no.</source>
        <translation>Der andere Hub hat abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>This is not a hub's link.</source>
        <translation>Das ist kein Link eines Hubs.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The link has no code or no fingerprint.</source>
        <translation>Der Link hat keinen Code oder keinen Fingerabdruck.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Pairing was given up.</source>
        <translation>Die Kopplung wurde aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has ended the pairing.</source>
        <translation>Der andere Hub hat die Kopplung beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>The picture cannot be written to {path}.</source>
        <translation>Das Bild kann nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Vigil is open already, but its window does not answer.</source>
        <translation>Vigil ist bereits geöffnet, aber sein Fenster antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Close it, then start again.</source>
        <translation>Schließen Sie es und starten Sie dann neu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Use `vigil monitor` in a terminal, or set QT_QPA_PLATFORM=offscreen.</source>
        <translation>Verwenden Sie `vigil monitor` in einem Terminal oder setzen Sie QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>There is no language {code}.</source>
        <translation>Die Sprache {code} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample {letter}</source>
        <translation>Beispiel {letter}</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG, AD8232</source>
        <translation>EKG, AD8232</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>An AD8232 front end at 3.3 V, gain 100, centred on 1.65 V, in millivolts at the electrodes. For learning electronics, not for diagnosis. With an electrode off the output rests at a rail.</source>
        <translation>Ein AD8232-Frontend an 3.3 V, Verstärkung 100, um 1.65 V zentriert, in Millivolt an den Elektroden. Zum Lernen der Elektronik, nicht zur Diagnose. Ist eine Elektrode ab, liegt der Ausgang an einem Anschlag.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG</source>
        <translation>EKG</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Bench DC supply, 5 V</source>
        <translation>Labornetzteil DC, 5 V</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>A regulated 5 V output through a divider of two equal resistors into A0. The limits are 5 % and 10 % either side of 5 V.</source>
        <translation>Ein geregelter 5-V-Ausgang über einen Teiler aus zwei gleichen Widerständen an A0. Die Grenzen liegen 5 % und 10 % beiderseits von 5 V.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Li-ion cell, discharge</source>
        <translation>Li-Ionen-Zelle, Entladung</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>One lithium-ion cell straight into A0. Full at 4.20 V, empty at 3.00 V; below 2.50 V the cell is damaged.</source>
        <translation>Eine Lithium-Ionen-Zelle direkt an A0. Voll bei 4.20 V, leer bei 3.00 V; unter 2.50 V nimmt die Zelle Schaden.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Motor current, 10 mΩ shunt</source>
        <translation>Motorstrom, 10-mΩ-Shunt</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>A shunt of 10 milliohm with an amplifier of gain 20 into A0: 0.2 V an ampere. A start draws several times the running current for a moment, hence the delays.</source>
        <translation>Ein Shunt von 10 Milliohm mit einem Verstärker der Verstärkung 20 an A0: 0.2 V je Ampere. Ein Anlauf zieht kurz ein Mehrfaches des Betriebsstroms, daher die Verzögerungen.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Photoresistor</source>
        <translation>Fotowiderstand</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>A light-dependent resistor from 5 V to A0, 10 kilohm from A0 to ground: more light, more volts. Shown as a share of full scale; these resistors differ too much for lux.</source>
        <translation>Ein lichtabhängiger Widerstand von 5 V nach A0, 10 Kiloohm von A0 nach Masse: mehr Licht, mehr Volt. Angezeigt als Anteil des Endwerts; diese Widerstände streuen zu stark für Lux.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Thermistor, NTC 10 k</source>
        <translation>Thermistor, NTC 10 k</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>An NTC of 10 kilohm at 25 °C with beta 3950 K from A0 to ground, 10 kilohm from A0 to 5 V. The table is R(T) = 10 k exp(3950 (1/T - 1/298.15 K)) in that divider, every 5 °C.</source>
        <translation>Ein NTC von 10 Kiloohm bei 25 °C mit Beta 3950 K von A0 nach Masse, 10 Kiloohm von A0 nach 5 V. Die Tabelle ist R(T) = 10 k exp(3950 (1/T - 1/298.15 K)) in diesem Teiler, alle 5 °C.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
</context>
</TS>

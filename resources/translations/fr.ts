<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>English</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Technical: {alarm}</source>
        <translation>Technique : {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Show all alarms</source>
        <translation>Afficher toutes les alarmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Pause sound</source>
        <translation>Suspendre le son</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Silence for two minutes; a new alarm ends it</source>
        <translation>Silence de deux minutes ; une nouvelle alarme y met fin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Sound on</source>
        <translation>Son actif</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms are shown, but not heard. {reason}</source>
        <translation>Les alarmes sont affichées, mais inaudibles. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{technical} technical</source>
        <translation>{technical} techniques</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more, {technical} technical</source>
        <translation>{count} de plus, {technical} techniques</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>No alarms. Limits that are passed and signals that are lost appear here.</source>
        <translation>Aucune alarme. Les limites franchies et les signaux perdus apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Sound is on.</source>
        <translation>Le son est actif.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound off</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Acknowledge all</source>
        <translation>Tout acquitter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Technical: what keeps the signal from being seen</source>
        <translation>Technique : ce qui empêche de voir le signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Over, not acknowledged</source>
        <translation>Terminée, non acquittée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority signal alarm: {alarm}</source>
        <translation>alarme de signal, basse priorité : {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority signal alarm: {alarm}</source>
        <translation>alarme de signal, moyenne priorité : {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority signal alarm: {alarm}</source>
        <translation>alarme de signal, haute priorité : {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority technical alarm: {alarm}</source>
        <translation>alarme technique, basse priorité : {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority technical alarm: {alarm}</source>
        <translation>alarme technique, moyenne priorité : {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority technical alarm: {alarm}</source>
        <translation>alarme technique, haute priorité : {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, acknowledged</source>
        <translation>{alarm}, acquittée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, over, not acknowledged</source>
        <translation>{alarm}, terminée, non acquittée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>Acknowledge {alarm}</source>
        <translation>Acquitter {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>{state}. {fix}</source>
        <translation>{state}. {fix}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Acknowledge all alarms</source>
        <translation>Acquitter toutes les alarmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Pause the sound of alarms, or resume</source>
        <translation>Suspendre ou rétablir le son des alarmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Turn alarm sound on or off</source>
        <translation>Activer ou couper le son des alarmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>What does a meter read between the pins 5V and GND, in volts?</source>
        <translation>Que lit un multimètre entre les broches 5V et GND, en volts ?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ledger: where every byte went</source>
        <translation>Bilan : où est passé chaque octet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Calibrate the board</source>
        <translation>Étalonner la carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/channels.py"/>
        <source>Channels</source>
        <translation>Voies</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Save the report</source>
        <translation>Sauvegarder le rapport</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Cursors</source>
        <translation>Curseurs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: off</source>
        <translation>Décl. : inactif</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: normal</source>
        <translation>Décl. : normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: stopped</source>
        <translation>Décl. : arrêté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Set the trigger</source>
        <translation>Régler le déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger</source>
        <translation>Déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger off, auto, normal or single</source>
        <translation>Déclenchement inactif, auto, normal ou monocoup</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Arm the trigger</source>
        <translation>Armer le déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Raise the trigger level</source>
        <translation>Monter le niveau de déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Lower the trigger level</source>
        <translation>Baisser le niveau de déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Put the trigger level into the signal</source>
        <translation>Placer le niveau de déclenchement dans le signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Filter and derived channels</source>
        <translation>Filtre et voies dérivées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Show the signal as it came</source>
        <translation>Afficher le signal tel que reçu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Time cursors on or off</source>
        <translation>Afficher ou masquer les curseurs de temps</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Value cursors on or off</source>
        <translation>Afficher ou masquer les curseurs de valeur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Select the next cursor</source>
        <translation>Choisir le curseur suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor later or up</source>
        <translation>Déplacer le curseur plus tard ou plus haut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor earlier or down</source>
        <translation>Déplacer le curseur plus tôt ou plus bas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far later</source>
        <translation>Déplacer le curseur bien plus tard</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far back</source>
        <translation>Déplacer le curseur bien plus tôt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Measure</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the signal as a tone</source>
        <translation>Écouter le signal sous forme de son</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the picture from left to right</source>
        <translation>Écouter l’image de gauche à droite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Add a mark</source>
        <translation>Ajouter un repère</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks as CSV</source>
        <translation>Sauvegarder les repères en CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks</source>
        <translation>Sauvegarder les repères</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Materials (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Material</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Import a material</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Export the material</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Recordings and CSV files (*.vigil *.csv);;All files (*)</source>
        <translation>Enregistrements et fichiers CSV (*.vigil *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Normal</source>
        <comment>panel</comment>
        <translation>État normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Was it real?</source>
        <translation>Était-ce réel ?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from a file</source>
        <translation>Apprendre le normal d'un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn what is normal from the live signal (Ctrl+N)</source>
        <translation>Apprendre du signal en direct ce qui est normal (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from</source>
        <translation>Apprendre le normal de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Change the passphrase of the history</source>
        <translation>Changer la phrase secrète de l'historique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Show what was sent to language models</source>
        <translation>Afficher ce qui a été envoyé à des modèles de langage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Score a file of patients</source>
        <translation>Évaluer un fichier de patients</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Image (*.png);;Dessin (*.svg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture as PNG or SVG</source>
        <translation>Sauvegarder l'image en PNG ou SVG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture</source>
        <translation>Sauvegarder l'image</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Record, or stop recording</source>
        <translation>Enregistrer, ou arrêter l'enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Save the last 10 minutes</source>
        <translation>Sauvegarder les 10 dernières minutes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Play or pause the replay</source>
        <translation>Lancer ou suspendre la relecture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Replay one piece</source>
        <translation>Relire un bloc</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Go to the plot</source>
        <translation>Aller au graphique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Say how the signal is</source>
        <translation>Dire l'état du signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show how well the picture keeps up</source>
        <translation>Montrer si l'image suit le rythme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Hold the picture, or follow</source>
        <translation>Figer l'image, ou suivre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Back to live</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little back</source>
        <translation>Reculer un peu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little forward</source>
        <translation>Avancer un peu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window back</source>
        <translation>Reculer d'une fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window forward</source>
        <translation>Avancer d'une fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show less time</source>
        <translation>Afficher moins de temps</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show more time</source>
        <translation>Afficher plus de temps</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show the whole session</source>
        <translation>Afficher toute la session</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values up</source>
        <translation>Déplacer les valeurs vers le haut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values down</source>
        <translation>Déplacer les valeurs vers le bas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a smaller range</source>
        <translation>Réduire la plage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a larger range</source>
        <translation>Agrandir la plage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let the range follow the signal</source>
        <translation>Laisser la plage suivre le signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Keep the range</source>
        <translation>Garder la plage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Sweep instead of roll</source>
        <translation>Balayage au lieu du défilement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let earlier sweeps fade</source>
        <translation>Estomper les balayages antérieurs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>A lane for each channel</source>
        <translation>Un couloir par voie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/sharing.py"/>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Colours as the system has them</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Fold or show the patient panel</source>
        <translation>Replier ou afficher le panneau patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Reset the layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Put the panel away</source>
        <translation>Ranger le panneau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Open the panel in a window</source>
        <translation>Ouvrir le panneau dans une fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Move the panel to the other side</source>
        <translation>Déplacer le panneau de l'autre côté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark or light colours</source>
        <translation>Couleurs sombres ou claires</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/theatre.py"/>
        <source>Fault theatre</source>
        <translation>Théâtre de pannes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune on a recording</source>
        <translation>Ajuster sur un enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>A value was changed after this result. Analyze again.</source>
        <translation>Une valeur a changé depuis ce résultat. Analysez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Describes the model, not causes.</source>
        <translation>Décrit le modèle, pas des causes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>FHIR R4 bundle</source>
        <translation>Bundle FHIR R4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>CSV row</source>
        <translation>Ligne CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Save report</source>
        <translation>Sauvegarder le rapport</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As soon as it is calculated which fields say so</source>
        <translation>Dès que les champs déterminants sont calculés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As PDF, HTML, JSON, FHIR or CSV</source>
        <translation>En PDF, HTML, JSON, FHIR ou CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Calculating which fields say so ...</source>
        <translation>Calcul des champs déterminants ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>All thirteen fields</source>
        <translation>Les treize champs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>The same shares as text</source>
        <translation>Les mêmes parts en texte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Plants an outlier into these values: it must be the one named</source>
        <translation>Introduit une valeur aberrante : c'est elle qui doit être nommée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Result of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show {count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As bars</source>
        <translation>En barres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Level: {level}</source>
        <translation>Niveau : {level}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Interval {low:.2f} to {high:.2f}</source>
        <translation>Intervalle {low:.2f} à {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Says what the model would do with other values, not what would happen to the patient.</source>
        <translation>Dit ce que ferait le modèle avec d'autres valeurs, non ce qui arriverait au patient.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Back to the values entered</source>
        <translation>Revenir aux valeurs saisies</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if {field}</source>
        <translation>Et si {field}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Text by a language model</source>
        <translation>Texte d'un modèle de langage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Word it with a language model</source>
        <translation>Formuler par un modèle de langage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Shows what would be sent, and asks first</source>
        <translation>Montre ce qui serait envoyé, et demande d'abord</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Every payload that ever left this machine</source>
        <translation>Tout contenu ayant jamais quitté cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>What the board measures, and how its lines are read</source>
        <translation>Ce que mesure la carte, et comment lire ses lignes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board: {board}</source>
        <translation>Carte : {board}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Lines are laid out as</source>
        <translation>Structure des lignes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Numbers in plain lines are</source>
        <translation>Les nombres des lignes simples sont</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Measure the supply voltage</source>
        <translation>Mesurer la tension d'alimentation</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Calibrate with a meter...</source>
        <translation>Étalonner au multimètre...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Newest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Follow the newest capture</source>
        <translation>Suivre la capture la plus récente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Show all captures behind the chosen one</source>
        <translation>Afficher toutes les captures derrière celle choisie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Arm again</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Wait for the next trigger</source>
        <translation>Attendre le prochain déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Clear captures</source>
        <translation>Effacer les captures</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Forget every capture</source>
        <translation>Oublier toutes les captures</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Triggered at</source>
        <translation>Déclenchée à</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Vpp</source>
        <translation>Vcc</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Enter or a double click shows the moment on the plot</source>
        <translation>Entrée ou un double clic montre l'instant sur le graphique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_panel.py"/>
        <source>Shown is gain times volts plus offset. What is judged and recorded stays in volts.</source>
        <translation>Affiché : gain fois volts plus décalage. Le jugement et l'enregistrement restent en volts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Yellow</source>
        <translation>Jaune</translation>
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
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, show</source>
        <translation>Voie A{channel}, afficher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, colour</source>
        <translation>Voie A{channel}, couleur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, name</source>
        <translation>Voie A{channel}, nom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, gain</source>
        <translation>Voie A{channel}, gain</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, offset</source>
        <translation>Voie A{channel}, décalage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, unit</source>
        <translation>Voie A{channel}, unité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Not given</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Type a command</source>
        <translation>Saisir une commande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Choose a board, a recording or a demo signal</source>
        <translation>Choisir une carte, un enregistrement ou un signal de démo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>no data for {age_s:,.0f} s</source>
        <translation>pas de données depuis {age_s:,.0f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect or disconnect</source>
        <translation>Connecter ou déconnecter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share, or stop sharing</source>
        <translation>Partager, ou cesser le partage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect to the chosen source</source>
        <translation>Se connecter à la source choisie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Clients on this computer connect to this address</source>
        <translation>Les clients de cet ordinateur se connectent à cette adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share</source>
        <comment>switch</comment>
        <translation>Partager</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Let programs on this computer follow the voltage (Ctrl+Shift+S)</source>
        <translation>Laisser les programmes de cet ordinateur suivre la tension (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Leave this source</source>
        <translation>Quitter cette source</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Nothing has ever been sent to a language model from this machine.</source>
        <translation>Rien n'a jamais été envoyé à un modèle de langage depuis cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Payload of the chosen request</source>
        <translation>Contenu de la requête choisie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>1 request, {n_bytes} bytes in all.</source>
        <translation>1 requête, {n_bytes} octets en tout.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>{count} requests, {n_bytes} bytes in all.</source>
        <translation>{count} requêtes, {n_bytes} octets en tout.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send values to a language model?</source>
        <translation>Envoyer des valeurs à un modèle de langage ?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send these values to a language model?</source>
        <translation>Envoyer ces valeurs à un modèle de langage ?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly what would be sent</source>
        <translation>Exactement ce qui serait envoyé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send this one</source>
        <translation>Envoyer cette fois</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send, and do not ask again until Vigil ends</source>
        <translation>Envoyer, et ne plus demander jusqu'à la fermeture de Vigil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>To: {recipient}</source>
        <translation>À : {recipient}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Model: {model}</source>
        <translation>Modèle : {model}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>No name, pseudonym or free text is in it.</source>
        <translation>Il ne contient ni nom, ni pseudonyme, ni texte libre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly these {n_bytes} bytes:</source>
        <translation>Exactement ces {n_bytes} octets :</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>of every patient</source>
        <translation>de tout patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other field</source>
        <translation>{count} autre champ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other fields</source>
        <translation>{count} autres champs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>log-odds of {percent:.0f} %</source>
        <translation>log-odds de {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Contributions to the score</source>
        <translation>Contributions au score</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>← more typical</source>
        <translation>← plus typique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>more unusual →</source>
        <translation>plus inhabituel →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contributions to the score, as a table</source>
        <translation>Contributions au score, en tableau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>{cursor} {time} before the right edge</source>
        <translation>{cursor} {time} avant le bord droit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>minus</source>
        <translation>moins</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_overlay.py"/>
        <source>filtered: {filter}</source>
        <translation>filtré : {filter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Low-pass</source>
        <translation>Passe-bas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>High-pass</source>
        <translation>Passe-haut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Band-pass</source>
        <translation>Passe-bande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 50 Hz</source>
        <translation>Coupe-bande 50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 60 Hz</source>
        <translation>Coupe-bande 60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>No filter</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Lower corner</source>
        <translation>Coupure basse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Upper corner</source>
        <translation>Coupure haute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Derived channel {number}</source>
        <translation>Voie dérivée {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Only what is shown: the signal is recorded, judged and measured as it came.</source>
        <translation>Affichage seulement : le signal est enregistré, jugé et mesuré tel que reçu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copy the fix</source>
        <translation>Copier le remède</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Looking...</source>
        <translation>Recherche...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Examine all ports again</source>
        <translation>Examiner à nouveau tous les ports</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_delegate.py"/>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>No events yet. Anomalies appear here with their time and reason.</source>
        <translation>Aucun événement. Les anomalies apparaissent ici avec leur heure et leur motif.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session</source>
        <translation>{count} dans cette session</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session, {ongoing} ongoing</source>
        <translation>{count} dans cette session, {ongoing} en cours</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_model.py"/>
        <source>{event}, ongoing</source>
        <translation>{event}, en cours</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Events appear here when there are some; say of each whether it was real.</source>
        <translation>Les événements apparaîtront ici ; dites pour chacun s'il était réel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>False alarm</source>
        <translation>Fausse alarme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>1 shape is remembered as a false alarm: what looks the same is not told again.</source>
        <translation>1 forme est retenue comme fausse alarme : ce qui lui ressemble n'est plus signalé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>{count} shapes are remembered as false alarms: what looks the same is not told again.</source>
        <translation>{count} formes sont retenues comme fausses alarmes : ce qui leur ressemble n'est plus signalé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Was it real? {event}</source>
        <translation>Était-ce réel ? {event}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked this value</source>
        <translation>J'ai vérifié cette valeur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked {field}</source>
        <translation>Vérifié : {field}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Error: {problem}</source>
        <translation>Erreur : {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Check: {doubt}</source>
        <translation>À vérifier : {doubt}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Choose an assessment to read it, or two to compare them.</source>
        <translation>Choisissez une évaluation pour la lire, ou deux pour les comparer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Chosen assessments</source>
        <translation>Évaluations choisies</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Choose a passphrase for the history</source>
        <translation>Choisir une phrase secrète pour l'historique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This system has no keyring that keeps a key, so it is asked for at each start. It is written down nowhere: without it the history cannot be read again.</source>
        <translation>Ce système n'a pas de trousseau où garder une clé : elle est donc demandée à chaque démarrage. Elle n'est notée nulle part ; sans elle, l'historique ne peut plus être lu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The history is locked</source>
        <translation>L'historique est verrouillé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Enter its passphrase. Until then nothing is stored and nothing is found.</source>
        <translation>Saisissez sa phrase secrète. D'ici là, rien n'est conservé et rien n'est trouvé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>At least 8 characters.</source>
        <translation>Au moins 8 caractères.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The two are not the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This passphrase does not open the history.</source>
        <translation>Cette phrase secrète n'ouvre pas l'historique.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The same again</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Assessed</source>
        <translation>Évaluée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Level</source>
        <comment>patient</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Given</source>
        <translation>Renseignés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Low</source>
        <comment>patient</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Medium</source>
        <comment>patient</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>High</source>
        <comment>patient</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search by pseudonym</source>
        <translation>Rechercher par pseudonyme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search the history</source>
        <translation>Rechercher dans l'historique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Stored assessments</source>
        <translation>Évaluations conservées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Open in the form</source>
        <translation>Ouvrir dans le formulaire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Fill the form with the values of this assessment</source>
        <translation>Remplir le formulaire avec les valeurs de cette évaluation</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Export ...</source>
        <translation>Exporter ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The chosen assessments, or all that were found, as CSV or JSON</source>
        <translation>Les évaluations choisies, ou toutes celles trouvées, en CSV ou JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete the chosen assessments for good</source>
        <translation>Supprimer définitivement les évaluations choisies</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete {count} for good</source>
        <translation>En supprimer {count} définitivement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {found} found, {total} stored</source>
        <translation>Les {shown} plus récentes sur {found} trouvées, {total} enregistrées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{found} found, {total} stored</source>
        <translation>{found} trouvées, {total} conservées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {total} stored</source>
        <translation>Les {shown} plus récentes sur {total} enregistrées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{total} stored</source>
        <translation>{total} conservées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>None: learn from each start</source>
        <translation>Aucune : apprendre à chaque démarrage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Good: {finding}</source>
        <translation>Bon : {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Doubtful: {finding}</source>
        <translation>Douteux : {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Not usable: {finding}</source>
        <translation>Inutilisable : {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>What is normal is learned from each new connection.</source>
        <translation>Ce qui est normal est appris à chaque nouvelle connexion.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Baseline to begin with</source>
        <translation>Ligne de base initiale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Train on this baseline</source>
        <translation>Entraîner sur cette ligne de base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Name of the baseline</source>
        <translation>Nom de la ligne de base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Keep and use</source>
        <translation>Garder et utiliser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Nothing is watched.</source>
        <translation>Rien n'est surveillé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>closes</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>does not close</source>
        <translation>non équilibré</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>patient</comment>
        <translation>FAIBLE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>patient</comment>
        <translation>MOYEN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>patient</comment>
        <translation>ÉLEVÉ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>priority</comment>
        <translation>BASSE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>priority</comment>
        <translation>MOYENNE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>priority</comment>
        <translation>HAUTE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low</source>
        <comment>priority</comment>
        <translation>basse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium</source>
        <comment>priority</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high</source>
        <comment>priority</comment>
        <translation>haute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low priority</source>
        <translation>basse priorité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium priority</source>
        <translation>moyenne priorité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high priority</source>
        <translation>haute priorité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Every command</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Show {title}</source>
        <translation>Afficher « {title} »</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>No marks yet. F8 notes the moment at the right edge of the plot.</source>
        <translation>Aucun repère. F8 note l'instant au bord droit du graphique.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Note this moment (F8)</source>
        <translation>Noter cet instant (F8)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Write the marks to a CSV file</source>
        <translation>Écrire les repères dans un fichier CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Enter shows the moment, F2 renames, Delete removes</source>
        <translation>Entrée montre l'instant, F2 renomme, Suppr supprime</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>SD</source>
        <translation>É.-T.</translation>
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
        <translation>Voie à mesurer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Stretch to measure</source>
        <translation>Portion à mesurer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copier le tableau pour un tableur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Restart statistics</source>
        <translation>Relancer les statistiques</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Begin mean, SD, minimum, maximum and n anew</source>
        <translation>Recommencer moyenne, écart-type, minimum, maximum et n</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>{name} sauvegardé, {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/number_edit.py"/>
        <source>{name}; the arrow keys step</source>
        <translation>{name} ; les flèches font varier la valeur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_distribution.py"/>
        <source>Predictions by level</source>
        <translation>Prédictions par niveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From everybody</source>
        <translation>De tous</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Predictions</source>
        <translation>Prédictions</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>DEMO: {count}, counted in no total</source>
        <translation>DÉMO : {count}, comptées dans aucun total</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search by patient</source>
        <translation>Rechercher par patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search the predictions</source>
        <translation>Rechercher dans les prédictions</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>All that was found, as CSV</source>
        <translation>Tout ce qui a été trouvé, en CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores say how unusual a patient is among the reference patients.</source>
        <translation>Les scores disent à quel point un patient est inhabituel parmi les patients de référence.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Overview of the session</source>
        <translation>Vue d'ensemble de la session</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Drag the window, or click where to look; arrows move it</source>
        <translation>Faites glisser la fenêtre, ou cliquez à l'endroit voulu ; les flèches la déplacent</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>Scores in the order of time</source>
        <translation>Scores dans l'ordre du temps</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>0 scores</source>
        <translation>0 score</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>1 score, the newest {newest:.2f}</source>
        <translation>1 score, le plus récent {newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>{count} scores, the newest {newest:.2f}</source>
        <translation>{count} scores, le plus récent {newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_stack.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Open this panel in a window</source>
        <translation>Ouvrir ce panneau dans une fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Move this panel to the other side</source>
        <translation>Déplacer ce panneau de l'autre côté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Put this panel away</source>
        <translation>Ranger ce panneau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Patients of a file</source>
        <translation>Patients d'un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>How much of the file is scored</source>
        <translation>Part du fichier évaluée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Scored patients</source>
        <translation>Patients évalués</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Stop here; what is scored stays</source>
        <translation>S'arrêter ici ; ce qui est évalué reste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Save as CSV ...</source>
        <translation>Sauvegarder en CSV ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Analyze</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score these values</source>
        <translation>Évaluer ces valeurs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Fill in the next invented patient</source>
        <translation>Insérer le patient inventé suivant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Empty every field</source>
        <translation>Vider tous les champs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Undo clear</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Bring the cleared values back</source>
        <translation>Rétablir les valeurs effacées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet, or score a file of patients</source>
        <translation>Coller une ligne de tableur, ou évaluer un fichier de patients</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet</source>
        <translation>Coller une ligne de tableur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score a file of patients ...</source>
        <translation>Évaluer un fichier de patients ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>An invented patient, not a person; never stored</source>
        <translation>Un patient inventé, pas une personne ; jamais conservé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>stored encrypted</source>
        <translation>conservé chiffré</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>{given} of {fields} given</source>
        <translation>{given} sur {fields} renseignés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient {name}</source>
        <translation>Patient de démo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient</source>
        <translation>Patient de démo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Fill in what is known, or try a sample. The result says how unusual the values are among the reference patients, and which of them say so.</source>
        <translation>Saisissez ce qui est connu, ou essayez un exemple. Le résultat dit à quel point les valeurs sont inhabituelles parmi les patients de référence, et lesquelles l'indiquent.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Result: {verdict}, score {score:.2f}</source>
        <translation>Résultat : {verdict}, score {score:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_pdf.py"/>
        <source>Vigil assessment</source>
        <translation>Évaluation Vigil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>What cannot be used</source>
        <translation>Ce qui est inutilisable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>Error: {sentence}</source>
        <translation>Erreur : {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>{field} unit: {unit}</source>
        <translation>Unité de {field} : {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>Switch to {unit}; the number stays as it was typed</source>
        <translation>Passer en {unit} ; le nombre reste tel que saisi</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data {lasted_s:.1f} s</source>
        <translation>pas de données {lasted_s:.1f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>This build of Vigil has no OpenGL.</source>
        <translation>Cette version de Vigil n'inclut pas OpenGL.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL is drawn by the processor here ({renderer}).</source>
        <translation>Ici, OpenGL est dessiné par le processeur ({renderer}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL cannot be used with this system's graphics driver.</source>
        <translation>OpenGL est inutilisable avec le pilote graphique de ce système.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The graphics driver's OpenGL is too old.</source>
        <translation>L'OpenGL du pilote graphique est trop ancien.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The plot is drawn without it, as before.</source>
        <translation>Le graphique est dessiné sans lui, comme avant.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/picture_file.py"/>
        <source>Vigil, not a medical device</source>
        <translation>Vigil, pas un dispositif médical</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/time_axis.py"/>
        <source>now</source>
        <translation>présent</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_placeholder.py"/>
        <source>Show a built-in signal; no board is needed</source>
        <translation>Afficher un signal intégré ; aucune carte n'est nécessaire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>{summary}, the picture stands still, {delay} behind</source>
        <translation>{summary}, image figée, {delay} de retard</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>Live voltage</source>
        <translation>Tension en direct</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>How well the picture keeps up; the last frames</source>
        <translation>Comment l'image suit le rythme ; les dernières images</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>What drives the score could not be calculated: {reason}.</source>
        <translation>Ce qui détermine le score n'a pas pu être calculé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Planted for a moment: {field} {value} instead of {before} ...</source>
        <translation>Introduit un instant : {field} {value} au lieu de {before} ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named first, as it must be ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>Vérification : {field} {value} introduit est nommé en premier, comme il se doit ({share:+.2f} log-odds). Vos valeurs sont inchangées.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named in place {place} ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>Vérification : {field} {value} introduit est nommé au rang {place} ({share:+.2f} log-odds). Vos valeurs sont inchangées.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>Impossible de lire {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Not in the file, so blank: {columns}.</source>
        <translation>Absents du fichier, donc vides : {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file is larger: use `vigil assess` for all of it.</source>
        <translation>Le fichier est plus grand : `vigil assess` le traite en entier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far, {unreadable} could not be read.</source>
        <translation>{count} patient évalué jusqu'ici, {unreadable} illisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored, {unreadable} could not be read.</source>
        <translation>{count} patient évalué, {unreadable} illisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far, {unreadable} could not be read.</source>
        <translation>{count} patients évalués jusqu'ici, {unreadable} illisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored, {unreadable} could not be read.</source>
        <translation>{count} patients évalués, {unreadable} illisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far.</source>
        <translation>{count} patient évalué jusqu'ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored.</source>
        <translation>{count} patient évalué.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far.</source>
        <translation>{count} patients évalués jusqu'ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored.</source>
        <translation>{count} patients évalués.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The first {count} are shown.</source>
        <translation>Les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{columns}: there are codes that are not ours. If the file counts otherwise, the rows that could be read are misread too.</source>
        <translation>{columns} : des codes ne sont pas les nôtres. Si le fichier compte autrement, les lignes lues le sont mal aussi.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file could not be scored to its end: {reason}</source>
        <translation>Le fichier n'a pas pu être évalué jusqu'au bout : {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Cancelled: the rest of the file is not scored.</source>
        <translation>Annulé : le reste du fichier n'est pas évalué.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>A board does not run on {volts:g} V.</source>
        <translation>Une carte ne fonctionne pas sous {volts:g} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Measure between 5V and GND: {low} to {high} V.</source>
        <translation>Mesurez entre 5V et GND : {low} à {high} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>The board sends whole numbers.</source>
        <translation>La carte envoie des nombres entiers.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Are they counts of a converter? They are taken as volts until you say so.</source>
        <translation>Sont-ce des points de convertisseur ? Sauf indication, ils valent des volts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Counts (10 bits at 5 V)</source>
        <translation>Points (10 bits sous 5 V)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board</source>
        <translation>Écoute de la carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is</source>
        <translation>Identification de la carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds</source>
        <translation>Essai d'autres débits</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up</source>
        <translation>Réglage de la carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board.</source>
        <translation>Écoute de la carte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is.</source>
        <translation>Identification de la carte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds.</source>
        <translation>Essai d'autres débits.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up.</source>
        <translation>Réglage de la carte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data: nothing readable comes.</source>
        <translation>Pas de données : rien de lisible n'arrive.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} text</source>
        <translation>{rate} texte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} raw</source>
        <translation>{rate} brut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} csv</source>
        <translation>{rate} csv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} binary</source>
        <translation>{rate} binaire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As they look</source>
        <translation>Selon leur aspect</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Volts</source>
        <translation>Volts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Plain lines</source>
        <translation>Lignes simples</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As the board is</source>
        <translation>Comme la carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{setup} at {line_speed}</source>
        <translation>{setup} à {line_speed}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Automatic ({layout})</source>
        <translation>Automatique ({layout})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, calibrated</source>
        <translation>Référence {volts:.3f} V, étalonnée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, uncalibrated</source>
        <translation>Référence {volts:.3f} V, non étalonnée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Lines: {layout}</source>
        <translation>Lignes : {layout}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Line speed {baud:,} baud</source>
        <translation>Débit {baud:,} bauds</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock true within {ppm:,} ppm</source>
        <translation>Horloge de la carte juste à {ppm:,} ppm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm fast</source>
        <translation>Horloge de la carte : avance de {deviation} ppm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm slow</source>
        <translation>Horloge de la carte : retard de {deviation} ppm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{clock}, times corrected</source>
        <translation>{clock}, temps corrigés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>received</source>
        <translation>reçus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in samples</source>
        <translation>en échantillons</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in text</source>
        <translation>en texte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>discarded at start</source>
        <translation>écartés au départ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>rejected: {reason}</source>
        <translation>rejetés : {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>expected by the device's count</source>
        <translation>attendus selon le compteur de l'appareil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>decoded</source>
        <translation>décodés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>cut off, lost after that: not known</source>
        <translation>coupé, perdus ensuite : inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>judged</source>
        <translation>jugés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>dropped before judging</source>
        <translation>écartés avant jugement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>The trigger is off.</source>
        <translation>Le déclenchement est inactif.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Stopped after one capture.</source>
        <translation>Arrêté après une capture.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Triggered, filling the capture.</source>
        <translation>Déclenché, capture en cours.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Not triggered: showing what there is.</source>
        <translation>Non déclenché : affiche ce qu'il y a.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the trigger.</source>
        <translation>En attente du déclenchement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long, cut by a gap</source>
        <translation>durée {span}, coupée par une lacune</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long</source>
        <translation>durée {span}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Switch the trigger on to capture the signal around an edge, a pulse or an anomaly.</source>
        <translation>Activez le déclenchement pour capturer le signal autour d'un front, d'une impulsion ou d'une anomalie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the first trigger.</source>
        <translation>En attente du premier déclenchement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{rate:.0f} frames/s</source>
        <translation>{rate:.0f} images/s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>frame {median:.1f} ms, p99 {p99:.1f}</source>
        <translation>image {median:.1f} ms, p99 {p99:.1f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>longest wait p99 {p99:.0f} ms</source>
        <translation>attente maximale p99 {p99:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stall</source>
        <translation>{count} à-coup</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stalls</source>
        <translation>{count} à-coups</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>sample to picture {median:.0f} ms, p95 {p95:.0f}</source>
        <translation>échantillon à image {median:.0f} ms, p95 {p95:.0f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Nothing is stored yet. Analyze a patient, and the assessment stands here.</source>
        <translation>Rien n'est encore conservé. Analysez un patient, et l'évaluation apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>No assessment fits. Search for less.</source>
        <translation>Aucune évaluation ne correspond. Élargissez la recherche.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Assessments are not kept, as the settings say.</source>
        <translation>Les évaluations ne sont pas conservées : les paramètres le disent.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>The history is locked.</source>
        <translation>L'historique est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the form</source>
        <translation>Ouvrir le formulaire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Sample {letter}</source>
        <translation>Exemple {letter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{low:.2f} to {high:.2f}</source>
        <translation>{low:.2f} à {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{warning} Confirmed.</source>
        <translation>{warning} Confirmé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Worded by: {source}.</source>
        <translation>Formulé par : {source}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>These are two patients.</source>
        <translation>Ce sont deux patients.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Scored by different models: the scores cannot be compared.</source>
        <translation>Évalués par des modèles différents : les scores ne sont pas comparables.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Made by different versions of Vigil.</source>
        <translation>Faites par des versions différentes de Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{patient}, {earlier} and {later}</source>
        <translation>{patient}, {earlier} et {later}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{given} of {total}</source>
        <translation>{given} sur {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Waiting for the other hub</source>
        <translation>En attente de l'autre hub</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>{state}, {count} waiting.</source>
        <translation>{state}, {count} en attente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Use layout {number}</source>
        <translation>Utiliser la disposition {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Keep this as layout {number}</source>
        <translation>Garder comme disposition {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>This is layout {number} now.</source>
        <translation>C'est maintenant la disposition {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>{keys} brings it back.</source>
        <translation>{keys} la rétablit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Arrange the window and keep it with {keys}.</source>
        <translation>Disposez la fenêtre et gardez-la avec {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>No layout {number} was kept.</source>
        <translation>Aucune disposition {number} n'a été gardée.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>What it means in alarms an hour is known in {left} s.</source>
        <translation>L'effet en alarmes par heure sera connu dans {left} s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>Environ {rate:.1f} alarmes par heure, d'après les scores des {minutes:.0f} dernières min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last hour.</source>
        <translation>Environ {rate:.1f} alarmes par heure, d'après les scores de la dernière heure.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>Moins de 0.1 alarme par heure, d'après les scores des {minutes:.0f} dernières min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last hour.</source>
        <translation>Moins de 0.1 alarme par heure, d'après les scores de la dernière heure.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{duration:.0f} s at {rate:g} Hz from {source}, {day}</source>
        <translation>{duration:.0f} s à {rate:g} Hz de {source}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Training, {progress:.0%}. The signal may do what it likes meanwhile.</source>
        <translation>Entraînement, {progress:.0%}. Le signal peut varier librement entre-temps.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Checking what was learned.</source>
        <translation>Vérification de ce qui a été appris.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Learning, {progress:.0%}. Keep the signal as it should be.</source>
        <translation>Apprentissage, {progress:.0%}. Gardez le signal tel qu'il doit être.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: press Learn normal and keep what it learns. Until then {judging} judges.</source>
        <translation>{wanted} doit être entraîné sur une ligne de base : choisissez « Apprendre » et gardez ce qui est appris. D'ici là, {judging} juge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: {baseline!r} was learned by {detector}; train on it, or learn normal anew. Until then {judging} judges.</source>
        <translation>{wanted} doit être entraîné sur une ligne de base : {baseline!r} a été apprise par {detector} ; entraînez-le dessus, ou apprenez à nouveau le normal. D'ici là, {judging} juge.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>The file has ended.</source>
        <translation>Le fichier est terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Find a board</source>
        <translation>Trouver une carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Boards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Look for an Arduino and try it</source>
        <translation>Chercher un Arduino et l'essayer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>{board} is there: choose it above and connect, or try the demo signal.</source>
        <translation>{board} est là : choisissez-la ci-dessus et connectez, ou essayez le signal de démo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Demo signal</source>
        <translation>Signal de démo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>There is no signal to mark.</source>
        <translation>Il n'y a pas de signal à marquer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Connect to a source first.</source>
        <translation>Connectez d'abord une source.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number}</source>
        <translation>Repère {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number} added at {time}.</source>
        <translation>Repère {number} ajouté à {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>It stands in the panel Marks, where it can be renamed.</source>
        <translation>Il figure dans le panneau Repères, où il peut être renommé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>The view</source>
        <translation>La vue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>Between cursors</source>
        <translation>Entre curseurs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No signal yet.</source>
        <translation>Pas encore de signal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No cursors are set.</source>
        <translation>Aucun curseur n'est posé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>newest {count} raw samples, {duration}</source>
        <translation>{count} derniers échantillons bruts, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw sample, {duration}</source>
        <translation>{count} échantillon brut, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw samples, {duration}</source>
        <translation>{count} échantillons bruts, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No patient has been scored yet. Analyze one, or let a client do so.</source>
        <translation>Aucun patient n'a encore été évalué. Analysez-en un, ou laissez un client le faire.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No prediction fits these filters.</source>
        <translation>Aucune prédiction ne correspond à ces filtres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>The newest {count} are listed; all that is stored stands in the history.</source>
        <translation>Les {count} plus récentes sont affichées ; tout ce qui est enregistré se trouve dans l'historique.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>DEMO {name}</source>
        <translation>DÉMO {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>this station</source>
        <translation>cette station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>Usually {low:g} to {high:g} {unit}</source>
        <translation>Habituellement {low:g} à {high:g} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>{field}: {error}</source>
        <translation>{field} : {error}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>Copy one row of the thirteen columns, or that row with the row of names above it.</source>
        <translation>Copiez une ligne des treize colonnes, ou cette ligne avec la ligne des noms au-dessus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>{count} rows were pasted where one is wanted.</source>
        <translation>{count} lignes ont été collées ; une seule est attendue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>The pasted row does not fit the thirteen columns.</source>
        <translation>La ligne collée ne correspond pas aux treize colonnes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>Restored: this form was not finished when Vigil ended.</source>
        <translation>Restauré : ce formulaire n'était pas terminé à la fermeture de Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} field cannot be used</source>
        <translation>{count} champ inutilisable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} fields cannot be used</source>
        <translation>{count} champs inutilisables</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_records.py"/>
        <source>The record has a field '{column}', which is not known.</source>
        <translation>La fiche a un champ « {column} », qui est inconnu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, SECOND OPINION DISAGREES</source>
        <translation>{level}, SECOND AVIS DIVERGENT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, BORDERLINE</source>
        <translation>{level}, LIMITE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>More unusual than {share} of {count} reference patients. {given} of {total} fields given.</source>
        <translation>Plus inhabituel que {share} de {count} patients de référence. {given} champs sur {total} renseignés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{events} of {total} patients of this level had disease.</source>
        <translation>{events} patients sur {total} de ce niveau étaient malades.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Calibrated probability {probability} ({low} to {high}) where {prevalence} have it.</source>
        <translation>Probabilité calibrée {probability} ({low} à {high}), là où {prevalence} sont malades.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>The second opinion disagrees: do not rely on either alone.</source>
        <translation>Le second avis diverge : ne vous fiez ni à l'un ni à l'autre seul.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Borderline: the interval reaches over a limit between levels.</source>
        <translation>Limite : l'intervalle franchit une borne entre niveaux.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>With these values the model's score would be {score:.2f} ({level}), instead of {entered:.2f} ({entered_level}).</source>
        <translation>Avec ces valeurs, le score du modèle serait {score:.2f} ({level}) au lieu de {entered:.2f} ({entered_level}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/profile_presenter.py"/>
        <source>This material</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>There is no live signal to record.</source>
        <translation>Il n'y a pas de signal en direct à enregistrer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>A recording is under way.</source>
        <translation>Un enregistrement est en cours.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finishing it keeps everything that was recorded so far.</source>
        <translation>En le terminant, tout ce qui a été enregistré jusqu'ici est gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Keep recording</source>
        <translation>Continuer l'enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finish and quit</source>
        <translation>Terminer et quitter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>CSV: a table of every sample</source>
        <translation>CSV : un tableau de chaque échantillon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>EDF+: 16 bit, with annotations</source>
        <translation>EDF+ : 16 bits, avec annotations</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>BDF+: 24 bit, with annotations</source>
        <translation>BDF+ : 24 bits, avec annotations</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Parquet: for analysis</source>
        <translation>Parquet : pour l'analyse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>WAV: sound, 32 bit float</source>
        <translation>WAV : son, 32 bits flottants</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, repaired</source>
        <translation>{quality}, réparé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, broken off</source>
        <translation>{quality}, interrompu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>A recording that was broken off has been repaired.</source>
        <translation>Un enregistrement interrompu a été réparé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} recordings that were broken off have been repaired.</source>
        <translation>{count} enregistrements interrompus ont été réparés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Written {name}.</source>
        <translation>{name} écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} event</source>
        <translation>{count} événement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} events</source>
        <translation>{count} événements</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples. Judged by {detector}, Vigil {program}.</source>
        <translation>{name} : {quality}. {recorded:,} échantillons sur {expected:,}. Jugé par {detector}, Vigil {program}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples, {rate:.6g} Hz. Judged by {detector}, Vigil {program}.</source>
        <translation>{name} : {quality}. {recorded:,} échantillons sur {expected:,}, {rate:.6g} Hz. Jugé par {detector}, Vigil {program}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts close. Jumps of the computer's clock: {jumps}.</source>
        <translation>Octets : {received:,} reçus, {rejected:,} rejetés. Les comptes sont équilibrés. Sauts de l'horloge de l'ordinateur : {jumps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts DO NOT CLOSE. Jumps of the computer's clock: {jumps}.</source>
        <translation>Octets : {received:,} reçus, {rejected:,} rejetés. Les comptes NE SONT PAS ÉQUILIBRÉS. Sauts de l'horloge de l'ordinateur : {jumps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Gap of {length:.2f} s: {cause}</source>
        <translation>Lacune de {length:.2f} s : {cause}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gap</source>
        <translation>et {count} autre lacune</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gaps</source>
        <translation>et {count} autres lacunes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are low</source>
        <translation>les deux sont faibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are high</source>
        <translation>les deux sont élevés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>les deux divergent, ne vous fiez donc ni à l'un ni à l'autre seul</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>neither is low</source>
        <translation>aucun des deux n'est faible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Assessment of {patient}</source>
        <translation>Évaluation de {patient}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>DEMO.</source>
        <translation>DÉMO.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Vigil {version}, model {model}, {time}</source>
        <translation>Vigil {version}, modèle {model}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>en</source>
        <comment>code</comment>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{time} local time</source>
        <translation>{time}, heure locale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{model} (SHA-256, first 12 digits)</source>
        <translation>{model} (SHA-256, 12 premiers chiffres)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{score:.2f} (interval {low:.2f} to {high:.2f}), compared with {count} reference patients</source>
        <translation>{score:.2f} (intervalle de {low:.2f} à {high:.2f}), comparé à {count} patients de référence</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{probability} ({low} to {high}) where {prevalence} have it</source>
        <translation>{probability} ({low} à {high}) là où {prevalence} sont malades</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{share}; {agreement}</source>
        <translation>{share} ; {agreement}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{given} of {total} fields</source>
        <translation>{given} champs sur {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Calibrated probability</source>
        <translation>Probabilité calibrée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Values entered</source>
        <translation>Valeurs saisies</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>To look at again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Sum = log-odds of the probability</source>
        <translation>Somme = log-odds de la probabilité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Contribution (log-odds)</source>
        <translation>Contribution (log-odds)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>What the score is made of</source>
        <translation>De quoi le score est fait</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>FHIR R4 bundle (*.fhir.json)</source>
        <translation>Bundle FHIR R4 (*.fhir.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>The last export is still being written.</source>
        <translation>La dernière exportation est encore en cours d'écriture.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Allowed: {values}</source>
        <translation>Autorisé : {values}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>The code has run out.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>{address} is no longer an address of this computer.</source>
        <translation>{address} n'est plus une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” is paired.</source>
        <translation>« {name} » est appairé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” was not paired.</source>
        <translation>« {name} » n'a pas été appairé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Only programs on this computer reach it.</source>
        <translation>Seuls les programmes de cet ordinateur y accèdent.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Not encrypted: whoever is on this network can read along. Patients are refused; voltage only.</source>
        <translation>Non chiffré : toute personne sur ce réseau peut lire. Les patients sont refusés ; tension seulement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Encrypted with the hub's own certificate: a browser warns once, because nobody has signed it.</source>
        <translation>Chiffré avec le certificat propre au hub : un navigateur avertit une fois, car personne ne l'a signé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{clients} connected, {sent} messages/s out, {received} in</source>
        <translation>{clients} connectés, {sent} messages/s sortants, {received} entrants</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Use port {port}</source>
        <translation>Utiliser le port {port}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. No phone reaches this computer only: choose a network above</source>
        <translation>Reste {time}. Aucun téléphone n'atteint « Cet ordinateur seulement » : choisissez un réseau ci-dessus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. The app cannot connect while Encrypt is on</source>
        <translation>Reste {time}. L'application ne peut pas se connecter tant que « Chiffrer » est actif</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left</source>
        <translation>Reste {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Valid for {time}</source>
        <translation>Valable {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>paired {day}, not back since</source>
        <translation>appairé {day}, pas revenu depuis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>last seen {seen}, paired {day}</source>
        <translation>vu {seen}, appairé {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>No average</source>
        <translation>Sans moyenne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>Average of {count}</source>
        <translation>Moyenne de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more sample is needed for the first spectrum.</source>
        <translation>Encore {count} échantillon pour le premier spectre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more samples are needed for the first spectrum.</source>
        <translation>Encore {count} échantillons pour le premier spectre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>The waterfall begins with the next spectrum.</source>
        <translation>La cascade commence au prochain spectre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{bin} a bin, noise bandwidth {bandwidth}, {count} of {wanted} averaged</source>
        <translation>{bin} par raie, bande de bruit {bandwidth}, {count} sur {wanted} moyennés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{basis}; waterfall {low} to {high}</source>
        <translation>{basis} ; cascade {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: auto</source>
        <translation>Décl. : auto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: single</source>
        <translation>Décl. : mono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{name}, {minutes:.0f} min.</source>
        <translation>{name}, {minutes:.0f} min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>By your labels, {threshold:.2f} would be the best.</source>
        <translation>D'après vos étiquettes, {threshold:.2f} serait le meilleur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>Marks named real or false in a recording draw the curve of your labels.</source>
        <translation>Les repères d'un enregistrement nommés real ou false tracent la courbe de vos étiquettes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm, as before</source>
        <translation>{count} alarme, comme avant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm instead of {before}</source>
        <translation>{count} alarme au lieu de {before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms, as before</source>
        <translation>{count} alarmes, comme avant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms instead of {before}</source>
        <translation>{count} alarmes au lieu de {before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Hugging Face says it stores no bodies and keeps its logs for 30 days; the provider has its own rules.</source>
        <translation>Hugging Face dit ne conserver aucun contenu et garder ses journaux 30 jours ; le fournisseur a ses propres règles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>What becomes of it is up to whoever runs this server.</source>
        <translation>Ce qu'il en advient dépend de qui exploite ce serveur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Asking the language model ...</source>
        <translation>Interrogation du modèle de langage ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} piece has come; shown when all passed.</source>
        <translation>{count} fragment reçu ; affiché quand tous auront été vérifiés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} pieces have come; shown when all passed.</source>
        <translation>{count} fragments reçus ; affichés quand tous auront été vérifiés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Written by {source}, checked.</source>
        <translation>Écrit par {source}, vérifié.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>The checked template stands: {reason}.</source>
        <translation>Le texte type vérifié reste : {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Cancelled. The checked template stands.</source>
        <translation>Annulé. Le texte type vérifié reste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>This text leaves the computer only if you send it. It holds versions and the ends of the logs: no measurement and no patient. Read it, and delete what you want to keep.</source>
        <translation>Ce texte ne quitte l'ordinateur que si vous l'envoyez. Il contient des versions et la fin des journaux : aucune mesure et aucun patient. Lisez-le, et effacez ce que vous voulez garder pour vous.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Save as a file</source>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Rate, Hz</source>
        <translation>Cadence, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Lower rail, V</source>
        <translation>Butée basse, V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Upper rail, V</source>
        <translation>Butée haute, V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Threshold, 0 to 1</source>
        <translation>Seuil, 0 à 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Own band, Hz</source>
        <translation>Bande propre, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Mains, Hz</source>
        <translation>Secteur, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The score from which a sample is an anomaly; blank: as the slider stands</source>
        <translation>Le score à partir duquel un échantillon est une anomalie ; vide : selon le curseur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>From and to, as in 0.5 40; blank: not known</source>
        <translation>De et à, comme 0.5 40 ; vide : inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>50 or 60 where it may leak in, 0 where not</source>
        <translation>50 ou 60 si le secteur peut s'y coupler, sinon 0</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The name of a normal that was kept; it is chosen with the material</source>
        <translation>Le nom d'un normal gardé ; il est choisi avec le profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Value: either scale and offset (scale x volts + offset), as in 100 -50, or a table of volts=value pairs, as in 0.5=100; 1.2=80</source>
        <translation>Valeur : soit gain et décalage (gain x volts + décalage), comme 100 -50, soit une table de paires volts=valeur, comme 0.5=100; 1.2=80</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Save and use</source>
        <translation>Sauvegarder et utiliser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Limits: value, deadband, seconds until on, seconds until off, priority</source>
        <translation>Limites : valeur, bande morte, secondes avant activation, secondes avant fin, priorité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Deadband</source>
        <translation>Bande morte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>On after, s</source>
        <translation>Début après, s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Off after, s</source>
        <translation>Fin après, s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>*** high</source>
        <translation>*** haute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>** medium</source>
        <translation>** moyenne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>* low</source>
        <translation>* basse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Alarm above or below</source>
        <translation>Alarme au-dessus ou en dessous</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Take this limit away</source>
        <translation>Retirer cette limite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>{name} (own)</source>
        <translation>{name} (personnel)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Moves your own copy to the folder deleted, beside it</source>
        <translation>Déplace votre copie dans le dossier deleted, à côté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in {unit}</source>
        <translation>{quantity} en {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in no unit</source>
        <translation>{quantity} sans unité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{rate:g} Hz expected</source>
        <translation>{rate:g} Hz attendus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Threshold {threshold:.2f}</source>
        <translation>Seuil {threshold:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Begins with the normal {name}</source>
        <translation>Part du normal {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to {high:g} V</source>
        <translation>Butées à l'entrée : {low:g} V à {high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to open</source>
        <translation>Butées à l'entrée : {low:g} V, sans maximum</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: open to {high:g} V</source>
        <translation>Butées à l'entrée : sans minimum, {high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NO VERDICT</source>
        <translation>SANS VERDICT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>LEARNING</source>
        <translation>APPREND</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>STALE</source>
        <translation>PÉRIMÉ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Verdict: {verdict}</source>
        <translation>Verdict : {verdict}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>no sample</source>
        <translation>aucun échantillon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>{low} to {high} {unit}</source>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>ANOMALY</source>
        <translation>ANOMALIE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop recording</source>
        <translation>Arrêter l'enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>Only {span} left on disk</source>
        <translation>Plus que {span} sur disque</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{span} left on disk</source>
        <translation>Reste {span} sur disque</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{days:.0f} days</source>
        <translation>{days:.0f} jours</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>more than 30 days</source>
        <translation>plus de 30 jours</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>RECORDING</source>
        <translation>ENREGISTRE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>Recording {name} for {time}. {left}</source>
        <translation>Enregistre {name} depuis {time}. {left}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>No recordings yet. Record (Ctrl+R) begins one; the last ten minutes can always be saved.</source>
        <translation>Aucun enregistrement. Enregistrer (Ctrl+R) en commence un ; les dix dernières minutes peuvent toujours être sauvegardées.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Save the last 10 min</source>
        <translation>Garder les 10 dernières min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Replay</source>
        <translation>Relire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Look through</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>All of it at once, as it was found while recording; nothing is judged again.</source>
        <translation>Tout à la fois, tel que trouvé pendant l'enregistrement ; rien n'est jugé à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saving.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Impossible d'écrire {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>Reference patients by how unusual they are</source>
        <translation>Patients de référence selon leur caractère inhabituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>About {share:.0%} of {count} reference patients are less unusual</source>
        <translation>Environ {share:.0%} de {count} patients de référence sont moins inhabituels</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more usual</source>
        <translation>plus habituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more unusual</source>
        <translation>plus inhabituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>{count} reference patients</source>
        <translation>{count} patients de référence</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>this patient</source>
        <translation>ce patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>{answer}; the arrow keys choose among {answers}</source>
        <translation>{answer} ; les flèches choisissent parmi {answers}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset {title}</source>
        <translation>Réinitialiser {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Import ...</source>
        <translation>Importer ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Read settings from a file; the layout stays</source>
        <translation>Lire les paramètres d'un fichier ; la disposition reste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Write the settings to a file</source>
        <translation>Écrire les paramètres dans un fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section</source>
        <translation>Réinitialiser la section</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section {title}</source>
        <translation>Réinitialiser la section {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>All of this section back to the defaults</source>
        <translation>Ramener toute cette section aux valeurs par défaut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sends</source>
        <translation>envoie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sees every result</source>
        <translation>voit chaque résultat</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>reads the voltage</source>
        <translation>lit la tension</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke {device}</source>
        <translation>Révoquer {device}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>No device is paired. A paired device reads the voltage; you say what else it may do.</source>
        <translation>Aucun appareil n'est appairé. Un appareil appairé lit la tension ; vous dites ce qu'il peut faire d'autre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share</source>
        <comment>card</comment>
        <translation>Partage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share on</source>
        <translation>Partager sur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Address of the hub</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Copy the address</source>
        <translation>Copier l'adresse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>On</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Another station can show what is scored here in its overview: the result, never the values. Paste the link that it shows under its code.</source>
        <translation>Une autre station peut montrer dans sa vue d'ensemble ce qui est évalué ici : le résultat, jamais les valeurs. Collez le lien qu'elle affiche sous son code.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Does the other hub show the same six digits? Then allow this station there.</source>
        <translation>L'autre hub affiche-t-il les six mêmes chiffres ? Autorisez alors cette station là-bas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Connect to another hub</source>
        <translation>Se connecter à un autre hub</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Link of the other hub</source>
        <translation>Lien de l'autre hub</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station</source>
        <translation>Nom de cette station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station, such as Ward 3</source>
        <translation>Nom de cette station, par exemple Salle 3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Six digits to compare</source>
        <translation>Six chiffres à comparer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>For the original app, which sends no token. While it is on, everyone who reaches the address may read the voltage and send some; never a patient. It ends by itself after 8 hours. That app cannot check the hub's certificate: for it the hub stops encrypting on a network.</source>
        <translation>Pour l'application d'origine, qui n'envoie pas de jeton. Tant qu'il est actif, quiconque atteint l'adresse peut lire la tension et en envoyer ; jamais un patient. Il prend fin de lui-même après 8 heures. Cette application ne peut pas vérifier le certificat du hub : pour elle, le hub cesse de chiffrer sur un réseau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Legacy mode</source>
        <translation>Mode hérité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Admit clients without a token</source>
        <translation>Admettre les clients sans jeton</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log of the hub</source>
        <translation>Journal du hub</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>What clients do appears here.</source>
        <translation>Ce que font les clients apparaît ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Scan the code with the phone's camera, or open the link on the other computer.</source>
        <translation>Scannez le code avec l'appareil photo du téléphone, ou ouvrez le lien sur l'autre ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>“{name}” shows the same six digits? Only then allow it.</source>
        <translation>« {name} » affiche les six mêmes chiffres ? N'autorisez que dans ce cas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Switch Share on to pair a device.</source>
        <translation>Activez « Partager » pour appairer un appareil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Pair a device</source>
        <translation>Appairer un appareil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Show a code</source>
        <translation>Afficher un code</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May send voltage and patients</source>
        <translation>Peut envoyer tension et données de patients</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May see every patient's result</source>
        <translation>Peut voir le résultat de chaque patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_qr.py"/>
        <source>QR code for pairing</source>
        <translation>Code QR pour l'appairage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Fold the {panel} panel</source>
        <translation>Replier le panneau {panel}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Show the {panel} panel</source>
        <translation>Afficher le panneau {panel}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Waterfall</source>
        <translation>Cascade</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Channel to analyse</source>
        <translation>Voie à analyser</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Samples in a spectrum</source>
        <translation>Échantillons par spectre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Window</source>
        <comment>spectrum</comment>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Averages</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Spectrum or waterfall</source>
        <translation>Spectre ou cascade</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold peaks</source>
        <translation>Maintenir les pics</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Keep the largest value of every frequency on the chart</source>
        <translation>Garder sur le graphique la plus grande valeur de chaque fréquence</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages</source>
        <translation>Relancer les moyennes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages and held peaks</source>
        <translation>Relancer les moyennes et les pics maintenus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Unit, samples, window, averages and held peaks</source>
        <translation>Unité, échantillons, fenêtre, moyennes et crêtes maintenues</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peak</source>
        <translation>Pic</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Level</source>
        <comment>spectrum</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peaks</source>
        <translation>Pics</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Strongest: {tones}</source>
        <translation>Les plus forts : {tones}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>DISCONNECTED</source>
        <translation>DÉCONNECTÉ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>CONNECTING</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>LIVE</source>
        <translation>DIRECT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>REPLAY</source>
        <translation>RELECTURE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No source is connected</source>
        <translation>Aucune source n'est connectée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>The source is being opened</source>
        <translation>Ouverture de la source</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Samples arrive as they are measured</source>
        <translation>Les échantillons arrivent à mesure qu'ils sont mesurés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No sample has come for a while</source>
        <translation>Aucun échantillon depuis un moment</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A built-in signal, not a measurement</source>
        <translation>Un signal intégré, pas une mesure</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A recording is played back</source>
        <translation>Un enregistrement est relu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Signal: {state}</source>
        <translation>Signal : {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>No board found</source>
        <translation>Aucune carte trouvée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>Branchez-en une, ou essayez le signal de démo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Try the demo signal</source>
        <translation>Essayer le signal de démo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Opening the port and reading the first lines.</source>
        <translation>Ouverture du port et lecture des premières lignes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Waiting for data</source>
        <translation>En attente de données</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>The port is open; no sample has come yet.</source>
        <translation>Le port est ouvert ; aucun échantillon n'est encore arrivé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Not a medical device</source>
        <translation>Ce n'est pas un dispositif médical</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{ledger}: show the accounts</source>
        <translation>{ledger} : afficher les comptes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger does not close</source>
        <translation>bilan non équilibré</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples received per second, measured</source>
        <translation>Échantillons reçus par seconde, mesurés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples the device sent that never arrived</source>
        <translation>Échantillons envoyés par l'appareil et jamais arrivés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Bytes that could not be read as samples</source>
        <translation>Octets qui n'ont pas pu être lus comme échantillons</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Where every byte, index and sample went (Ctrl+L)</source>
        <translation>Où est passé chaque octet, index et échantillon (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>From a sample's arrival to its picture</source>
        <translation>De l'arrivée d'un échantillon à son image</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{rate} Hz received</source>
        <translation>{rate} Hz reçus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} lost</source>
        <translation>{count} perdus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} byte rejected</source>
        <translation>{count} octet rejeté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} bytes rejected</source>
        <translation>{count} octets rejetés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>latency {latency} ms</source>
        <translation>latence {latency} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger {dash}</source>
        <translation>bilan {dash}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger closes</source>
        <translation>bilan équilibré</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Score from which on a sample is unusual</source>
        <translation>Score à partir duquel un échantillon est inhabituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>more alarms</source>
        <translation>plus d'alarmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Replay</source>
        <comment>bar</comment>
        <translation>Relecture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play the replay</source>
        <translation>Lancer la relecture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause the replay</source>
        <translation>Suspendre la relecture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>seeking</source>
        <translation>recherche</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>{position} of {length}</source>
        <translation>{position} sur {length}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play one piece, then hold</source>
        <translation>Relire un bloc, puis s'arrêter</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Position in the replay</source>
        <translation>Position dans la relecture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Speed of the replay</source>
        <translation>Vitesse de la relecture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Off</source>
        <comment>trigger</comment>
        <translation>Inactif</translation>
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
        <translation>Mono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Edge</source>
        <translation>Front</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Level</source>
        <comment>trigger</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Window</source>
        <comment>trigger</comment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Pulse width</source>
        <translation>Largeur d'impulsion</translation>
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
        <translation>Montée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Falling</source>
        <translation>Descente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Either</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Above</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Below</source>
        <translation>En dessous</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Positive</source>
        <translation>Positive</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Negative</source>
        <translation>Négative</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Leaves</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Enters</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Lower level</source>
        <translation>Niveau bas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Upper level</source>
        <translation>Niveau haut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hysteresis</source>
        <translation>Hystérésis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Shortest pulse</source>
        <translation>Impulsion minimale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Longest pulse</source>
        <translation>Impulsion maximale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Before the trigger</source>
        <translation>Avant décl.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Length of a capture</source>
        <translation>Durée de capture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hold-off</source>
        <translation>Inhibition</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger mode</source>
        <translation>Mode de déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>What to trigger on</source>
        <translation>Type de déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel to trigger on</source>
        <translation>Voie de déclenchement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel</source>
        <translation>Voie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger on</source>
        <translation>Déclencher sur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Put the level into the signal</source>
        <translation>Placer le niveau dans le signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>Real alarms found over false alarms kept</source>
        <translation>Alarmes réelles trouvées en fonction des fausses alarmes gardées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>{real:.0%} real found, {false:.0%} false kept</source>
        <translation>{real:.0%} réelles trouvées, {false:.0%} fausses gardées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>false kept</source>
        <translation>fausses gardées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>real found</source>
        <translation>réelles trouvées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording to see what other settings would have told of it.</source>
        <translation>Ouvrez un enregistrement pour voir ce que d'autres réglages en auraient signalé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Judging it again</source>
        <translation>Nouveau jugement en cours</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Detector</source>
        <translation>Détecteur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Use this threshold</source>
        <translation>Utiliser ce seuil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>Alarms now, and with the other settings, over the file</source>
        <translation>Alarmes actuelles, et avec les autres réglages, sur tout le fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarm now, {then} with the other settings</source>
        <translation>{count} alarme actuelle, {then} avec les autres réglages</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarms now, {then} with the other settings</source>
        <translation>{count} alarmes actuelles, {then} avec les autres réglages</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>now</source>
        <comment>threshold</comment>
        <translation>actuel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>then</source>
        <comment>threshold</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Acquisition, detection, alarms and recording go on.</source>
        <translation>Acquisition, détection, alarmes et enregistrement continuent.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still</source>
        <translation>L'image est figée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still.</source>
        <translation>L'image est figée.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Follow the signal again (Home)</source>
        <translation>Suivre à nouveau le signal (Home)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>{delay} behind</source>
        <translation>{delay} de retard</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words.py"/>
        <source>This translation is not clinically reviewed.</source>
        <translation>Cette traduction n'a pas fait l'objet d'une relecture clinique.</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The translation {path} cannot be read: {error}.</source>
        <translation>Impossible de lire la traduction {path} : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The window speaks English.</source>
        <translation>La fenêtre s'affiche en anglais.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>submit</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>station</source>
        <translation>station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>There is no file {path}.</source>
        <translation>Le fichier {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>Impossible de lire {path} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DISCONNECTED</source>
        <translation>DÉCONNECTÉ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>CONNECTING</source>
        <translation>CONNEXION</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>LIVE</source>
        <translation>DIRECT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>STALE</source>
        <translation>PÉRIMÉ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>REPLAY</source>
        <translation>RELECTURE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>{seconds} s after the last, expected {low} to {high} s</source>
        <translation>{seconds} s après le précédent, attendu {low} à {high} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>expected {low} to {high}</source>
        <translation>attendu {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NONE</source>
        <translation>AUCUN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>MISSING</source>
        <translation>MANQUANT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>HIGH</source>
        <translation>TROP HAUT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LOW</source>
        <translation>TROP BAS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>SPIKE</source>
        <translation>PIC</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>FLAT LINE</source>
        <translation>LIGNE PLATE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DROPOUT</source>
        <translation>PERTE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>RAIL</source>
        <translation>BUTÉE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NOISE</source>
        <translation>BRUIT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DRIFT</source>
        <translation>DÉRIVE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>WEAK</source>
        <translation>FAIBLE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>PATTERN</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>EARLY BEAT</source>
        <translation>BATTEMENT PRÉCOCE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LATE BEAT</source>
        <translation>BATTEMENT TARDIF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>BEAT SHAPE</source>
        <translation>FORME DE BATTEMENT</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/prediction.py"/>
        <source>this station</source>
        <translation>cette station</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>Not a medical device.</source>
        <translation>Ce n'est pas un dispositif médical.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>This describes the model's comparison, not causes, and is no diagnosis.</source>
        <translation>Ceci décrit la comparaison faite par le modèle, non des causes, et n'est pas un diagnostic.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>The reference patients were all referred for coronary angiography.</source>
        <translation>Les patients de référence avaient tous été adressés pour une coronarographie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>DEMO: an invented patient, not a person.</source>
        <translation>DÉMO : un patient inventé, pas une personne.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>less than 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>more than 99 %</source>
        <translation>plus de 99 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>a file of samples has another size than it should</source>
        <translation>un fichier d'échantillons n'a pas la taille prévue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>The file of the session's history is shorter than it was.</source>
        <translation>Le fichier de l'historique de la session est plus court qu'il ne l'était.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Write for example (A0 - A1) * 2, abs(A0) or diff(A0).</source>
        <translation>Écrivez par exemple (A0 - A1) * 2, abs(A0) ou diff(A0).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{what} at character {position}.</source>
        <translation>{what}, caractère {position}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>More than {MAX_CHARACTERS} characters</source>
        <translation>Plus de {MAX_CHARACTERS} caractères</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{text} cannot be used</source>
        <translation>{text} est inutilisable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>The character U+{text}</source>
        <translation>Le caractère U+{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Something is missing before</source>
        <translation>Il manque quelque chose avant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{sign}" is missing before</source>
        <translation>Il manque « {sign} » avant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Too many levels of brackets and signs</source>
        <translation>Trop de niveaux de parenthèses et de signes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A value is missing before</source>
        <translation>Il manque une valeur avant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A number is too large</source>
        <translation>Un nombre est trop grand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{name}" is not known</source>
        <translation>« {name} » est inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} value</source>
        <translation>{name} prend {wanted} valeur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} values</source>
        <translation>{name} prend {wanted} valeurs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression_stream.py"/>
        <source>A{absent} is not received: the source has {names}.</source>
        <translation>A{absent} n’est pas reçu : la source a {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 50 Hz</source>
        <translation>coupe-bande 50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 60 Hz</source>
        <translation>coupe-bande 60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>The corner of a filter must be above 0 Hz.</source>
        <translation>La coupure d'un filtre doit être supérieure à 0 Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A band from {low_hz} Hz on must end above it, not at {high_hz} Hz.</source>
        <translation>Une bande à partir de {low_hz} Hz doit finir plus haut, pas à {high_hz} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A {settings} filter needs more than {highest} samples a second; there are {rate_hz}.</source>
        <translation>Un filtre {settings} demande plus de {highest} échantillons par seconde ; il y en a {rate_hz}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>Choose a lower frequency.</source>
        <translation>Choisissez une fréquence plus basse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>low-pass</source>
        <translation>passe-bas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>high-pass</source>
        <translation>passe-haut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>band-pass</source>
        <translation>passe-bande</translation>
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
        <translation>Temps de montée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Fall time</source>
        <translation>Temps de descente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Slew rate</source>
        <translation>Vitesse de variation</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no samples</source>
        <translation>aucun échantillon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>gap inside</source>
        <translation>lacune incluse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs 2 samples</source>
        <translation>2 échantillons requis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>around the gap</source>
        <translation>autour de la lacune</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no signal</source>
        <translation>aucun signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs {FEWEST_PERIODS} periods</source>
        <translation>{FEWEST_PERIODS} périodes requises</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>not periodic</source>
        <translation>non périodique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {periods} periods</source>
        <translation>sur {periods} périodes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no {word} edge</source>
        <translation>aucun front {word}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>too fast to time</source>
        <translation>trop rapide à mesurer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edge</source>
        <translation>{edges} front</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edges</source>
        <translation>{edges} fronts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {n_edges}</source>
        <translation>sur {n_edges}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Vpp</source>
        <translation>Vcc</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Duty</source>
        <translation>Rapport cyclique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Pulses</source>
        <translation>Impulsions</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>Flat top</source>
        <translation>Flat top</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V peak</source>
        <translation>V crête</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V rms</source>
        <translation>V eff.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum takes {SMALLEST} to {LARGEST} samples.</source>
        <translation>Un spectre prend {SMALLEST} à {LARGEST} échantillons.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum is the average of 1 frame or more.</source>
        <translation>Un spectre est la moyenne d'au moins 1 trame.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spill.py"/>
        <source>the disk is nearly full</source>
        <translation>le disque est presque plein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>capturing</source>
        <translation>capture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>pulse width</source>
        <translation>largeur d'impulsion</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A trigger level must be a number of volts.</source>
        <translation>Un niveau de déclenchement doit être un nombre de volts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The lower trigger level {low_volts} V is not below {high_volts} V.</source>
        <translation>Le niveau de déclenchement bas {low_volts} V n'est pas inférieur à {high_volts} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hysteresis must be 0 V or more.</source>
        <translation>L'hystérésis du déclenchement doit être d'au moins 0 V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hold-off must be 0 s or more.</source>
        <translation>L'inhibition du déclenchement doit être d'au moins 0 s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The pre-trigger share must be between 0 and 100 %.</source>
        <translation>La part avant déclenchement doit être entre 0 et 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A capture must be longer than 0 s.</source>
        <translation>Une capture doit durer plus de 0 s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The shortest pulse looked for is longer than the longest.</source>
        <translation>L'impulsion la plus courte recherchée est plus longue que la plus longue.</translation>
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
        <translation>monocoup</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>edge</source>
        <translation>front</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>runt</source>
        <translation>runt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>rising</source>
        <translation>montant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>falling</source>
        <translation>descendant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>either</source>
        <translation>les deux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>leaves</source>
        <translation>sortie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>enters</source>
        <translation>entrée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>setting up</source>
        <translation>réglage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends at {baud} baud.</source>
        <translation>La carte envoie à {baud} bauds.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>What the board sends is no text.</source>
        <translation>Ce que la carte envoie n’est pas du texte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text without line ends.</source>
        <translation>La carte envoie du texte sans fins de ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text, but no samples: "{line}".</source>
        <translation>La carte envoie du texte, mais aucun échantillon : "{line}".</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board did not take {verb_argument}; it goes on without.</source>
        <translation>La carte n'a pas accepté {verb_argument} ; elle continue sans.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board cannot be calibrated to {supply_mv} mV: measure again.</source>
        <translation>La carte ne peut pas être étalonnée à {supply_mv} mV : mesurez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>asking</source>
        <translation>identification</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>searching</source>
        <translation>recherche</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>silent</source>
        <translation>muette</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} inputs</source>
        <translation>{channels} entrées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>at {baud} baud</source>
        <translation>à {baud} bauds</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>There is no such input.</source>
        <translation>Cette entrée n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board has A0 to A5: --channels A0,A3</source>
        <translation>Une carte a A0 à A5 : --channels A0,A3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot measure {rate_hz} times a second.</source>
        <translation>Une carte ne peut pas mesurer {rate_hz} fois par seconde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a whole number from 1 on.</source>
        <translation>Choisissez un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} input</source>
        <translation>{channels} entrée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot send {rate_hz} samples a second on {inputs} in this form.</source>
        <translation>Une carte ne peut pas envoyer {rate_hz} échantillons par seconde sur {inputs} sous cette forme.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a lower rate, fewer inputs, or the binary form.</source>
        <translation>Choisissez une cadence plus basse, moins d'entrées, ou la forme binaire.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>raw</source>
        <translation>brut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>csv</source>
        <translation>csv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>packed</source>
        <translation>compact</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/csv_mode.py"/>
        <source>damaged line</source>
        <translation>ligne abîmée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>settings unknown</source>
        <translation>réglages inconnus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>clock and index disagree</source>
        <translation>horloge et index en désaccord</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The cable is pulled for 3 s: STALE, a gap, found again</source>
        <translation>Le câble est débranché 3 s : PÉRIMÉ, une lacune, retrouvé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board falls silent for 4 s: STALE, a gap</source>
        <translation>La carte se tait 4 s : PÉRIMÉ, une lacune</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Random bytes between the lines for 2 s: counted, never plotted</source>
        <translation>Octets aléatoires entre les lignes pendant 2 s : comptés, jamais tracés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The speed of the line is wrong for 4 s: nothing readable</source>
        <translation>Le débit de la ligne est faux pendant 4 s : rien de lisible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Impossible numbers for 1 s: rejected and counted</source>
        <translation>Nombres impossibles pendant 1 s : rejetés et comptés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board starts anew: a new segment</source>
        <translation>La carte redémarre : un nouveau segment</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board sends twice as fast for 5 s: time stays true</source>
        <translation>La carte envoie deux fois plus vite pendant 5 s : le temps reste juste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>A noisy connection for 4 s: an anomaly</source>
        <translation>Une connexion bruitée pendant 4 s : une anomalie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The computer's clock is set an hour ahead: told, and no time changes</source>
        <translation>L'horloge de l'ordinateur est avancée d'une heure : signalé, et aucun temps ne change</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The disk is full while recording: the light goes off, the file is whole</source>
        <translation>Le disque est plein pendant l'enregistrement : le voyant s'éteint, le fichier est entier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The hub is flooded for 8 s: cut off, and nothing else notices</source>
        <translation>Le hub est inondé pendant 8 s : coupé, et rien d'autre ne s'en aperçoit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The level drifts away for 8 s: an anomaly</source>
        <translation>Le niveau dérive pendant 8 s : une anomalie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>There is no fault {fault}.</source>
        <translation>La panne {fault} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Choose one of {names}.</source>
        <translation>Choisissez l'une de {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label}, fault {name}</source>
        <translation>{label}, panne {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} is unplugged.</source>
        <translation>{label} : débranché.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>It comes back by itself.</source>
        <translation>La connexion reviendra d'elle-même.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} was unplugged.</source>
        <translation>{label} : a été débranché.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/frame_decoder.py"/>
        <source>damaged frame</source>
        <translation>trame abîmée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>empty line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>line too long</source>
        <translation>ligne trop longue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not finite</source>
        <translation>non fini</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>other columns</source>
        <translation>autres colonnes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>unreadable bytes</source>
        <translation>octets illisibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>{pid} (process {pid_2})</source>
        <translation>{pid} (processus {pid_2})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is in use by another program.</source>
        <translation>{device} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Close the other program, for example the Arduino IDE's serial monitor, and try again.</source>
        <translation>Fermez l'autre programme, par exemple le moniteur série de l'IDE Arduino, et réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>You are not allowed to open {device}.</source>
        <translation>Vous n'avez pas le droit d'ouvrir {device}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Plug the board in and try again.</source>
        <translation>Branchez la carte et réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is no device at {device}.</source>
        <translation>Il n'y a pas d'appareil à {device}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is not a serial port.</source>
        <translation>{device} n'est pas un port série.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `vigil doctor` to list them.</source>
        <translation>`vigil doctor` en donne la liste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} cannot be opened: {error}.</source>
        <translation>Impossible d'ouvrir {device} : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Unplug the board and try again.</source>
        <translation>Débranchez la carte et réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The connection to {device} was lost.</source>
        <translation>La connexion à {device} a été perdue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The board was unplugged, or a second program reads the same port.</source>
        <translation>La carte a été débranchée, ou un second programme lit le même port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `sudo usermod -aG {group} $USER`, then log out and in again.</source>
        <translation>Exécutez `sudo usermod -aG {group} $USER`, puis fermez et rouvrez la session.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>The replay of {label} has ended.</source>
        <translation>La relecture de {label} est terminée.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>As recorded: {reason}</source>
        <translation>Tel qu'enregistré : {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>interference picked up for one sample</source>
        <translation>parasite capté sur un échantillon</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>loose wire</source>
        <translation>fil mal serré</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>input stuck at one value</source>
        <translation>entrée bloquée à une valeur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 0.5 Hz, and nothing goes wrong</source>
        <translation>une sinusoïde de 0.5 Hz, et rien ne va mal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a steady 2.5 V with a little noise</source>
        <translation>2.5 V constants avec un peu de bruit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too high</source>
        <translation>tension trop haute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too low</source>
        <translation>tension trop basse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 1 Hz between 1.3 and 3.7 V</source>
        <translation>une sinusoïde de 1 Hz entre 1.3 et 3.7 V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped up</source>
        <translation>saut du décalage vers le haut</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped down</source>
        <translation>saut du décalage vers le bas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>an electrocardiogram at about 70 beats a minute</source>
        <translation>un électrocardiogramme à environ 70 battements par minute</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that comes too early</source>
        <translation>un battement qui arrive trop tôt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>electrode off</source>
        <translation>électrode décollée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that does not come</source>
        <translation>un battement qui ne vient pas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>patient moved</source>
        <translation>le patient a bougé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>no heartbeat</source>
        <translation>pas de battement cardiaque</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a power supply under a machine that starts and stops</source>
        <translation>une alimentation sous une machine qui démarre et s'arrête</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>supply breaks down under load</source>
        <translation>l'alimentation s'effondre en charge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>regulator lets too much through</source>
        <translation>le régulateur laisse trop passer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>sine</source>
        <translation>sinus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>ecg</source>
        <translation>ECG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>machine</source>
        <translation>machine</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{label} is not there.</source>
        <translation>{label} n'est pas là.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug the same board in again, or choose another.</source>
        <translation>Rebranchez la même carte, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>The search was ended.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>No board found.</source>
        <translation>Aucune carte trouvée.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>the board</source>
        <translation>la carte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>Branchez-en une, ou essayez le signal de démo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{silent} sent no readable numbers in {CONFIRM_S} s: upload the voltage_monitor sketch, or choose the port yourself.</source>
        <translation>{silent} : aucun nombre lisible en {CONFIRM_S} s. Téléversez le croquis voltage_monitor, ou choisissez vous-même le port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>There is no demo scenario {scenario}.</source>
        <translation>Le scénario de démo {scenario} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>The demo cannot run at {rate_hz} Hz.</source>
        <translation>La démo ne peut pas tourner à {rate_hz} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Choose a rate above 0 and up to {MAX_RATE_HZ} Hz.</source>
        <translation>Choisissez une cadence supérieure à 0 et jusqu'à {MAX_RATE_HZ} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Demo: {scenario}</source>
        <translation>Démo : {scenario}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_decoder.py"/>
        <source>cut off by a restart</source>
        <translation>coupé par un redémarrage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} columns</source>
        <translation>{n_columns} colonnes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} column</source>
        <translation>{n_columns} colonne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>one number a line</source>
        <translation>un nombre par ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>volts</source>
        <translation>volts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>counts</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>chattering ×{raises}: {text}</source>
        <translation>répétitive ×{raises} : {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>{text} for {lasted_s}</source>
        <translation>{text} depuis {lasted_s}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, unacknowledged</source>
        <translation>active, non acquittée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, acknowledged</source>
        <translation>active, acquittée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>cleared, unacknowledged</source>
        <translation>terminée, non acquittée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>AUDIO PAUSED {minutes}:{seconds}</source>
        <translation>SON SUSPENDU {minutes}:{seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>ALARMS OFF</source>
        <translation>ALARMES COUPÉES</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>inactive</source>
        <translation>inactive</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>on</source>
        <translation>actif</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>unavailable</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen and heard</source>
        <translation>vue et entendue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen</source>
        <translation>vue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>AT THE {end} RAIL {value} V</source>
        <translation>À LA BUTÉE {end} {value} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Lower the input or its gain; what lies beyond cannot be seen.</source>
        <translation>Réduisez l'entrée ou son gain ; ce qui dépasse ne peut être vu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Widen the deadband of this limit (now {deadband}) or its off-delay (now {off_delay_s} s).</source>
        <translation>Élargissez la bande morte de cette limite (actuellement {deadband}) ou son délai de fin (actuellement {off_delay_s} s).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Raise the threshold, or learn normal again while nothing is wrong.</source>
        <translation>Relevez le seuil, ou apprenez à nouveau le normal pendant que tout va bien.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>UPPER</source>
        <translation>HAUTE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>LOWER</source>
        <translation>BASSE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>technical:no data</source>
        <translation>technique : pas de données</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>NO DATA</source>
        <translation>PAS DE DONNÉES</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Check plug and cable.</source>
        <translation>Vérifiez la prise et le câble.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK FULL, {free_bytes} MB left</source>
        <translation>DISQUE PLEIN, reste {free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK LOW, {free_bytes} MB left</source>
        <translation>DISQUE PRESQUE PLEIN, reste {free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Make room on the disk.</source>
        <translation>Faites de la place sur le disque.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RECORDING STOPPED</source>
        <translation>ENREGISTREMENT ARRÊTÉ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>CLOCK MOVED by {clock_step_s} s</source>
        <translation>HORLOGE DÉCALÉE de {clock_step_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Times on screen follow the old clock; start Vigil again to take the new one.</source>
        <translation>Les heures à l'écran suivent l'ancienne horloge ; redémarrez Vigil pour prendre la nouvelle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RATE {received_hz} Hz, expected {expected_hz} Hz</source>
        <translation>CADENCE {received_hz} Hz, attendue {expected_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Set the board's rate, or choose another profile.</source>
        <translation>Réglez la cadence de la carte, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>Impossible d'écrire {path} : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>There is no baseline {path}.</source>
        <translation>La ligne de base {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>Impossible de lire {path} : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} is not a baseline.</source>
        <translation>{path} n'est pas une ligne de base.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Learn it anew.</source>
        <translation>Apprenez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold the samples it tells of.</source>
        <translation>{path} ne contient pas les échantillons annoncés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold what was called a false alarm.</source>
        <translation>{path} ne contient pas ce qui a été nommé fausse alarme.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Delete it, and say it again.</source>
        <translation>Supprimez-le, et indiquez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s are too short; {needed_s} s are needed.</source>
        <translation>{seconds} s sont trop courtes ; il faut {needed_s} s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s, {known} samples: enough.</source>
        <translation>{seconds} s, {known} échantillons : suffisant.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>No sample is missing.</source>
        <translation>Aucun échantillon ne manque.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples are missing.</source>
        <translation>{share} des échantillons manquent.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>It does not move at all: is anything connected?</source>
        <translation>Rien ne bouge : quelque chose est-il branché ?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>The level moved from {levels} to {levels_2} V while it was learned.</source>
        <translation>Le niveau est passé de {levels} à {levels_2} V pendant l'apprentissage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Its swing changed a lot while it was learned.</source>
        <translation>Son amplitude a beaucoup changé pendant l'apprentissage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Level and swing stayed the same.</source>
        <translation>Niveau et amplitude sont restés les mêmes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples lie at a rail.</source>
        <translation>{share} des échantillons sont à une butée.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Nothing in it is unusual.</source>
        <translation>Rien n'y est inhabituel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of it is unusual already, from {times} on.</source>
        <translation>{share} en sont déjà inhabituels, à partir de {times}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Unusual at {times}: it will count as normal.</source>
        <translation>Inhabituel à {times} : cela comptera comme normal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>What was saved is of another detector or other settings: {kind}, not {kind_2}.</source>
        <translation>Ce qui a été sauvegardé vient d'un autre détecteur ou d'autres réglages : {kind}, pas {kind_2}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>Learn it anew, or choose that detector.</source>
        <translation>Apprenez à nouveau, ou choisissez ce détecteur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 1</source>
        <translation>un nombre de 0 à 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a whole number from 8 to 1000000 (samples)</source>
        <translation>un nombre entier de 8 à 1000000 (échantillons)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number above 0, at most 1000000 (Hz)</source>
        <translation>un nombre supérieur à 0, au plus 1000000 (Hz)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0.001 to 3600 (false alarms an hour)</source>
        <translation>un nombre de 0.001 à 3600 (fausses alarmes par heure)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 3600 (seconds)</source>
        <translation>un nombre de 0 à 3600 (secondes)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null</source>
        <translation>un nombre ou null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null, above low_rail</source>
        <translation>un nombre ou null, supérieur à low_rail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>The settings in it stay as they were.</source>
        <translation>Les réglages qu'il contient restent comme ils étaient.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} has an unknown key {key}.</source>
        <translation>{path} a une clé inconnue {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} lacks the key {key}.</source>
        <translation>Il manque la clé {key} dans {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It must be {ALLOWED}.</source>
        <translation>Valeur attendue : {ALLOWED}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: {key} must be {ALLOWED}, not {value}.</source>
        <translation>{path} : {key} doit être {ALLOWED}, pas {value}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: 'high_rail' must be above 'low_rail', but {high} is not above {low}.</source>
        <translation>{path} : 'high_rail' doit être supérieur à 'low_rail', mais {high} n'est pas supérieur à {low}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It looks like {{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}.</source>
        <translation>Forme attendue : {{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>The LSTM has to be trained first, and PyTorch, which trains it, is not installed.</source>
        <translation>Le LSTM doit d'abord être entraîné, et PyTorch, qui l'entraîne, n'est pas installé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>Install vigil[lstm], begin with a baseline it was trained on, or use forecast_mlp.</source>
        <translation>Installez vigil[lstm], partez d'une ligne de base sur laquelle il a été entraîné, ou utilisez forecast_mlp.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>There is no settings file {path}.</source>
        <translation>Le fichier de réglages {path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Check the path, or leave the option out.</source>
        <translation>Vérifiez le chemin, ou omettez l'option.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is larger than {MAX_BYTES} kB, which no settings file is.</source>
        <translation>{path} dépasse {MAX_BYTES} kB, ce qu'aucun fichier de réglages n'atteint.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not UTF-8 text (line {line}).</source>
        <translation>{path} n'est pas du texte UTF-8 (ligne {line}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Sauvegardez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} has {key} more than once.</source>
        <translation>{path} a {key} plus d'une fois.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not valid JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation>{path} n'est pas du JSON valide : ligne {lineno}, colonne {colno} : {msg}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Mend that line.</source>
        <translation>Corrigez cette ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not a settings file.</source>
        <translation>{path} n'est pas un fichier de réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} must hold one JSON object.</source>
        <translation>{path} doit contenir un objet JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Did you mean {close}?</source>
        <translation>Vouliez-vous dire {close} ?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Known keys are {known}.</source>
        <translation>Les clés connues sont {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Plain volts</source>
        <translation>Simples volts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Nothing is known beforehand.</source>
        <translation>Rien n'est connu d'avance.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It looks like {{"version": 1, "name": "Bench supply", "alarm_limits": []}}.</source>
        <translation>Forme attendue : {{"version": 1, "name": "Bench supply", "alarm_limits": []}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{path} cannot be deleted: {strerror}.</source>
        <translation>Impossible de supprimer {path} : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is {known}.</source>
        <translation>Il y a {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is no profile {name_or_path}.</source>
        <translation>Le profil {name_or_path} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>in {place}</source>
        <translation>dans {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} has an unknown key {field_inside}.</source>
        <translation>{where} a une clé inconnue {field_inside}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} lacks the key {name_inside}.</source>
        <translation>Il manque la clé {name_inside} dans {where}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It must be {name}.</source>
        <translation>Valeur attendue : {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: {place} must be {allowed}, not {settings}.</source>
        <translation>{where} : {place} doit être {allowed}, pas {settings}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'high_rail_volts' must be above 'low_rail_volts', but {high} is not above {low}.</source>
        <translation>{where} : 'high_rail_volts' doit être supérieur à 'low_rail_volts', mais {high} n'est pas supérieur à {low}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: the volts in 'points' must rise, but {after} follows {before}.</source>
        <translation>{where} : les volts de 'points' doivent croître, mais {after} suit {before}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'scale' must not be 0: every voltage would mean the same.</source>
        <translation>{where} : 'scale' ne doit pas être 0 : toute tension voudrait dire la même chose.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'band_hz' must go up from 0 or more.</source>
        <translation>{where} : 'band_hz' doit croître à partir de 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: every low limit must lie below every high limit, but {lows} is not below {highs}.</source>
        <translation>{where} : chaque limite basse doit être sous chaque limite haute, mais {lows} n'est pas inférieur à {highs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of 1 to 60 characters</source>
        <translation>un texte de 1 à 60 caractères</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 400 characters</source>
        <translation>un texte d'au plus 400 caractères</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with name, symbol, decimals and map</source>
        <translation>un objet avec name, symbol, decimals et map</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 12 characters</source>
        <translation>un texte d'au plus 12 caractères</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a whole number from 0 to 6</source>
        <translation>un nombre entier de 0 à 6</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object like {{"kind": "linear", "scale": 1, "offset": 0}}</source>
        <translation>un objet comme {{"kind": "linear", "scale": 1, "offset": 0}}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high" or "low" for a limit, "linear" or "table" for a map</source>
        <translation>"high" ou "low" pour une limite, "linear" ou "table" pour une courbe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>2 to 1000 pairs [volts, value], volts rising</source>
        <translation>2 à 1000 paires [volts, valeur], volts croissants</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number above 0, at most 1000000 (Hz), or null</source>
        <translation>un nombre supérieur à 0, au plus 1000000 (Hz), ou null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null</source>
        <translation>un nombre (volts) ou null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null, above low_rail_volts</source>
        <translation>un nombre (volts) ou null, supérieur à low_rail_volts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a list of at most 8 limits</source>
        <translation>une liste d'au plus 8 limites</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number in the profile's unit</source>
        <translation>un nombre dans l'unité du profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high", "medium" or "low"</source>
        <translation>"high", "medium" ou "low"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number, 0 or more, in the profile's unit</source>
        <translation>un nombre, 0 ou plus, dans l'unité du profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with band_hz and mains_hz</source>
        <translation>un objet avec band_hz et mains_hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a pair [from, to] in Hz, or null</source>
        <translation>une paire [de, à] en Hz, ou null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>0, 50 or 60</source>
        <translation>0, 50 ou 60</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>the name of a baseline, or an empty text</source>
        <translation>le nom d'une ligne de base, ou un texte vide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number from 0 to 1, or null</source>
        <translation>un nombre de 0 à 1, ou null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>all layers below: each fault by whichever sees it first; slow records by novelty</source>
        <translation>toutes les couches ci-dessous : chaque défaut par celle qui le voit d'abord ; les enregistrements lents par la nouveauté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>innovations, energies, means and slopes, each against its own extreme values</source>
        <translation>innovations, énergies, moyennes et pentes, chacune face à ses propres valeurs extrêmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>windows of the signal against the nearest that were ever seen</source>
        <translation>fenêtres du signal face aux plus proches jamais vues</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>missing, held and out-of-range samples, by what the baseline shows</source>
        <translation>échantillons manquants, figés et hors plage, d'après la ligne de base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the beats of a heart or pulse: rhythm, height, shape, and what lies between them</source>
        <translation>les battements d'un cœur ou d'un pouls : rythme, hauteur, forme, et ce qui se trouve entre eux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the last five values against all that came before: for slow records</source>
        <translation>les cinq dernières valeurs face à tout ce qui précède : pour les enregistrements lents</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>range, spike, flat line and dropout, against limits learned from the recent normal</source>
        <translation>plage, pic, ligne plate et perte, face aux limites apprises du normal récent</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>what a perceptron trained on the baseline did not expect, and the rules of validity</source>
        <translation>ce que n'attendait pas un perceptron entraîné sur la ligne de base, et les règles de validité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the same with an LSTM, which PyTorch has to train: pip install 'vigil[lstm]'</source>
        <translation>de même avec un LSTM, que PyTorch doit entraîner : pip install 'vigil[lstm]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>three deviations from the rolling mean: what the others are measured against</source>
        <translation>trois écarts-types par rapport à la moyenne glissante : la référence de mesure des autres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is {DETECTORS}.</source>
        <translation>Il y a {DETECTORS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is no detector {name}.</source>
        <translation>Le détecteur {name} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector does not fit this one ({name}).</source>
        <translation>Ce qui a été sauvegardé d'un détecteur ne convient pas à celui-ci ({name}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector is far larger than any detector is.</source>
        <translation>Ce qui a été sauvegardé d'un détecteur est bien plus grand qu'aucun détecteur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector cannot be read.</source>
        <translation>Ce qui a été sauvegardé d'un détecteur ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>but the second opinion disagrees</source>
        <translation>mais le second avis diverge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, but the second opinion disagrees</source>
        <translation>{risk_level}, mais le second avis diverge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, borderline</source>
        <translation>{risk_level}, limite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has none of the thirteen columns.</source>
        <translation>{name} n'a aucune des treize colonnes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has the column '{twice}' twice.</source>
        <translation>{name} a deux fois la colonne « {twice} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} already has a column '{taken}'.</source>
        <translation>{name} a déjà une colonne « {taken} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>Rename it first.</source>
        <translation>Renommez-la d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has a line of a million characters: it is no table.</source>
        <translation>{name} a une ligne d'un million de caractères : ce n'est pas un tableau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is not a CSV file ({error}).</source>
        <translation>{name} n'est pas un fichier CSV ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>The row has {row} cells, the header has {header}.</source>
        <translation>La ligne a {row} cellules, l'en-tête en a {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>No field is given.</source>
        <translation>Aucun champ n'est renseigné.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{path} is too large to be a training file.</source>
        <translation>{path} est trop grand pour un fichier d'entraînement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has no column '{missing}'.</source>
        <translation>{name} n'a pas de colonne « {missing} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>The names must be exact.</source>
        <translation>Les noms doivent être exacts.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} is not a CSV file in UTF-8 ({error}).</source>
        <translation>{name} n'est pas un fichier CSV en UTF-8 ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has {sum} patients without and {sum_2} with disease; at least {MIN_PATIENTS} of each are needed.</source>
        <translation>{name} a {sum} patients sans et {sum_2} avec la maladie ; il en faut au moins {MIN_PATIENTS} de chaque.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: only {count} rows give {column}.</source>
        <translation>{name} : seules {count} lignes renseignent {column}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: all patients without disease are the same in every field.</source>
        <translation>{name} : tous les patients sans maladie sont identiques dans chaque champ.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: the row has not as many cells as the header.</source>
        <translation>{where} : la ligne n'a pas autant de cellules que l'en-tête.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: {OUTCOME_COLUMN} '{word}' is not Presence or Absence.</source>
        <translation>{where} : {OUTCOME_COLUMN} « {word} » n'est ni Presence ni Absence.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>unusual, not adverse</source>
        <translation>inhabituel, non défavorable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>not given: what others had was used</source>
        <translation>non renseigné : valeurs d'autres patients utilisées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>The contributions do not add up to the probability.</source>
        <translation>La somme des contributions n'est pas la probabilité.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names another level</source>
        <translation>elle nomme un autre niveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it has too few or too many sentences</source>
        <translation>elle a trop peu ou trop de phrases</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field twice</source>
        <translation>elle parle deux fois d'un champ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out the level or the comparison</source>
        <translation>elle omet le niveau ou la comparaison</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names no driver</source>
        <translation>elle ne nomme aucun champ déterminant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is not in the agreed form</source>
        <translation>elle n'a pas la forme convenue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it gives the whole a direction</source>
        <translation>elle donne une direction à l'ensemble</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names a field that is no driver</source>
        <translation>elle nomme un champ qui n'est pas déterminant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it turns the direction of a field round</source>
        <translation>elle inverse la direction d'un champ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>typical {typical}</source>
        <translation>typique {typical}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>a sentence is too long</source>
        <translation>une phrase est trop longue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses a placeholder that has no place there</source>
        <translation>elle utilise un marqueur qui n'y a pas sa place</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it writes digits or signs of its own</source>
        <translation>elle écrit des chiffres ou des signes de son cru</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses the word '{foreign}'</source>
        <translation>elle utilise le mot « {foreign} »</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>its words do not fit the direction of a field</source>
        <translation>ses mots ne correspondent pas à la direction d'un champ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field without naming it</source>
        <translation>elle parle d'un champ sans le nommer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out that a value is unusual, not adverse</source>
        <translation>elle omet qu'une valeur est inhabituelle, non défavorable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>code {value}</source>
        <translation>code {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>not given</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not a number.</source>
        <translation>{column} : {value} n'est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not one of its codes.</source>
        <translation>{column} : {value} n'est pas l'un de ses codes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value_unit} is impossible.</source>
        <translation>{column} : {value_unit} est impossible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{value_unit} would be {stored}: check the unit.</source>
        <translation>{value_unit} donnerait {stored} : vérifiez l'unité.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>It must lie between {low} and {high}.</source>
        <translation>La valeur doit être comprise entre {low} et {high}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/folder.py"/>
        <source>{directory} cannot be written ({strerror}).</source>
        <translation>Impossible d'écrire dans {directory} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest ({error}).</source>
        <translation>{name} n'est pas une forêt compactée ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest: its nodes do not form trees.</source>
        <translation>{name} n'est pas une forêt compactée : ses nœuds ne forment pas d'arbres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's address must begin with http:// or https://.</source>
        <translation>L'adresse du modèle de langage doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's deadline must be between 1 and 300 s.</source>
        <translation>Le délai du modèle de langage doit être entre 1 et 300 s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} is not a model manifest.</source>
        <translation>{MANIFEST_NAME} n'est pas un manifeste de modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} has format {version}, this program reads format {FORMAT_VERSION}.</source>
        <translation>{MANIFEST_NAME} est au format {version}, ce programme lit le format {FORMAT_VERSION}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} was altered: its digest does not match.</source>
        <translation>{MANIFEST_NAME} a été modifié : son empreinte ne correspond pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} cannot be read ({error}).</source>
        <translation>Impossible de lire {MANIFEST_NAME} ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} names a file outside its folder.</source>
        <translation>{MANIFEST_NAME} nomme un fichier hors de son dossier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{name} was altered: its SHA-256 is not the one in {MANIFEST_NAME}.</source>
        <translation>{name} a été modifié : son SHA-256 n'est pas celui de {MANIFEST_NAME}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>Restore the model folder or train again.</source>
        <translation>Rétablissez le dossier du modèle ou entraînez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{path} is too large to be a model manifest.</source>
        <translation>{path} est trop grand pour un manifeste de modèle.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>A model folder is made by: vigil train --data FILE.csv --out DIR</source>
        <translation>Un dossier de modèle se crée par : vigil train --data FILE.csv --out DIR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not cover {missing}.</source>
        <translation>Le manifeste du modèle ne couvre pas {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model was trained on other columns than this program's thirteen.</source>
        <translation>Le modèle a été entraîné sur d'autres colonnes que les treize de ce programme.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest.</source>
        <translation>Le manifeste du modèle ne correspond pas à sa forêt.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest ({error}).</source>
        <translation>Le manifeste du modèle ne correspond pas à sa forêt ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest holds figures that give no score.</source>
        <translation>Le manifeste du modèle contient des nombres qui ne donnent aucun score.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Only {given} of {FIELDS} fields are given: the score says little.</source>
        <translation>Seuls {given} champs sur {FIELDS} sont renseignés : le score dit peu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Fill in what is known; blanks are allowed.</source>
        <translation>Saisissez ce qui est connu ; les champs vides sont permis.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Which fields say so was not calculated.</source>
        <translation>Les champs déterminants n'ont pas été calculés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Chest pain 'asymptomatic' counts as it does because patients without pain were referred only for other findings.</source>
        <translation>La douleur thoracique « asymptomatique » compte ainsi parce que les patients sans douleur n'ont été adressés que pour d'autres signes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Level: {headline}.</source>
        <translation>Niveau : {headline}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {band_total} patients of this level who were held out of training, {band_events} had disease.</source>
        <translation>Sur {band_total} patients de ce niveau tenus hors de l'entraînement, {band_events} étaient malades.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>not unusual</source>
        <translation>non inhabituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>somewhat unusual</source>
        <translation>un peu inhabituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{words} compared with {reference_count} reference patients: {anomaly_score} less unusual ({score_low})</source>
        <translation>{words} par rapport à {reference_count} patients de référence : {anomaly_score} un profil moins inhabituel ({score_low})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>The range reaches over a limit between levels: borderline.</source>
        <translation>La plage franchit une borne entre niveaux : limite.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most unusual: {driver}.</source>
        <translation>Le plus inhabituel : {driver}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>No field stands out as unusual.</source>
        <translation>Aucun champ ne ressort comme inhabituel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most usual: {one}.</source>
        <translation>Le plus habituel : {one}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{label_text} (typical {typical_note})</source>
        <translation>{label_text} (typique {typical_note})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Calibrated probability of disease {probability} ({probability_low}), where {prevalence} of the {cohort_count} training patients had disease; elsewhere it is another.</source>
        <translation>Probabilité calibrée de maladie {probability} ({probability_low}), là où {prevalence} des {cohort_count} patients d'entraînement étaient malades ; ailleurs elle est autre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are low</source>
        <translation>les deux sont faibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are high</source>
        <translation>les deux sont élevés</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>les deux divergent, ne vous fiez donc ni à l'un ni à l'autre seul</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>neither is low</source>
        <translation>aucun des deux n'est faible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Second opinion, a logistic regression: {second_opinion}; {stands}.</source>
        <translation>Second avis, une régression logistique : {second_opinion} ; {stands}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {agreement_total} held-out patients like that, {agreement_events} had disease.</source>
        <translation>Sur {agreement_total} patients semblables tenus hors de l'entraînement, {agreement_events} étaient malades.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{fields_given} of {fields_total} fields given; not given: {blank}.</source>
        <translation>{fields_given} champs sur {fields_total} renseignés ; non renseignés : {blank}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>all of them look</source>
        <translation>tous ont</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>none of them looks</source>
        <translation>aucun d'eux n'a</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{share} of them look</source>
        <translation>{share} d'entre eux ont</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>range {low} to {high}</source>
        <translation>plage {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>unusual</source>
        <translation>inhabituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>checked template</source>
        <translation>texte type vérifié</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>The language model is switched off.</source>
        <translation>Le modèle de langage est désactivé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>Switch it on in the settings.</source>
        <translation>Activez-le dans les paramètres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the service did not answer in time</source>
        <translation>le service n'a pas répondu à temps</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>there is no access token</source>
        <translation>il n'y a pas de jeton d'accès</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>what came back is no answer of a language model</source>
        <translation>ce qui est revenu n'est pas une réponse d'un modèle de langage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the answer was cut short</source>
        <translation>la réponse a été tronquée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{value_unit} would be usual: check the unit.</source>
        <translation>{value_unit} serait habituel : vérifiez l'unité.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Use digits and one decimal sign.</source>
        <translation>Utilisez des chiffres et un seul signe décimal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} could mean {whole_decimals} or {whole}.{decimals}.</source>
        <translation>{column} : {text} pourrait signifier {whole_decimals} ou {whole}.{decimals}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Write it without a group separator, or with one or two decimals.</source>
        <translation>Écrivez-le sans séparateur de milliers, ou avec une ou deux décimales.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} cannot be read as a number.</source>
        <translation>{column} : {text} ne peut pas être lu comme un nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{name} training patients</source>
        <translation>les patients d'entraînement ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>training patients</source>
        <translation>les patients d'entraînement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: age {age}, where {who} are {low} to {high} years old.</source>
        <translation>Hors de la référence : âge {age}, alors que {who} ont de {low} à {high} ans.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: only {count} of {counts} reference patients have {column_field}.</source>
        <translation>Hors de la référence : seuls {count} patients de référence sur {counts} ont {column_field}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: no training patient has {first_first} with {second_second}.</source>
        <translation>Hors de la référence : aucun patient d'entraînement n'a {first_first} avec {second_second}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{strip} to {high}</source>
        <translation>{strip} à {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>offline mode is on (HF_HUB_OFFLINE)</source>
        <translation>le mode hors ligne est actif (HF_HUB_OFFLINE)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service cannot be reached</source>
        <translation>le service est inaccessible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the provider or model is not known</source>
        <translation>le fournisseur ou le modèle est inconnu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed ({name})</source>
        <translation>le service a échoué ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service refused the request</source>
        <translation>le service a refusé la requête</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token was not accepted</source>
        <translation>le jeton d'accès n'a pas été accepté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the account has no credit left</source>
        <translation>le compte n'a plus de crédit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token does not allow this model</source>
        <translation>le jeton d'accès n'autorise pas ce modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the model is not there</source>
        <translation>le modèle n'est pas là</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service is asked too often</source>
        <translation>le service est sollicité trop souvent</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed with status {status}</source>
        <translation>le service a échoué avec l'état {status}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Heart Disease</source>
        <translation>Heart Disease</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>UCI Heart Disease, four centres, 1981 to 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)</source>
        <translation>UCI Heart Disease, quatre centres, 1981 à 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>category codes of the UCI Heart Disease documentation</source>
        <translation>codes de catégories de la documentation UCI Heart Disease</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain type</source>
        <translation>Type de douleur thoracique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain</source>
        <translation>Douleur thoracique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>typical angina</source>
        <translation>angor typique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>atypical angina</source>
        <translation>angor atypique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>non-anginal pain</source>
        <translation>douleur non angineuse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting BP</source>
        <translation>PA de repos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>FBS over 120</source>
        <translation>Glycémie à jeun sup. à 120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Fasting sugar &gt; 120</source>
        <translation>Glyc. à jeun &gt; 120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>EKG results</source>
        <translation>Résultats de l'ECG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting EKG</source>
        <translation>ECG de repos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST-T wave abnormality</source>
        <translation>anomalie de l'onde ST-T</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>left ventricular hypertrophy</source>
        <translation>hypertrophie ventric. gauche</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max HR</source>
        <translation>FC max</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max heart rate</source>
        <translation>FC maximale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Exercise angina</source>
        <translation>Angor d'effort</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST depression</source>
        <translation>Sous-décalage ST</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Slope of ST</source>
        <translation>Pente du segment ST</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST slope</source>
        <translation>Pente ST</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Number of vessels fluro</source>
        <translation>Nombre de vaisseaux (scopie)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Vessels, fluoroscopy</source>
        <translation>Vaisseaux, scopie</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Thallium scan</source>
        <translation>Scinti. au thallium</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>fixed defect</source>
        <translation>défaut fixe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>reversible defect</source>
        <translation>défaut réversible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample A, little unusual</source>
        <translation>Exemple A, peu inhabituel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample B, several findings</source>
        <translation>Exemple B, plusieurs signes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample C, no catheter laboratory</source>
        <translation>Exemple C, sans salle de cathétérisme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample D, unusual but not adverse</source>
        <translation>Exemple D, inhabituel mais non défavorable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample E, some findings</source>
        <translation>Exemple E, quelques signes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column} 0 was read as not recorded.</source>
        <translation>{column} 0 a été lu comme non relevé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside the usual {low} to {high}.</source>
        <translation>{column_field} sort de l'intervalle habituel {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside {low} to {high}, the range on record.</source>
        <translation>{column_field} sort de l'intervalle {low} à {high}, la plage connue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file is not JSON ({error}).</source>
        <translation>Le fichier du patient n'est pas du JSON ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file must hold one JSON object.</source>
        <translation>Le fichier du patient doit contenir un objet JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Its keys are the columns.</source>
        <translation>Ses clés sont les colonnes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has an unknown key: '{unknown}'.</source>
        <translation>Le fichier du patient a une clé inconnue : « {unknown} ».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The keys are: {COLUMNS}.</source>
        <translation>Les clés sont : {COLUMNS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{bad}: the value must be a number, a text or null.</source>
        <translation>{bad} : la valeur doit être un nombre, un texte ou null.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has the key '{twice}' twice.</source>
        <translation>Le fichier du patient contient deux fois la clé '{twice}'.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>BP</source>
        <translation>PA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Cholesterol</source>
        <translation>Cholestérol</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>beats/min</source>
        <translation>batt./min</translation>
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
        <translation>femme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>asymptomatic</source>
        <translation>asymptomatique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mmol/L</source>
        <translation>mmol/L</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>upsloping</source>
        <translation>ascendante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>flat</source>
        <translation>horizontale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>downsloping</source>
        <translation>descendante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/verification.py"/>
        <source>The model's manifest does not cover {JOBLIB_NAME}.</source>
        <translation>Le manifeste du modèle ne couvre pas {JOBLIB_NAME}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {values} columns of numbers: {header}.</source>
        <translation>{where} a {values} colonnes de nombres : {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>At most {most} can be shown at a time: keep those alone.</source>
        <translation>On peut en afficher au plus {most} à la fois : ne garder que celles-là.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>and {MOST_NAMED} more</source>
        <translation>et {MOST_NAMED} de plus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {matches} columns {name}.</source>
        <translation>{where} a {matches} colonnes {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Rename all but one.</source>
        <translation>Renommez-les toutes sauf une.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column {name}.</source>
        <translation>{where} n'a pas de colonne {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Its columns are {header}.</source>
        <translation>Ses colonnes sont {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column of numbers beside the time.</source>
        <translation>{where} n'a aucune colonne de nombres outre le temps.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has several columns of numbers: {header}.</source>
        <translation>{where} a plusieurs colonnes de nombres : {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Say which to judge with --value NAME, or keep that one alone.</source>
        <translation>Indiquez laquelle juger avec --value NAME, ou ne gardez que celle-là.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>A header line and rows are needed.</source>
        <translation>Il faut une ligne d'en-tête et des lignes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} holds a header and no rows.</source>
        <translation>{path} contient un en-tête et aucune ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} n'est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save what it delivers as a file first.</source>
        <translation>Sauvegardez d'abord dans un fichier ce qu'il fournit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path} fait {size} MB ; au plus {MAX_BYTES} MB peuvent être lus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}</source>
        <translation>{path}, ligne {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{place} cannot be split into columns: {error}.</source>
        <translation>{place} ne peut pas être divisé en colonnes : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} is longer than {MAX_LINE} characters.</source>
        <translation>{path}, ligne {number} dépasse {MAX_LINE} caractères.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>This is not a CSV file of samples.</source>
        <translation>Ce n'est pas un fichier CSV d'échantillons.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} n'est pas du texte UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Sauvegardez-le en CSV UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line 1</source>
        <translation>{path}, ligne 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {header} columns; at most {MOST_COLUMNS} can be read.</source>
        <translation>{path} a {header} colonnes ; au plus {MOST_COLUMNS} peuvent être lues.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has numbers where the column names belong (line 1).</source>
        <translation>{path} a des nombres à la place des noms de colonnes (ligne 1).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Put a line like time,value above them.</source>
        <translation>Mettez une ligne comme time,value au-dessus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {n_columns}.</source>
        <translation>{path}, ligne {number} a {cells} colonnes alors que la première ligne en a {n_columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {header}.</source>
        <translation>{path}, ligne {number} a {cells} colonnes alors que la première ligne en a {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no finite number.</source>
        <translation>{number} : {text} n'est pas un nombre fini.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Leave the cell blank where a value is missing.</source>
        <translation>Laissez la cellule vide là où une valeur manque.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no time.</source>
        <translation>{number} : {text} n'est pas un temps.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}, column {header}</source>
        <translation>{path}, ligne {number}, colonne {header}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>The format cannot hold so much.</source>
        <translation>Le format ne peut pas en contenir autant.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Export a part of it.</source>
        <translation>Exportez-en une partie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Not every annotation could be written to the file.</source>
        <translation>Toutes les annotations n'ont pas pu être écrites dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>EDF has no room for the number {value}.</source>
        <translation>EDF n'a pas de place pour le nombre {value}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>Export to another format.</source>
        <translation>Exportez dans un autre format.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} has no known suffix.</source>
        <translation>{target} n'a pas d'extension connue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Known are {FORMATS}.</source>
        <translation>Extensions connues : {FORMATS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} is not a file.</source>
        <translation>{target} n'est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>The export would overwrite the recording.</source>
        <translation>L'export écraserait l'enregistrement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>Impossible d'écrire {target} : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Parquet needs the package pyarrow.</source>
        <translation>Parquet demande le paquet pyarrow.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Install it: pip install 'vigil[parquet]'</source>
        <translation>Installez-le : pip install 'vigil[parquet]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>{path} has no samples there.</source>
        <translation>{path} n'a pas d'échantillons à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>Choose another start or end.</source>
        <translation>Choisissez un autre début ou une autre fin.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>A WAV file cannot hold more than 4 GB.</source>
        <translation>Un fichier WAV ne peut pas dépasser 4 GB.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>Export a part with --start and --end, or to .parquet.</source>
        <translation>Exportez une partie avec --start et --end, ou en .parquet.</translation>
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
        <translation>{path} ne peut pas être lu comme EDF : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} (header)</source>
        <translation>{path} (en-tête)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>EDF or BDF file</source>
        <translation>fichier EDF ou BDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{n_signals} signals in a header of {head_bytes} bytes</source>
        <translation>{n_signals} signaux dans un en-tête de {head_bytes} octets</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds annotations and no signal.</source>
        <translation>{path} contient des annotations et aucun signal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of no samples</source>
        <translation>un bloc sans échantillons</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of {record_s} s</source>
        <translation>un bloc de {record_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} ends early: {whole} of {n_records} records are there.</source>
        <translation>{path} s'arrête trop tôt : {whole} blocs sur {n_records} sont là.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>it ends in the middle</source>
        <translation>il s'arrête au milieu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds more samples than can be read.</source>
        <translation>{path} contient plus d'échantillons qu'on ne peut en lire.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} states a rate of {rate_hz} Hz.</source>
        <translation>{path} indique une cadence de {rate_hz} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds no sample.</source>
        <translation>{path} ne contient aucun échantillon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path}, record {n} does not say when it begins.</source>
        <translation>{path}, bloc {n} : son début n'est pas indiqué.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{path} has {st_size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path} fait {st_size} MB ; au plus {MAX_BYTES} MB peuvent être lus.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{where} is no {what}: {error}.</source>
        <translation>{where} n'est pas valide ({what}) : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>{path} ne peut pas être lu comme Parquet : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has no column of times.</source>
        <translation>{path} n'a pas de colonne de temps.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>Its columns are {names}.</source>
        <translation>Ses colonnes sont {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has {values} columns of numbers beside the time; 1 to {MAX_CHANNELS} can be read.</source>
        <translation>{path} a {values} colonnes de nombres outre le temps ; 1 à {MAX_CHANNELS} peuvent être lues.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} needs at least two rows, and times that rise from row to row.</source>
        <translation>{path} doit avoir au moins deux lignes, et des temps croissant de ligne en ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} is too long for a WFDB header.</source>
        <translation>{path} est trop long pour un en-tête WFDB.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} describes {len} of {n_signals} signals.</source>
        <translation>{path} décrit {len} signaux sur {n_signals}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} has signals of different lengths.</source>
        <translation>{path} a des signaux de longueurs différentes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>record line</source>
        <translation>ligne d'enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>records of several segments are not read</source>
        <translation>les enregistrements à plusieurs segments ne sont pas lus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>it has {n_signals} signals; 1 to {MAX_CHANNELS} can be read</source>
        <translation>il a {n_signals} signaux ; 1 à {MAX_CHANNELS} peuvent être lus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>a rate of {rate_hz} Hz</source>
        <translation>une cadence de {rate_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>signal line</source>
        <translation>ligne de signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{name} is no file beside the header</source>
        <translation>{name} n'est pas un fichier à côté de l'en-tête</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>format {form} is not read, only 16 and 212</source>
        <translation>le format {form} n'est pas lu, seulement 16 et 212</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{fields} is no gain</source>
        <translation>{fields} n'est pas un gain</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>an impossible gain or baseline</source>
        <translation>un gain ou une ligne de base impossible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{header} mixes formats in {name}.</source>
        <translation>{header} mélange les formats dans {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>{limit} results wait for the other hub: this one is not sent.</source>
        <translation>{limit} résultats attendent l'autre hub : celui-ci n'est pas envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>Check that the hub can be reached.</source>
        <translation>Vérifiez que le hub est accessible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be saved</source>
        <translation>L'évaluation n'a pas pu être sauvegardée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A demo patient is never stored.</source>
        <translation>Un patient de démo n'est jamais conservé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A name or number can be stored only in an encrypted history.</source>
        <translation>Un nom ou un numéro ne peut être conservé que dans un historique chiffré.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Switch encryption on in the settings, or use the pseudonym alone.</source>
        <translation>Activez le chiffrement dans les paramètres, ou utilisez le pseudonyme seul.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The explanation could not be saved</source>
        <translation>L'explication n'a pas pu être sauvegardée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>This assessment is no longer in the history.</source>
        <translation>Cette évaluation n'est plus dans l'historique.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be deleted</source>
        <translation>L'évaluation n'a pas pu être supprimée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be saved</source>
        <translation>Le brouillon du formulaire n'a pas pu être sauvegardé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be deleted</source>
        <translation>Le brouillon du formulaire n'a pas pu être supprimé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The receipt of what is sent could not be written</source>
        <translation>Le reçu de ce qui est envoyé n'a pas pu être écrit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The history cannot be read</source>
        <translation>L'historique ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>What was deleted could not be overwritten everywhere</source>
        <translation>Ce qui a été supprimé n'a pas pu être écrasé partout</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>An older copy of the history could not be deleted ({strerror}).</source>
        <translation>Une copie plus ancienne de l'historique n'a pas pu être supprimée ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Delete it by hand: {filename}.</source>
        <translation>Supprimez-la à la main : {filename}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened ({strerror}).</source>
        <translation>Impossible d'ouvrir l'historique {path} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened</source>
        <translation>Impossible d'ouvrir l'historique {path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>A wrong passphrase or key looks the same.</source>
        <translation>Une phrase secrète ou une clé erronée a le même aspect.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>not a database</source>
        <translation>pas une base de données</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged</source>
        <translation>L'historique {path} est abîmé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged ({found}).</source>
        <translation>L'historique {path} est abîmé ({found}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Restore a copy; it is left as it is.</source>
        <translation>Rétablissez une copie ; il est laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>{path} is no patient history.</source>
        <translation>{path} n'est pas un historique de patients.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>It is left as it is.</source>
        <translation>Il est laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} was written by a newer Vigil (version {version}).</source>
        <translation>L'historique {path} a été écrit par un Vigil plus récent (version {version}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Update Vigil; the file is left as it is.</source>
        <translation>Mettez Vigil à jour ; le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history could not be backed up before its update</source>
        <translation>L'historique n'a pas pu être copié avant sa mise à jour</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} could not be updated</source>
        <translation>L'historique {path} n'a pas pu être mis à jour</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be encrypted anew</source>
        <translation>L'historique n'a pas pu être chiffré à nouveau</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be replaced ({strerror}).</source>
        <translation>L'historique n'a pas pu être remplacé ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/accounts.py"/>
        <source>its accounts cannot be read</source>
        <translation>ses comptes ne peuvent pas être lus</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the disk was too slow</source>
        <translation>le disque était trop lent</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the board was set up</source>
        <translation>la carte a été réglée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>The speed of the line was changed.</source>
        <translation>Le débit de la ligne a changé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>no gaps</source>
        <translation>aucune lacune</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>1 gap</source>
        <translation>1 lacune</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{n_gaps} gaps</source>
        <translation>{n_gaps} lacunes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{shown} % complete, {gaps}</source>
        <translation>complet à {shown} %, {gaps}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a count</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>{path} is damaged: something else stands where {wanted} is.</source>
        <translation>{path} est abîmé : autre chose se trouve à la place attendue ({wanted}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be read</source>
        <translation>les noms de ses voies sont illisibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be those of any</source>
        <translation>les noms de ses voies sont impossibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>DAMAGED: {problem}</source>
        <translation>ABÎMÉ : {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact: every hash holds</source>
        <translation>intact : toutes les empreintes concordent</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact as far as it goes: every hash holds, but it was never closed</source>
        <translation>intact jusqu'où il va : toutes les empreintes concordent, mais il n'a jamais été fermé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>what it says of itself was changed after it was closed</source>
        <translation>ce qu'il dit de lui-même a été modifié après sa fermeture</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>the database is inconsistent ({result})</source>
        <translation>la base de données est incohérente ({result})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>row {number} of the {table} is not what was written</source>
        <translation>la ligne {number} de {table} n'est pas celle qui a été écrite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is being recorded, or another program uses it.</source>
        <translation>{path} est en cours d'enregistrement, ou un autre programme l'utilise.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Look again when that has ended.</source>
        <translation>Revenez quand ce sera terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} est abîmé : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: its tables have no readable names.</source>
        <translation>{path} est abîmé : ses tables n'ont pas de noms lisibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is not a recording of Vigil.</source>
        <translation>{path} n'est pas un enregistrement de Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is larger than any recording is.</source>
        <translation>{path} est plus grand qu'aucun enregistrement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} was made by a newer Vigil (format {version}, this one reads {VERSION}).</source>
        <translation>{path} a été fait par un Vigil plus récent (format {version}, celui-ci lit {VERSION}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Update Vigil.</source>
        <translation>Mettez Vigil à jour.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} states a format {version} that never was.</source>
        <translation>{path} indique un format {version} qui n'a jamais existé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} has other tables than a recording has.</source>
        <translation>{path} a d'autres tables que celles d'un enregistrement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>It is not read.</source>
        <translation>Il n'est pas lu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it does not say where it comes from</source>
        <translation>il n'indique pas d'où il vient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it states an impossible sample rate</source>
        <translation>il indique une fréquence d'échantillonnage impossible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a block of samples cannot be unpacked</source>
        <translation>un bloc d'échantillons ne peut pas être décompacté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row claims to be larger than any row is</source>
        <translation>une ligne prétend être plus grande qu'aucune ligne</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row cannot be expanded</source>
        <translation>une ligne comprimée ne peut pas être décomprimée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row has another size than it states</source>
        <translation>une ligne comprimée a une autre taille que celle indiquée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row of numbers ends in the middle of one</source>
        <translation>une ligne de nombres s'arrête au milieu de l'un d'eux</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has accounts of other moments than it should.</source>
        <translation>{path} a des comptes à d'autres instants que prévu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>chunks have another size than they state</source>
        <translation>des morceaux ont une autre taille que celle indiquée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>bytes arrived at no time</source>
        <translation>des octets sont arrivés à aucun instant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has an impossible shape</source>
        <translation>un bloc a une forme impossible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has more rows than any recording has.</source>
        <translation>{path} a plus de lignes qu'aucun enregistrement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has another length than it states</source>
        <translation>un bloc a une autre longueur que celle indiquée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block stands at no time</source>
        <translation>un bloc n'est à aucun instant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it was made.</source>
        <translation>{path} n'indique pas quand il a été fait.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say how it ended.</source>
        <translation>{path} n'indique pas comment il s'est terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it ended.</source>
        <translation>{path} n'indique pas quand il s'est terminé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/repair.py"/>
        <source>the program was ended while it recorded</source>
        <translation>le programme a été arrêté pendant l'enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it may only be read</source>
        <translation>l'accès est en lecture seule</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>another program is using it</source>
        <translation>un autre programme l'utilise</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>you are not allowed to write there</source>
        <translation>vous n'avez pas le droit d'y écrire</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it cannot be made there</source>
        <translation>il ne peut pas être créé à cet endroit</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} cannot be recorded to: {strerror}.</source>
        <translation>Impossible d'enregistrer dans {path} : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} has gone: {strerror}.</source>
        <translation>{path} a disparu : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>A recording of Vigil. {NOT_A_DEVICE}</source>
        <translation>Un enregistrement de Vigil. {NOT_A_DEVICE}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>connected anew</source>
        <translation>reconnecté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{first_index} samples were lost on the way</source>
        <translation>{first_index} échantillons ont été perdus en chemin</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the signal was interrupted, or the device began anew</source>
        <translation>le signal a été interrompu, ou l'appareil a redémarré</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} is no longer recorded to: {why}.</source>
        <translation>L'enregistrement dans {path} a cessé : {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>What was written before is kept.</source>
        <translation>Ce qui a été écrit avant est gardé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{name} cannot be used{text}</source>
        <translation>{name} est inutilisable{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>there is no such setting{near}</source>
        <translation>ce paramètre n'existe pas{near}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>did you mean {near}?</source>
        <translation>vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>it must be {allowed}.</source>
        <translation>valeur attendue : {allowed}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>this program reads version {VERSION} and older.</source>
        <translation>ce programme lit la version {VERSION} et les plus anciennes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>Mend or delete the file; it is left as it is.</source>
        <translation>Corrigez ou supprimez le fichier ; il est laissé tel quel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {data} bytes are too many.</source>
        <translation>{name} est inutilisable : {data} octets, c'est trop.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used, line {lineno}: {msg}.</source>
        <translation>{name} est inutilisable, ligne {lineno} : {msg}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {error}.</source>
        <translation>{name} est inutilisable : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: it holds no JSON object.</source>
        <translation>{name} est inutilisable : il ne contient pas d'objet JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} is no JSON number</source>
        <translation>{name} n'est pas un nombre JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>one of {value}</source>
        <translation>l'un de {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a text of the right form</source>
        <translation>un texte de la bonne forme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{title} must be {allowed}.</source>
        <translation>{title} doit être {allowed}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Visible window</source>
        <translation>Fenêtre visible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How much time the plot shows.</source>
        <translation>La durée que montre le graphique.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Draw with OpenGL</source>
        <translation>Dessiner avec OpenGL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>For screens of many pixels. Where the graphics driver cannot, the plot is drawn as before, and a line says why.</source>
        <translation>Pour les écrans à nombreux pixels. Si le pilote graphique ne le peut pas, le graphique est dessiné comme avant, et une ligne dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Hear the signal</source>
        <translation>Écouter le signal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A tone whose pitch follows the first channel shown; louder and rough in an anomaly, a tick where samples are missing. Alarms silence it.</source>
        <translation>Un son dont la hauteur suit la première voie affichée ; plus fort et rugueux lors d’une anomalie, un tic là où des échantillons manquent. Les alarmes le font taire.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Offer a text by a language model</source>
        <translation>Proposer un texte d'un modèle de langage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sends validated values to the service below, each time after asking.</source>
        <translation>Envoie des valeurs validées au service ci-dessous, à chaque fois après avoir demandé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The model's id at the service.</source>
        <translation>L'identifiant du modèle auprès du service.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A Hugging Face inference provider, such as together; empty lets Hugging Face choose.</source>
        <translation>Un fournisseur d'inférence Hugging Face, par exemple together ; vide, Hugging Face choisit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Own server</source>
        <translation>Serveur propre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Address of an OpenAI-compatible server, instead of Hugging Face.</source>
        <translation>Adresse d'un serveur compatible OpenAI, à la place de Hugging Face.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Then the checked template stands.</source>
        <translation>Ensuite, le texte type vérifié reste.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Keep assessments</source>
        <translation>Garder les évaluations</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Under pseudonyms, in the history of this computer.</source>
        <translation>Sous pseudonymes, dans l'historique de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Encrypt the history</source>
        <translation>Chiffrer l'historique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Needed before a name or number can be stored. The key lies in the system's keyring; where there is none, a passphrase is asked for at each start.</source>
        <translation>Nécessaire pour conserver un nom ou un numéro. La clé est dans le trousseau du système ; à défaut, une phrase secrète est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Delete assessments after</source>
        <translation>Supprimer les évaluations après</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Older ones are deleted for good at each start; 0 keeps them.</source>
        <translation>Les plus anciennes sont supprimées définitivement à chaque démarrage ; 0 les garde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Cholesterol in</source>
        <translation>Cholestérol en</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The unit an empty form begins with.</source>
        <translation>L'unité initiale d'un formulaire vide.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Takes effect at the next start. Translations are not clinically reviewed.</source>
        <translation>Prend effet au prochain démarrage. Les traductions n'ont pas fait l'objet d'une relecture clinique.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Reduced motion</source>
        <translation>Moins d'animations</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Nothing flashes; unacknowledged alarms stay lit.</source>
        <translation>Rien ne clignote ; les alarmes non acquittées restent allumées.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Kept layouts</source>
        <translation>Dispositions gardées</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Empty: a folder among Vigil's own data.</source>
        <translation>Vide : un dossier parmi les données de Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Room for views</source>
        <translation>Place pour les vues</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>With a view, a long recording can be looked through at once. Those not looked at for longest are deleted first; the recordings stay. 0 keeps none.</source>
        <translation>Avec une vue, un long enregistrement se parcourt aussitôt. Celles que l’on n’a pas regardées depuis le plus longtemps sont supprimées d’abord ; les enregistrements restent. 0 n’en garde aucune.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Patient form</source>
        <translation>Formulaire du patient</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How verdicts are shown; what the detector is told lies in `config/model_config.json`.</source>
        <translation>Comment les verdicts sont affichés ; ce qui est dit au détecteur est dans `config/model_config.json`.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The live plot.</source>
        <translation>Le graphique en direct.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The hub on the local network.</source>
        <translation>Le hub sur le réseau local.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The language model; nothing is sent while it is off, nor without consent.</source>
        <translation>Le modèle de langage ; rien n'est envoyé tant qu'il est désactivé, ni sans consentement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is kept of patients on this computer.</source>
        <translation>Ce qui est gardé des patients sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The patient form.</source>
        <translation>Le formulaire du patient.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours and layout; `layout` is Qt's own description of the window, as base64 text.</source>
        <translation>Couleurs et disposition ; `layout` est la description de la fenêtre propre à Qt, en texte base64.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is recorded, and where.</source>
        <translation>Ce qui est enregistré, et où.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Material</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Channels</source>
        <translation>Voies</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Scope</source>
        <translation>Oscilloscope</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Detection</source>
        <translation>Détection</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sharing</source>
        <translation>Partage</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>The database</source>
        <translation>La base de données</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>Check the disk, or move it away.</source>
        <translation>Vérifiez le disque, ou mettez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>The alarms have stopped: {error}.</source>
        <translation>Les alarmes se sont arrêtées : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>Start Vigil again.</source>
        <translation>Redémarrez Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/analysis.py"/>
        <source>Measuring has stopped: {error}.</source>
        <translation>La mesure s'est arrêtée : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>{name} was learned at {rate_hz} Hz, and this source has {rate_hz_2} Hz.</source>
        <translation>{name} a été apprise à {rate_hz} Hz, et cette source est à {rate_hz_2} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>Learn normal from this source.</source>
        <translation>Apprenez le normal de cette source.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/doctor.py"/>
        <source>The ports could not be examined: {error}.</source>
        <translation>Les ports n'ont pas pu être examinés : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not encrypted.</source>
        <translation>L'historique n'est pas chiffré.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>No passphrase was chosen.</source>
        <translation>Aucune phrase secrète n'a été choisie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is locked.</source>
        <translation>L'historique est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Unlock it first.</source>
        <translation>Le déverrouiller d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Switch encryption on in the settings.</source>
        <translation>Activer le chiffrement dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>It has no passphrase.</source>
        <translation>Il n'a pas de phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history's key lies in the system's keyring.</source>
        <translation>La clé de l'historique se trouve dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The receipt of what is sent cannot be written, so nothing is sent.</source>
        <translation>Le reçu de ce qui est envoyé ne peut pas être écrit, rien n'est donc envoyé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not open.</source>
        <translation>L'historique n'est pas ouvert.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent} ({strerror}).</source>
        <translation>L'historique ne peut pas être gardé dans {parent} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored.</source>
        <translation>Rien n'est conservé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Another window of Vigil uses the history.</source>
        <translation>Une autre fenêtre de Vigil utilise l'historique.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored from this one.</source>
        <translation>Rien n'est conservé depuis celle-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent}.</source>
        <translation>L'historique ne peut pas être gardé dans {parent}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped by itself.</source>
        <translation>Le hub s'est arrêté de lui-même.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>Switch Share on again.</source>
        <translation>Réactivez « Partage ».</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped: {error}.</source>
        <translation>Le hub s'est arrêté : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/jobs.py"/>
        <source>The jobs process has ended unexpectedly.</source>
        <translation>Le processus de calcul s'est terminé de façon inattendue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/joined_hub.py"/>
        <source>The other hub could not be joined: {error}.</source>
        <translation>Impossible de rejoindre l'autre hub : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Something inside Vigil went wrong; what runs goes on.</source>
        <translation>Quelque chose a échoué dans Vigil ; ce qui tourne continue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Help, Report a problem shows what was written down.</source>
        <translation>« Aide, Signaler un problème » montre ce qui a été noté.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There is no signal to learn from.</source>
        <translation>Il n'y a pas de signal dont apprendre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Connect first.</source>
        <translation>Connectez d'abord.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There are no samples to learn from.</source>
        <translation>Il n'y a pas d'échantillons dont apprendre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Nothing was learned: {error}.</source>
        <translation>Rien n'a été appris : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal cannot be heard.</source>
        <translation>Le signal ne peut pas être écouté.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal is not heard any more: {error}.</source>
        <translation>Le signal ne s’entend plus : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/marks.py"/>
        <source>Mark {next_id}</source>
        <translation>Repère {next_id}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/patients.py"/>
        <source>warm up</source>
        <translation>préparer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>No player was found ({names}).</source>
        <translation>Aucun lecteur audio trouvé ({names}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>The system's players cannot reach a loudspeaker.</source>
        <translation>Les lecteurs audio du système n'atteignent aucun haut-parleur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>{name} was not written.</source>
        <translation>{name} n'a pas été écrit.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The recordings could not be listed: {error}.</source>
        <translation>Les enregistrements n'ont pas pu être listés : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The export was ended: {error}.</source>
        <translation>L'export a été arrêté : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it does not end</source>
        <translation>il ne se termine pas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it ended with {code}</source>
        <translation>il s'est terminé avec {code}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/station.py"/>
        <source>client '{client}'</source>
        <translation>client « {client} »</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tone_stream.py"/>
        <source>No player of this system takes a tone that goes on.</source>
        <translation>Aucun lecteur de ce système n’accepte un son continu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>The training has ended unexpectedly.</source>
        <translation>L'entraînement s'est terminé de façon inattendue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tuning.py"/>
        <source>The file could not be judged again: {error}.</source>
        <translation>Le fichier n'a pas pu être jugé à nouveau : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>{label} hangs: its driver answers no call.</source>
        <translation>{label} est bloqué : son pilote ne répond à aucun appel.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Unplug it, and start Vigil anew before it is used again.</source>
        <translation>Débrancher l'appareil et relancer Vigil avant de le réutiliser.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Watching stopped: {error}.</source>
        <translation>La surveillance s'est arrêtée : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Connect again.</source>
        <translation>Connectez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{target} cannot be written: it is not a file.</source>
        <translation>Impossible d'écrire {target} : ce n'est pas un fichier.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{source} already has a column {taken}.</source>
        <translation>{source} a déjà une colonne {taken}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>Give the file it was made from.</source>
        <translation>Donnez le fichier dont il est issu.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{path} became shorter while it was judged.</source>
        <translation>{path} a raccourci pendant le jugement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Plug one in (some cables only charge), or try the demo signal: vigil --demo</source>
        <translation>Branchez-en une (certains câbles ne font que charger), ou essayez le signal de démo : vigil --demo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a voltmon board at {rate_hz} Hz, {state}.</source>
        <translation>{device} : une carte voltmon à {rate_hz} Hz, {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the board sends at {baud} baud, not {DEFAULT_BAUD}.</source>
        <translation>{device} : la carte envoie à {baud} bauds, pas {DEFAULT_BAUD}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil follows it. To be quick, write Serial.begin({DEFAULT_BAUD}) in the sketch.</source>
        <translation>Vigil la suit. Pour aller vite, écrivez Serial.begin({DEFAULT_BAUD}) dans le croquis.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Let the sketch println() one number a line, or up to six with commas between them.</source>
        <translation>Faites écrire au sketch, avec println(), un nombre par ligne, ou jusqu’à six séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: numbers come, from a sketch that takes no commands.</source>
        <translation>{device} : des nombres arrivent, d'un croquis qui n'accepte pas de commandes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the port is open, but nothing readable comes.</source>
        <translation>{device} : le port est ouvert, mais rien de lisible n'arrive.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Upload the sketch of Vigil, or press the board's reset button.</source>
        <translation>Téléversez le croquis de Vigil, ou appuyez sur le bouton de réinitialisation de la carte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>a plain serial port</source>
        <translation>un port série simple</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; you are not allowed to open it.</source>
        <translation>{device} : {what} ; vous n'avez pas le droit de l'ouvrir.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; two programs read it at once: {names}.</source>
        <translation>{device} : {what} ; deux programmes le lisent à la fois : {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Each gets only a part of it: close one.</source>
        <translation>Chacun n'en reçoit qu'une partie : fermez-en un.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; in use by {holder}.</source>
        <translation>{device} : {what} ; utilisé par {holder}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Close that program to connect here.</source>
        <translation>Fermez ce programme pour vous connecter ici.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a board with USB of its own sends nothing until DTR is raised.</source>
        <translation>{device} : une carte à USB intégré n'envoie rien tant que DTR n'est pas activé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil raises it. In another program, switch DTR on.</source>
        <translation>Vigil l'active. Dans un autre programme, activez DTR.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>BRLTTY runs: it takes CH340 and CP210x boards for Braille displays.</source>
        <translation>BRLTTY tourne : il prend les cartes CH340 et CP210x pour des afficheurs braille.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>If your board's port vanishes after a second, remove it.</source>
        <translation>Si le port de votre carte disparaît après une seconde, supprimez-le.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>ModemManager runs: it talks to new ports to see whether they are modems.</source>
        <translation>ModemManager tourne : il interroge les nouveaux ports pour voir si ce sont des modems.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>A voltmon board ignores that. Where another is disturbed, let it skip Arduinos.</source>
        <translation>Une carte voltmon l'ignore. Si une autre est perturbée, faites-lui ignorer les Arduinos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/inbox.py"/>
        <source>the disk was too slow for a while</source>
        <translation>le disque a été trop lent un moment</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>Impossible de lire {path} : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>Join the hub again.</source>
        <translation>Rejoignez à nouveau le hub.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>The other hub cannot be remembered: {error}.</source>
        <translation>L'autre hub ne peut pas être mémorisé : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>{path} was judged with settings that this Vigil does not know: {error}.</source>
        <translation>{path} a été jugé avec des réglages inconnus de ce Vigil : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>Update Vigil, or export it as CSV and judge that.</source>
        <translation>Mettez Vigil à jour, ou exportez-le en CSV et jugez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recorder_status.py"/>
        <source>the computer's clock jumped by {jump_s} s</source>
        <translation>l'horloge de l'ordinateur a sauté de {jump_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>it was stopped</source>
        <translation>il a été arrêté</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>the source was closed</source>
        <translation>la source a été fermée</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Recording was given up: {error}.</source>
        <translation>L'enregistrement a été abandonné : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>{path} is being recorded already.</source>
        <translation>{path} est déjà en cours d'enregistrement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Stop it.</source>
        <translation>Arrêtez-le.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being watched that could be recorded.</source>
        <translation>Rien n'est surveillé qui puisse être enregistré.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being recorded.</source>
        <translation>Rien n'est en cours d'enregistrement.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>There is nothing to save yet.</source>
        <translation>Il n'y a encore rien à sauvegarder.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Connect to a source first.</source>
        <translation>Connectez d'abord une source.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>saved from the flight recorder</source>
        <translation>sauvegardé depuis l'enregistreur de vol</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>The disk has gone: {strerror}.</source>
        <translation>Le disque a disparu : {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>{path} has bytes of an unknown connection.</source>
        <translation>{path} a des octets d'une connexion inconnue.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>a gap in the file</source>
        <translation>une lacune dans le fichier</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds more than {MOST_SAMPLES} samples.</source>
        <translation>{path} contient plus de {MOST_SAMPLES} échantillons.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>Export a part.</source>
        <translation>Exportez une partie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds no samples.</source>
        <translation>{path} ne contient aucun échantillon.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/scoring.py"/>
        <source>The patient has a column that is not one of the thirteen.</source>
        <translation>Le patient a une colonne qui n'est pas l'une des treize.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>false alarm</source>
        <translation>fausse alarme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path} has no header {COLUMNS}.</source>
        <translation>{path} n'a pas d'en-tête {COLUMNS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>Labels are real or false, one a row.</source>
        <translation>Les étiquettes sont real ou false, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: two times in seconds and a label.</source>
        <translation>{path}, ligne {number} : deux temps en secondes et une étiquette.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: the label must be real or false, the end after.</source>
        <translation>{path}, ligne {number} : l'étiquette doit être real ou false, et la fin après le début.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word}, as before</source>
        <translation>{n_after_word}, comme avant</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word} instead of {n_before}</source>
        <translation>{n_after_word} au lieu de {n_before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarms</source>
        <translation>alarmes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>There is no source {text}.</source>
        <translation>La source {text} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>Sources are demo, demo:SCENARIO, serial, serial:PORT and replay:FILE.</source>
        <translation>Les sources sont demo, demo:SCENARIO, serial, serial:PORT et replay:FILE.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{port} is not a port.</source>
        <translation>{port} n'est pas un port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Ports go from 0 to {HIGHEST_PORT}.</source>
        <translation>Les ports vont de 0 à {HIGHEST_PORT}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>There is no address {host}.</source>
        <translation>L'adresse {host} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use an address of this computer, such as 127.0.0.1.</source>
        <translation>Utilisez une adresse de cet ordinateur, comme 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Port {port} may not be used by this user.</source>
        <translation>Le port {port} n'est pas permis à cet utilisateur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use a port above 1023.</source>
        <translation>Utilisez un port supérieur à 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{host} is not an address of this computer.</source>
        <translation>{host} n'est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use 127.0.0.1 to stay on it.</source>
        <translation>Utilisez 127.0.0.1 pour rester sur celui-ci.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Cannot listen on {host} port {port}: {error}.</source>
        <translation>Impossible d'écouter sur {host}, port {port} : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Try another port.</source>
        <translation>Essayez un autre port.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>The hub did not start.</source>
        <translation>Le hub n'a pas démarré.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>See the log for the reason.</source>
        <translation>Le journal en donne la raison.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/tls.py"/>
        <source>The hub's certificate cannot be kept in {folder}: {error}.</source>
        <translation>Le certificat du hub ne peut pas être gardé dans {folder} : {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>Vigil station</source>
        <translation>Station Vigil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no reason</source>
        <translation>aucun motif</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not take the results: {reason}</source>
        <translation>Le hub n'a pas pris les résultats : {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not say which results it has.</source>
        <translation>Le hub n'a pas dit quels résultats il a.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub does not know this station's token: pair it again.</source>
        <translation>Le hub ne connaît pas le jeton de cette station : appairez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub is full.</source>
        <translation>Le hub est plein.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub cannot be reached.</source>
        <translation>Le hub est inaccessible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Copy the whole link that the other hub shows under its code.</source>
        <translation>Copiez le lien entier que l'autre hub affiche sous son code.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The code is used or has run out: ask the other hub for a new one.</source>
        <translation>Le code est utilisé ou expiré : demandez-en un nouveau à l'autre hub.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Too many attempts: wait a minute.</source>
        <translation>Trop de tentatives : attendez une minute.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has said no.</source>
        <translation>L'autre hub a refusé.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>This is not a hub's link.</source>
        <translation>Ce n'est pas le lien d'un hub.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The link has no code or no fingerprint.</source>
        <translation>Le lien n'a pas de code ou pas d'empreinte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Pairing was given up.</source>
        <translation>L'appairage a été abandonné.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has ended the pairing.</source>
        <translation>L'autre hub a mis fin à l'appairage.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>The picture cannot be written to {path}.</source>
        <translation>L'image ne peut pas être écrite dans {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Vigil is open already, but its window does not answer.</source>
        <translation>Vigil est déjà ouvert, mais sa fenêtre ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Close it, then start again.</source>
        <translation>Fermez-le, puis redémarrez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>There is no display to open a window on.</source>
        <translation>Il n'y a pas d'écran où ouvrir une fenêtre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Use `vigil monitor` in a terminal, or set QT_QPA_PLATFORM=offscreen.</source>
        <translation>Utilisez `vigil monitor` dans un terminal, ou définissez QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>There is no language {code}.</source>
        <translation>La langue {code} n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample {letter}</source>
        <translation>Exemple {letter}</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG, AD8232</source>
        <translation>ECG, AD8232</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>An AD8232 front end at 3.3 V, gain 100, centred on 1.65 V, in millivolts at the electrodes. For learning electronics, not for diagnosis. With an electrode off the output rests at a rail.</source>
        <translation>Un étage d'entrée AD8232 sous 3.3 V, gain 100, centré sur 1.65 V, en millivolts aux électrodes. Pour apprendre l'électronique, non pour le diagnostic. Électrode décollée, la sortie reste à une butée.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Bench DC supply, 5 V</source>
        <translation>Alimentation DC, 5 V</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>A regulated 5 V output through a divider of two equal resistors into A0. The limits are 5 % and 10 % either side of 5 V.</source>
        <translation>Une sortie régulée de 5 V, par un diviseur à deux résistances égales vers A0. Les limites sont à 5 % et 10 % de part et d'autre de 5 V.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Li-ion cell, discharge</source>
        <translation>Cellule Li-ion, décharge</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>One lithium-ion cell straight into A0. Full at 4.20 V, empty at 3.00 V; below 2.50 V the cell is damaged.</source>
        <translation>Une cellule lithium-ion directement sur A0. Pleine à 4.20 V, vide à 3.00 V ; sous 2.50 V, la cellule s'abîme.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Motor current, 10 mΩ shunt</source>
        <translation>Courant moteur, shunt 10 mΩ</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>A shunt of 10 milliohm with an amplifier of gain 20 into A0: 0.2 V an ampere. A start draws several times the running current for a moment, hence the delays.</source>
        <translation>Un shunt de 10 milliohms avec un amplificateur de gain 20 vers A0 : 0.2 V par ampère. Un démarrage tire un instant plusieurs fois le courant de marche, d'où les délais.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Photoresistor</source>
        <translation>Photorésistance</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>A light-dependent resistor from 5 V to A0, 10 kilohm from A0 to ground: more light, more volts. Shown as a share of full scale; these resistors differ too much for lux.</source>
        <translation>Une résistance sensible à la lumière de 5 V à A0, 10 kilohms de A0 à la masse : plus de lumière, plus de volts. Affichée en part de la pleine échelle ; ces résistances diffèrent trop pour des lux.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Thermistor, NTC 10 k</source>
        <translation>Thermistance, NTC 10 k</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>An NTC of 10 kilohm at 25 °C with beta 3950 K from A0 to ground, 10 kilohm from A0 to 5 V. The table is R(T) = 10 k exp(3950 (1/T - 1/298.15 K)) in that divider, every 5 °C.</source>
        <translation>Une NTC de 10 kilohms à 25 °C, bêta 3950 K, de A0 à la masse, 10 kilohms de A0 à 5 V. La table est R(T) = 10 k exp(3950 (1/T - 1/298.15 K)) dans ce diviseur, tous les 5 °C.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
</context>
</TS>

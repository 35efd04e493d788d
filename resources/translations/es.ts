<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>English</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Technical: {alarm}</source>
        <translation>Técnica: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Show all alarms</source>
        <translation>Mostrar todas las alarmas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Pause sound</source>
        <translation>Pausar sonido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Silence for two minutes; a new alarm ends it</source>
        <translation>Silencio durante dos minutos; una alarma nueva lo termina</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms are shown, but not heard. {reason}</source>
        <translation>Las alarmas se muestran, pero no se oyen. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{technical} technical</source>
        <translation>{technical} técnicas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more, {technical} technical</source>
        <translation>{count} más, {technical} técnicas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>No alarms. Limits that are passed and signals that are lost appear here.</source>
        <translation>Sin alarmas. Aquí aparecen los límites rebasados y las señales perdidas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Sound is on.</source>
        <translation>El sonido está activado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound off</source>
        <translation>Desactivar sonido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound on</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Acknowledge all</source>
        <translation>Reconocer todas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Technical: what keeps the signal from being seen</source>
        <translation>Técnica: lo que impide ver la señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Over, not acknowledged</source>
        <translation>Terminada, sin reconocer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority signal alarm: {alarm}</source>
        <translation>alarma de señal de prioridad baja: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority signal alarm: {alarm}</source>
        <translation>alarma de señal de prioridad media: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority signal alarm: {alarm}</source>
        <translation>alarma de señal de prioridad alta: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority technical alarm: {alarm}</source>
        <translation>alarma técnica de prioridad baja: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority technical alarm: {alarm}</source>
        <translation>alarma técnica de prioridad media: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority technical alarm: {alarm}</source>
        <translation>alarma técnica de prioridad alta: {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, acknowledged</source>
        <translation>{alarm}, reconocida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, over, not acknowledged</source>
        <translation>{alarm}, terminada, sin reconocer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>Acknowledge {alarm}</source>
        <translation>Reconocer {alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>{state}. {fix}</source>
        <translation>{state}. {fix}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Acknowledge all alarms</source>
        <translation>Reconocer todas las alarmas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Pause the sound of alarms, or resume</source>
        <translation>Pausar o reanudar el sonido de las alarmas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Turn alarm sound on or off</source>
        <translation>Activar o desactivar el sonido de las alarmas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>What does a meter read between the pins 5V and GND, in volts?</source>
        <translation>¿Qué indica un voltímetro entre los pines 5V y GND, en voltios?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ledger: where every byte went</source>
        <translation>Balance: adónde fue cada byte</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Calibrate the board</source>
        <translation>Calibrar la placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/channels.py"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Cursors</source>
        <translation>Cursores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: off</source>
        <translation>Sin disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: normal</source>
        <translation>Disparo: normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: stopped</source>
        <translation>Disparo: detenido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Set the trigger</source>
        <translation>Ajustar el disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger off, auto, normal or single</source>
        <translation>Disparo desactivado, auto, normal o único</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Arm the trigger</source>
        <translation>Armar el disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Raise the trigger level</source>
        <translation>Subir el nivel de disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Lower the trigger level</source>
        <translation>Bajar el nivel de disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Put the trigger level into the signal</source>
        <translation>Poner el nivel de disparo dentro de la señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Filter and derived channels</source>
        <translation>Filtro y canales derivados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Show the signal as it came</source>
        <translation>Mostrar la señal tal como llegó</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Time cursors on or off</source>
        <translation>Activar o desactivar cursores de tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Value cursors on or off</source>
        <translation>Activar o desactivar cursores de valor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Select the next cursor</source>
        <translation>Elegir el cursor siguiente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor later or up</source>
        <translation>Mover el cursor adelante o arriba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor earlier or down</source>
        <translation>Mover el cursor atrás o abajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far later</source>
        <translation>Mover el cursor muy adelante</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far back</source>
        <translation>Mover el cursor muy atrás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the signal as a tone</source>
        <translation>Oír la señal como tono</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the picture from left to right</source>
        <translation>Oír la imagen de izquierda a derecha</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Add a mark</source>
        <translation>Añadir una marca</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks as CSV</source>
        <translation>Guardar las marcas como CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks</source>
        <translation>Guardar las marcas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Materials (*.json)</source>
        <translation>Materiales (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Import a material</source>
        <translation>Importar un material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Export the material</source>
        <translation>Exportar el material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Recordings and CSV files (*.vigil *.csv);;All files (*)</source>
        <translation>Grabaciones y archivos CSV (*.vigil *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Normal</source>
        <comment>panel</comment>
        <translation>Estado normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Was it real?</source>
        <translation>¿Era real?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal</source>
        <translation>Aprender lo normal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from a file</source>
        <translation>Aprender lo normal de un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn what is normal from the live signal (Ctrl+N)</source>
        <translation>Aprender qué es normal de la señal en vivo (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from</source>
        <translation>Aprender lo normal de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Change the passphrase of the history</source>
        <translation>Cambiar la frase de contraseña del historial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Show what was sent to language models</source>
        <translation>Mostrar lo enviado a modelos de lenguaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Score a file of patients</source>
        <translation>Puntuar un archivo de pacientes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture as PNG or SVG</source>
        <translation>Guardar la imagen como PNG o SVG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Record, or stop recording</source>
        <translation>Grabar o detener la grabación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Save the last 10 minutes</source>
        <translation>Guardar los últimos 10 minutos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Play or pause the replay</source>
        <translation>Iniciar o pausar la reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Replay one piece</source>
        <translation>Reproducir un fragmento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Go to the plot</source>
        <translation>Ir al gráfico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Say how the signal is</source>
        <translation>Decir cómo está la señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show how well the picture keeps up</source>
        <translation>Mostrar si la imagen sigue el ritmo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Hold the picture, or follow</source>
        <translation>Retener la imagen o seguir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Back to live</source>
        <translation>Volver a en vivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little back</source>
        <translation>Retroceder un poco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little forward</source>
        <translation>Avanzar un poco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window back</source>
        <translation>Retroceder una ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window forward</source>
        <translation>Avanzar una ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show less time</source>
        <translation>Mostrar menos tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show more time</source>
        <translation>Mostrar más tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show the whole session</source>
        <translation>Mostrar toda la sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values up</source>
        <translation>Mover los valores arriba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values down</source>
        <translation>Mover los valores abajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a smaller range</source>
        <translation>Mostrar un rango menor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a larger range</source>
        <translation>Mostrar un rango mayor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let the range follow the signal</source>
        <translation>Dejar que el rango siga la señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Keep the range</source>
        <translation>Mantener el rango</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Sweep instead of roll</source>
        <translation>Barrido en vez de desplazamiento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let earlier sweeps fade</source>
        <translation>Dejar que los barridos anteriores se desvanezcan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>A lane for each channel</source>
        <translation>Una banda por canal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/sharing.py"/>
        <source>Sharing</source>
        <translation>Compartición</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Colours as the system has them</source>
        <translation>Colores según el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Fold or show the patient panel</source>
        <translation>Plegar o mostrar el panel del paciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Put the panel away</source>
        <translation>Quitar el panel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Open the panel in a window</source>
        <translation>Abrir el panel en una ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Move the panel to the other side</source>
        <translation>Mover el panel al otro lado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark or light colours</source>
        <translation>Colores oscuros o claros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/theatre.py"/>
        <source>Fault theatre</source>
        <translation>Teatro de fallos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune</source>
        <translation>Afinar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune on a recording</source>
        <translation>Afinar con una grabación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>A value was changed after this result. Analyze again.</source>
        <translation>Se cambió un valor después de este resultado. Analice de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Describes the model, not causes.</source>
        <translation>Describe el modelo, no las causas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>PDF report</source>
        <translation>Informe PDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>FHIR R4 bundle</source>
        <translation>Paquete FHIR R4</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>CSV row</source>
        <translation>Fila CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As soon as it is calculated which fields say so</source>
        <translation>En cuanto se calcule qué campos lo indican</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As PDF, HTML, JSON, FHIR or CSV</source>
        <translation>Como PDF, HTML, JSON, FHIR o CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Calculating which fields say so ...</source>
        <translation>Calculando qué campos lo indican ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>All thirteen fields</source>
        <translation>Los trece campos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>The same shares as text</source>
        <translation>Las mismas partes como texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Plants an outlier into these values: it must be the one named</source>
        <translation>Introduce un valor atípico entre estos: debe ser el señalado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As bars</source>
        <translation>Como barras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Level: {level}</source>
        <translation>Nivel: {level}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Interval {low:.2f} to {high:.2f}</source>
        <translation>Intervalo de {low:.2f} a {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Says what the model would do with other values, not what would happen to the patient.</source>
        <translation>Dice qué haría el modelo con otros valores, no qué le ocurriría al paciente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Back to the values entered</source>
        <translation>Volver a los valores introducidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if {field}</source>
        <translation>Y si {field}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Text by a language model</source>
        <translation>Texto de un modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Word it with a language model</source>
        <translation>Redactar con un modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Shows what would be sent, and asks first</source>
        <translation>Muestra lo que se enviaría y pregunta antes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>What was sent</source>
        <translation>Lo enviado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Every payload that ever left this machine</source>
        <translation>Todo contenido que salió alguna vez de este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>What the board measures, and how its lines are read</source>
        <translation>Qué mide la placa y cómo se leen sus líneas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board: {board}</source>
        <translation>Placa: {board}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Rate</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Lines are laid out as</source>
        <translation>Formato de las líneas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Numbers in plain lines are</source>
        <translation>Los números de líneas simples son</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Measure the supply voltage</source>
        <translation>Medir la tensión de alimentación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Calibrate with a meter...</source>
        <translation>Calibrar con un voltímetro...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Follow the newest capture</source>
        <translation>Seguir la captura más reciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Show all captures behind the chosen one</source>
        <translation>Mostrar todas las capturas detrás de la elegida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Arm again</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Wait for the next trigger</source>
        <translation>Esperar al siguiente disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Clear captures</source>
        <translation>Borrar capturas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Forget every capture</source>
        <translation>Olvidar todas las capturas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Triggered at</source>
        <translation>Disparada a las</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Vpp</source>
        <translation>Vpp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Enter or a double click shows the moment on the plot</source>
        <translation>Intro o doble clic muestra el momento en el gráfico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_panel.py"/>
        <source>Shown is gain times volts plus offset. What is judged and recorded stays in volts.</source>
        <translation>Se muestra ganancia por voltios más desplazamiento. Lo que se juzga y graba sigue en voltios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Offset</source>
        <translation>Desplaz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, show</source>
        <translation>Canal A{channel}, mostrar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, colour</source>
        <translation>Canal A{channel}, color</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, name</source>
        <translation>Canal A{channel}, nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, gain</source>
        <translation>Canal A{channel}, ganancia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, offset</source>
        <translation>Canal A{channel}, desplazamiento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, unit</source>
        <translation>Canal A{channel}, unidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Not given</source>
        <translation>Sin dato</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Choose a board, a recording or a demo signal</source>
        <translation>Elija una placa, una grabación o una señal de demostración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>no data for {age_s:,.0f} s</source>
        <translation>sin datos desde hace {age_s:,.0f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect or disconnect</source>
        <translation>Conectar o desconectar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share, or stop sharing</source>
        <translation>Compartir o dejar de compartir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect to the chosen source</source>
        <translation>Conectar a la fuente elegida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Clients on this computer connect to this address</source>
        <translation>Los clientes de este equipo se conectan a esta dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share</source>
        <comment>switch</comment>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Let programs on this computer follow the voltage (Ctrl+Shift+S)</source>
        <translation>Permitir que programas de este equipo sigan la tensión (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Leave this source</source>
        <translation>Dejar esta fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Nothing has ever been sent to a language model from this machine.</source>
        <translation>Nunca se ha enviado nada a un modelo de lenguaje desde este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Payload of the chosen request</source>
        <translation>Contenido de la solicitud elegida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>1 request, {n_bytes} bytes in all.</source>
        <translation>1 solicitud, {n_bytes} bytes en total.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>{count} requests, {n_bytes} bytes in all.</source>
        <translation>{count} solicitudes, {n_bytes} bytes en total.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send values to a language model?</source>
        <translation>¿Enviar valores a un modelo de lenguaje?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send these values to a language model?</source>
        <translation>¿Enviar estos valores a un modelo de lenguaje?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly what would be sent</source>
        <translation>Exactamente lo que se enviaría</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send this one</source>
        <translation>Enviar esta vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send, and do not ask again until Vigil ends</source>
        <translation>Enviar y no volver a preguntar hasta cerrar Vigil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>To: {recipient}</source>
        <translation>A: {recipient}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Model: {model}</source>
        <translation>Modelo: {model}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>No name, pseudonym or free text is in it.</source>
        <translation>No contiene nombre, seudónimo ni texto libre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly these {n_bytes} bytes:</source>
        <translation>Exactamente estos {n_bytes} bytes:</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>of every patient</source>
        <translation>de todo paciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other field</source>
        <translation>{count} campo más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other fields</source>
        <translation>{count} campos más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>log-odds of {percent:.0f} %</source>
        <translation>log-odds de {percent:.0f} %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Contributions to the score</source>
        <translation>Contribuciones a la puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>← more typical</source>
        <translation>← más típico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>more unusual →</source>
        <translation>más inusual →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contributions to the score, as a table</source>
        <translation>Contribuciones a la puntuación, como tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>{cursor} {time} before the right edge</source>
        <translation>{cursor} {time} antes del borde derecho</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>minus</source>
        <translation>menos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_overlay.py"/>
        <source>filtered: {filter}</source>
        <translation>filtrado: {filter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Low-pass</source>
        <translation>Paso bajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>High-pass</source>
        <translation>Paso alto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Band-pass</source>
        <translation>Paso banda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 50 Hz</source>
        <translation>Rechazo 50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 60 Hz</source>
        <translation>Rechazo 60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Lower corner</source>
        <translation>Corte inferior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Upper corner</source>
        <translation>Corte superior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Derived channel {number}</source>
        <translation>Canal derivado {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Only what is shown: the signal is recorded, judged and measured as it came.</source>
        <translation>Solo lo que se muestra: la señal se graba, juzga y mide tal como llegó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copy the fix</source>
        <translation>Copiar el remedio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Looking...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Examine all ports again</source>
        <translation>Examinar de nuevo todos los puertos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_delegate.py"/>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>No events yet. Anomalies appear here with their time and reason.</source>
        <translation>Aún sin eventos. Aquí aparecen las anomalías con su hora y motivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session</source>
        <translation>{count} en esta sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session, {ongoing} ongoing</source>
        <translation>{count} en esta sesión, {ongoing} en curso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_model.py"/>
        <source>{event}, ongoing</source>
        <translation>{event}, en curso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Events appear here when there are some; say of each whether it was real.</source>
        <translation>Aquí aparecen los eventos cuando los hay; diga de cada uno si era real.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>1 shape is remembered as a false alarm: what looks the same is not told again.</source>
        <translation>1 forma recordada como falsa alarma: lo que se le parece no se vuelve a avisar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>{count} shapes are remembered as false alarms: what looks the same is not told again.</source>
        <translation>{count} formas recordadas como falsas alarmas: lo que se les parece no se vuelve a avisar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Was it real? {event}</source>
        <translation>¿Era real? {event}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked this value</source>
        <translation>He comprobado este valor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked {field}</source>
        <translation>He comprobado {field}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Error: {problem}</source>
        <translation>Error: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Check: {doubt}</source>
        <translation>Comprobar: {doubt}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Choose an assessment to read it, or two to compare them.</source>
        <translation>Elija una evaluación para leerla, o dos para compararlas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Chosen assessments</source>
        <translation>Evaluaciones elegidas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Choose a passphrase for the history</source>
        <translation>Elija una frase de contraseña para el historial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This system has no keyring that keeps a key, so it is asked for at each start. It is written down nowhere: without it the history cannot be read again.</source>
        <translation>Este sistema no tiene un llavero que guarde una clave, así que se pide en cada inicio. No se anota en ninguna parte: sin ella el historial no se puede volver a leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The history is locked</source>
        <translation>El historial está bloqueado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Enter its passphrase. Until then nothing is stored and nothing is found.</source>
        <translation>Introduzca su frase de contraseña. Hasta entonces no se guarda ni se encuentra nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This passphrase does not open the history.</source>
        <translation>Esta frase de contraseña no abre el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Assessed</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Level</source>
        <comment>patient</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Given</source>
        <translation>Indicados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Low</source>
        <comment>patient</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Medium</source>
        <comment>patient</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>High</source>
        <comment>patient</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search by pseudonym</source>
        <translation>Buscar por seudónimo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Stored assessments</source>
        <translation>Evaluaciones guardadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Open in the form</source>
        <translation>Abrir en el formulario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Fill the form with the values of this assessment</source>
        <translation>Rellenar el formulario con los valores de esta evaluación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Export ...</source>
        <translation>Exportar ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The chosen assessments, or all that were found, as CSV or JSON</source>
        <translation>Las evaluaciones elegidas, o todas las encontradas, como CSV o JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete the chosen assessments for good</source>
        <translation>Eliminar definitivamente las evaluaciones elegidas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete {count} for good</source>
        <translation>Eliminar {count} definitivamente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {found} found, {total} stored</source>
        <translation>Las {shown} más recientes de {found} encontradas, {total} guardadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{found} found, {total} stored</source>
        <translation>{found} encontradas, {total} guardadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {total} stored</source>
        <translation>Las {shown} más recientes de {total} guardadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{total} stored</source>
        <translation>{total} guardadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>None: learn from each start</source>
        <translation>Ninguna: aprender en cada inicio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Good: {finding}</source>
        <translation>Bueno: {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Doubtful: {finding}</source>
        <translation>Dudoso: {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Not usable: {finding}</source>
        <translation>No utilizable: {finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>What is normal is learned from each new connection.</source>
        <translation>Lo normal se aprende con cada conexión nueva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Baseline to begin with</source>
        <translation>Línea base inicial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Judged by</source>
        <translation>Juzgado por</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Train on this baseline</source>
        <translation>Entrenar con esta línea base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Name of the baseline</source>
        <translation>Nombre de la línea base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Keep and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Nothing is watched.</source>
        <translation>No se vigila nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>closes</source>
        <translation>cuadra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>does not close</source>
        <translation>no cuadra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>patient</comment>
        <translation>BAJO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>patient</comment>
        <translation>MEDIO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>patient</comment>
        <translation>ALTO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>priority</comment>
        <translation>BAJA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>priority</comment>
        <translation>MEDIA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>priority</comment>
        <translation>ALTA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low</source>
        <comment>priority</comment>
        <translation>baja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium</source>
        <comment>priority</comment>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high</source>
        <comment>priority</comment>
        <translation>alta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low priority</source>
        <translation>prioridad baja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium priority</source>
        <translation>prioridad media</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high priority</source>
        <translation>prioridad alta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Every command</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Show {title}</source>
        <translation>Mostrar {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>No marks yet. F8 notes the moment at the right edge of the plot.</source>
        <translation>Aún sin marcas. F8 anota el momento en el borde derecho del gráfico.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Note this moment (F8)</source>
        <translation>Anotar este momento (F8)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Write the marks to a CSV file</source>
        <translation>Escribir las marcas en un archivo CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Enter shows the moment, F2 renames, Delete removes</source>
        <translation>Intro muestra el momento, F2 renombra, Supr elimina</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>SD</source>
        <translation>DE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Channel to measure</source>
        <translation>Canal que se mide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Stretch to measure</source>
        <translation>Tramo que se mide</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copiar la tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Restart statistics</source>
        <translation>Reiniciar estadística</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Begin mean, SD, minimum, maximum and n anew</source>
        <translation>Empezar de nuevo media, DE, mínimo, máximo y n</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>Guardado {name}, {size}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/number_edit.py"/>
        <source>{name}; the arrow keys step</source>
        <translation>{name}; las flechas cambian el valor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_distribution.py"/>
        <source>Predictions by level</source>
        <translation>Predicciones por nivel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>DEMO: {count}, counted in no total</source>
        <translation>DEMO: {count}, no cuenta en ningún total</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search by patient</source>
        <translation>Buscar por paciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search the predictions</source>
        <translation>Buscar en las predicciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>All that was found, as CSV</source>
        <translation>Todo lo encontrado, como CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores say how unusual a patient is among the reference patients.</source>
        <translation>Las puntuaciones dicen cuán inusual es un paciente entre los pacientes de referencia.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Overview of the session</source>
        <translation>Vista general de la sesión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Drag the window, or click where to look; arrows move it</source>
        <translation>Arrastre la ventana o haga clic donde mirar; las flechas la mueven</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>Scores in the order of time</source>
        <translation>Puntuaciones por orden cronológico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>0 scores</source>
        <translation>0 puntuaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>1 score, the newest {newest:.2f}</source>
        <translation>1 puntuación, la última {newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>{count} scores, the newest {newest:.2f}</source>
        <translation>{count} puntuaciones, la última {newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_stack.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Open this panel in a window</source>
        <translation>Abrir este panel en una ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Move this panel to the other side</source>
        <translation>Mover este panel al otro lado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Put this panel away</source>
        <translation>Quitar este panel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Patients of a file</source>
        <translation>Pacientes de un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>How much of the file is scored</source>
        <translation>Cuánto del archivo está puntuado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Scored patients</source>
        <translation>Pacientes puntuados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Stop here; what is scored stays</source>
        <translation>Parar aquí; lo puntuado se queda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Save as CSV ...</source>
        <translation>Guardar como CSV ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Analyze</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score these values</source>
        <translation>Puntuar estos valores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Fill in the next invented patient</source>
        <translation>Rellenar con el siguiente paciente inventado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Empty every field</source>
        <translation>Vaciar todos los campos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Undo clear</source>
        <translation>Deshacer vaciado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Bring the cleared values back</source>
        <translation>Recuperar los valores borrados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet, or score a file of patients</source>
        <translation>Pegar una fila de una hoja de cálculo o puntuar un archivo de pacientes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet</source>
        <translation>Pegar una fila de hoja de cálculo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score a file of patients ...</source>
        <translation>Puntuar un archivo de pacientes ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>An invented patient, not a person; never stored</source>
        <translation>Un paciente inventado, no una persona; nunca se guarda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>stored encrypted</source>
        <translation>se guarda cifrado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>{given} of {fields} given</source>
        <translation>{given} de {fields} indicados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient {name}</source>
        <translation>Paciente de demostración {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient</source>
        <translation>Paciente de demostración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Fill in what is known, or try a sample. The result says how unusual the values are among the reference patients, and which of them say so.</source>
        <translation>Rellene lo que se sabe o pruebe un ejemplo. El resultado dice cuán inusuales son los valores entre los pacientes de referencia y cuáles lo indican.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Result: {verdict}, score {score:.2f}</source>
        <translation>Resultado: {verdict}, puntuación {score:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_pdf.py"/>
        <source>Vigil assessment</source>
        <translation>Evaluación de Vigil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>What cannot be used</source>
        <translation>Lo que no se puede usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>Error: {sentence}</source>
        <translation>Error: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>{field} unit: {unit}</source>
        <translation>Unidad de {field}: {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>Switch to {unit}; the number stays as it was typed</source>
        <translation>Cambiar a {unit}; el número queda como se escribió</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data {lasted_s:.1f} s</source>
        <translation>sin datos {lasted_s:.1f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>This build of Vigil has no OpenGL.</source>
        <translation>Esta compilación de Vigil no tiene OpenGL.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL is drawn by the processor here ({renderer}).</source>
        <translation>Aquí el procesador dibuja OpenGL ({renderer}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL cannot be used with this system's graphics driver.</source>
        <translation>OpenGL no se puede usar con el controlador gráfico de este sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The graphics driver's OpenGL is too old.</source>
        <translation>El OpenGL del controlador gráfico es demasiado antiguo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The plot is drawn without it, as before.</source>
        <translation>El gráfico se dibuja sin él, como antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/picture_file.py"/>
        <source>Vigil, not a medical device</source>
        <translation>Vigil, no es un producto sanitario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/time_axis.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_placeholder.py"/>
        <source>Show a built-in signal; no board is needed</source>
        <translation>Mostrar una señal incorporada; no hace falta placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>{summary}, the picture stands still, {delay} behind</source>
        <translation>{summary}, la imagen está detenida, {delay} por detrás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>Live voltage</source>
        <translation>Tensión en vivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>How well the picture keeps up; the last frames</source>
        <translation>Si la imagen sigue el ritmo; los últimos cuadros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>What drives the score could not be calculated: {reason}.</source>
        <translation>No se pudo calcular lo que determina la puntuación: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Planted for a moment: {field} {value} instead of {before} ...</source>
        <translation>Introducido por un momento: {field} {value} en lugar de {before} ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named first, as it must be ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>Comprobación: {field} {value}, introducido, se señala primero, como debe ser ({share:+.2f} log-odds). Sus valores están como estaban.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named in place {place} ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>Comprobación: {field} {value}, introducido, se señala en el lugar {place} ({share:+.2f} log-odds). Sus valores están como estaban.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Not in the file, so blank: {columns}.</source>
        <translation>No están en el archivo, quedan en blanco: {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file is larger: use `vigil assess` for all of it.</source>
        <translation>El archivo es mayor: use `vigil assess` para todo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far, {unreadable} could not be read.</source>
        <translation>{count} paciente puntuado hasta ahora, {unreadable} no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored, {unreadable} could not be read.</source>
        <translation>{count} paciente puntuado, {unreadable} no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far, {unreadable} could not be read.</source>
        <translation>{count} pacientes puntuados hasta ahora, {unreadable} no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored, {unreadable} could not be read.</source>
        <translation>{count} pacientes puntuados, {unreadable} no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far.</source>
        <translation>{count} paciente puntuado hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored.</source>
        <translation>{count} paciente puntuado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far.</source>
        <translation>{count} pacientes puntuados hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored.</source>
        <translation>{count} pacientes puntuados.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The first {count} are shown.</source>
        <translation>Se muestran los primeros {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{columns}: there are codes that are not ours. If the file counts otherwise, the rows that could be read are misread too.</source>
        <translation>{columns}: hay códigos que no son los nuestros. Si el archivo cuenta de otro modo, las filas leídas también se han leído mal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file could not be scored to its end: {reason}</source>
        <translation>El archivo no se pudo puntuar hasta el final: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Cancelled: the rest of the file is not scored.</source>
        <translation>Cancelado: el resto del archivo no se puntúa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>A board does not run on {volts:g} V.</source>
        <translation>Una placa no funciona con {volts:g} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Measure between 5V and GND: {low} to {high} V.</source>
        <translation>Mida entre 5V y GND: de {low} a {high} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>The board sends whole numbers.</source>
        <translation>La placa envía números enteros.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Are they counts of a converter? They are taken as volts until you say so.</source>
        <translation>¿Son cuentas de un convertidor? Se toman como voltios hasta que lo diga.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Counts (10 bits at 5 V)</source>
        <translation>Cuentas (10 bits a 5 V)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board</source>
        <translation>Escuchando la placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is</source>
        <translation>Preguntando a la placa quién es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds</source>
        <translation>Probando otras velocidades de línea</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up</source>
        <translation>Configurando la placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board.</source>
        <translation>Escuchando la placa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is.</source>
        <translation>Preguntando a la placa quién es.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds.</source>
        <translation>Probando otras velocidades de línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up.</source>
        <translation>Configurando la placa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data: nothing readable comes.</source>
        <translation>Sin datos: no llega nada legible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} text</source>
        <translation>{rate} texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} raw</source>
        <translation>{rate} crudo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} csv</source>
        <translation>{rate} csv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} binary</source>
        <translation>{rate} binario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As they look</source>
        <translation>Como parecen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Volts</source>
        <translation>Voltios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Plain lines</source>
        <translation>Líneas simples</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As the board is</source>
        <translation>Como está la placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{setup} at {line_speed}</source>
        <translation>{setup} a {line_speed}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Automatic ({layout})</source>
        <translation>Automático ({layout})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, calibrated</source>
        <translation>Referencia {volts:.3f} V, calibrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, uncalibrated</source>
        <translation>Referencia {volts:.3f} V, sin calibrar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Lines: {layout}</source>
        <translation>Líneas: {layout}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Line speed {baud:,} baud</source>
        <translation>Velocidad de línea {baud:,} baudios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock true within {ppm:,} ppm</source>
        <translation>Reloj de la placa exacto dentro de {ppm:,} ppm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm fast</source>
        <translation>Reloj de la placa {deviation} ppm adelantado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm slow</source>
        <translation>Reloj de la placa {deviation} ppm atrasado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{clock}, times corrected</source>
        <translation>{clock}, tiempos corregidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>received</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in samples</source>
        <translation>en muestras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in text</source>
        <translation>en texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>discarded at start</source>
        <translation>descartados al inicio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>pending</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>rejected: {reason}</source>
        <translation>rechazados: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>expected by the device's count</source>
        <translation>esperadas según el contador de la placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>decoded</source>
        <translation>decodificadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>cut off, lost after that: not known</source>
        <translation>cortado, perdidas después: no se sabe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>judged</source>
        <translation>juzgadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>dropped before judging</source>
        <translation>omitidas antes de juzgar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>The trigger is off.</source>
        <translation>El disparo está desactivado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Stopped after one capture.</source>
        <translation>Detenido tras una captura.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Triggered, filling the capture.</source>
        <translation>Disparado, llenando la captura.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Not triggered: showing what there is.</source>
        <translation>Sin disparo: se muestra lo que hay.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the trigger.</source>
        <translation>Esperando el disparo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long, cut by a gap</source>
        <translation>{span} de duración, cortada por un hueco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long</source>
        <translation>{span} de duración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Switch the trigger on to capture the signal around an edge, a pulse or an anomaly.</source>
        <translation>Active el disparo para capturar la señal en torno a un flanco, un pulso o una anomalía.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the first trigger.</source>
        <translation>Esperando el primer disparo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{rate:.0f} frames/s</source>
        <translation>{rate:.0f} cuadros/s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>frame {median:.1f} ms, p99 {p99:.1f}</source>
        <translation>cuadro {median:.1f} ms, p99 {p99:.1f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>longest wait p99 {p99:.0f} ms</source>
        <translation>espera máxima p99 {p99:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stall</source>
        <translation>{count} atasco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stalls</source>
        <translation>{count} atascos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>sample to picture {median:.0f} ms, p95 {p95:.0f}</source>
        <translation>de muestra a imagen {median:.0f} ms, p95 {p95:.0f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Nothing is stored yet. Analyze a patient, and the assessment stands here.</source>
        <translation>Aún no hay nada guardado. Analice un paciente y la evaluación aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>No assessment fits. Search for less.</source>
        <translation>Ninguna evaluación coincide. Busque con menos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Assessments are not kept, as the settings say.</source>
        <translation>Las evaluaciones no se guardan, según los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>The history is locked.</source>
        <translation>El historial está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the form</source>
        <translation>Abrir el formulario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Sample {letter}</source>
        <translation>Ejemplo {letter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{low:.2f} to {high:.2f}</source>
        <translation>{low:.2f} a {high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{warning} Confirmed.</source>
        <translation>{warning} Confirmado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Worded by: {source}.</source>
        <translation>Redactado por: {source}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>These are two patients.</source>
        <translation>Son dos pacientes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Scored by different models: the scores cannot be compared.</source>
        <translation>Puntuadas por modelos distintos: las puntuaciones no se pueden comparar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Made by different versions of Vigil.</source>
        <translation>Hechas con versiones distintas de Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{patient}, {earlier} and {later}</source>
        <translation>{patient}, {earlier} y {later}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Second opinion</source>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{given} of {total}</source>
        <translation>{given} de {total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Waiting for the other hub</source>
        <translation>Esperando a la otra central</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>{state}, {count} waiting.</source>
        <translation>{state}, {count} en espera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Use layout {number}</source>
        <translation>Usar disposición {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Keep this as layout {number}</source>
        <translation>Guardar como disposición {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>This is layout {number} now.</source>
        <translation>Esta es ahora la disposición {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>{keys} brings it back.</source>
        <translation>{keys} la recupera.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Arrange the window and keep it with {keys}.</source>
        <translation>Ordene la ventana y guárdela con {keys}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>No layout {number} was kept.</source>
        <translation>No se guardó ninguna disposición {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>What it means in alarms an hour is known in {left} s.</source>
        <translation>Qué significa en alarmas por hora se sabrá en {left} s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>Unas {rate:.1f} alarmas por hora, según las puntuaciones de los últimos {minutes:.0f} min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last hour.</source>
        <translation>Unas {rate:.1f} alarmas por hora, según las puntuaciones de la última hora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>Menos de 0.1 alarmas por hora, según las puntuaciones de los últimos {minutes:.0f} min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last hour.</source>
        <translation>Menos de 0.1 alarmas por hora, según las puntuaciones de la última hora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{duration:.0f} s at {rate:g} Hz from {source}, {day}</source>
        <translation>{duration:.0f} s a {rate:g} Hz de {source}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Training, {progress:.0%}. The signal may do what it likes meanwhile.</source>
        <translation>Entrenando, {progress:.0%}. La señal puede hacer lo que quiera mientras tanto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Checking what was learned.</source>
        <translation>Comprobando lo aprendido.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Learning, {progress:.0%}. Keep the signal as it should be.</source>
        <translation>Aprendiendo, {progress:.0%}. Mantenga la señal como debe ser.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: press Learn normal and keep what it learns. Until then {judging} judges.</source>
        <translation>{wanted} se debe entrenar con una línea base: pulse Aprender lo normal y guarde lo que aprenda. Hasta entonces juzga {judging}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: {baseline!r} was learned by {detector}; train on it, or learn normal anew. Until then {judging} judges.</source>
        <translation>{wanted} se debe entrenar con una línea base: {baseline!r} la aprendió {detector}; entrene con ella o aprenda lo normal de nuevo. Hasta entonces juzga {judging}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>The file has ended.</source>
        <translation>El archivo ha terminado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Find a board</source>
        <translation>Buscar una placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Boards</source>
        <translation>Placas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Look for an Arduino and try it</source>
        <translation>Buscar un Arduino y probarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>{board} is there: choose it above and connect, or try the demo signal.</source>
        <translation>{board} está aquí: elíjala arriba y conecte, o pruebe la señal de demostración.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Demo signal</source>
        <translation>Señal de demostración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>There is no signal to mark.</source>
        <translation>No hay señal que marcar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Connect to a source first.</source>
        <translation>Conecte antes una fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number}</source>
        <translation>Marca {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number} added at {time}.</source>
        <translation>Marca {number} añadida a las {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>It stands in the panel Marks, where it can be renamed.</source>
        <translation>Está en el panel Marcas, donde se le puede cambiar el nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>The view</source>
        <translation>La vista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>Between cursors</source>
        <translation>Entre cursores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No signal yet.</source>
        <translation>Aún sin señal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No cursors are set.</source>
        <translation>No hay cursores puestos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>newest {count} raw samples, {duration}</source>
        <translation>las {count} últimas muestras crudas, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw sample, {duration}</source>
        <translation>{count} muestra cruda, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw samples, {duration}</source>
        <translation>{count} muestras crudas, {duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No patient has been scored yet. Analyze one, or let a client do so.</source>
        <translation>Aún no se ha puntuado ningún paciente. Analice uno, o deje que lo haga un cliente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No prediction fits these filters.</source>
        <translation>Ninguna predicción coincide con estos filtros.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>The newest {count} are listed; all that is stored stands in the history.</source>
        <translation>Se muestran las {count} más recientes; todo lo guardado está en el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>DEMO {name}</source>
        <translation>DEMO {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>this station</source>
        <translation>esta estación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>Usually {low:g} to {high:g} {unit}</source>
        <translation>Normalmente de {low:g} a {high:g} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>{field}: {error}</source>
        <translation>{field}: {error}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>Copy one row of the thirteen columns, or that row with the row of names above it.</source>
        <translation>Copie una fila de las trece columnas, o esa fila con la de los nombres encima.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>{count} rows were pasted where one is wanted.</source>
        <translation>Se pegaron {count} filas donde se quiere una.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>The pasted row does not fit the thirteen columns.</source>
        <translation>La fila pegada no encaja con las trece columnas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>Restored: this form was not finished when Vigil ended.</source>
        <translation>Restaurado: este formulario no estaba acabado cuando Vigil terminó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} field cannot be used</source>
        <translation>{count} campo no se puede usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} fields cannot be used</source>
        <translation>{count} campos no se pueden usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_records.py"/>
        <source>The record has a field '{column}', which is not known.</source>
        <translation>El registro tiene un campo '{column}' que no se conoce.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, SECOND OPINION DISAGREES</source>
        <translation>{level}, LA SEGUNDA OPINIÓN DISCREPA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, BORDERLINE</source>
        <translation>{level}, LIMÍTROFE</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>More unusual than {share} of {count} reference patients. {given} of {total} fields given.</source>
        <translation>Más inusual que el {share} de {count} pacientes de referencia. {given} de {total} campos indicados.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{events} of {total} patients of this level had disease.</source>
        <translation>{events} de {total} pacientes de este nivel tenían la enfermedad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Calibrated probability {probability} ({low} to {high}) where {prevalence} have it.</source>
        <translation>Probabilidad calibrada {probability} ({low} a {high}) donde el {prevalence} tiene la enfermedad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>The second opinion disagrees: do not rely on either alone.</source>
        <translation>La segunda opinión discrepa: no se fíe de ninguna de las dos por sí sola.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Borderline: the interval reaches over a limit between levels.</source>
        <translation>Limítrofe: el intervalo cruza un límite entre niveles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>With these values the model's score would be {score:.2f} ({level}), instead of {entered:.2f} ({entered_level}).</source>
        <translation>Con estos valores la puntuación del modelo sería {score:.2f} ({level}), en lugar de {entered:.2f} ({entered_level}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/profile_presenter.py"/>
        <source>This material</source>
        <translation>Este material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>There is no live signal to record.</source>
        <translation>No hay señal en directo que grabar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>A recording is under way.</source>
        <translation>Hay una grabación en curso.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finishing it keeps everything that was recorded so far.</source>
        <translation>Terminarla conserva todo lo grabado hasta ahora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Keep recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finish and quit</source>
        <translation>Terminar y salir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>CSV: a table of every sample</source>
        <translation>CSV: una tabla de todas las muestras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>EDF+: 16 bit, with annotations</source>
        <translation>EDF+: 16 bits, con anotaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>BDF+: 24 bit, with annotations</source>
        <translation>BDF+: 24 bits, con anotaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Parquet: for analysis</source>
        <translation>Parquet: para análisis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>WAV: sound, 32 bit float</source>
        <translation>WAV: sonido, coma flotante de 32 bits</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, repaired</source>
        <translation>{quality}, reparada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, broken off</source>
        <translation>{quality}, interrumpida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>A recording that was broken off has been repaired.</source>
        <translation>Se ha reparado una grabación que quedó interrumpida.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} recordings that were broken off have been repaired.</source>
        <translation>Se han reparado {count} grabaciones que quedaron interrumpidas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Written {name}.</source>
        <translation>Escrito {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} event</source>
        <translation>{count} evento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} events</source>
        <translation>{count} eventos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples. Judged by {detector}, Vigil {program}.</source>
        <translation>{name}: {quality}. {recorded:,} de {expected:,} muestras. Juzgado por {detector}, Vigil {program}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples, {rate:.6g} Hz. Judged by {detector}, Vigil {program}.</source>
        <translation>{name}: {quality}. {recorded:,} de {expected:,} muestras, {rate:.6g} Hz. Juzgado por {detector}, Vigil {program}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts close. Jumps of the computer's clock: {jumps}.</source>
        <translation>Bytes: {received:,} recibidos, {rejected:,} rechazados. Las cuentas cuadran. Saltos del reloj del equipo: {jumps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts DO NOT CLOSE. Jumps of the computer's clock: {jumps}.</source>
        <translation>Bytes: {received:,} recibidos, {rejected:,} rechazados. Las cuentas NO CUADRAN. Saltos del reloj del equipo: {jumps}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Gap of {length:.2f} s: {cause}</source>
        <translation>Hueco de {length:.2f} s: {cause}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gap</source>
        <translation>y {count} hueco más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gaps</source>
        <translation>y {count} huecos más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are low</source>
        <translation>ambas son bajas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are high</source>
        <translation>ambas son altas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>las dos discrepan, así que no se fíe de ninguna por sí sola</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>neither is low</source>
        <translation>ninguna es baja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Assessment of {patient}</source>
        <translation>Evaluación de {patient}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>DEMO.</source>
        <translation>DEMO.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Vigil {version}, model {model}, {time}</source>
        <translation>Vigil {version}, modelo {model}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>en</source>
        <comment>code</comment>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{time} local time</source>
        <translation>{time}, hora local</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{model} (SHA-256, first 12 digits)</source>
        <translation>{model} (SHA-256, primeros 12 dígitos)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{score:.2f} (interval {low:.2f} to {high:.2f}), compared with {count} reference patients</source>
        <translation>{score:.2f} (intervalo de {low:.2f} a {high:.2f}), en comparación con {count} pacientes de referencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{probability} ({low} to {high}) where {prevalence} have it</source>
        <translation>{probability} ({low} a {high}) donde el {prevalence} tiene la enfermedad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{share}; {agreement}</source>
        <translation>{share}; {agreement}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{given} of {total} fields</source>
        <translation>{given} de {total} campos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Calibrated probability</source>
        <translation>Probabilidad calibrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Values entered</source>
        <translation>Valores introducidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>To look at again</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Sum = log-odds of the probability</source>
        <translation>Suma = log-odds de la probabilidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Contribution (log-odds)</source>
        <translation>Contribución (log-odds)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>What the score is made of</source>
        <translation>De qué se compone la puntuación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>FHIR R4 bundle (*.fhir.json)</source>
        <translation>Paquete FHIR R4 (*.fhir.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>The last export is still being written.</source>
        <translation>La última exportación aún se está escribiendo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Allowed: {values}</source>
        <translation>Permitido: {values}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>The code has run out.</source>
        <translation>El código ha caducado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>{address} is no longer an address of this computer.</source>
        <translation>{address} ya no es una dirección de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” is paired.</source>
        <translation>«{name}» está emparejado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” was not paired.</source>
        <translation>«{name}» no se emparejó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Only programs on this computer reach it.</source>
        <translation>Solo lo alcanzan programas de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Not encrypted: whoever is on this network can read along. Patients are refused; voltage only.</source>
        <translation>Sin cifrar: quien esté en esta red puede leerlo. Se rechazan pacientes; solo tensión.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Encrypted with the hub's own certificate: a browser warns once, because nobody has signed it.</source>
        <translation>Cifrado con el certificado propio de la central: un navegador avisa una vez, porque nadie lo ha firmado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{clients} connected, {sent} messages/s out, {received} in</source>
        <translation>{clients} conectados, {sent} mensajes/s enviados, {received} recibidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Use port {port}</source>
        <translation>Usar el puerto {port}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. No phone reaches this computer only: choose a network above</source>
        <translation>Quedan {time}. Ningún teléfono alcanza «Solo este equipo»: elija una red arriba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. The app cannot connect while Encrypt is on</source>
        <translation>Quedan {time}. La app no puede conectarse mientras «Cifrar» está activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left</source>
        <translation>Quedan {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Valid for {time}</source>
        <translation>Válido durante {time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>paired {day}, not back since</source>
        <translation>emparejado {day}, sin volver desde entonces</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>last seen {seen}, paired {day}</source>
        <translation>visto por última vez {seen}, emparejado {day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>No average</source>
        <translation>Sin promedio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>Average of {count}</source>
        <translation>Promedio de {count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more sample is needed for the first spectrum.</source>
        <translation>Falta {count} muestra para el primer espectro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more samples are needed for the first spectrum.</source>
        <translation>Faltan {count} muestras para el primer espectro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>The waterfall begins with the next spectrum.</source>
        <translation>La cascada empieza con el próximo espectro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{bin} a bin, noise bandwidth {bandwidth}, {count} of {wanted} averaged</source>
        <translation>{bin} por intervalo, ancho de banda de ruido {bandwidth}, {count} de {wanted} promediados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{basis}; waterfall {low} to {high}</source>
        <translation>{basis}; cascada de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: auto</source>
        <translation>Disparo: auto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: single</source>
        <translation>Disparo: único</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{name}, {minutes:.0f} min.</source>
        <translation>{name}, {minutes:.0f} min.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>By your labels, {threshold:.2f} would be the best.</source>
        <translation>Según sus etiquetas, {threshold:.2f} sería lo mejor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>Marks named real or false in a recording draw the curve of your labels.</source>
        <translation>Las marcas llamadas real o falsa en una grabación dibujan la curva de sus etiquetas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm, as before</source>
        <translation>{count} alarma, como antes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm instead of {before}</source>
        <translation>{count} alarma en lugar de {before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms, as before</source>
        <translation>{count} alarmas, como antes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms instead of {before}</source>
        <translation>{count} alarmas en lugar de {before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Hugging Face says it stores no bodies and keeps its logs for 30 days; the provider has its own rules.</source>
        <translation>Hugging Face dice que no guarda contenidos y conserva sus registros 30 días; el proveedor tiene sus propias reglas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>What becomes of it is up to whoever runs this server.</source>
        <translation>Qué ocurra con ello depende de quien opera este servidor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Asking the language model ...</source>
        <translation>Preguntando al modelo de lenguaje ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} piece has come; shown when all passed.</source>
        <translation>Ha llegado {count} fragmento; se muestra cuando todos hayan pasado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} pieces have come; shown when all passed.</source>
        <translation>Han llegado {count} fragmentos; se muestran cuando todos hayan pasado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Written by {source}, checked.</source>
        <translation>Escrito por {source}, comprobado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>The checked template stands: {reason}.</source>
        <translation>Se mantiene la plantilla comprobada: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Cancelled. The checked template stands.</source>
        <translation>Cancelado. Se mantiene la plantilla comprobada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>This text leaves the computer only if you send it. It holds versions and the ends of the logs: no measurement and no patient. Read it, and delete what you want to keep.</source>
        <translation>Este texto solo sale del equipo si usted lo envía. Contiene versiones y el final de los registros: ninguna medición y ningún paciente. Léalo y borre lo que quiera reservarse.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Rate, Hz</source>
        <translation>Frecuencia, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Lower rail, V</source>
        <translation>Carril inferior, V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Upper rail, V</source>
        <translation>Carril superior, V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Threshold, 0 to 1</source>
        <translation>Umbral, de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Own band, Hz</source>
        <translation>Banda propia, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Mains, Hz</source>
        <translation>Red eléctrica, Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The score from which a sample is an anomaly; blank: as the slider stands</source>
        <translation>La puntuación desde la que una muestra es una anomalía; en blanco: como esté el deslizador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>From and to, as in 0.5 40; blank: not known</source>
        <translation>Desde y hasta, como 0.5 40; en blanco: no se conoce</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>50 or 60 where it may leak in, 0 where not</source>
        <translation>50 o 60 donde pueda filtrarse, 0 donde no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The name of a normal that was kept; it is chosen with the material</source>
        <translation>El nombre de una normalidad guardada; se elige junto con el material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Value: either scale and offset (scale x volts + offset), as in 100 -50, or a table of volts=value pairs, as in 0.5=100; 1.2=80</source>
        <translation>Valor: o bien escala y desplazamiento (escala x voltios + desplazamiento), como 100 -50, o una tabla de pares voltios=valor, como 0.5=100; 1.2=80</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Save and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Limits: value, deadband, seconds until on, seconds until off, priority</source>
        <translation>Límites: valor, banda muerta, segundos hasta activar, segundos hasta desactivar, prioridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Deadband</source>
        <translation>Banda muerta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>On after, s</source>
        <translation>Activa tras, s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Off after, s</source>
        <translation>Inactiva tras, s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>above</source>
        <translation>por encima</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>below</source>
        <translation>por debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>*** high</source>
        <translation>*** alta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>** medium</source>
        <translation>** media</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>* low</source>
        <translation>* baja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Alarm above or below</source>
        <translation>Alarma por encima o por debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Take this limit away</source>
        <translation>Quitar este límite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>{name} (own)</source>
        <translation>{name} (propio)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Moves your own copy to the folder deleted, beside it</source>
        <translation>Mueve su propia copia a la carpeta deleted, junto a ella</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in {unit}</source>
        <translation>{quantity} en {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in no unit</source>
        <translation>{quantity} sin unidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{rate:g} Hz expected</source>
        <translation>Se esperan {rate:g} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Threshold {threshold:.2f}</source>
        <translation>Umbral {threshold:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Begins with the normal {name}</source>
        <translation>Empieza con la normalidad {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to {high:g} V</source>
        <translation>Carriles a la entrada: de {low:g} V a {high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to open</source>
        <translation>Carriles a la entrada: de {low:g} V a sin límite</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: open to {high:g} V</source>
        <translation>Carriles a la entrada: de sin límite a {high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NO VERDICT</source>
        <translation>SIN VEREDICTO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>LEARNING</source>
        <translation>APRENDIENDO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NORMAL</source>
        <translation>NORMAL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>STALE</source>
        <translation>SIN DATOS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Verdict: {verdict}</source>
        <translation>Veredicto: {verdict}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>no sample</source>
        <translation>ninguna muestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>ANOMALY</source>
        <translation>ANOMALÍA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop recording</source>
        <translation>Detener grabación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>Only {span} left on disk</source>
        <translation>Solo quedan {span} en disco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{span} left on disk</source>
        <translation>Quedan {span} en disco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{days:.0f} days</source>
        <translation>{days:.0f} días</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>more than 30 days</source>
        <translation>más de 30 días</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>RECORDING</source>
        <translation>GRABANDO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>Recording {name} for {time}. {left}</source>
        <translation>Grabando {name} desde hace {time}. {left}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>No recordings yet. Record (Ctrl+R) begins one; the last ten minutes can always be saved.</source>
        <translation>Aún no hay grabaciones. Grabar (Ctrl+R) empieza una; los últimos diez minutos siempre se pueden guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Save the last 10 min</source>
        <translation>Guardar los últimos 10 min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Look through</source>
        <translation>Recorrer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>All of it at once, as it was found while recording; nothing is judged again.</source>
        <translation>Todo de una vez, tal como se halló al grabar; nada se juzga de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saving.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>Reference patients by how unusual they are</source>
        <translation>Pacientes de referencia según lo inusuales que son</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>About {share:.0%} of {count} reference patients are less unusual</source>
        <translation>Alrededor del {share:.0%} de {count} pacientes de referencia son menos inusuales</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more usual</source>
        <translation>más habitual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more unusual</source>
        <translation>más inusual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>{count} reference patients</source>
        <translation>{count} pacientes de referencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>this patient</source>
        <translation>este paciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>{answer}; the arrow keys choose among {answers}</source>
        <translation>{answer}; las flechas eligen entre {answers}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset {title}</source>
        <translation>Restablecer {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Import ...</source>
        <translation>Importar ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Read settings from a file; the layout stays</source>
        <translation>Leer ajustes de un archivo; la disposición se mantiene</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Write the settings to a file</source>
        <translation>Escribir los ajustes en un archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section</source>
        <translation>Restablecer sección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section {title}</source>
        <translation>Restablecer sección {title}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>All of this section back to the defaults</source>
        <translation>Toda esta sección a los valores predeterminados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sends</source>
        <translation>envía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sees every result</source>
        <translation>ve todos los resultados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>reads the voltage</source>
        <translation>lee la tensión</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke {device}</source>
        <translation>Revocar {device}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>No device is paired. A paired device reads the voltage; you say what else it may do.</source>
        <translation>Ningún dispositivo está emparejado. Uno emparejado lee la tensión; usted dice qué más puede hacer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share</source>
        <comment>card</comment>
        <translation>Compartir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share on</source>
        <translation>Compartir en</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Address of the hub</source>
        <translation>Dirección de la central</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Another station can show what is scored here in its overview: the result, never the values. Paste the link that it shows under its code.</source>
        <translation>Otra estación puede mostrar en su vista general lo que se puntúa aquí: el resultado, nunca los valores. Pegue el enlace que muestra bajo su código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Does the other hub show the same six digits? Then allow this station there.</source>
        <translation>¿Muestra la otra central las mismas seis cifras? Entonces permita allí esta estación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Connect to another hub</source>
        <translation>Conectar con otra central</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Link of the other hub</source>
        <translation>Enlace de la otra central</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station</source>
        <translation>Nombre de esta estación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station, such as Ward 3</source>
        <translation>Nombre de esta estación, por ejemplo Sala 3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Six digits to compare</source>
        <translation>Seis cifras para comparar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>For the original app, which sends no token. While it is on, everyone who reaches the address may read the voltage and send some; never a patient. It ends by itself after 8 hours. That app cannot check the hub's certificate: for it the hub stops encrypting on a network.</source>
        <translation>Para la app original, que no envía token de acceso. Mientras está activado, quien alcance la dirección puede leer la tensión y enviar alguna; nunca un paciente. Termina solo tras 8 horas. Esa app no puede comprobar el certificado de la central: por ella la central deja de cifrar en una red.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Legacy mode</source>
        <translation>Modo heredado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Admit clients without a token</source>
        <translation>Admitir clientes sin token de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log of the hub</source>
        <translation>Registro de la central</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>What clients do appears here.</source>
        <translation>Aquí aparece lo que hacen los clientes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Scan the code with the phone's camera, or open the link on the other computer.</source>
        <translation>Escanee el código con la cámara del teléfono, o abra el enlace en el otro equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>“{name}” shows the same six digits? Only then allow it.</source>
        <translation>¿«{name}» muestra las mismas seis cifras? Solo entonces permítalo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Switch Share on to pair a device.</source>
        <translation>Active «Compartir» para emparejar un dispositivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Pair a device</source>
        <translation>Emparejar un dispositivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Show a code</source>
        <translation>Mostrar un código</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May send voltage and patients</source>
        <translation>Puede enviar tensión y datos de pacientes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May see every patient's result</source>
        <translation>Puede ver el resultado de todo paciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_qr.py"/>
        <source>QR code for pairing</source>
        <translation>Código QR para emparejar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Fold the {panel} panel</source>
        <translation>Plegar el panel {panel}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Show the {panel} panel</source>
        <translation>Mostrar el panel {panel}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Waterfall</source>
        <translation>Cascada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Channel to analyse</source>
        <translation>Canal que se analiza</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Samples in a spectrum</source>
        <translation>Muestras por espectro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Window</source>
        <comment>spectrum</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Averages</source>
        <translation>Promedios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Spectrum or waterfall</source>
        <translation>Espectro o cascada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold peaks</source>
        <translation>Retener picos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Keep the largest value of every frequency on the chart</source>
        <translation>Mantener en el gráfico el mayor valor de cada frecuencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages</source>
        <translation>Reiniciar promedios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages and held peaks</source>
        <translation>Reiniciar promedios y picos retenidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Unit, samples, window, averages and held peaks</source>
        <translation>Unidad, muestras, ventana, promedios y picos retenidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peak</source>
        <translation>Pico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Level</source>
        <comment>spectrum</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Strongest: {tones}</source>
        <translation>Más fuertes: {tones}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>DISCONNECTED</source>
        <translation>DESCONECTADO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>CONNECTING</source>
        <translation>CONECTANDO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>REPLAY</source>
        <translation>REPRODUCCIÓN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No source is connected</source>
        <translation>Ninguna fuente está conectada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>The source is being opened</source>
        <translation>Se está abriendo la fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Samples arrive as they are measured</source>
        <translation>Las muestras llegan según se miden</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No sample has come for a while</source>
        <translation>Hace un rato que no llega ninguna muestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A built-in signal, not a measurement</source>
        <translation>Una señal incorporada, no una medición</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A recording is played back</source>
        <translation>Se reproduce una grabación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Signal: {state}</source>
        <translation>Señal: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>No board found</source>
        <translation>No se encontró ninguna placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>Conecte una, o pruebe la señal de demostración.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Try the demo signal</source>
        <translation>Probar la señal de demostración</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Opening the port and reading the first lines.</source>
        <translation>Abriendo el puerto y leyendo las primeras líneas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Waiting for data</source>
        <translation>Esperando datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>The port is open; no sample has come yet.</source>
        <translation>El puerto está abierto; aún no ha llegado ninguna muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Not a medical device</source>
        <translation>No es un producto sanitario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{ledger}: show the accounts</source>
        <translation>{ledger}: mostrar las cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger does not close</source>
        <translation>el balance no cuadra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples received per second, measured</source>
        <translation>Muestras recibidas por segundo, medidas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples the device sent that never arrived</source>
        <translation>Muestras que la placa envió y nunca llegaron</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Bytes that could not be read as samples</source>
        <translation>Bytes que no se pudieron leer como muestras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Where every byte, index and sample went (Ctrl+L)</source>
        <translation>Adónde fue cada byte, índice y muestra (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>From a sample's arrival to its picture</source>
        <translation>Desde la llegada de una muestra hasta su imagen</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{rate} Hz received</source>
        <translation>{rate} Hz recibidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} lost</source>
        <translation>{count} perdidas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} byte rejected</source>
        <translation>{count} byte rechazado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} bytes rejected</source>
        <translation>{count} bytes rechazados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>latency {latency} ms</source>
        <translation>latencia {latency} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger {dash}</source>
        <translation>balance {dash}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger closes</source>
        <translation>el balance cuadra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Score from which on a sample is unusual</source>
        <translation>Puntuación desde la que una muestra es inusual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>more alarms</source>
        <translation>más alarmas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Replay</source>
        <comment>bar</comment>
        <translation>Reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play the replay</source>
        <translation>Iniciar la reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause the replay</source>
        <translation>Pausar la reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>seeking</source>
        <translation>buscando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>{position} of {length}</source>
        <translation>{position} de {length}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play one piece, then hold</source>
        <translation>Reproducir un fragmento y parar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Position in the replay</source>
        <translation>Posición en la reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Speed of the replay</source>
        <translation>Velocidad de la reproducción</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Off</source>
        <comment>trigger</comment>
        <translation>Apagado</translation>
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
        <translation>Único</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Edge</source>
        <translation>Flanco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Level</source>
        <comment>trigger</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Window</source>
        <comment>trigger</comment>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Pulse width</source>
        <translation>Ancho de pulso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Runt</source>
        <translation>Runt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Rising</source>
        <translation>Subida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Falling</source>
        <translation>Bajada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Either</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Above</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Leaves</source>
        <translation>Sale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Enters</source>
        <translation>Entra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Lower level</source>
        <translation>Nivel inferior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Upper level</source>
        <translation>Nivel superior</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hysteresis</source>
        <translation>Histéresis</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Shortest pulse</source>
        <translation>Pulso más corto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Longest pulse</source>
        <translation>Pulso más largo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Before the trigger</source>
        <translation>Antes del disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Length of a capture</source>
        <translation>Duración de captura</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hold-off</source>
        <translation>Retención</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger mode</source>
        <translation>Modo de disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>What to trigger on</source>
        <translation>Sobre qué disparar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel to trigger on</source>
        <translation>Canal de disparo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger on</source>
        <translation>Disparar con</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Put the level into the signal</source>
        <translation>Poner el nivel dentro de la señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>Real alarms found over false alarms kept</source>
        <translation>Alarmas reales halladas frente a falsas alarmas conservadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>{real:.0%} real found, {false:.0%} false kept</source>
        <translation>{real:.0%} reales halladas, {false:.0%} falsas conservadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>false kept</source>
        <translation>falsas conservadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>real found</source>
        <translation>reales halladas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording to see what other settings would have told of it.</source>
        <translation>Abra una grabación para ver qué habrían dicho de ella otros ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Judging it again</source>
        <translation>Juzgando de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Use this threshold</source>
        <translation>Usar este umbral</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>Alarms now, and with the other settings, over the file</source>
        <translation>Alarmas ahora y con los otros ajustes, a lo largo del archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarm now, {then} with the other settings</source>
        <translation>{count} alarma ahora, {then} con los otros ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarms now, {then} with the other settings</source>
        <translation>{count} alarmas ahora, {then} con los otros ajustes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>now</source>
        <comment>threshold</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>then</source>
        <comment>threshold</comment>
        <translation>después</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Acquisition, detection, alarms and recording go on.</source>
        <translation>La adquisición, la detección, las alarmas y la grabación continúan.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still</source>
        <translation>La imagen está detenida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still.</source>
        <translation>La imagen está detenida.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Follow the signal again (Home)</source>
        <translation>Seguir la señal de nuevo (Inicio)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>{delay} behind</source>
        <translation>{delay} por detrás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words.py"/>
        <source>This translation is not clinically reviewed.</source>
        <translation>Esta traducción no está revisada clínicamente.</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The translation {path} cannot be read: {error}.</source>
        <translation>No se puede leer la traducción {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The window speaks English.</source>
        <translation>La ventana habla inglés.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>submit</source>
        <translation>enviar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>station</source>
        <translation>estación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>Check the path.</source>
        <translation>Revise la ruta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>No se puede leer {path} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DISCONNECTED</source>
        <translation>DESCONECTADO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>CONNECTING</source>
        <translation>CONECTANDO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>STALE</source>
        <translation>SIN DATOS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>REPLAY</source>
        <translation>REPRODUCCIÓN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>{seconds} s after the last, expected {low} to {high} s</source>
        <translation>{seconds} s después de la última, esperada de {low} a {high} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>expected {low} to {high}</source>
        <translation>esperado de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NONE</source>
        <translation>NINGUNA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>MISSING</source>
        <translation>FALTA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>HIGH</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LOW</source>
        <translation>BAJO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>SPIKE</source>
        <translation>PICO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>FLAT LINE</source>
        <translation>LÍNEA PLANA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DROPOUT</source>
        <translation>CAÍDA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>RAIL</source>
        <translation>CARRIL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NOISE</source>
        <translation>RUIDO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DRIFT</source>
        <translation>DERIVA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>WEAK</source>
        <translation>DÉBIL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>PATTERN</source>
        <translation>PATRÓN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>EARLY BEAT</source>
        <translation>LATIDO PRECOZ</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LATE BEAT</source>
        <translation>LATIDO TARDÍO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>BEAT SHAPE</source>
        <translation>FORMA DEL LATIDO</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/prediction.py"/>
        <source>this station</source>
        <translation>esta estación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>Not a medical device.</source>
        <translation>No es un producto sanitario.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>This describes the model's comparison, not causes, and is no diagnosis.</source>
        <translation>Esto describe la comparación del modelo, no las causas, y no es un diagnóstico.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>The reference patients were all referred for coronary angiography.</source>
        <translation>Todos los pacientes de referencia fueron remitidos a una angiografía coronaria.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>DEMO: an invented patient, not a person.</source>
        <translation>DEMO: un paciente inventado, no una persona.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>more than 99 %</source>
        <translation>más del 99 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>a file of samples has another size than it should</source>
        <translation>un archivo de muestras tiene otro tamaño del debido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>The file of the session's history is shorter than it was.</source>
        <translation>El archivo del historial de la sesión es más corto que antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Write for example (A0 - A1) * 2, abs(A0) or diff(A0).</source>
        <translation>Escriba por ejemplo (A0 - A1) * 2, abs(A0) o diff(A0).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{what} at character {position}.</source>
        <translation>{what} en el carácter {position}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>More than {MAX_CHARACTERS} characters</source>
        <translation>Más de {MAX_CHARACTERS} caracteres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{text} cannot be used</source>
        <translation>{text} no se puede usar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>The character U+{text}</source>
        <translation>El carácter U+{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Something is missing before</source>
        <translation>Falta algo antes de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{sign}" is missing before</source>
        <translation>Falta "{sign}" antes de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Too many levels of brackets and signs</source>
        <translation>Demasiados niveles de paréntesis y signos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A value is missing before</source>
        <translation>Falta un valor antes de</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A number is too large</source>
        <translation>Un número es demasiado grande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{name}" is not known</source>
        <translation>"{name}" no se conoce</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} value</source>
        <translation>{name} toma {wanted} valor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} values</source>
        <translation>{name} toma {wanted} valores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression_stream.py"/>
        <source>A{absent} is not received: the source has {names}.</source>
        <translation>A{absent} no se recibe: la fuente tiene {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 50 Hz</source>
        <translation>rechazo 50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 60 Hz</source>
        <translation>rechazo 60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>The corner of a filter must be above 0 Hz.</source>
        <translation>La frecuencia de corte de un filtro debe ser mayor que 0 Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A band from {low_hz} Hz on must end above it, not at {high_hz} Hz.</source>
        <translation>Una banda desde {low_hz} Hz debe terminar por encima, no en {high_hz} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A {settings} filter needs more than {highest} samples a second; there are {rate_hz}.</source>
        <translation>Un filtro {settings} necesita más de {highest} muestras por segundo; hay {rate_hz}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>Choose a lower frequency.</source>
        <translation>Elija una frecuencia menor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>low-pass</source>
        <translation>paso bajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>high-pass</source>
        <translation>paso alto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>band-pass</source>
        <translation>paso banda</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>RMS (DC)</source>
        <translation>RMS (CC)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>RMS (AC)</source>
        <translation>RMS (CA)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Rise time</source>
        <translation>Tiempo de subida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Fall time</source>
        <translation>Tiempo de bajada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Slew rate</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no samples</source>
        <translation>sin muestras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>gap inside</source>
        <translation>hueco dentro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs 2 samples</source>
        <translation>necesita 2 muestras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>around the gap</source>
        <translation>alrededor del hueco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs {FEWEST_PERIODS} periods</source>
        <translation>necesita {FEWEST_PERIODS} períodos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>not periodic</source>
        <translation>no periódica</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {periods} periods</source>
        <translation>en {periods} períodos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no {word} edge</source>
        <translation>ningún flanco de {word}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>too fast to time</source>
        <translation>demasiado rápido para medir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edge</source>
        <translation>{edges} flanco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edges</source>
        <translation>{edges} flancos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {n_edges}</source>
        <translation>en {n_edges}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Vpp</source>
        <translation>Vpp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Duty</source>
        <translation>Ciclo útil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Pulses</source>
        <translation>Pulsos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>Flat top</source>
        <translation>Flat top</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V peak</source>
        <translation>V pico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V rms</source>
        <translation>V rms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum takes {SMALLEST} to {LARGEST} samples.</source>
        <translation>Un espectro toma de {SMALLEST} a {LARGEST} muestras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum is the average of 1 frame or more.</source>
        <translation>Un espectro es el promedio de 1 o más tramas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spill.py"/>
        <source>the disk is nearly full</source>
        <translation>el disco está casi lleno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>capturing</source>
        <translation>capturando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>pulse width</source>
        <translation>ancho de pulso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A trigger level must be a number of volts.</source>
        <translation>Un nivel de disparo debe ser un número de voltios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The lower trigger level {low_volts} V is not below {high_volts} V.</source>
        <translation>El nivel de disparo inferior {low_volts} V no está por debajo de {high_volts} V.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hysteresis must be 0 V or more.</source>
        <translation>La histéresis del disparo debe ser de 0 V o más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hold-off must be 0 s or more.</source>
        <translation>La retención del disparo debe ser de 0 s o más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The pre-trigger share must be between 0 and 100 %.</source>
        <translation>La parte previa al disparo debe estar entre 0 y 100 %.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A capture must be longer than 0 s.</source>
        <translation>Una captura debe durar más de 0 s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The shortest pulse looked for is longer than the longest.</source>
        <translation>El pulso más corto buscado es más largo que el más largo.</translation>
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
        <translation>único</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>edge</source>
        <translation>flanco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>runt</source>
        <translation>runt</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>anomaly</source>
        <translation>anomalía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>rising</source>
        <translation>subida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>falling</source>
        <translation>bajada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>either</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>enters</source>
        <translation>entra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>setting up</source>
        <translation>configurando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends at {baud} baud.</source>
        <translation>La placa envía a {baud} baudios.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>What the board sends is no text.</source>
        <translation>Lo que envía la placa no es texto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text without line ends.</source>
        <translation>La placa envía texto sin finales de línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text, but no samples: "{line}".</source>
        <translation>La placa envía texto, pero ninguna muestra: "{line}".</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board did not take {verb_argument}; it goes on without.</source>
        <translation>La placa no aceptó {verb_argument}; sigue sin ello.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board cannot be calibrated to {supply_mv} mV: measure again.</source>
        <translation>La placa no se puede calibrar a {supply_mv} mV: mida de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>asking</source>
        <translation>preguntando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>plain</source>
        <translation>simple</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>silent</source>
        <translation>silenciosa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} inputs</source>
        <translation>{channels} entradas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>at {baud} baud</source>
        <translation>a {baud} baudios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>There is no such input.</source>
        <translation>No existe esa entrada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board has A0 to A5: --channels A0,A3</source>
        <translation>Una placa tiene de A0 a A5: --channels A0,A3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot measure {rate_hz} times a second.</source>
        <translation>Una placa no puede medir {rate_hz} veces por segundo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a whole number from 1 on.</source>
        <translation>Elija un número entero a partir de 1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} input</source>
        <translation>{channels} entrada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot send {rate_hz} samples a second on {inputs} in this form.</source>
        <translation>Una placa no puede enviar {rate_hz} muestras por segundo en {inputs} de esta forma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a lower rate, fewer inputs, or the binary form.</source>
        <translation>Elija una frecuencia menor, menos entradas o la forma binaria.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>raw</source>
        <translation>crudo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>csv</source>
        <translation>csv</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>packed</source>
        <translation>compacto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/csv_mode.py"/>
        <source>damaged line</source>
        <translation>línea dañada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>settings unknown</source>
        <translation>ajustes desconocidos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>clock and index disagree</source>
        <translation>el reloj y el índice no concuerdan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The cable is pulled for 3 s: STALE, a gap, found again</source>
        <translation>Se desconecta el cable 3 s: SIN DATOS, un hueco, encontrada de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board falls silent for 4 s: STALE, a gap</source>
        <translation>La placa calla 4 s: SIN DATOS, un hueco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Random bytes between the lines for 2 s: counted, never plotted</source>
        <translation>Bytes al azar entre las líneas durante 2 s: contados, nunca dibujados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The speed of the line is wrong for 4 s: nothing readable</source>
        <translation>La velocidad de línea es errónea 4 s: nada legible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Impossible numbers for 1 s: rejected and counted</source>
        <translation>Números imposibles durante 1 s: rechazados y contados</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board starts anew: a new segment</source>
        <translation>La placa se reinicia: un segmento nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board sends twice as fast for 5 s: time stays true</source>
        <translation>La placa envía al doble de velocidad 5 s: el tiempo sigue siendo exacto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>A noisy connection for 4 s: an anomaly</source>
        <translation>Una conexión ruidosa durante 4 s: una anomalía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The computer's clock is set an hour ahead: told, and no time changes</source>
        <translation>El reloj del equipo se adelanta una hora: se avisa, y ningún tiempo cambia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The disk is full while recording: the light goes off, the file is whole</source>
        <translation>El disco se llena al grabar: la luz se apaga, el archivo está íntegro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The hub is flooded for 8 s: cut off, and nothing else notices</source>
        <translation>La central recibe una avalancha 8 s: se corta, y nada más lo nota</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The level drifts away for 8 s: an anomaly</source>
        <translation>El nivel se va a la deriva 8 s: una anomalía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>There is no fault {fault}.</source>
        <translation>No existe el fallo {fault}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Choose one of {names}.</source>
        <translation>Elija uno de {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label}, fault {name}</source>
        <translation>{label}, fallo {name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} is unplugged.</source>
        <translation>{label} está desenchufada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>It comes back by itself.</source>
        <translation>Vuelve por sí sola.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} was unplugged.</source>
        <translation>{label} se desenchufó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/frame_decoder.py"/>
        <source>damaged frame</source>
        <translation>trama dañada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>empty line</source>
        <translation>línea vacía</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>line too long</source>
        <translation>línea demasiado larga</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not finite</source>
        <translation>no finito</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>other columns</source>
        <translation>otras columnas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>unreadable bytes</source>
        <translation>bytes ilegibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>{pid} (process {pid_2})</source>
        <translation>{pid} (proceso {pid_2})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is in use by another program.</source>
        <translation>Otro programa está usando {device}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Close the other program, for example the Arduino IDE's serial monitor, and try again.</source>
        <translation>Cierre el otro programa, por ejemplo el monitor serie del IDE de Arduino, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>You are not allowed to open {device}.</source>
        <translation>No tiene permiso para abrir {device}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Plug the board in and try again.</source>
        <translation>Enchufe la placa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is no device at {device}.</source>
        <translation>No hay ningún dispositivo en {device}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is not a serial port.</source>
        <translation>{device} no es un puerto serie.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `vigil doctor` to list them.</source>
        <translation>Ejecute `vigil doctor` para listarlos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} cannot be opened: {error}.</source>
        <translation>No se puede abrir {device}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Unplug the board and try again.</source>
        <translation>Desenchufe la placa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The connection to {device} was lost.</source>
        <translation>Se perdió la conexión con {device}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The board was unplugged, or a second program reads the same port.</source>
        <translation>Se desenchufó la placa, o un segundo programa lee el mismo puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `sudo usermod -aG {group} $USER`, then log out and in again.</source>
        <translation>Ejecute `sudo usermod -aG {group} $USER`, cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>The replay of {label} has ended.</source>
        <translation>La reproducción de {label} ha terminado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>As recorded: {reason}</source>
        <translation>Tal como se grabó: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>interference picked up for one sample</source>
        <translation>interferencia captada en una muestra</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>loose wire</source>
        <translation>cable suelto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>input stuck at one value</source>
        <translation>entrada fija en un valor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 0.5 Hz, and nothing goes wrong</source>
        <translation>un seno de 0.5 Hz, y nada va mal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a steady 2.5 V with a little noise</source>
        <translation>2.5 V constantes con un poco de ruido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too high</source>
        <translation>tensión demasiado alta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too low</source>
        <translation>tensión demasiado baja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 1 Hz between 1.3 and 3.7 V</source>
        <translation>un seno de 1 Hz entre 1.3 y 3.7 V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped up</source>
        <translation>el desplazamiento saltó hacia arriba</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped down</source>
        <translation>el desplazamiento saltó hacia abajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>an electrocardiogram at about 70 beats a minute</source>
        <translation>un electrocardiograma a unos 70 latidos por minuto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that comes too early</source>
        <translation>un latido que llega demasiado pronto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>electrode off</source>
        <translation>electrodo suelto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that does not come</source>
        <translation>un latido que no llega</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>patient moved</source>
        <translation>el paciente se movió</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>no heartbeat</source>
        <translation>sin latido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a power supply under a machine that starts and stops</source>
        <translation>una fuente de alimentación con una máquina que arranca y para</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>supply breaks down under load</source>
        <translation>la alimentación cae bajo carga</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>regulator lets too much through</source>
        <translation>el regulador deja pasar demasiado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>calm</source>
        <translation>tranquila</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>sine</source>
        <translation>seno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>ecg</source>
        <translation>ECG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{label} is not there.</source>
        <translation>{label} no está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug the same board in again, or choose another.</source>
        <translation>Enchufe de nuevo la misma placa, o elija otra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>The search was ended.</source>
        <translation>Se puso fin a la búsqueda.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>No board found.</source>
        <translation>No se encontró ninguna placa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>the board</source>
        <translation>la placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>Conecte una, o pruebe la señal de demostración.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{silent} sent no readable numbers in {CONFIRM_S} s: upload the voltage_monitor sketch, or choose the port yourself.</source>
        <translation>{silent} no envió números legibles en {CONFIRM_S} s: cargue el sketch voltage_monitor, o elija usted el puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>There is no demo scenario {scenario}.</source>
        <translation>No existe el escenario de demostración {scenario}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>The demo cannot run at {rate_hz} Hz.</source>
        <translation>La demostración no puede funcionar a {rate_hz} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Choose a rate above 0 and up to {MAX_RATE_HZ} Hz.</source>
        <translation>Elija una frecuencia mayor que 0 y de hasta {MAX_RATE_HZ} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Demo: {scenario}</source>
        <translation>Demo: {scenario}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_decoder.py"/>
        <source>cut off by a restart</source>
        <translation>cortado por un reinicio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} columns</source>
        <translation>{n_columns} columnas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} column</source>
        <translation>{n_columns} columna</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>one number a line</source>
        <translation>un número por línea</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>volts</source>
        <translation>voltios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>counts</source>
        <translation>cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>chattering ×{raises}: {text}</source>
        <translation>repetitiva ×{raises}: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>{text} for {lasted_s}</source>
        <translation>{text} durante {lasted_s}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, unacknowledged</source>
        <translation>activa, sin reconocer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, acknowledged</source>
        <translation>activa, reconocida</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>cleared, unacknowledged</source>
        <translation>terminada, sin reconocer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>AUDIO PAUSED {minutes}:{seconds}</source>
        <translation>SONIDO EN PAUSA {minutes}:{seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>ALARMS OFF</source>
        <translation>ALARMAS DESACTIVADAS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>technical</source>
        <translation>técnica</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>inactive</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen and heard</source>
        <translation>visto y oído</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>AT THE {end} RAIL {value} V</source>
        <translation>EN EL CARRIL {end} {value} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Lower the input or its gain; what lies beyond cannot be seen.</source>
        <translation>Reduzca la entrada o su ganancia; lo que queda más allá no se puede ver.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Widen the deadband of this limit (now {deadband}) or its off-delay (now {off_delay_s} s).</source>
        <translation>Amplíe la banda muerta de este límite (ahora {deadband}) o su retardo de desactivación (ahora {off_delay_s} s).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Raise the threshold, or learn normal again while nothing is wrong.</source>
        <translation>Suba el umbral, o aprenda lo normal de nuevo mientras nada vaya mal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>UPPER</source>
        <translation>SUPERIOR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>LOWER</source>
        <translation>INFERIOR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>technical:no data</source>
        <translation>técnica:sin datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>NO DATA</source>
        <translation>SIN DATOS</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Check plug and cable.</source>
        <translation>Revise el enchufe y el cable.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK FULL, {free_bytes} MB left</source>
        <translation>DISCO LLENO, quedan {free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK LOW, {free_bytes} MB left</source>
        <translation>POCO DISCO, quedan {free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Make room on the disk.</source>
        <translation>Haga sitio en el disco.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RECORDING STOPPED</source>
        <translation>GRABACIÓN DETENIDA</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>CLOCK MOVED by {clock_step_s} s</source>
        <translation>RELOJ MOVIDO {clock_step_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Times on screen follow the old clock; start Vigil again to take the new one.</source>
        <translation>Las horas en pantalla siguen el reloj anterior; reinicie Vigil para tomar el nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RATE {received_hz} Hz, expected {expected_hz} Hz</source>
        <translation>FRECUENCIA {received_hz} Hz, esperada {expected_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Set the board's rate, or choose another profile.</source>
        <translation>Ajuste la frecuencia de la placa, o elija otro perfil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>There is no baseline {path}.</source>
        <translation>No existe la línea base {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Check the name.</source>
        <translation>Revise el nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} is not a baseline.</source>
        <translation>{path} no es una línea base.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Learn it anew.</source>
        <translation>Apréndala de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold the samples it tells of.</source>
        <translation>{path} no contiene las muestras que menciona.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold what was called a false alarm.</source>
        <translation>{path} no contiene lo que se llamó falsa alarma.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Delete it, and say it again.</source>
        <translation>Elimínelo y dígalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s are too short; {needed_s} s are needed.</source>
        <translation>{seconds} s son muy pocos; hacen falta {needed_s} s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s, {known} samples: enough.</source>
        <translation>{seconds} s, {known} muestras: suficiente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>No sample is missing.</source>
        <translation>No falta ninguna muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples are missing.</source>
        <translation>Falta {share} de las muestras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>It does not move at all: is anything connected?</source>
        <translation>No se mueve nada: ¿hay algo conectado?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>The level moved from {levels} to {levels_2} V while it was learned.</source>
        <translation>El nivel se movió de {levels} a {levels_2} V mientras se aprendía.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Its swing changed a lot while it was learned.</source>
        <translation>Su amplitud cambió mucho mientras se aprendía.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Level and swing stayed the same.</source>
        <translation>El nivel y la amplitud se mantuvieron.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples lie at a rail.</source>
        <translation>{share} de las muestras están en un carril.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Nothing in it is unusual.</source>
        <translation>No hay nada inusual.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of it is unusual already, from {times} on.</source>
        <translation>{share} ya es inusual, desde {times} en adelante.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Unusual at {times}: it will count as normal.</source>
        <translation>Inusual en {times}: contará como normal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>What was saved is of another detector or other settings: {kind}, not {kind_2}.</source>
        <translation>Lo guardado es de otro detector o de otros ajustes: {kind}, no {kind_2}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>Learn it anew, or choose that detector.</source>
        <translation>Apréndala de nuevo, o elija ese detector.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a whole number from 8 to 1000000 (samples)</source>
        <translation>un número entero de 8 a 1000000 (muestras)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number above 0, at most 1000000 (Hz)</source>
        <translation>un número mayor que 0, como máximo 1000000 (Hz)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0.001 to 3600 (false alarms an hour)</source>
        <translation>un número de 0.001 a 3600 (falsas alarmas por hora)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 3600 (seconds)</source>
        <translation>un número de 0 a 3600 (segundos)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null</source>
        <translation>un número o null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null, above low_rail</source>
        <translation>un número o null, mayor que low_rail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>The settings in it stay as they were.</source>
        <translation>Los ajustes que contiene quedan como estaban.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} has an unknown key {key}.</source>
        <translation>{path} tiene una clave desconocida {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} lacks the key {key}.</source>
        <translation>A {path} le falta la clave {key}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It must be {ALLOWED}.</source>
        <translation>Debe ser {ALLOWED}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: {key} must be {ALLOWED}, not {value}.</source>
        <translation>{path}: {key} debe ser {ALLOWED}, no {value}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: 'high_rail' must be above 'low_rail', but {high} is not above {low}.</source>
        <translation>{path}: 'high_rail' debe ser mayor que 'low_rail', pero {high} no es mayor que {low}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It looks like {{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}.</source>
        <translation>Tiene este aspecto: {{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>The LSTM has to be trained first, and PyTorch, which trains it, is not installed.</source>
        <translation>Primero hay que entrenar la LSTM, y PyTorch, que la entrena, no está instalado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>Install vigil[lstm], begin with a baseline it was trained on, or use forecast_mlp.</source>
        <translation>Instale vigil[lstm], empiece con una línea base con la que se entrenó, o use forecast_mlp.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>There is no settings file {path}.</source>
        <translation>No existe el archivo de ajustes {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Check the path, or leave the option out.</source>
        <translation>Revise la ruta, u omita la opción.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is larger than {MAX_BYTES} kB, which no settings file is.</source>
        <translation>{path} supera {MAX_BYTES} kB, más que cualquier archivo de ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not UTF-8 text (line {line}).</source>
        <translation>{path} no es texto UTF-8 (línea {line}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} has {key} more than once.</source>
        <translation>{path} tiene {key} más de una vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Keep one of them.</source>
        <translation>Conserve uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not valid JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation>{path} no es JSON válido: línea {lineno}, columna {colno}: {msg}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Mend that line.</source>
        <translation>Corrija esa línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not a settings file.</source>
        <translation>{path} no es un archivo de ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} must hold one JSON object.</source>
        <translation>{path} debe contener un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Did you mean {close}?</source>
        <translation>¿Quiso decir {close}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Known keys are {known}.</source>
        <translation>Las claves conocidas son {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Plain volts</source>
        <translation>Voltios simples</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Nothing is known beforehand.</source>
        <translation>No se sabe nada de antemano.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It looks like {{"version": 1, "name": "Bench supply", "alarm_limits": []}}.</source>
        <translation>Tiene este aspecto: {{"version": 1, "name": "Bench supply", "alarm_limits": []}}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{path} cannot be deleted: {strerror}.</source>
        <translation>No se puede eliminar {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is {known}.</source>
        <translation>Hay {known}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is no profile {name_or_path}.</source>
        <translation>No existe el perfil {name_or_path}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>in {place}</source>
        <translation>en {place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} has an unknown key {field_inside}.</source>
        <translation>{where} tiene una clave desconocida {field_inside}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} lacks the key {name_inside}.</source>
        <translation>A {where} le falta la clave {name_inside}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It must be {name}.</source>
        <translation>Debe ser {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: {place} must be {allowed}, not {settings}.</source>
        <translation>{where}: {place} debe ser {allowed}, no {settings}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'high_rail_volts' must be above 'low_rail_volts', but {high} is not above {low}.</source>
        <translation>{where}: 'high_rail_volts' debe ser mayor que 'low_rail_volts', pero {high} no es mayor que {low}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: the volts in 'points' must rise, but {after} follows {before}.</source>
        <translation>{where}: los voltios de 'points' deben crecer, pero {after} sigue a {before}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'scale' must not be 0: every voltage would mean the same.</source>
        <translation>{where}: 'scale' no debe ser 0: todas las tensiones significarían lo mismo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'band_hz' must go up from 0 or more.</source>
        <translation>{where}: 'band_hz' debe ir hacia arriba desde 0 o más.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: every low limit must lie below every high limit, but {lows} is not below {highs}.</source>
        <translation>{where}: todo límite inferior debe quedar por debajo de todo límite superior, pero {lows} no está por debajo de {highs}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of 1 to 60 characters</source>
        <translation>un texto de 1 a 60 caracteres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 400 characters</source>
        <translation>un texto de 400 caracteres como máximo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with name, symbol, decimals and map</source>
        <translation>un objeto con name, symbol, decimals y map</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 12 characters</source>
        <translation>un texto de 12 caracteres como máximo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a whole number from 0 to 6</source>
        <translation>un número entero de 0 a 6</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object like {{"kind": "linear", "scale": 1, "offset": 0}}</source>
        <translation>un objeto como {{"kind": "linear", "scale": 1, "offset": 0}}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high" or "low" for a limit, "linear" or "table" for a map</source>
        <translation>"high" o "low" para un límite, "linear" o "table" para un mapa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>2 to 1000 pairs [volts, value], volts rising</source>
        <translation>de 2 a 1000 pares [voltios, valor], con voltios crecientes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number above 0, at most 1000000 (Hz), or null</source>
        <translation>un número mayor que 0, como máximo 1000000 (Hz), o null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null</source>
        <translation>un número (voltios) o null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null, above low_rail_volts</source>
        <translation>un número (voltios) o null, mayor que low_rail_volts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a list of at most 8 limits</source>
        <translation>una lista de 8 límites como máximo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number in the profile's unit</source>
        <translation>un número en la unidad del perfil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high", "medium" or "low"</source>
        <translation>"high", "medium" o "low"</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number, 0 or more, in the profile's unit</source>
        <translation>un número, 0 o más, en la unidad del perfil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with band_hz and mains_hz</source>
        <translation>un objeto con band_hz y mains_hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a pair [from, to] in Hz, or null</source>
        <translation>un par [desde, hasta] en Hz, o null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>0, 50 or 60</source>
        <translation>0, 50 o 60</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>the name of a baseline, or an empty text</source>
        <translation>el nombre de una línea base, o un texto vacío</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number from 0 to 1, or null</source>
        <translation>un número de 0 a 1, o null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>all layers below: each fault by whichever sees it first; slow records by novelty</source>
        <translation>todas las capas siguientes: cada fallo por la que lo ve primero; los registros lentos por novelty</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>innovations, energies, means and slopes, each against its own extreme values</source>
        <translation>innovaciones, energías, medias y pendientes, cada una frente a sus propios valores extremos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>windows of the signal against the nearest that were ever seen</source>
        <translation>ventanas de la señal frente a las más próximas vistas alguna vez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>missing, held and out-of-range samples, by what the baseline shows</source>
        <translation>muestras ausentes, retenidas y fuera de rango, según lo que muestra la línea base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the beats of a heart or pulse: rhythm, height, shape, and what lies between them</source>
        <translation>los latidos de un corazón o un pulso: ritmo, altura, forma y lo que hay entre ellos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the last five values against all that came before: for slow records</source>
        <translation>los últimos cinco valores frente a todo lo anterior: para registros lentos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>range, spike, flat line and dropout, against limits learned from the recent normal</source>
        <translation>rango, pico, línea plana y caída, frente a límites aprendidos de lo normal reciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>what a perceptron trained on the baseline did not expect, and the rules of validity</source>
        <translation>lo que no esperaba un perceptrón entrenado con la línea base, y las reglas de validez</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the same with an LSTM, which PyTorch has to train: pip install 'vigil[lstm]'</source>
        <translation>lo mismo con una LSTM, que PyTorch debe entrenar: pip install 'vigil[lstm]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>three deviations from the rolling mean: what the others are measured against</source>
        <translation>tres desviaciones de la media móvil: la vara con que se miden los demás</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is {DETECTORS}.</source>
        <translation>Hay {DETECTORS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is no detector {name}.</source>
        <translation>No existe el detector {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector does not fit this one ({name}).</source>
        <translation>Lo guardado de un detector no encaja con este ({name}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector is far larger than any detector is.</source>
        <translation>Lo guardado de un detector es mucho mayor que cualquier detector.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector cannot be read.</source>
        <translation>No se puede leer lo guardado de un detector.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>but the second opinion disagrees</source>
        <translation>pero la segunda opinión discrepa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, but the second opinion disagrees</source>
        <translation>{risk_level}, pero la segunda opinión discrepa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, borderline</source>
        <translation>{risk_level}, limítrofe</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has none of the thirteen columns.</source>
        <translation>{name} no tiene ninguna de las trece columnas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has the column '{twice}' twice.</source>
        <translation>{name} tiene la columna '{twice}' dos veces.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} already has a column '{taken}'.</source>
        <translation>{name} ya tiene una columna '{taken}'.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>Rename it first.</source>
        <translation>Cámbiele antes el nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has a line of a million characters: it is no table.</source>
        <translation>{name} tiene una línea de un millón de caracteres: no es una tabla.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is not a CSV file ({error}).</source>
        <translation>{name} no es un archivo CSV ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>The row has {row} cells, the header has {header}.</source>
        <translation>La fila tiene {row} celdas, el encabezado tiene {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>No field is given.</source>
        <translation>No se ha indicado ningún campo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{path} is too large to be a training file.</source>
        <translation>{path} es demasiado grande para ser un archivo de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has no column '{missing}'.</source>
        <translation>{name} no tiene la columna '{missing}'.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>The names must be exact.</source>
        <translation>Los nombres deben ser exactos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} is not a CSV file in UTF-8 ({error}).</source>
        <translation>{name} no es un archivo CSV en UTF-8 ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has {sum} patients without and {sum_2} with disease; at least {MIN_PATIENTS} of each are needed.</source>
        <translation>{name} tiene {sum} pacientes sin la enfermedad y {sum_2} con ella; hacen falta al menos {MIN_PATIENTS} de cada clase.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: only {count} rows give {column}.</source>
        <translation>{name}: solo {count} filas dan {column}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: all patients without disease are the same in every field.</source>
        <translation>{name}: todos los pacientes sin enfermedad son iguales en cada campo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: the row has not as many cells as the header.</source>
        <translation>{where}: la fila no tiene tantas celdas como el encabezado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: {OUTCOME_COLUMN} '{word}' is not Presence or Absence.</source>
        <translation>{where}: {OUTCOME_COLUMN} '{word}' no es Presence ni Absence.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>unusual, not adverse</source>
        <translation>inusual, no adverso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>not given: what others had was used</source>
        <translation>sin dato: se usó lo que tenían otros</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>The contributions do not add up to the probability.</source>
        <translation>Las contribuciones no suman la probabilidad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names another level</source>
        <translation>nombra otro nivel</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it has too few or too many sentences</source>
        <translation>tiene frases de menos o de más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field twice</source>
        <translation>habla dos veces de un campo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out the level or the comparison</source>
        <translation>omite el nivel o la comparación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names no driver</source>
        <translation>no nombra ningún factor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is not in the agreed form</source>
        <translation>no está en la forma acordada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it gives the whole a direction</source>
        <translation>da una dirección al conjunto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names a field that is no driver</source>
        <translation>nombra un campo que no es un factor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it turns the direction of a field round</source>
        <translation>invierte la dirección de un campo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>typical {typical}</source>
        <translation>típico {typical}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>a sentence is too long</source>
        <translation>una frase es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses a placeholder that has no place there</source>
        <translation>usa un marcador que no corresponde ahí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it writes digits or signs of its own</source>
        <translation>escribe cifras o signos propios</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses the word '{foreign}'</source>
        <translation>usa la palabra '{foreign}'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>its words do not fit the direction of a field</source>
        <translation>sus palabras no encajan con la dirección de un campo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field without naming it</source>
        <translation>habla de un campo sin nombrarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out that a value is unusual, not adverse</source>
        <translation>omite que un valor es inusual, no adverso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>code {value}</source>
        <translation>código {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>not given</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not a number.</source>
        <translation>{column}: {value} no es un número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not one of its codes.</source>
        <translation>{column}: {value} no es uno de sus códigos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value_unit} is impossible.</source>
        <translation>{column}: {value_unit} es imposible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{value_unit} would be {stored}: check the unit.</source>
        <translation>{value_unit} sería {stored}: compruebe la unidad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>It must lie between {low} and {high}.</source>
        <translation>Debe estar entre {low} y {high}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/folder.py"/>
        <source>{directory} cannot be written ({strerror}).</source>
        <translation>No se puede escribir {directory} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest ({error}).</source>
        <translation>{name} no es un bosque empaquetado ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest: its nodes do not form trees.</source>
        <translation>{name} no es un bosque empaquetado: sus nodos no forman árboles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's address must begin with http:// or https://.</source>
        <translation>La dirección del modelo de lenguaje debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's deadline must be between 1 and 300 s.</source>
        <translation>El plazo del modelo de lenguaje debe estar entre 1 y 300 s.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} is not a model manifest.</source>
        <translation>{MANIFEST_NAME} no es un manifiesto de modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} has format {version}, this program reads format {FORMAT_VERSION}.</source>
        <translation>{MANIFEST_NAME} tiene el formato {version}, este programa lee el formato {FORMAT_VERSION}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} was altered: its digest does not match.</source>
        <translation>{MANIFEST_NAME} fue alterado: su resumen no coincide.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} cannot be read ({error}).</source>
        <translation>No se puede leer {MANIFEST_NAME} ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} names a file outside its folder.</source>
        <translation>{MANIFEST_NAME} nombra un archivo fuera de su carpeta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{name} was altered: its SHA-256 is not the one in {MANIFEST_NAME}.</source>
        <translation>{name} fue alterado: su SHA-256 no es el de {MANIFEST_NAME}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>Restore the model folder or train again.</source>
        <translation>Restaure la carpeta del modelo o entrene de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{path} is too large to be a model manifest.</source>
        <translation>{path} es demasiado grande para ser un manifiesto de modelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>A model folder is made by: vigil train --data FILE.csv --out DIR</source>
        <translation>Una carpeta de modelo se crea con: vigil train --data FILE.csv --out DIR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not cover {missing}.</source>
        <translation>El manifiesto del modelo no cubre {missing}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model was trained on other columns than this program's thirteen.</source>
        <translation>El modelo se entrenó con otras columnas que las trece de este programa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest.</source>
        <translation>El manifiesto del modelo no encaja con su bosque.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest ({error}).</source>
        <translation>El manifiesto del modelo no encaja con su bosque ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest holds figures that give no score.</source>
        <translation>El manifiesto del modelo contiene cifras que no dan puntuación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Only {given} of {FIELDS} fields are given: the score says little.</source>
        <translation>Solo se indican {given} de {FIELDS} campos: la puntuación dice poco.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Fill in what is known; blanks are allowed.</source>
        <translation>Rellene lo que se sabe; se permiten blancos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Which fields say so was not calculated.</source>
        <translation>No se calculó qué campos lo indican.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Chest pain 'asymptomatic' counts as it does because patients without pain were referred only for other findings.</source>
        <translation>El dolor torácico 'asintomático' cuenta como cuenta porque los pacientes sin dolor solo se remitieron por otros hallazgos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Level: {headline}.</source>
        <translation>Nivel: {headline}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {band_total} patients of this level who were held out of training, {band_events} had disease.</source>
        <translation>De {band_total} pacientes de este nivel apartados del entrenamiento, {band_events} tenían la enfermedad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>not unusual</source>
        <translation>no inusual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>somewhat unusual</source>
        <translation>algo inusual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{words} compared with {reference_count} reference patients: {anomaly_score} less unusual ({score_low})</source>
        <translation>{words} en comparación con {reference_count} pacientes de referencia: {anomaly_score} un perfil menos inusual ({score_low})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>The range reaches over a limit between levels: borderline.</source>
        <translation>El intervalo cruza un límite entre niveles: limítrofe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most unusual: {driver}.</source>
        <translation>Lo más inusual: {driver}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>No field stands out as unusual.</source>
        <translation>Ningún campo destaca como inusual.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most usual: {one}.</source>
        <translation>Lo más habitual: {one}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{label_text} (typical {typical_note})</source>
        <translation>{label_text} (típico {typical_note})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Calibrated probability of disease {probability} ({probability_low}), where {prevalence} of the {cohort_count} training patients had disease; elsewhere it is another.</source>
        <translation>Probabilidad calibrada de enfermedad {probability} ({probability_low}), donde el {prevalence} de los {cohort_count} pacientes de entrenamiento tenía la enfermedad; en otro lugar es otra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are low</source>
        <translation>ambas son bajas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are high</source>
        <translation>ambas son altas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>las dos discrepan, así que no se fíe de ninguna por sí sola</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>neither is low</source>
        <translation>ninguna es baja</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Second opinion, a logistic regression: {second_opinion}; {stands}.</source>
        <translation>Segunda opinión, una regresión logística: {second_opinion}; {stands}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {agreement_total} held-out patients like that, {agreement_events} had disease.</source>
        <translation>De {agreement_total} pacientes así apartados del entrenamiento, {agreement_events} tenían la enfermedad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{fields_given} of {fields_total} fields given; not given: {blank}.</source>
        <translation>{fields_given} de {fields_total} campos indicados; sin dato: {blank}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>all of them look</source>
        <translation>todos presentan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>none of them looks</source>
        <translation>ninguno presenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{share} of them look</source>
        <translation>el {share} de ellos presenta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>range {low} to {high}</source>
        <translation>intervalo de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>unusual</source>
        <translation>inusual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>checked template</source>
        <translation>plantilla comprobada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>The language model is switched off.</source>
        <translation>El modelo de lenguaje está desactivado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>Switch it on in the settings.</source>
        <translation>Actívelo en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the service did not answer in time</source>
        <translation>el servicio no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>there is no access token</source>
        <translation>no hay token de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>what came back is no answer of a language model</source>
        <translation>lo que volvió no es una respuesta de un modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the answer was cut short</source>
        <translation>la respuesta quedó cortada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{value_unit} would be usual: check the unit.</source>
        <translation>{value_unit} sería habitual: compruebe la unidad.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Use digits and one decimal sign.</source>
        <translation>Use cifras y un solo signo decimal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} could mean {whole_decimals} or {whole}.{decimals}.</source>
        <translation>{column}: {text} podría significar {whole_decimals} o {whole}.{decimals}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Write it without a group separator, or with one or two decimals.</source>
        <translation>Escríbalo sin separador de grupos, o con uno o dos decimales.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} cannot be read as a number.</source>
        <translation>{column}: {text} no se puede leer como número.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{name} training patients</source>
        <translation>los pacientes de entrenamiento ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>training patients</source>
        <translation>los pacientes de entrenamiento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: age {age}, where {who} are {low} to {high} years old.</source>
        <translation>Fuera de la referencia: edad {age}, mientras que {who} tienen de {low} a {high} años.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: only {count} of {counts} reference patients have {column_field}.</source>
        <translation>Fuera de la referencia: solo {count} de {counts} pacientes de referencia tienen {column_field}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: no training patient has {first_first} with {second_second}.</source>
        <translation>Fuera de la referencia: ningún paciente de entrenamiento tiene {first_first} con {second_second}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{strip} to {high}</source>
        <translation>{strip} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>offline mode is on (HF_HUB_OFFLINE)</source>
        <translation>el modo sin conexión está activado (HF_HUB_OFFLINE)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service cannot be reached</source>
        <translation>no se puede alcanzar el servicio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the provider or model is not known</source>
        <translation>no se conoce el proveedor o el modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed ({name})</source>
        <translation>el servicio falló ({name})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service refused the request</source>
        <translation>el servicio rechazó la solicitud</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token was not accepted</source>
        <translation>no se aceptó el token de acceso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the account has no credit left</source>
        <translation>la cuenta no tiene saldo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token does not allow this model</source>
        <translation>el token de acceso no permite este modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the model is not there</source>
        <translation>el modelo no está ahí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service is asked too often</source>
        <translation>se consulta el servicio con demasiada frecuencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed with status {status}</source>
        <translation>el servicio falló con el estado {status}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Heart Disease</source>
        <translation>Heart Disease</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>UCI Heart Disease, four centres, 1981 to 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)</source>
        <translation>UCI Heart Disease, cuatro centros, 1981 a 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>category codes of the UCI Heart Disease documentation</source>
        <translation>códigos de categoría de la documentación de UCI Heart Disease</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain type</source>
        <translation>Tipo de dolor torácico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain</source>
        <translation>Dolor torácico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>typical angina</source>
        <translation>angina típica</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>atypical angina</source>
        <translation>angina atípica</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>non-anginal pain</source>
        <translation>dolor no anginoso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting BP</source>
        <translation>PA en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>FBS over 120</source>
        <translation>Glucemia en ayunas &gt; 120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Fasting sugar &gt; 120</source>
        <translation>Gluc. ayunas &gt; 120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>EKG results</source>
        <translation>Resultados del ECG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting EKG</source>
        <translation>ECG en reposo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST-T wave abnormality</source>
        <translation>anomalía ST-T</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>left ventricular hypertrophy</source>
        <translation>hipertrofia ventricular izq.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max HR</source>
        <translation>FC máx.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max heart rate</source>
        <translation>FC máxima</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Exercise angina</source>
        <translation>Angina de esfuerzo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST depression</source>
        <translation>Descenso del ST</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Slope of ST</source>
        <translation>Pendiente del ST</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST slope</source>
        <translation>Pendiente del ST</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Number of vessels fluro</source>
        <translation>Número de vasos (fluoroscopia)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Vessels, fluoroscopy</source>
        <translation>Vasos, fluoroscopia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Thallium scan</source>
        <translation>Gammagrafía con talio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>fixed defect</source>
        <translation>defecto fijo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>reversible defect</source>
        <translation>defecto reversible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample A, little unusual</source>
        <translation>Ejemplo A, poco inusual</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample B, several findings</source>
        <translation>Ejemplo B, varios hallazgos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample C, no catheter laboratory</source>
        <translation>Ejemplo C, sin laboratorio de hemodinámica</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample D, unusual but not adverse</source>
        <translation>Ejemplo D, inusual pero no adverso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample E, some findings</source>
        <translation>Ejemplo E, algunos hallazgos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column} 0 was read as not recorded.</source>
        <translation>{column} 0 se leyó como no registrado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside the usual {low} to {high}.</source>
        <translation>{column_field} está fuera de lo habitual, {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside {low} to {high}, the range on record.</source>
        <translation>{column_field} está fuera de {low} a {high}, el rango registrado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file is not JSON ({error}).</source>
        <translation>El archivo del paciente no es JSON ({error}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file must hold one JSON object.</source>
        <translation>El archivo del paciente debe contener un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Its keys are the columns.</source>
        <translation>Sus claves son las columnas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has an unknown key: '{unknown}'.</source>
        <translation>El archivo del paciente tiene una clave desconocida: '{unknown}'.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The keys are: {COLUMNS}.</source>
        <translation>Las claves son: {COLUMNS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{bad}: the value must be a number, a text or null.</source>
        <translation>{bad}: el valor debe ser un número, un texto o null.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has the key '{twice}' twice.</source>
        <translation>El archivo del paciente contiene dos veces la clave '{twice}'.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sex</source>
        <translation>Sexo</translation>
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
        <translation>Colesterol</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>beats/min</source>
        <translation>latidos/min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Thallium</source>
        <translation>Talio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>asymptomatic</source>
        <translation>asintomático</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mmol/L</source>
        <translation>mmol/L</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>upsloping</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>flat</source>
        <translation>plana</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>downsloping</source>
        <translation>descendente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/verification.py"/>
        <source>The model's manifest does not cover {JOBLIB_NAME}.</source>
        <translation>El manifiesto del modelo no cubre {JOBLIB_NAME}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {values} columns of numbers: {header}.</source>
        <translation>{where} tiene {values} columnas de números: {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>At most {most} can be shown at a time: keep those alone.</source>
        <translation>Se pueden mostrar como máximo {most} a la vez: conservar solo esas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>and {MOST_NAMED} more</source>
        <translation>y {MOST_NAMED} más</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {matches} columns {name}.</source>
        <translation>{where} tiene {matches} columnas {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Rename all but one.</source>
        <translation>Cambie el nombre de todas menos una.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column {name}.</source>
        <translation>{where} no tiene la columna {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Its columns are {header}.</source>
        <translation>Sus columnas son {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column of numbers beside the time.</source>
        <translation>{where} no tiene ninguna columna de números junto al tiempo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has several columns of numbers: {header}.</source>
        <translation>{where} tiene varias columnas de números: {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Say which to judge with --value NAME, or keep that one alone.</source>
        <translation>Diga cuál juzgar con --value NAME, o deje solo esa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>A header line and rows are needed.</source>
        <translation>Hacen falta una línea de encabezado y filas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} holds a header and no rows.</source>
        <translation>{path} contiene un encabezado y ninguna fila.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save what it delivers as a file first.</source>
        <translation>Guarde antes como archivo lo que entrega.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path} tiene {size} MB; se pueden leer como máximo {MAX_BYTES} MB.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}</source>
        <translation>{path}, línea {number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{place} cannot be split into columns: {error}.</source>
        <translation>{place} no se puede dividir en columnas: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} is longer than {MAX_LINE} characters.</source>
        <translation>{path}, la línea {number} tiene más de {MAX_LINE} caracteres.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>This is not a CSV file of samples.</source>
        <translation>Esto no es un archivo CSV de muestras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line 1</source>
        <translation>{path}, línea 1</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {header} columns; at most {MOST_COLUMNS} can be read.</source>
        <translation>{path} tiene {header} columnas; se pueden leer como máximo {MOST_COLUMNS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has numbers where the column names belong (line 1).</source>
        <translation>{path} tiene números donde van los nombres de columna (línea 1).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Put a line like time,value above them.</source>
        <translation>Ponga encima una línea como time,value.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {n_columns}.</source>
        <translation>{path}, la línea {number} tiene {cells} columnas donde la primera línea tiene {n_columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {header}.</source>
        <translation>{path}, la línea {number} tiene {cells} columnas donde la primera línea tiene {header}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no finite number.</source>
        <translation>{number}: {text} no es un número finito.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Leave the cell blank where a value is missing.</source>
        <translation>Deje la celda en blanco donde falte un valor.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no time.</source>
        <translation>{number}: {text} no es una hora.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}, column {header}</source>
        <translation>{path}, línea {number}, columna {header}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>The format cannot hold so much.</source>
        <translation>El formato no admite tanto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Export a part of it.</source>
        <translation>Exporte una parte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Not every annotation could be written to the file.</source>
        <translation>No se pudieron escribir todas las anotaciones en el archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>EDF has no room for the number {value}.</source>
        <translation>EDF no tiene sitio para el número {value}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>Export to another format.</source>
        <translation>Exporte a otro formato.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} has no known suffix.</source>
        <translation>{target} no tiene un sufijo conocido.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Known are {FORMATS}.</source>
        <translation>Los conocidos son {FORMATS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} is not a file.</source>
        <translation>{target} no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>The export would overwrite the recording.</source>
        <translation>La exportación sobrescribiría la grabación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>No se puede escribir {target}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Parquet needs the package pyarrow.</source>
        <translation>Parquet necesita el paquete pyarrow.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Install it: pip install 'vigil[parquet]'</source>
        <translation>Instálelo: pip install 'vigil[parquet]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>{path} has no samples there.</source>
        <translation>{path} no tiene muestras ahí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>Choose another start or end.</source>
        <translation>Elija otro inicio o final.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>A WAV file cannot hold more than 4 GB.</source>
        <translation>Un archivo WAV no admite más de 4 GB.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>Export a part with --start and --end, or to .parquet.</source>
        <translation>Exporte una parte con --start y --end, o a .parquet.</translation>
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
        <translation>{path} no se puede leer como EDF: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} (header)</source>
        <translation>{path} (encabezado)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>EDF or BDF file</source>
        <translation>archivo EDF o BDF</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{n_signals} signals in a header of {head_bytes} bytes</source>
        <translation>{n_signals} señales en un encabezado de {head_bytes} bytes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds annotations and no signal.</source>
        <translation>{path} contiene anotaciones y ninguna señal.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of no samples</source>
        <translation>un registro sin muestras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of {record_s} s</source>
        <translation>un registro de {record_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} ends early: {whole} of {n_records} records are there.</source>
        <translation>{path} termina antes de tiempo: hay {whole} de {n_records} registros.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>it ends in the middle</source>
        <translation>termina a la mitad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds more samples than can be read.</source>
        <translation>{path} contiene más muestras de las que se pueden leer.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} states a rate of {rate_hz} Hz.</source>
        <translation>{path} indica una frecuencia de {rate_hz} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds no sample.</source>
        <translation>{path} no contiene ninguna muestra.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path}, record {n} does not say when it begins.</source>
        <translation>{path}, el registro {n} no dice cuándo empieza.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{path} has {st_size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path} tiene {st_size} MB; se pueden leer como máximo {MAX_BYTES} MB.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{where} is no {what}: {error}.</source>
        <translation>{where} no es {what}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>{path} no se puede leer como Parquet: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has no column of times.</source>
        <translation>{path} no tiene columna de tiempos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>Its columns are {names}.</source>
        <translation>Sus columnas son {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has {values} columns of numbers beside the time; 1 to {MAX_CHANNELS} can be read.</source>
        <translation>{path} tiene {values} columnas de números junto al tiempo; se pueden leer de 1 a {MAX_CHANNELS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} needs at least two rows, and times that rise from row to row.</source>
        <translation>{path} necesita al menos dos filas, y tiempos que crezcan de fila en fila.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} is too long for a WFDB header.</source>
        <translation>{path} es demasiado largo para un encabezado WFDB.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} describes {len} of {n_signals} signals.</source>
        <translation>{path} describe {len} de {n_signals} señales.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} has signals of different lengths.</source>
        <translation>{path} tiene señales de distinta longitud.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>record line</source>
        <translation>línea de registro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>records of several segments are not read</source>
        <translation>no se leen registros de varios segmentos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>it has {n_signals} signals; 1 to {MAX_CHANNELS} can be read</source>
        <translation>tiene {n_signals} señales; se pueden leer de 1 a {MAX_CHANNELS}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>a rate of {rate_hz} Hz</source>
        <translation>una frecuencia de {rate_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>signal line</source>
        <translation>línea de señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{name} is no file beside the header</source>
        <translation>{name} no es un archivo junto al encabezado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>format {form} is not read, only 16 and 212</source>
        <translation>el formato {form} no se lee, solo 16 y 212</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{fields} is no gain</source>
        <translation>{fields} no es una ganancia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>an impossible gain or baseline</source>
        <translation>una ganancia o línea base imposible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{header} mixes formats in {name}.</source>
        <translation>{header} mezcla formatos en {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>{limit} results wait for the other hub: this one is not sent.</source>
        <translation>{limit} resultados esperan a la otra central: este no se envía.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>Check that the hub can be reached.</source>
        <translation>Compruebe que se alcanza la central.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be saved</source>
        <translation>No se pudo guardar la evaluación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A demo patient is never stored.</source>
        <translation>Un paciente de demostración nunca se guarda.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A name or number can be stored only in an encrypted history.</source>
        <translation>Un nombre o número solo se puede guardar en un historial cifrado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Switch encryption on in the settings, or use the pseudonym alone.</source>
        <translation>Active el cifrado en los ajustes, o use solo el seudónimo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The explanation could not be saved</source>
        <translation>No se pudo guardar la explicación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>This assessment is no longer in the history.</source>
        <translation>Esta evaluación ya no está en el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be deleted</source>
        <translation>No se pudo eliminar la evaluación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be saved</source>
        <translation>No se pudo guardar el borrador del formulario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be deleted</source>
        <translation>No se pudo eliminar el borrador del formulario</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The receipt of what is sent could not be written</source>
        <translation>No se pudo escribir el recibo de lo enviado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>What was deleted could not be overwritten everywhere</source>
        <translation>No se pudo sobrescribir por todas partes lo eliminado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>An older copy of the history could not be deleted ({strerror}).</source>
        <translation>No se pudo eliminar una copia anterior del historial ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Delete it by hand: {filename}.</source>
        <translation>Elimínela a mano: {filename}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened ({strerror}).</source>
        <translation>No se puede abrir el historial {path} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened</source>
        <translation>No se puede abrir el historial {path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>A wrong passphrase or key looks the same.</source>
        <translation>Una frase de contraseña o clave errónea tiene el mismo aspecto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged</source>
        <translation>El historial {path} está dañado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged ({found}).</source>
        <translation>El historial {path} está dañado ({found}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Restore a copy; it is left as it is.</source>
        <translation>Restaure una copia; se deja como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>{path} is no patient history.</source>
        <translation>{path} no es un historial de pacientes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>It is left as it is.</source>
        <translation>Se deja como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} was written by a newer Vigil (version {version}).</source>
        <translation>El historial {path} lo escribió un Vigil más nuevo (versión {version}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Update Vigil; the file is left as it is.</source>
        <translation>Actualice Vigil; el archivo se deja como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history could not be backed up before its update</source>
        <translation>No se pudo hacer copia del historial antes de actualizarlo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} could not be updated</source>
        <translation>No se pudo actualizar el historial {path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be encrypted anew</source>
        <translation>No se pudo cifrar de nuevo el historial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be replaced ({strerror}).</source>
        <translation>No se pudo reemplazar el historial ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/accounts.py"/>
        <source>its accounts cannot be read</source>
        <translation>no se pueden leer sus cuentas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the disk was too slow</source>
        <translation>el disco fue demasiado lento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the board was set up</source>
        <translation>se configuró la placa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>The speed of the line was changed.</source>
        <translation>Se cambió la velocidad de la línea.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>no gaps</source>
        <translation>sin huecos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>1 gap</source>
        <translation>1 hueco</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{n_gaps} gaps</source>
        <translation>{n_gaps} huecos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{shown} % complete, {gaps}</source>
        <translation>{shown} % completa, {gaps}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a count</source>
        <translation>un recuento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>{path} is damaged: something else stands where {wanted} is.</source>
        <translation>{path} está dañado: hay otra cosa donde va {wanted}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be read</source>
        <translation>los nombres de sus canales no se pueden leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be those of any</source>
        <translation>los nombres de sus canales son imposibles</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>DAMAGED: {problem}</source>
        <translation>DAÑADA: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact: every hash holds</source>
        <translation>íntegra: todos los hashes concuerdan</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact as far as it goes: every hash holds, but it was never closed</source>
        <translation>íntegra hasta donde llega: todos los hashes concuerdan, pero nunca se cerró</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>what it says of itself was changed after it was closed</source>
        <translation>lo que dice de sí misma se cambió después de cerrarla</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>the database is inconsistent ({result})</source>
        <translation>la base de datos es incoherente ({result})</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>row {number} of the {table} is not what was written</source>
        <translation>la fila {number} de {table} no es lo que se escribió</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is being recorded, or another program uses it.</source>
        <translation>Se está grabando {path}, u otro programa lo usa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Look again when that has ended.</source>
        <translation>Mire de nuevo cuando eso termine.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path} está dañado: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: its tables have no readable names.</source>
        <translation>{path} está dañado: sus tablas no tienen nombres legibles.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is not a recording of Vigil.</source>
        <translation>{path} no es una grabación de Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is larger than any recording is.</source>
        <translation>{path} es mayor que cualquier grabación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} was made by a newer Vigil (format {version}, this one reads {VERSION}).</source>
        <translation>{path} lo hizo un Vigil más nuevo (formato {version}, este lee {VERSION}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Update Vigil.</source>
        <translation>Actualice Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} states a format {version} that never was.</source>
        <translation>{path} indica un formato {version} que nunca existió.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} has other tables than a recording has.</source>
        <translation>{path} tiene otras tablas que las de una grabación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>It is not read.</source>
        <translation>No se lee.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it does not say where it comes from</source>
        <translation>no dice de dónde viene</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it states an impossible sample rate</source>
        <translation>indica una frecuencia de muestreo imposible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a block of samples cannot be unpacked</source>
        <translation>un bloque de muestras no se puede desempaquetar</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row claims to be larger than any row is</source>
        <translation>una fila dice ser mayor que cualquier fila</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row cannot be expanded</source>
        <translation>una fila comprimida no se puede expandir</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row has another size than it states</source>
        <translation>una fila comprimida tiene otro tamaño que el indicado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row of numbers ends in the middle of one</source>
        <translation>una fila de números termina a mitad de uno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has accounts of other moments than it should.</source>
        <translation>{path} tiene cuentas de otros momentos de los debidos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>chunks have another size than they state</source>
        <translation>los trozos tienen otro tamaño que el indicado</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>bytes arrived at no time</source>
        <translation>llegaron bytes sin momento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has an impossible shape</source>
        <translation>un bloque tiene una forma imposible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has more rows than any recording has.</source>
        <translation>{path} tiene más filas que cualquier grabación.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has another length than it states</source>
        <translation>un bloque tiene otra longitud que la indicada</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block stands at no time</source>
        <translation>un bloque no está en ningún momento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it was made.</source>
        <translation>{path} no dice cuándo se hizo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say how it ended.</source>
        <translation>{path} no dice cómo terminó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it ended.</source>
        <translation>{path} no dice cuándo terminó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/repair.py"/>
        <source>the program was ended while it recorded</source>
        <translation>el programa terminó mientras grababa</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it may only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>you are not allowed to write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it cannot be made there</source>
        <translation>no se puede crear ahí</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} exists already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} cannot be recorded to: {strerror}.</source>
        <translation>No se puede grabar en {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} has gone: {strerror}.</source>
        <translation>{path} ha desaparecido: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>A recording of Vigil. {NOT_A_DEVICE}</source>
        <translation>Una grabación de Vigil. {NOT_A_DEVICE}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>connected anew</source>
        <translation>conectado de nuevo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{first_index} samples were lost on the way</source>
        <translation>se perdieron {first_index} muestras por el camino</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the signal was interrupted, or the device began anew</source>
        <translation>la señal se interrumpió, o la placa se reinició</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} is no longer recorded to: {why}.</source>
        <translation>Ya no se graba en {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>What was written before is kept.</source>
        <translation>Lo escrito antes se conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{name} cannot be used{text}</source>
        <translation>No se puede usar {name}{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>there is no such setting{near}</source>
        <translation>no existe ese ajuste{near}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>did you mean {near}?</source>
        <translation>¿quiso decir {near}?</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>it must be {allowed}.</source>
        <translation>debe ser {allowed}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>this program reads version {VERSION} and older.</source>
        <translation>este programa lee la versión {VERSION} y anteriores.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>Mend or delete the file; it is left as it is.</source>
        <translation>Corrija o elimine el archivo; se deja como está.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {data} bytes are too many.</source>
        <translation>No se puede usar {name}: {data} bytes son demasiados.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used, line {lineno}: {msg}.</source>
        <translation>No se puede usar {name}, línea {lineno}: {msg}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {error}.</source>
        <translation>No se puede usar {name}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: it holds no JSON object.</source>
        <translation>No se puede usar {name}: no contiene un objeto JSON.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} is no JSON number</source>
        <translation>{name} no es un número JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>one of {value}</source>
        <translation>uno de {value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a text of the right form</source>
        <translation>un texto de la forma correcta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{title} must be {allowed}.</source>
        <translation>{title} debe ser {allowed}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Judged by</source>
        <translation>Juzgado por</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Visible window</source>
        <translation>Ventana visible</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How much time the plot shows.</source>
        <translation>Cuánto tiempo muestra el gráfico.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Draw with OpenGL</source>
        <translation>Dibujar con OpenGL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>For screens of many pixels. Where the graphics driver cannot, the plot is drawn as before, and a line says why.</source>
        <translation>Para pantallas de muchos píxeles. Donde el controlador gráfico no puede, el gráfico se dibuja como antes, y una línea dice por qué.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Hear the signal</source>
        <translation>Oír la señal</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A tone whose pitch follows the first channel shown; louder and rough in an anomaly, a tick where samples are missing. Alarms silence it.</source>
        <translation>Un tono cuya altura sigue el primer canal mostrado; más fuerte y áspero en una anomalía, un tic donde faltan muestras. Las alarmas lo silencian.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Offer a text by a language model</source>
        <translation>Ofrecer un texto de un modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sends validated values to the service below, each time after asking.</source>
        <translation>Envía valores validados al servicio de abajo, preguntando cada vez.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The model's id at the service.</source>
        <translation>El identificador del modelo en el servicio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A Hugging Face inference provider, such as together; empty lets Hugging Face choose.</source>
        <translation>Un proveedor de inferencia de Hugging Face, como together; vacío deja elegir a Hugging Face.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Own server</source>
        <translation>Servidor propio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Address of an OpenAI-compatible server, instead of Hugging Face.</source>
        <translation>Dirección de un servidor compatible con OpenAI, en lugar de Hugging Face.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Then the checked template stands.</source>
        <translation>Después vale la plantilla comprobada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Keep assessments</source>
        <translation>Guardar evaluaciones</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Under pseudonyms, in the history of this computer.</source>
        <translation>Con seudónimos, en el historial de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Encrypt the history</source>
        <translation>Cifrar el historial</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Needed before a name or number can be stored. The key lies in the system's keyring; where there is none, a passphrase is asked for at each start.</source>
        <translation>Necesario antes de poder guardar un nombre o número. La clave está en el llavero del sistema; donde no lo hay, se pide una frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Delete assessments after</source>
        <translation>Eliminar evaluaciones tras</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Older ones are deleted for good at each start; 0 keeps them.</source>
        <translation>Las más antiguas se eliminan definitivamente en cada inicio; 0 las conserva.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Cholesterol in</source>
        <translation>Colesterol en</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The unit an empty form begins with.</source>
        <translation>La unidad con que empieza un formulario vacío.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Takes effect at the next start. Translations are not clinically reviewed.</source>
        <translation>Tiene efecto en el próximo inicio. Las traducciones no están revisadas clínicamente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Nothing flashes; unacknowledged alarms stay lit.</source>
        <translation>Nada parpadea; las alarmas sin reconocer quedan encendidas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Kept layouts</source>
        <translation>Disposiciones guardadas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Empty: a folder among Vigil's own data.</source>
        <translation>Vacío: una carpeta entre los datos propios de Vigil.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Room for views</source>
        <translation>Espacio para vistas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>With a view, a long recording can be looked through at once. Those not looked at for longest are deleted first; the recordings stay. 0 keeps none.</source>
        <translation>Con una vista, una grabación larga se puede recorrer enseguida. Primero se borran las que llevan más tiempo sin mirarse; las grabaciones permanecen. 0 no guarda ninguna.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Patient form</source>
        <translation>Formulario del paciente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How verdicts are shown; what the detector is told lies in `config/model_config.json`.</source>
        <translation>Cómo se muestran los veredictos; lo que se indica al detector está en `config/model_config.json`.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The live plot.</source>
        <translation>El gráfico en vivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The hub on the local network.</source>
        <translation>La central en la red local.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The language model; nothing is sent while it is off, nor without consent.</source>
        <translation>El modelo de lenguaje; no se envía nada mientras está desactivado, ni sin consentimiento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is kept of patients on this computer.</source>
        <translation>Lo que se guarda de los pacientes en este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The patient form.</source>
        <translation>El formulario del paciente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours and layout; `layout` is Qt's own description of the window, as base64 text.</source>
        <translation>Colores y disposición; `layout` es la descripción propia de Qt de la ventana, como texto base64.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is recorded, and where.</source>
        <translation>Qué se graba, y dónde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Scope</source>
        <translation>Osciloscopio</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sharing</source>
        <translation>Compartición</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>The database</source>
        <translation>La base de datos</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>Check the disk, or move it away.</source>
        <translation>Revise el disco, o llévelo a otro sitio.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>The alarms have stopped: {error}.</source>
        <translation>Las alarmas se han detenido: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>Start Vigil again.</source>
        <translation>Inicie Vigil de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/analysis.py"/>
        <source>Measuring has stopped: {error}.</source>
        <translation>La medición se ha detenido: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>{name} was learned at {rate_hz} Hz, and this source has {rate_hz_2} Hz.</source>
        <translation>{name} se aprendió a {rate_hz} Hz, y esta fuente tiene {rate_hz_2} Hz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>Learn normal from this source.</source>
        <translation>Aprenda lo normal de esta fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/doctor.py"/>
        <source>The ports could not be examined: {error}.</source>
        <translation>No se pudieron examinar los puertos: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not encrypted.</source>
        <translation>El historial no está cifrado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>No passphrase was chosen.</source>
        <translation>No se eligió ninguna frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is locked.</source>
        <translation>El historial está bloqueado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Unlock it first.</source>
        <translation>Desbloquéelo primero.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Switch encryption on in the settings.</source>
        <translation>Active el cifrado en los ajustes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>It has no passphrase.</source>
        <translation>No tiene frase de contraseña.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history's key lies in the system's keyring.</source>
        <translation>La clave del historial está en el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The receipt of what is sent cannot be written, so nothing is sent.</source>
        <translation>No se puede escribir el recibo de lo enviado, así que no se envía nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not open.</source>
        <translation>El historial no está abierto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent} ({strerror}).</source>
        <translation>El historial no se puede guardar en {parent} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored.</source>
        <translation>No se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Another window of Vigil uses the history.</source>
        <translation>Otra ventana de Vigil usa el historial.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored from this one.</source>
        <translation>Desde esta no se guarda nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent}.</source>
        <translation>El historial no se puede guardar en {parent}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped by itself.</source>
        <translation>La central se ha detenido por sí sola.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>Switch Share on again.</source>
        <translation>Active Compartir de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped: {error}.</source>
        <translation>La central se ha detenido: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/jobs.py"/>
        <source>The jobs process has ended unexpectedly.</source>
        <translation>El proceso de trabajos terminó inesperadamente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/joined_hub.py"/>
        <source>The other hub could not be joined: {error}.</source>
        <translation>No se pudo entrar en la otra central: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Something inside Vigil went wrong; what runs goes on.</source>
        <translation>Algo falló dentro de Vigil; lo que funciona continúa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Help, Report a problem shows what was written down.</source>
        <translation>Ayuda, Informar de un problema, muestra lo anotado.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There is no signal to learn from.</source>
        <translation>No hay señal de la que aprender.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Connect first.</source>
        <translation>Conecte antes.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There are no samples to learn from.</source>
        <translation>No hay muestras de las que aprender.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Nothing was learned: {error}.</source>
        <translation>No se aprendió nada: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal cannot be heard.</source>
        <translation>La señal no se puede oír.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal is not heard any more: {error}.</source>
        <translation>La señal ya no se oye: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/marks.py"/>
        <source>Mark {next_id}</source>
        <translation>Marca {next_id}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/patients.py"/>
        <source>warm up</source>
        <translation>calentamiento</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>No player was found ({names}).</source>
        <translation>No se encontró reproductor ({names}).</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>The system's players cannot reach a loudspeaker.</source>
        <translation>Los reproductores del sistema no alcanzan un altavoz.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>{name} was not written.</source>
        <translation>{name} no se escribió.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The recordings could not be listed: {error}.</source>
        <translation>No se pudieron listar las grabaciones: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The export was ended: {error}.</source>
        <translation>La exportación terminó antes: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it does not end</source>
        <translation>no termina</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it ended with {code}</source>
        <translation>terminó con {code}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/station.py"/>
        <source>client '{client}'</source>
        <translation>cliente '{client}'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tone_stream.py"/>
        <source>No player of this system takes a tone that goes on.</source>
        <translation>Ningún reproductor de este sistema admite un tono continuo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>The training has ended unexpectedly.</source>
        <translation>El entrenamiento terminó inesperadamente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>Try it again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tuning.py"/>
        <source>The file could not be judged again: {error}.</source>
        <translation>No se pudo juzgar de nuevo el archivo: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>{label} hangs: its driver answers no call.</source>
        <translation>{label} está bloqueado: su controlador no responde a ninguna llamada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Unplug it, and start Vigil anew before it is used again.</source>
        <translation>Desconectarlo y reiniciar Vigil antes de volver a usarlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Watching stopped: {error}.</source>
        <translation>La vigilancia se detuvo: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Connect again.</source>
        <translation>Conecte de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{target} cannot be written: it is not a file.</source>
        <translation>No se puede escribir {target}: no es un archivo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{source} already has a column {taken}.</source>
        <translation>{source} ya tiene una columna {taken}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>Give the file it was made from.</source>
        <translation>Indique el archivo del que se hizo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{path} became shorter while it was judged.</source>
        <translation>{path} se acortó mientras se juzgaba.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Plug one in (some cables only charge), or try the demo signal: vigil --demo</source>
        <translation>Conecte una (algunos cables solo cargan), o pruebe la señal de demostración: vigil --demo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a voltmon board at {rate_hz} Hz, {state}.</source>
        <translation>{device}: una placa voltmon a {rate_hz} Hz, {state}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the board sends at {baud} baud, not {DEFAULT_BAUD}.</source>
        <translation>{device}: la placa envía a {baud} baudios, no a {DEFAULT_BAUD}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil follows it. To be quick, write Serial.begin({DEFAULT_BAUD}) in the sketch.</source>
        <translation>Vigil la sigue. Para ir rápido, escriba Serial.begin({DEFAULT_BAUD}) en el sketch.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Let the sketch println() one number a line, or up to six with commas between them.</source>
        <translation>Haga que el sketch escriba con println() un número por línea, o hasta seis separados por comas.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: numbers come, from a sketch that takes no commands.</source>
        <translation>{device}: llegan números, de un sketch que no acepta comandos.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the port is open, but nothing readable comes.</source>
        <translation>{device}: el puerto está abierto, pero no llega nada legible.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Upload the sketch of Vigil, or press the board's reset button.</source>
        <translation>Cargue el sketch de Vigil, o pulse el botón de reinicio de la placa.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>a plain serial port</source>
        <translation>un puerto serie simple</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; you are not allowed to open it.</source>
        <translation>{device}: {what}; no tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; two programs read it at once: {names}.</source>
        <translation>{device}: {what}; dos programas lo leen a la vez: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Each gets only a part of it: close one.</source>
        <translation>Cada uno recibe solo una parte: cierre uno.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; in use by {holder}.</source>
        <translation>{device}: {what}; lo usa {holder}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Close that program to connect here.</source>
        <translation>Cierre ese programa para conectar aquí.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a board with USB of its own sends nothing until DTR is raised.</source>
        <translation>{device}: una placa con USB propio no envía nada hasta que se activa DTR.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil raises it. In another program, switch DTR on.</source>
        <translation>Vigil lo activa. En otro programa, active DTR.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>BRLTTY runs: it takes CH340 and CP210x boards for Braille displays.</source>
        <translation>BRLTTY está en marcha: toma placas CH340 y CP210x por líneas Braille.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>If your board's port vanishes after a second, remove it.</source>
        <translation>Si el puerto de su placa desaparece tras un segundo, elimínelo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>ModemManager runs: it talks to new ports to see whether they are modems.</source>
        <translation>ModemManager está en marcha: habla con los puertos nuevos para ver si son módems.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>A voltmon board ignores that. Where another is disturbed, let it skip Arduinos.</source>
        <translation>Una placa voltmon lo ignora. Si molesta a otra, haga que omita los Arduino.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/inbox.py"/>
        <source>the disk was too slow for a while</source>
        <translation>el disco fue demasiado lento por un tiempo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>No se puede leer {path}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>Join the hub again.</source>
        <translation>Entre de nuevo en la central.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>The other hub cannot be remembered: {error}.</source>
        <translation>No se puede recordar la otra central: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>{path} was judged with settings that this Vigil does not know: {error}.</source>
        <translation>{path} se juzgó con ajustes que este Vigil no conoce: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>Update Vigil, or export it as CSV and judge that.</source>
        <translation>Actualice Vigil, o expórtelo como CSV y júzguelo así.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recorder_status.py"/>
        <source>the computer's clock jumped by {jump_s} s</source>
        <translation>el reloj del equipo saltó {jump_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>it was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>the source was closed</source>
        <translation>se cerró la fuente</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Recording was given up: {error}.</source>
        <translation>Se abandonó la grabación: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>{path} is being recorded already.</source>
        <translation>{path} ya se está grabando.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Stop it.</source>
        <translation>Deténgala.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being watched that could be recorded.</source>
        <translation>No se vigila nada que se pudiera grabar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being recorded.</source>
        <translation>No se está grabando nada.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>There is nothing to save yet.</source>
        <translation>Aún no hay nada que guardar.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Connect to a source first.</source>
        <translation>Conecte antes una fuente.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>saved from the flight recorder</source>
        <translation>guardado de la grabadora continua</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>The disk has gone: {strerror}.</source>
        <translation>El disco ha desaparecido: {strerror}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>{path} has bytes of an unknown connection.</source>
        <translation>{path} tiene bytes de una conexión desconocida.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>a gap in the file</source>
        <translation>un hueco en el archivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds more than {MOST_SAMPLES} samples.</source>
        <translation>{path} contiene más de {MOST_SAMPLES} muestras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>Export a part.</source>
        <translation>Exporte una parte.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds no samples.</source>
        <translation>{path} no contiene muestras.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/scoring.py"/>
        <source>The patient has a column that is not one of the thirteen.</source>
        <translation>El paciente tiene una columna que no es una de las trece.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path} has no header {COLUMNS}.</source>
        <translation>{path} no tiene el encabezado {COLUMNS}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>Labels are real or false, one a row.</source>
        <translation>Las etiquetas son real o false, una por fila.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: two times in seconds and a label.</source>
        <translation>{path}, línea {number}: dos tiempos en segundos y una etiqueta.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: the label must be real or false, the end after.</source>
        <translation>{path}, línea {number}: la etiqueta debe ser real o false, el final después.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word}, as before</source>
        <translation>{n_after_word}, como antes</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word} instead of {n_before}</source>
        <translation>{n_after_word} en lugar de {n_before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarms</source>
        <translation>alarmas</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>There is no source {text}.</source>
        <translation>No existe la fuente {text}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>Sources are demo, demo:SCENARIO, serial, serial:PORT and replay:FILE.</source>
        <translation>Las fuentes son demo, demo:SCENARIO, serial, serial:PORT y replay:FILE.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{port} is not a port.</source>
        <translation>{port} no es un puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Ports go from 0 to {HIGHEST_PORT}.</source>
        <translation>Los puertos van de 0 a {HIGHEST_PORT}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>There is no address {host}.</source>
        <translation>No existe la dirección {host}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use an address of this computer, such as 127.0.0.1.</source>
        <translation>Use una dirección de este equipo, como 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Port {port} may not be used by this user.</source>
        <translation>Este usuario no puede usar el puerto {port}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use a port above 1023.</source>
        <translation>Use un puerto por encima de 1023.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{host} is not an address of this computer.</source>
        <translation>{host} no es una dirección de este equipo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use 127.0.0.1 to stay on it.</source>
        <translation>Use 127.0.0.1 para quedarse en él.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Cannot listen on {host} port {port}: {error}.</source>
        <translation>No se puede escuchar en {host} puerto {port}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Try another port.</source>
        <translation>Pruebe otro puerto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>The hub did not start.</source>
        <translation>La central no arrancó.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>See the log for the reason.</source>
        <translation>Vea el motivo en el registro.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/tls.py"/>
        <source>The hub's certificate cannot be kept in {folder}: {error}.</source>
        <translation>El certificado de la central no se puede guardar en {folder}: {error}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>Vigil station</source>
        <translation>Estación Vigil</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not take the results: {reason}</source>
        <translation>La central no aceptó los resultados: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not say which results it has.</source>
        <translation>La central no dijo qué resultados tiene.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub does not know this station's token: pair it again.</source>
        <translation>La central no conoce el token de esta estación: emparéjela de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub is full.</source>
        <translation>La central está llena.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub cannot be reached.</source>
        <translation>No se alcanza la central.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Copy the whole link that the other hub shows under its code.</source>
        <translation>Copie entero el enlace que la otra central muestra bajo su código.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The code is used or has run out: ask the other hub for a new one.</source>
        <translation>El código está usado o ha caducado: pida uno nuevo a la otra central.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Too many attempts: wait a minute.</source>
        <translation>Demasiados intentos: espere un minuto.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has said no.</source>
        <translation>La otra central ha dicho que no.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>This is not a hub's link.</source>
        <translation>Este no es el enlace de una central.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The link has no code or no fingerprint.</source>
        <translation>Al enlace le falta el código o la huella.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Pairing was given up.</source>
        <translation>Se abandonó el emparejamiento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has ended the pairing.</source>
        <translation>La otra central ha puesto fin al emparejamiento.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>The picture cannot be written to {path}.</source>
        <translation>No se puede escribir la imagen en {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Vigil is open already, but its window does not answer.</source>
        <translation>Vigil ya está abierto, pero su ventana no responde.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Close it, then start again.</source>
        <translation>Ciérrelo y empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>There is no display to open a window on.</source>
        <translation>No hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Use `vigil monitor` in a terminal, or set QT_QPA_PLATFORM=offscreen.</source>
        <translation>Use `vigil monitor` en un terminal, o ponga QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>There is no language {code}.</source>
        <translation>No existe el idioma {code}.</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample {letter}</source>
        <translation>Ejemplo {letter}</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG, AD8232</source>
        <translation>ECG, AD8232</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>An AD8232 front end at 3.3 V, gain 100, centred on 1.65 V, in millivolts at the electrodes. For learning electronics, not for diagnosis. With an electrode off the output rests at a rail.</source>
        <translation>Un frontal AD8232 a 3.3 V, ganancia 100, centrado en 1.65 V, en milivoltios en los electrodos. Para aprender electrónica, no para diagnosticar. Con un electrodo suelto la salida descansa en un carril.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG</source>
        <translation>ECG</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Bench DC supply, 5 V</source>
        <translation>Fuente de banco CC, 5 V</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>A regulated 5 V output through a divider of two equal resistors into A0. The limits are 5 % and 10 % either side of 5 V.</source>
        <translation>Una salida regulada de 5 V a A0 por un divisor de dos resistencias iguales. Los límites están al 5 % y al 10 % a ambos lados de 5 V.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Li-ion cell, discharge</source>
        <translation>Celda de iones de litio, descarga</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>One lithium-ion cell straight into A0. Full at 4.20 V, empty at 3.00 V; below 2.50 V the cell is damaged.</source>
        <translation>Una celda de iones de litio directa a A0. Llena a 4.20 V, vacía a 3.00 V; por debajo de 2.50 V la celda se daña.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Motor current, 10 mΩ shunt</source>
        <translation>Corriente de motor, shunt de 10 mΩ</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>A shunt of 10 milliohm with an amplifier of gain 20 into A0: 0.2 V an ampere. A start draws several times the running current for a moment, hence the delays.</source>
        <translation>Un shunt de 10 miliohmios con un amplificador de ganancia 20 en A0: 0.2 V por amperio. Un arranque toma por un momento varias veces la corriente de marcha, de ahí los retardos.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Photoresistor</source>
        <translation>Fotorresistor</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>A light-dependent resistor from 5 V to A0, 10 kilohm from A0 to ground: more light, more volts. Shown as a share of full scale; these resistors differ too much for lux.</source>
        <translation>Una resistencia dependiente de la luz de 5 V a A0, 10 kilohmios de A0 a masa: más luz, más voltios. Se muestra como parte del fondo de escala; estas resistencias difieren demasiado para dar lux.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Thermistor, NTC 10 k</source>
        <translation>Termistor, NTC 10 k</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>An NTC of 10 kilohm at 25 °C with beta 3950 K from A0 to ground, 10 kilohm from A0 to 5 V. The table is R(T) = 10 k exp(3950 (1/T - 1/298.15 K)) in that divider, every 5 °C.</source>
        <translation>Una NTC de 10 kilohmios a 25 °C con beta 3950 K de A0 a masa, 10 kilohmios de A0 a 5 V. La tabla es R(T) = 10 k exp(3950 (1/T - 1/298.15 K)) en ese divisor, cada 5 °C.</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
</context>
</TS>

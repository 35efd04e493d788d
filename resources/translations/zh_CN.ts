<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>English</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Technical: {alarm}</source>
        <translation>技术：{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Show all alarms</source>
        <translation>显示所有报警</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Pause sound</source>
        <translation>暂停声音</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Silence for two minutes; a new alarm ends it</source>
        <translation>静音两分钟；出现新报警即恢复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>Alarms are shown, but not heard. {reason}</source>
        <translation>报警会显示，但没有声音。{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more</source>
        <translation>另有{count}条</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{technical} technical</source>
        <translation>技术报警{technical}条</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_banner.py"/>
        <source>{count} more, {technical} technical</source>
        <translation>另有{count}条，技术报警{technical}条</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>No alarms. Limits that are passed and signals that are lost appear here.</source>
        <translation>没有报警。超出限值和信号丢失会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Sound is on.</source>
        <translation>声音已打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound off</source>
        <translation>关闭声音</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Turn sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_list.py"/>
        <source>Technical: what keeps the signal from being seen</source>
        <translation>技术报警：妨碍看到信号的情况</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>Over, not acknowledged</source>
        <translation>已结束，未确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority signal alarm: {alarm}</source>
        <translation>低优先级信号报警：{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority signal alarm: {alarm}</source>
        <translation>中优先级信号报警：{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority signal alarm: {alarm}</source>
        <translation>高优先级信号报警：{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>low priority technical alarm: {alarm}</source>
        <translation>低优先级技术报警：{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>medium priority technical alarm: {alarm}</source>
        <translation>中优先级技术报警：{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>high priority technical alarm: {alarm}</source>
        <translation>高优先级技术报警：{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, acknowledged</source>
        <translation>{alarm}，已确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_look.py"/>
        <source>{alarm}, over, not acknowledged</source>
        <translation>{alarm}，已结束，未确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>Acknowledge {alarm}</source>
        <translation>确认{alarm}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/alarm_row.py"/>
        <source>{state}. {fix}</source>
        <translation>{state}。{fix}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Acknowledge all alarms</source>
        <translation>确认所有报警</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Pause the sound of alarms, or resume</source>
        <translation>暂停或恢复报警声音</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/alarms.py"/>
        <source>Turn alarm sound on or off</source>
        <translation>打开或关闭报警声音</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>What does a meter read between the pins 5V and GND, in volts?</source>
        <translation>万用表在5V与GND引脚之间测得多少伏？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ledger: where every byte went</source>
        <translation>账目：每个字节的去向</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/board.py"/>
        <source>Calibrate the board</source>
        <translation>校准开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/channels.py"/>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/help.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Cursors</source>
        <translation>光标</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: off</source>
        <translation>触发：关</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: normal</source>
        <translation>触发：正常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger: stopped</source>
        <translation>触发：已停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Set the trigger</source>
        <translation>设置触发</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Trigger off, auto, normal or single</source>
        <translation>触发关、自动、正常或单次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Arm the trigger</source>
        <translation>触发待命</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Raise the trigger level</source>
        <translation>提高触发电平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Lower the trigger level</source>
        <translation>降低触发电平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Put the trigger level into the signal</source>
        <translation>将触发电平移入信号范围</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Filter and derived channels</source>
        <translation>滤波与派生通道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Plot</source>
        <translation>波形图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Show the signal as it came</source>
        <translation>显示原始信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Time cursors on or off</source>
        <translation>打开或关闭时间光标</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Value cursors on or off</source>
        <translation>打开或关闭数值光标</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Select the next cursor</source>
        <translation>选择下一个光标</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor later or up</source>
        <translation>光标右移或上移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor earlier or down</source>
        <translation>光标左移或下移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far later</source>
        <translation>光标大幅右移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Move the cursor far back</source>
        <translation>光标大幅左移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/instruments.py"/>
        <source>Captures</source>
        <translation>捕获</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the signal as a tone</source>
        <translation>以音调收听信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/listening.py"/>
        <source>Hear the picture from left to right</source>
        <translation>从左到右收听画面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Add a mark</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks as CSV</source>
        <translation>将标记保存为CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/marks.py"/>
        <source>Save the marks</source>
        <translation>保存标记</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Materials (*.json)</source>
        <translation>被测对象 (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Material</source>
        <translation>被测对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Import a material</source>
        <translation>导入被测对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/material.py"/>
        <source>Export the material</source>
        <translation>导出被测对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Recordings and CSV files (*.vigil *.csv);;All files (*)</source>
        <translation>录制文件和CSV文件 (*.vigil *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Normal</source>
        <comment>panel</comment>
        <translation>正常状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Was it real?</source>
        <translation>是否属实？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal</source>
        <translation>学习正常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from a file</source>
        <translation>从文件学习正常状态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn what is normal from the live signal (Ctrl+N)</source>
        <translation>从实时信号学习什么是正常（Ctrl+N）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/normal.py"/>
        <source>Learn normal from</source>
        <translation>学习正常，来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Change the passphrase of the history</source>
        <translation>更改历史记录的密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Show what was sent to language models</source>
        <translation>显示曾发送给语言模型的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Score a file of patients</source>
        <translation>为文件中的患者评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/patient.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture as PNG or SVG</source>
        <translation>将图片保存为PNG或SVG</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/picture.py"/>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Recordings</source>
        <translation>录制文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Record, or stop recording</source>
        <translation>录制，或停止录制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Save the last 10 minutes</source>
        <translation>保存最近10分钟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Play or pause the replay</source>
        <translation>播放或暂停回放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/recordings.py"/>
        <source>Replay one piece</source>
        <translation>回放一段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Go to the plot</source>
        <translation>转到波形图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Say how the signal is</source>
        <translation>说明信号状况</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show how well the picture keeps up</source>
        <translation>显示画面刷新性能</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Hold the picture, or follow</source>
        <translation>定格画面，或跟随</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little back</source>
        <translation>略微回看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a little forward</source>
        <translation>略微往后看</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window back</source>
        <translation>回看一个窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Look a window forward</source>
        <translation>往后看一个窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show less time</source>
        <translation>缩短时间范围</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show more time</source>
        <translation>扩大时间范围</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show the whole session</source>
        <translation>显示整个会话</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values up</source>
        <translation>数值上移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Move the values down</source>
        <translation>数值下移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a smaller range</source>
        <translation>缩小量程</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Show a larger range</source>
        <translation>扩大量程</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let the range follow the signal</source>
        <translation>量程跟随信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Keep the range</source>
        <translation>固定量程</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Sweep instead of roll</source>
        <translation>以扫描代替滚动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>Let earlier sweeps fade</source>
        <translation>先前的扫描逐渐淡出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/scope.py"/>
        <source>A lane for each channel</source>
        <translation>每个通道单独一栏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/sharing.py"/>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Colours as the system has them</source>
        <translation>颜色跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Fold or show the patient panel</source>
        <translation>折叠或显示患者面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Put the panel away</source>
        <translation>收起面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Open the panel in a window</source>
        <translation>在独立窗口中打开面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Move the panel to the other side</source>
        <translation>将面板移到另一侧</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/shell.py"/>
        <source>Dark or light colours</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/theatre.py"/>
        <source>Fault theatre</source>
        <translation>故障演示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune</source>
        <translation>调校</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/areas/tuning.py"/>
        <source>Tune on a recording</source>
        <translation>用录制文件调校</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>A value was changed after this result. Analyze again.</source>
        <translation>得出此结果后有数值被更改。请重新分析。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Describes the model, not causes.</source>
        <translation>描述的是模型，而非原因。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>PDF report</source>
        <translation>PDF报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>HTML report</source>
        <translation>HTML报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>FHIR R4 bundle</source>
        <translation>FHIR R4资源包</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>CSV row</source>
        <translation>CSV行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As soon as it is calculated which fields say so</source>
        <translation>算出哪些项有贡献之后即可</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_card.py"/>
        <source>As PDF, HTML, JSON, FHIR or CSV</source>
        <translation>保存为PDF、HTML、JSON、FHIR或CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Calculating which fields say so ...</source>
        <translation>正在计算哪些项有贡献 ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>All thirteen fields</source>
        <translation>全部十三项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>The same shares as text</source>
        <translation>以文字显示同样的贡献</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Check it</source>
        <translation>检验</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Plants an outlier into these values: it must be the one named</source>
        <translation>在这些数值中植入一个离群值：模型必须指出它</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Result of the check</source>
        <translation>检验结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show fewer</source>
        <translation>显示更少</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>Show {count} more</source>
        <translation>再显示{count}项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_reasons.py"/>
        <source>As bars</source>
        <translation>以条形显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Level: {level}</source>
        <translation>等级：{level}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_verdict.py"/>
        <source>Interval {low:.2f} to {high:.2f}</source>
        <translation>区间{low:.2f}至{high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Says what the model would do with other values, not what would happen to the patient.</source>
        <translation>说明换用其他数值时模型会如何反应，而不是患者会怎样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>Back to the values entered</source>
        <translation>恢复输入的数值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_what_if.py"/>
        <source>What if {field}</source>
        <translation>假设{field}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Text by a language model</source>
        <translation>语言模型撰写的文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Word it with a language model</source>
        <translation>用语言模型撰写</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Shows what would be sent, and asks first</source>
        <translation>先显示将要发送的内容，并征求同意</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>What was sent</source>
        <translation>已发送内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/assessment_wording.py"/>
        <source>Every payload that ever left this machine</source>
        <translation>曾离开本机的全部数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>What the board measures, and how its lines are read</source>
        <translation>开发板测量什么，以及如何读取其数据行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Board: {board}</source>
        <translation>开发板：{board}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Lines are laid out as</source>
        <translation>数据行格式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Numbers in plain lines are</source>
        <translation>纯数字行中的数为</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Measure the supply voltage</source>
        <translation>测量电源电压</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Calibrate with a meter...</source>
        <translation>用万用表校准...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/board_menu.py"/>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Follow the newest capture</source>
        <translation>跟随最新捕获</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Show all captures behind the chosen one</source>
        <translation>在所选捕获后面显示所有捕获</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Arm again</source>
        <translation>重新待命</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Wait for the next trigger</source>
        <translation>等待下一次触发</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Clear captures</source>
        <translation>清除捕获</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Forget every capture</source>
        <translation>丢弃所有捕获</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Triggered at</source>
        <translation>触发时刻</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Vpp</source>
        <translation>Vpp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Enter or a double click shows the moment on the plot</source>
        <translation>按Enter或双击可在波形图上显示该时刻</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/captures_panel.py"/>
        <source>Capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_panel.py"/>
        <source>Shown is gain times volts plus offset. What is judged and recorded stays in volts.</source>
        <translation>显示值为增益乘以伏特数再加偏移。判定和录制的数据仍以伏特为单位。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, show</source>
        <translation>通道A{channel}，显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, colour</source>
        <translation>通道A{channel}，颜色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, name</source>
        <translation>通道A{channel}，名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, gain</source>
        <translation>通道A{channel}，增益</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, offset</source>
        <translation>通道A{channel}，偏移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/channel_row.py"/>
        <source>Channel A{channel}, unit</source>
        <translation>通道A{channel}，单位</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/choice_field.py"/>
        <source>Not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/command_palette.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Choose a board, a recording or a demo signal</source>
        <translation>选择开发板、录制文件或演示信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>no data for {age_s:,.0f} s</source>
        <translation>已{age_s:,.0f} s无数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect or disconnect</source>
        <translation>连接或断开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Source</source>
        <translation>信号源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share, or stop sharing</source>
        <translation>共享，或停止共享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>No source</source>
        <translation>无信号源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Connect to the chosen source</source>
        <translation>连接到所选信号源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Clients on this computer connect to this address</source>
        <translation>本机上的客户端连接到此地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Share</source>
        <comment>switch</comment>
        <translation>共享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Let programs on this computer follow the voltage (Ctrl+Shift+S)</source>
        <translation>允许本机上的程序读取电压（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/connection_bar.py"/>
        <source>Leave this source</source>
        <translation>离开此信号源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Nothing has ever been sent to a language model from this machine.</source>
        <translation>本机从未向语言模型发送过任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Payload of the chosen request</source>
        <translation>所选请求的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>1 request, {n_bytes} bytes in all.</source>
        <translation>1次请求，共{n_bytes}字节。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_receipt.py"/>
        <source>{count} requests, {n_bytes} bytes in all.</source>
        <translation>{count}次请求，共{n_bytes}字节。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send values to a language model?</source>
        <translation>向语言模型发送数值？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send these values to a language model?</source>
        <translation>将这些数值发送给语言模型？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly what would be sent</source>
        <translation>将要发送的确切内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send this one</source>
        <translation>仅发送这次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Send, and do not ask again until Vigil ends</source>
        <translation>发送，在Vigil退出前不再询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>To: {recipient}</source>
        <translation>发往：{recipient}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Model: {model}</source>
        <translation>模型：{model}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>No name, pseudonym or free text is in it.</source>
        <translation>其中没有姓名、假名或自由文本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/consent_sheet.py"/>
        <source>Exactly these {n_bytes} bytes:</source>
        <translation>确切的{n_bytes}字节：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>of every patient</source>
        <translation>所有患者相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other field</source>
        <translation>其他{count}项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>{count} other fields</source>
        <translation>其他{count}项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>log-odds of {percent:.0f} %</source>
        <translation>{percent:.0f} %的对数几率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>Contributions to the score</source>
        <translation>对评分的贡献</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>← more typical</source>
        <translation>← 更典型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_bars.py"/>
        <source>more unusual →</source>
        <translation>更不寻常 →</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contributions to the score, as a table</source>
        <translation>对评分的贡献（表格）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Contribution</source>
        <translation>贡献</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/contribution_table.py"/>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>{cursor} {time} before the right edge</source>
        <translation>{cursor} 右缘前{time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/cursor_overlay.py"/>
        <source>minus</source>
        <translation>负</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_overlay.py"/>
        <source>filtered: {filter}</source>
        <translation>滤波后：{filter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Low-pass</source>
        <translation>低通</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>High-pass</source>
        <translation>高通</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Band-pass</source>
        <translation>带通</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 50 Hz</source>
        <translation>陷波50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Notch 60 Hz</source>
        <translation>陷波60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>No filter</source>
        <translation>无滤波</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Lower corner</source>
        <translation>下限频率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Upper corner</source>
        <translation>上限频率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Derived channel {number}</source>
        <translation>派生通道{number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/derived_sheet.py"/>
        <source>Only what is shown: the signal is recorded, judged and measured as it came.</source>
        <translation>只影响显示：录制、判定和测量的仍是原始信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copy the fix</source>
        <translation>复制解决办法</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/diagnosis_row.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Looking...</source>
        <translation>正在查找...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>Examine all ports again</source>
        <translation>重新检查所有端口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/doctor_page.py"/>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_delegate.py"/>
        <source>ongoing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>No events yet. Anomalies appear here with their time and reason.</source>
        <translation>还没有事件。异常会连同时间和原因显示在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session</source>
        <translation>本次会话{count}个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_list.py"/>
        <source>{count} in this session, {ongoing} ongoing</source>
        <translation>本次会话{count}个，{ongoing}个进行中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/event_model.py"/>
        <source>{event}, ongoing</source>
        <translation>{event}，进行中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Events appear here when there are some; say of each whether it was real.</source>
        <translation>出现事件后会显示在这里；请逐一说明是否属实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Real</source>
        <translation>属实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>False alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>1 shape is remembered as a false alarm: what looks the same is not told again.</source>
        <translation>已记住1种误报波形：相同的波形不再提示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>{count} shapes are remembered as false alarms: what looks the same is not told again.</source>
        <translation>已记住{count}种误报波形：相同的波形不再提示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/feedback_panel.py"/>
        <source>Was it real? {event}</source>
        <translation>是否属实？{event}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked this value</source>
        <translation>此数值已核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>I have checked {field}</source>
        <translation>{field}已核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Error: {problem}</source>
        <translation>错误：{problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/field_row.py"/>
        <source>Check: {doubt}</source>
        <translation>请核对：{doubt}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Choose an assessment to read it, or two to compare them.</source>
        <translation>选择一份评估以查看，或选择两份以比较。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Chosen assessments</source>
        <translation>所选评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Assessment</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_detail.py"/>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Choose a passphrase for the history</source>
        <translation>为历史设置密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This system has no keyring that keeps a key, so it is asked for at each start. It is written down nowhere: without it the history cannot be read again.</source>
        <translation>本系统没有可保存密钥的密钥环，因此每次启动时都会询问密码短语。它不会被记录在任何地方：没有它，历史将无法再读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The history is locked</source>
        <translation>历史已锁定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Enter its passphrase. Until then nothing is stored and nothing is found.</source>
        <translation>请输入密码短语。在此之前，不会存储任何内容，也查不到任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>At least 8 characters.</source>
        <translation>至少8个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>This passphrase does not open the history.</source>
        <translation>此密码短语无法打开历史记录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_lock_sheet.py"/>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Assessed</source>
        <translation>评估时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Level</source>
        <comment>patient</comment>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Given</source>
        <translation>已填</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Low</source>
        <comment>patient</comment>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Medium</source>
        <comment>patient</comment>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>High</source>
        <comment>patient</comment>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search by pseudonym</source>
        <translation>按假名搜索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Stored assessments</source>
        <translation>已存储的评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Open in the form</source>
        <translation>在表单中打开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Fill the form with the values of this assessment</source>
        <translation>用此评估的数值填写表单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Export ...</source>
        <translation>导出 ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The chosen assessments, or all that were found, as CSV or JSON</source>
        <translation>所选评估，或找到的全部评估，保存为CSV或JSON</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete the chosen assessments for good</source>
        <translation>永久删除所选评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>Delete {count} for good</source>
        <translation>永久删除{count}份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {found} found, {total} stored</source>
        <translation>找到 {found} 条，显示最新 {shown} 条，共存储 {total} 条</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{found} found, {total} stored</source>
        <translation>找到{found}份，共存储{total}份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>The newest {shown} of {total} stored</source>
        <translation>共存储 {total} 条，显示最新 {shown} 条</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/history_page.py"/>
        <source>{total} stored</source>
        <translation>共存储{total}份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>None: learn from each start</source>
        <translation>无：每次启动时学习</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Good: {finding}</source>
        <translation>良好：{finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Doubtful: {finding}</source>
        <translation>存疑：{finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Not usable: {finding}</source>
        <translation>不可用：{finding}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>What is normal is learned from each new connection.</source>
        <translation>每次新建连接时都会学习什么是正常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Baseline to begin with</source>
        <translation>起始基线</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Judged by</source>
        <translation>检测器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Train on this baseline</source>
        <translation>用此基线训练</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Name of the baseline</source>
        <translation>基线名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Keep and use</source>
        <translation>保留并使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/learn_panel.py"/>
        <source>Begin with</source>
        <translation>起始于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Nothing is watched.</source>
        <translation>未监测任何信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>Ledger</source>
        <translation>账目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>closes</source>
        <translation>账平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/ledger_sheet.py"/>
        <source>does not close</source>
        <translation>账不平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>patient</comment>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>patient</comment>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>patient</comment>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>LOW</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>MEDIUM</source>
        <comment>priority</comment>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>HIGH</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium</source>
        <comment>priority</comment>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>medium priority</source>
        <translation>中优先级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/level_words.py"/>
        <source>high priority</source>
        <translation>高优先级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_menu.py"/>
        <source>Every command</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Show {title}</source>
        <translation>显示“{title}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/main_window.py"/>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>No marks yet. F8 notes the moment at the right edge of the plot.</source>
        <translation>还没有标记。按F8可记下波形图右缘的时刻。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Note this moment (F8)</source>
        <translation>记下此刻（F8）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Write the marks to a CSV file</source>
        <translation>将标记写入CSV文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/mark_list.py"/>
        <source>Enter shows the moment, F2 renames, Delete removes</source>
        <translation>Enter显示该时刻，F2重命名，Delete删除</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Quantity</source>
        <translation>测量量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Channel to measure</source>
        <translation>要测量的通道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Stretch to measure</source>
        <translation>要测量的区段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Copy the table for a spreadsheet</source>
        <translation>复制表格以用于电子表格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Restart statistics</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Begin mean, SD, minimum, maximum and n anew</source>
        <translation>重新开始计算平均、标准差、最小、最大和n</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/measure_panel.py"/>
        <source>Measurements</source>
        <translation>测量值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Saved {name}, {size}.</source>
        <translation>已保存{name}，{size}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>In {folder}</source>
        <translation>位于{folder}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/notice_bar.py"/>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/number_edit.py"/>
        <source>{name}; the arrow keys step</source>
        <translation>{name}；用方向键增减</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_distribution.py"/>
        <source>Predictions by level</source>
        <translation>各等级的预测数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>From everybody</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>DEMO: {count}, counted in no total</source>
        <translation>演示：{count}个，不计入任何总数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search by patient</source>
        <translation>按患者搜索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Search the predictions</source>
        <translation>搜索预测</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>All that was found, as CSV</source>
        <translation>找到的全部，存为 CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Levels</source>
        <translation>等级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_page.py"/>
        <source>Scores say how unusual a patient is among the reference patients.</source>
        <translation>评分表示患者在参考患者中有多不寻常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Overview of the session</source>
        <translation>会话概览</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_strip.py"/>
        <source>Drag the window, or click where to look; arrows move it</source>
        <translation>拖动窗口，或单击要查看的位置；也可用方向键移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>Scores in the order of time</source>
        <translation>按时间排列的评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>0 scores</source>
        <translation>0个评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>1 score, the newest {newest:.2f}</source>
        <translation>1个评分，最新{newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/overview_trend.py"/>
        <source>{count} scores, the newest {newest:.2f}</source>
        <translation>{count}个评分，最新{newest:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/page_stack.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Open this panel in a window</source>
        <translation>在独立窗口中打开此面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Move this panel to the other side</source>
        <translation>将此面板移到另一侧</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/panel_area.py"/>
        <source>Put this panel away</source>
        <translation>收起此面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Patients of a file</source>
        <translation>文件中的患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>How much of the file is scored</source>
        <translation>文件评分进度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Scored patients</source>
        <translation>已评分患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Stop here; what is scored stays</source>
        <translation>就此停止；已有评分会保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_batch_sheet.py"/>
        <source>Save as CSV ...</source>
        <translation>保存为CSV ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Analyze</source>
        <translation>分析</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score these values</source>
        <translation>为这些数值评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Fill in the next invented patient</source>
        <translation>填入下一个虚构患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Empty every field</source>
        <translation>清空所有项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Undo clear</source>
        <translation>撤销清空</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Bring the cleared values back</source>
        <translation>恢复已清空的数值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet, or score a file of patients</source>
        <translation>粘贴电子表格的一行，或为文件中的患者评分</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Paste a row of a spreadsheet</source>
        <translation>粘贴电子表格的一行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_buttons.py"/>
        <source>Score a file of patients ...</source>
        <translation>为文件中的患者评分 ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>An invented patient, not a person; never stored</source>
        <translation>虚构患者，并非真人；从不存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Pseudonym</source>
        <translation>假名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Name or number</source>
        <translation>姓名或编号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>stored encrypted</source>
        <translation>加密存储</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>{given} of {fields} given</source>
        <translation>已填{given}/{fields}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient {name}</source>
        <translation>演示患者{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_head.py"/>
        <source>Demo patient</source>
        <translation>演示患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Fill in what is known, or try a sample. The result says how unusual the values are among the reference patients, and which of them say so.</source>
        <translation>填写已知的内容，或试用示例。结果说明这些数值在参考患者中有多不寻常，以及是哪些数值所致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_panel.py"/>
        <source>Result: {verdict}, score {score:.2f}</source>
        <translation>结果：{verdict}，评分{score:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_pdf.py"/>
        <source>Vigil assessment</source>
        <translation>Vigil评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>What cannot be used</source>
        <translation>无法使用的内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_summary.py"/>
        <source>Error: {sentence}</source>
        <translation>错误：{sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>{field} unit: {unit}</source>
        <translation>{field}单位：{unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/patient_unit_switch.py"/>
        <source>Switch to {unit}; the number stays as it was typed</source>
        <translation>切换为{unit}；数字保持输入时的原样</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data {lasted_s:.1f} s</source>
        <translation>无数据{lasted_s:.1f} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/marker_item.py"/>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>This build of Vigil has no OpenGL.</source>
        <translation>此Vigil版本不含OpenGL。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL is drawn by the processor here ({renderer}).</source>
        <translation>此处的OpenGL由处理器绘制（{renderer}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>OpenGL cannot be used with this system's graphics driver.</source>
        <translation>本系统的显卡驱动无法使用OpenGL。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The graphics driver's OpenGL is too old.</source>
        <translation>显卡驱动的OpenGL版本过旧。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/opengl.py"/>
        <source>The plot is drawn without it, as before.</source>
        <translation>波形图仍按原方式绘制，不使用OpenGL。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/picture_file.py"/>
        <source>Vigil, not a medical device</source>
        <translation>Vigil，非医疗器械</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot/time_axis.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_placeholder.py"/>
        <source>Show a built-in signal; no board is needed</source>
        <translation>显示内置信号；无需开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>{summary}, the picture stands still, {delay} behind</source>
        <translation>{summary}，画面已定格，落后{delay}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>Live voltage</source>
        <translation>实时电压</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/plot_view.py"/>
        <source>How well the picture keeps up; the last frames</source>
        <translation>画面刷新性能；最近的帧</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>What drives the score could not be calculated: {reason}.</source>
        <translation>无法计算影响评分的因素：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Planted for a moment: {field} {value} instead of {before} ...</source>
        <translation>暂时植入：{field} {value}，原为{before} ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named first, as it must be ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>检验：植入的{field} {value}被列在首位，符合要求（{share:+.2f}对数几率）。数值已恢复原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/assessment_presenter.py"/>
        <source>Check: planted {field} {value} is named in place {place} ({share:+.2f} log-odds). Your values are as they were.</source>
        <translation>检验：植入的{field} {value}被列在第{place}位（{share:+.2f}对数几率）。数值已恢复原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>无法读取{path}（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Not in the file, so blank: {columns}.</source>
        <translation>文件中没有，因此留空：{columns}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file is larger: use `vigil assess` for all of it.</source>
        <translation>文件更大：请用`vigil assess`处理整个文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far, {unreadable} could not be read.</source>
        <translation>目前已为{count}名患者评分，{unreadable}名无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored, {unreadable} could not be read.</source>
        <translation>已为{count}名患者评分，{unreadable}名无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far, {unreadable} could not be read.</source>
        <translation>目前已为{count}名患者评分，{unreadable}名无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored, {unreadable} could not be read.</source>
        <translation>已为{count}名患者评分，{unreadable}名无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored so far.</source>
        <translation>目前已为{count}名患者评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patient scored.</source>
        <translation>已为{count}名患者评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored so far.</source>
        <translation>目前已为{count}名患者评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{count} patients scored.</source>
        <translation>已为{count}名患者评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The first {count} are shown.</source>
        <translation>仅显示前{count}名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>{columns}: there are codes that are not ours. If the file counts otherwise, the rows that could be read are misread too.</source>
        <translation>{columns}：有不属于本程序的代码。如果文件采用其他编码，已读取的行也会被误读。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>The file could not be scored to its end: {reason}</source>
        <translation>文件未能全部评分：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>Cancelled: the rest of the file is not scored.</source>
        <translation>已取消：文件的其余部分未评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/batch_presenter.py"/>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>A board does not run on {volts:g} V.</source>
        <translation>开发板不会以{volts:g} V供电运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Measure between 5V and GND: {low} to {high} V.</source>
        <translation>请在5V与GND之间测量：{low}至{high} V。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>The board sends whole numbers.</source>
        <translation>开发板发送的是整数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Are they counts of a converter? They are taken as volts until you say so.</source>
        <translation>这些是转换器的计数值吗？在说明之前，它们按伏特处理。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_presenter.py"/>
        <source>Counts (10 bits at 5 V)</source>
        <translation>计数值（10位，5 V）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board</source>
        <translation>正在监听开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is</source>
        <translation>正在询问开发板身份</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds</source>
        <translation>正在尝试其他线路速率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up</source>
        <translation>正在设置开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Listening for the board.</source>
        <translation>正在监听开发板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Asking the board who it is.</source>
        <translation>正在询问开发板身份。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Trying other line speeds.</source>
        <translation>正在尝试其他线路速率。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Setting the board up.</source>
        <translation>正在设置开发板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>No data: nothing readable comes.</source>
        <translation>无数据：没有收到可读内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} text</source>
        <translation>{rate} 文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} raw</source>
        <translation>{rate} 原始值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} csv</source>
        <translation>{rate} CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{rate} binary</source>
        <translation>{rate} 二进制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As they look</source>
        <translation>按其形式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Volts</source>
        <translation>伏特</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Plain lines</source>
        <translation>纯数字行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>As the board is</source>
        <translation>保持开发板原样</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{setup} at {line_speed}</source>
        <translation>{setup}，{line_speed}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Automatic ({layout})</source>
        <translation>自动（{layout}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, calibrated</source>
        <translation>参考电压{volts:.3f} V，已校准</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Reference {volts:.3f} V, uncalibrated</source>
        <translation>参考电压{volts:.3f} V，未校准</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Lines: {layout}</source>
        <translation>数据行：{layout}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Line speed {baud:,} baud</source>
        <translation>线路速率{baud:,} baud</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock true within {ppm:,} ppm</source>
        <translation>开发板时钟误差在{ppm:,} ppm以内</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm fast</source>
        <translation>开发板时钟快{deviation} ppm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Board clock {deviation} ppm slow</source>
        <translation>开发板时钟慢{deviation} ppm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>{clock}, times corrected</source>
        <translation>{clock}，时间已校正</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in samples</source>
        <translation>属于采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>in text</source>
        <translation>属于文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>discarded at start</source>
        <translation>启动时丢弃</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>rejected: {reason}</source>
        <translation>已拒绝：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>expected by the device's count</source>
        <translation>按设备计数应有</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>decoded</source>
        <translation>已解码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>cut off, lost after that: not known</source>
        <translation>连接中断，其后丢失：未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Index</source>
        <translation>序号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>judged</source>
        <translation>已判定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>dropped before judging</source>
        <translation>判定前丢弃</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/board_states.py"/>
        <source>Samples</source>
        <translation>采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>The trigger is off.</source>
        <translation>触发已关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Stopped after one capture.</source>
        <translation>捕获一次后已停止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Triggered, filling the capture.</source>
        <translation>已触发，正在填充捕获。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Not triggered: showing what there is.</source>
        <translation>未触发：显示现有信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the trigger.</source>
        <translation>正在等待触发。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long, cut by a gap</source>
        <translation>长{span}，被间断截断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>{span} long</source>
        <translation>长{span}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Switch the trigger on to capture the signal around an edge, a pulse or an anomaly.</source>
        <translation>打开触发，可捕获边沿、脉冲或异常前后的信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/captures_states.py"/>
        <source>Waiting for the first trigger.</source>
        <translation>正在等待首次触发。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{rate:.0f} frames/s</source>
        <translation>{rate:.0f}帧/s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>frame {median:.1f} ms, p99 {p99:.1f}</source>
        <translation>每帧{median:.1f} ms，p99 {p99:.1f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>longest wait p99 {p99:.0f} ms</source>
        <translation>最长等待p99 {p99:.0f} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stall</source>
        <translation>{count}次卡顿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>{count} stalls</source>
        <translation>{count}次卡顿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/frame_meter.py"/>
        <source>sample to picture {median:.0f} ms, p95 {p95:.0f}</source>
        <translation>采样到画面{median:.0f} ms，p95 {p95:.0f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Nothing is stored yet. Analyze a patient, and the assessment stands here.</source>
        <translation>尚未存储任何内容。分析一名患者后，评估会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>No assessment fits. Search for less.</source>
        <translation>没有符合的评估。请放宽搜索条件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Assessments are not kept, as the settings say.</source>
        <translation>按照设置，评估不会保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>The history is locked.</source>
        <translation>历史已锁定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_presenter.py"/>
        <source>Open the form</source>
        <translation>打开表单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Sample {letter}</source>
        <translation>示例{letter}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{low:.2f} to {high:.2f}</source>
        <translation>{low:.2f}至{high:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{warning} Confirmed.</source>
        <translation>{warning} 已核实。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Worded by: {source}.</source>
        <translation>撰写者：{source}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>These are two patients.</source>
        <translation>这是两名不同的患者。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Scored by different models: the scores cannot be compared.</source>
        <translation>由不同模型评分：评分不可比较。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Made by different versions of Vigil.</source>
        <translation>由不同版本的Vigil生成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{patient}, {earlier} and {later}</source>
        <translation>{patient}，{earlier}和{later}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>{given} of {total}</source>
        <translation>{given}/{total}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/history_states.py"/>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>Waiting for the other hub</source>
        <translation>正在等待对方中枢</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/join_presenter.py"/>
        <source>{state}, {count} waiting.</source>
        <translation>{state}，{count}个等待中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Use layout {number}</source>
        <translation>使用布局{number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Keep this as layout {number}</source>
        <translation>将当前布局存为布局{number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>This is layout {number} now.</source>
        <translation>当前布局已存为布局{number}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>{keys} brings it back.</source>
        <translation>按{keys}可恢复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>Arrange the window and keep it with {keys}.</source>
        <translation>排好窗口后，用{keys}保存布局。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/kept_layouts.py"/>
        <source>No layout {number} was kept.</source>
        <translation>尚未保存布局{number}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>What it means in alarms an hour is known in {left} s.</source>
        <translation>{left} s后可知相当于每小时多少次报警。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>约每小时{rate:.1f}次报警，依据最近{minutes:.0f} min的评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>About {rate:.1f} alarms an hour, from the scores of the last hour.</source>
        <translation>约每小时{rate:.1f}次报警，依据最近一小时的评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last {minutes:.0f} min.</source>
        <translation>每小时少于0.1次报警，依据最近{minutes:.0f} min的评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Fewer than 0.1 alarms an hour, from the scores of the last hour.</source>
        <translation>每小时少于0.1次报警，依据最近一小时的评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{duration:.0f} s at {rate:g} Hz from {source}, {day}</source>
        <translation>{duration:.0f} s，{rate:g} Hz，来自{source}，{day}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Training, {progress:.0%}. The signal may do what it likes meanwhile.</source>
        <translation>正在训练，{progress:.0%}。其间信号可任意变化。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Checking what was learned.</source>
        <translation>正在检查学到的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>Learning, {progress:.0%}. Keep the signal as it should be.</source>
        <translation>正在学习，{progress:.0%}。请让信号保持应有的状态。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: press Learn normal and keep what it learns. Until then {judging} judges.</source>
        <translation>{wanted}须先用基线训练：按“学习正常”并保留学到的内容。在此之前由{judging}判定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/learn_texts.py"/>
        <source>{wanted} has to be trained on a baseline: {baseline!r} was learned by {detector}; train on it, or learn normal anew. Until then {judging} judges.</source>
        <translation>{wanted}须先用基线训练：{baseline!r}是由{detector}学习的；请用它训练，或重新学习正常。在此之前由{judging}判定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>The file has ended.</source>
        <translation>文件已结束。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Find a board</source>
        <translation>查找开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Boards</source>
        <translation>开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Look for an Arduino and try it</source>
        <translation>查找Arduino并尝试连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>{board} is there: choose it above and connect, or try the demo signal.</source>
        <translation>已发现{board}：在上方选择并连接，或试用演示信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>Demo signal</source>
        <translation>演示信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/live_states.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>There is no signal to mark.</source>
        <translation>没有可供标记的信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Connect to a source first.</source>
        <translation>请先连接信号源。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number}</source>
        <translation>标记{number}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>Mark {number} added at {time}.</source>
        <translation>已在{time}添加标记{number}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/mark_presenter.py"/>
        <source>It stands in the panel Marks, where it can be renamed.</source>
        <translation>它列在“标记”面板中，可在那里重命名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>The view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>Between cursors</source>
        <translation>光标之间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No signal yet.</source>
        <translation>还没有信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_presenter.py"/>
        <source>No cursors are set.</source>
        <translation>未设置光标。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>newest {count} raw samples, {duration}</source>
        <translation>最新{count}个原始采样点，{duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw sample, {duration}</source>
        <translation>{count}个原始采样点，{duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/measure_states.py"/>
        <source>{count} raw samples, {duration}</source>
        <translation>{count}个原始采样点，{duration}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No patient has been scored yet. Analyze one, or let a client do so.</source>
        <translation>尚未对任何患者评分。请分析一名，或由客户端进行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>No prediction fits these filters.</source>
        <translation>没有符合筛选条件的预测。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>The newest {count} are listed; all that is stored stands in the history.</source>
        <translation>列出最新 {count} 条；存储的全部内容在历史记录中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>DEMO {name}</source>
        <translation>演示{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/overview_presenter.py"/>
        <source>this station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>Usually {low:g} to {high:g} {unit}</source>
        <translation>通常{low:g}至{high:g} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_form.py"/>
        <source>{field}: {error}</source>
        <translation>{field}：{error}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>Copy one row of the thirteen columns, or that row with the row of names above it.</source>
        <translation>复制包含十三列的一行，或连同其上方的列名行一起复制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>{count} rows were pasted where one is wanted.</source>
        <translation>粘贴了{count}行，只需要一行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_paste.py"/>
        <source>The pasted row does not fit the thirteen columns.</source>
        <translation>粘贴的行与十三列不符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>Restored: this form was not finished when Vigil ended.</source>
        <translation>已恢复：Vigil退出时此表单尚未完成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} field cannot be used</source>
        <translation>{count}项无法使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_presenter.py"/>
        <source>{count} fields cannot be used</source>
        <translation>{count}项无法使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_records.py"/>
        <source>The record has a field '{column}', which is not known.</source>
        <translation>记录中有未知字段“{column}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, SECOND OPINION DISAGREES</source>
        <translation>{level}，第二意见不一致</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{level}, BORDERLINE</source>
        <translation>{level}，临界</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>More unusual than {share} of {count} reference patients. {given} of {total} fields given.</source>
        <translation>比{count}名参考患者中{share}的人更不寻常。共{total}项，已填{given}项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>{events} of {total} patients of this level had disease.</source>
        <translation>此等级的{total}名患者中有{events}名患病。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Calibrated probability {probability} ({low} to {high}) where {prevalence} have it.</source>
        <translation>校准概率{probability}（{low}至{high}），适用于{prevalence}患病的人群。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>The second opinion disagrees: do not rely on either alone.</source>
        <translation>第二意见不一致：不要单独依赖其中任何一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>Borderline: the interval reaches over a limit between levels.</source>
        <translation>临界：区间跨越了等级之间的界限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/patient_states.py"/>
        <source>With these values the model's score would be {score:.2f} ({level}), instead of {entered:.2f} ({entered_level}).</source>
        <translation>若采用这些数值，模型评分为{score:.2f}（{level}），而非{entered:.2f}（{entered_level}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/profile_presenter.py"/>
        <source>This material</source>
        <translation>此被测对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>There is no live signal to record.</source>
        <translation>没有可供记录的实时信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>A recording is under way.</source>
        <translation>正在录制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finishing it keeps everything that was recorded so far.</source>
        <translation>结束录制会保留至今录下的全部内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Keep recording</source>
        <translation>继续录制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/record_presenter.py"/>
        <source>Finish and quit</source>
        <translation>结束并退出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>CSV: a table of every sample</source>
        <translation>CSV：所有采样点的表格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>EDF+: 16 bit, with annotations</source>
        <translation>EDF+：16位，带注释</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>BDF+: 24 bit, with annotations</source>
        <translation>BDF+：24位，带注释</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Parquet: for analysis</source>
        <translation>Parquet：用于分析</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>WAV: sound, 32 bit float</source>
        <translation>WAV：声音，32位浮点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, repaired</source>
        <translation>{quality}，已修复</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{quality}, broken off</source>
        <translation>{quality}，中断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Writing {name}</source>
        <translation>正在写入{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>A recording that was broken off has been repaired.</source>
        <translation>一个中断的录制文件已修复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} recordings that were broken off have been repaired.</source>
        <translation>{count}个中断的录制文件已修复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Written {name}.</source>
        <translation>已写入{name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} event</source>
        <translation>{count}个事件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{count} events</source>
        <translation>{count}个事件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples. Judged by {detector}, Vigil {program}.</source>
        <translation>{name}：{quality}。{recorded:,}/{expected:,}个采样点。由{detector}判定，Vigil {program}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>{name}: {quality}. {recorded:,} of {expected:,} samples, {rate:.6g} Hz. Judged by {detector}, Vigil {program}.</source>
        <translation>{name}：{quality}。{recorded:,}/{expected:,}个采样点，{rate:.6g} Hz。由{detector}判定，Vigil {program}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts close. Jumps of the computer's clock: {jumps}.</source>
        <translation>字节：接收{received:,}，拒绝{rejected:,}。账目平。计算机时钟跳变{jumps}次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Bytes: {received:,} received, {rejected:,} rejected. Accounts DO NOT CLOSE. Jumps of the computer's clock: {jumps}.</source>
        <translation>字节：接收{received:,}，拒绝{rejected:,}。账目不平。计算机时钟跳变{jumps}次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>Gap of {length:.2f} s: {cause}</source>
        <translation>间断{length:.2f} s：{cause}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gap</source>
        <translation>以及另外{count}处间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/recordings_presenter.py"/>
        <source>and {count} more gaps</source>
        <translation>以及另外{count}处间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are low</source>
        <translation>两者均低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>both are high</source>
        <translation>两者均高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>两者不一致，因此不要单独依赖其中任何一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>neither is low</source>
        <translation>两者均不低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Assessment of {patient}</source>
        <translation>{patient}的评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Limits</source>
        <translation>局限性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>DEMO.</source>
        <translation>演示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Vigil {version}, model {model}, {time}</source>
        <translation>Vigil {version}，模型{model}，{time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>en</source>
        <comment>code</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{time} local time</source>
        <translation>{time}（当地时间）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{model} (SHA-256, first 12 digits)</source>
        <translation>{model}（SHA-256前12位）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{score:.2f} (interval {low:.2f} to {high:.2f}), compared with {count} reference patients</source>
        <translation>{score:.2f}（区间{low:.2f}至{high:.2f}），与{count}名参考患者相比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{probability} ({low} to {high}) where {prevalence} have it</source>
        <translation>{probability}（{low}至{high}），适用于{prevalence}患病的人群</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{share}; {agreement}</source>
        <translation>{share}；{agreement}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>{given} of {total} fields</source>
        <translation>{given}/{total}项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Observed</source>
        <translation>观察结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Calibrated probability</source>
        <translation>校准概率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Values entered</source>
        <translation>输入的数值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>To look at again</source>
        <translation>需再次核对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Sum = log-odds of the probability</source>
        <translation>总和 = 概率的对数几率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>Contribution (log-odds)</source>
        <translation>贡献（对数几率）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_page.py"/>
        <source>What the score is made of</source>
        <translation>评分的构成</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>FHIR R4 bundle (*.fhir.json)</source>
        <translation>FHIR R4资源包 (*.fhir.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/report_presenter.py"/>
        <source>The last export is still being written.</source>
        <translation>上一次导出仍在写入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/settings_presenter.py"/>
        <source>Allowed: {values}</source>
        <translation>允许：{values}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>The code has run out.</source>
        <translation>代码已过期。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>{address} is no longer an address of this computer.</source>
        <translation>{address}已不是本机地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” is paired.</source>
        <translation>“{name}”已配对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_presenter.py"/>
        <source>“{name}” was not paired.</source>
        <translation>“{name}”未配对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>This computer only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Only programs on this computer reach it.</source>
        <translation>只有本机上的程序可以访问。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Not encrypted: whoever is on this network can read along. Patients are refused; voltage only.</source>
        <translation>未加密：此网络上的任何人都能旁读。不接收患者数据；仅限电压。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Encrypted with the hub's own certificate: a browser warns once, because nobody has signed it.</source>
        <translation>以中枢自身的证书加密：该证书未经签名，浏览器会警告一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{clients} connected, {sent} messages/s out, {received} in</source>
        <translation>{clients}个已连接，发出{sent}条/s，接收{received}条/s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Use port {port}</source>
        <translation>使用端口{port}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. No phone reaches this computer only: choose a network above</source>
        <translation>剩余{time}。手机无法访问“仅限本机”：请在上方选择网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left. The app cannot connect while Encrypt is on</source>
        <translation>剩余{time}。“加密”打开时该应用无法连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>Valid for {time}</source>
        <translation>有效期{time}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>paired {day}, not back since</source>
        <translation>{day}配对，此后未再连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/share_states.py"/>
        <source>last seen {seen}, paired {day}</source>
        <translation>最近出现{seen}，{day}配对</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>No average</source>
        <translation>不平均</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_presenter.py"/>
        <source>Average of {count}</source>
        <translation>{count}次平均</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more sample is needed for the first spectrum.</source>
        <translation>首个频谱还需要{count}个采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{count} more samples are needed for the first spectrum.</source>
        <translation>首个频谱还需要{count}个采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>The waterfall begins with the next spectrum.</source>
        <translation>瀑布图从下一个频谱开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{bin} a bin, noise bandwidth {bandwidth}, {count} of {wanted} averaged</source>
        <translation>每格{bin}，噪声带宽{bandwidth}，已平均{count}/{wanted}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/spectrum_states.py"/>
        <source>{basis}; waterfall {low} to {high}</source>
        <translation>{basis}；瀑布图{low}至{high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: auto</source>
        <translation>触发：自动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/trigger_presenter.py"/>
        <source>Trigger: single</source>
        <translation>触发：单次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{name}, {minutes:.0f} min.</source>
        <translation>{name}，{minutes:.0f} min。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>By your labels, {threshold:.2f} would be the best.</source>
        <translation>按标注，{threshold:.2f}为最佳。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>Marks named real or false in a recording draw the curve of your labels.</source>
        <translation>在录制文件中注明属实或误报的标记，用来绘制标注曲线。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm, as before</source>
        <translation>{count}次报警，与之前相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarm instead of {before}</source>
        <translation>{count}次报警，原为{before}次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms, as before</source>
        <translation>{count}次报警，与之前相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/tune_presenter.py"/>
        <source>{count} alarms instead of {before}</source>
        <translation>{count}次报警，原为{before}次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Hugging Face says it stores no bodies and keeps its logs for 30 days; the provider has its own rules.</source>
        <translation>Hugging Face声明不存储正文，日志保留30天；服务提供方另有规定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>What becomes of it is up to whoever runs this server.</source>
        <translation>数据如何处理取决于该服务器的运营者。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Asking the language model ...</source>
        <translation>正在询问语言模型 ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} piece has come; shown when all passed.</source>
        <translation>已收到{count}段；全部通过检查后显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>{count} pieces have come; shown when all passed.</source>
        <translation>已收到{count}段；全部通过检查后显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Written by {source}, checked.</source>
        <translation>由{source}撰写，已检查。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>The checked template stands: {reason}.</source>
        <translation>保留经检查的模板文字：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/presenters/wording_presenter.py"/>
        <source>Cancelled. The checked template stands.</source>
        <translation>已取消。保留经检查的模板文字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>This text leaves the computer only if you send it. It holds versions and the ends of the logs: no measurement and no patient. Read it, and delete what you want to keep.</source>
        <translation>只有主动发送，此文字才会离开本机。其中包含版本信息和日志末尾：没有测量数据，也没有患者数据。请阅读，并删去不愿公开的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>The report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Save as a file</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/problem_sheet.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Rate, Hz</source>
        <translation>采样率（Hz）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Lower rail, V</source>
        <translation>下轨（V）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Upper rail, V</source>
        <translation>上轨（V）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Threshold, 0 to 1</source>
        <translation>阈值（0至1）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Own band, Hz</source>
        <translation>自身频带（Hz）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Mains, Hz</source>
        <translation>工频（Hz）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The score from which a sample is an anomaly; blank: as the slider stands</source>
        <translation>评分达到此值的采样点即为异常；留空：以滑块为准</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>From and to, as in 0.5 40; blank: not known</source>
        <translation>起止频率，如0.5 40；留空：未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>50 or 60 where it may leak in, 0 where not</source>
        <translation>可能混入工频时填50或60，否则填0</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>The name of a normal that was kept; it is chosen with the material</source>
        <translation>已保留的正常状态的名称；随被测对象一起选用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Value: either scale and offset (scale x volts + offset), as in 100 -50, or a table of volts=value pairs, as in 0.5=100; 1.2=80</source>
        <translation>数值：可填比例和偏移（比例 x 伏特数 + 偏移），如100 -50；或填伏特数=数值的对照表，如0.5=100; 1.2=80</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Add a limit</source>
        <translation>添加限值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Save and use</source>
        <translation>保存并使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_editor.py"/>
        <source>Limits: value, deadband, seconds until on, seconds until off, priority</source>
        <translation>限值：数值、死区、触发延时（秒）、解除延时（秒）、优先级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Deadband</source>
        <translation>死区</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>On after, s</source>
        <translation>触发延时（s）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Off after, s</source>
        <translation>解除延时（s）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>*** high</source>
        <translation>*** 高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>** medium</source>
        <translation>** 中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>* low</source>
        <translation>* 低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Alarm above or below</source>
        <translation>高于或低于时报警</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_limit_row.py"/>
        <source>Take this limit away</source>
        <translation>移除此限值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>{name} (own)</source>
        <translation>{name}（自建）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_panel.py"/>
        <source>Moves your own copy to the folder deleted, beside it</source>
        <translation>将自建副本移到旁边名为deleted的文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in {unit}</source>
        <translation>{quantity}，单位{unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{quantity} in no unit</source>
        <translation>{quantity}，无单位</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>{rate:g} Hz expected</source>
        <translation>预期{rate:g} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Threshold {threshold:.2f}</source>
        <translation>阈值{threshold:.2f}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Begins with the normal {name}</source>
        <translation>以正常状态{name}开始</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to {high:g} V</source>
        <translation>输入端上下轨：{low:g} V至{high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: {low:g} V to open</source>
        <translation>输入端上下轨：{low:g} V至不限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/profile_states.py"/>
        <source>Rails at the input: open to {high:g} V</source>
        <translation>输入端上下轨：不限至{high:g} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NO VERDICT</source>
        <translation>无判定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>LEARNING</source>
        <translation>学习中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>NORMAL</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>STALE</source>
        <translation>停滞</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Verdict: {verdict}</source>
        <translation>判定：{verdict}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>no sample</source>
        <translation>无采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>between {low} and {high}</source>
        <translation>介于{low}和{high}之间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>{low} to {high} {unit}</source>
        <translation>{low}至{high} {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/readout_bar.py"/>
        <source>ANOMALY</source>
        <translation>异常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_button.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>Only {span} left on disk</source>
        <translation>磁盘仅剩{span}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{span} left on disk</source>
        <translation>磁盘剩余{span}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>{days:.0f} days</source>
        <translation>{days:.0f}天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_states.py"/>
        <source>more than 30 days</source>
        <translation>超过30天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>RECORDING</source>
        <translation>录制中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/record_strip.py"/>
        <source>Recording {name} for {time}. {left}</source>
        <translation>正在录制{name}，已录{time}。{left}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>No recordings yet. Record (Ctrl+R) begins one; the last ten minutes can always be saved.</source>
        <translation>还没有录制文件。录制（Ctrl+R）即可开始；最近十分钟随时可以保存。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Save the last 10 min</source>
        <translation>保存最近10 min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Look through</source>
        <translation>通览</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>All of it at once, as it was found while recording; nothing is judged again.</source>
        <translation>一次显示全部内容，判定结果为录制时所得；不重新判定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_page.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/recordings_table.py"/>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/saving.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入{path}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>Reference patients by how unusual they are</source>
        <translation>参考患者按不寻常程度的分布</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>About {share:.0%} of {count} reference patients are less unusual</source>
        <translation>{count}名参考患者中约{share:.0%}不寻常程度更低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more usual</source>
        <translation>更寻常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>more unusual</source>
        <translation>更不寻常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>{count} reference patients</source>
        <translation>{count}名参考患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/score_histogram.py"/>
        <source>this patient</source>
        <translation>此患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>no answer</source>
        <translation>未回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/segments.py"/>
        <source>{answer}; the arrow keys choose among {answers}</source>
        <translation>{answer}；用方向键在{answers}中选择</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Reset {title}</source>
        <translation>恢复{title}的默认值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_field.py"/>
        <source>Back to the default</source>
        <translation>恢复为默认值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些词。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Import ...</source>
        <translation>导入 ...</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Read settings from a file; the layout stays</source>
        <translation>从文件读取设置；布局不变</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Write the settings to a file</source>
        <translation>将设置写入文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section</source>
        <translation>重置本节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>Reset section {title}</source>
        <translation>重置“{title}”一节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/settings_page.py"/>
        <source>All of this section back to the defaults</source>
        <translation>本节全部恢复为默认值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sends</source>
        <translation>发送数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>sees every result</source>
        <translation>查看所有结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke</source>
        <translation>撤销授权</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>reads the voltage</source>
        <translation>读取电压</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_device_row.py"/>
        <source>Revoke {device}</source>
        <translation>撤销{device}的授权</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>No device is paired. A paired device reads the voltage; you say what else it may do.</source>
        <translation>没有已配对的设备。配对设备可读取电压；其他权限由本机决定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_devices_card.py"/>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share</source>
        <comment>card</comment>
        <translation>共享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Share on</source>
        <translation>共享网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Address of the hub</source>
        <translation>中枢地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_hub_card.py"/>
        <source>On</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Another station can show what is scored here in its overview: the result, never the values. Paste the link that it shows under its code.</source>
        <translation>其他工作站可在其概览中显示此处的评分：只有结果，从不包含数值。请粘贴对方代码下方显示的链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Does the other hub show the same six digits? Then allow this station there.</source>
        <translation>对方中枢是否显示相同的六位数字？若相同，请在对方允许本工作站。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Connect to another hub</source>
        <translation>连接到其他中枢</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Link of the other hub</source>
        <translation>对方中枢的链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station</source>
        <translation>本工作站名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Name of this station, such as Ward 3</source>
        <translation>本工作站名称，如“三病区”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_join_card.py"/>
        <source>Six digits to compare</source>
        <translation>待比对的六位数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>For the original app, which sends no token. While it is on, everyone who reaches the address may read the voltage and send some; never a patient. It ends by itself after 8 hours. That app cannot check the hub's certificate: for it the hub stops encrypting on a network.</source>
        <translation>用于不发送令牌的原版应用。打开期间，凡能访问该地址者都可读取电压，也可发送电压；绝不涉及患者。8小时后自动结束。该应用无法验证中枢的证书：为此，中枢在网络上停止加密。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Legacy mode</source>
        <translation>旧版模式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_legacy_card.py"/>
        <source>Admit clients without a token</source>
        <translation>允许无令牌的客户端</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log of the hub</source>
        <translation>中枢日志</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>What clients do appears here.</source>
        <translation>客户端的操作会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_page.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Scan the code with the phone's camera, or open the link on the other computer.</source>
        <translation>用手机摄像头扫描代码，或在另一台计算机上打开链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>“{name}” shows the same six digits? Only then allow it.</source>
        <translation>“{name}”是否显示相同的六位数字？相同才可允许。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Switch Share on to pair a device.</source>
        <translation>打开“共享”以配对设备。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Pair a device</source>
        <translation>配对设备</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Show a code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May send voltage and patients</source>
        <translation>可发送电压和患者数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>May see every patient's result</source>
        <translation>可查看每位患者的结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_pairing_card.py"/>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/share_qr.py"/>
        <source>QR code for pairing</source>
        <translation>配对二维码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Fold the {panel} panel</source>
        <translation>折叠{panel}面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/side_panel.py"/>
        <source>Show the {panel} panel</source>
        <translation>显示{panel}面板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Waterfall</source>
        <translation>瀑布图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Channel to analyse</source>
        <translation>要分析的通道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Samples in a spectrum</source>
        <translation>每个频谱的采样点数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Window</source>
        <comment>spectrum</comment>
        <translation>窗函数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Averages</source>
        <translation>平均次数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Spectrum or waterfall</source>
        <translation>频谱或瀑布图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Hold peaks</source>
        <translation>保持峰值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Keep the largest value of every frequency on the chart</source>
        <translation>在图上保持每个频率的最大值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages</source>
        <translation>重新平均</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Restart averages and held peaks</source>
        <translation>重新开始平均和峰值保持</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Unit, samples, window, averages and held peaks</source>
        <translation>单位、采样数、窗函数、平均和峰值保持</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Level</source>
        <comment>spectrum</comment>
        <translation>电平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Peaks</source>
        <translation>峰值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/spectrum_panel.py"/>
        <source>Strongest: {tones}</source>
        <translation>最强：{tones}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>DISCONNECTED</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>CONNECTING</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No source is connected</source>
        <translation>没有连接信号源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>The source is being opened</source>
        <translation>正在打开信号源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Samples arrive as they are measured</source>
        <translation>采样点随测随到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>No sample has come for a while</source>
        <translation>已有一段时间没有收到采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A built-in signal, not a measurement</source>
        <translation>内置信号，并非测量值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>A recording is played back</source>
        <translation>正在回放录制文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/state_chip.py"/>
        <source>Signal: {state}</source>
        <translation>信号：{state}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>No board found</source>
        <translation>未发现开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>请接入开发板，或试用演示信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Try the demo signal</source>
        <translation>试用演示信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Opening the port and reading the first lines.</source>
        <translation>正在打开端口并读取最初几行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>Waiting for data</source>
        <translation>正在等待数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/states.py"/>
        <source>The port is open; no sample has come yet.</source>
        <translation>端口已打开；尚未收到采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Not a medical device</source>
        <translation>非医疗器械</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{ledger}: show the accounts</source>
        <translation>{ledger}：显示账目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger does not close</source>
        <translation>账目不平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples received per second, measured</source>
        <translation>每秒收到的采样点数，实测</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Samples the device sent that never arrived</source>
        <translation>设备已发送但未到达的采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Bytes that could not be read as samples</source>
        <translation>无法读作采样点的字节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>Where every byte, index and sample went (Ctrl+L)</source>
        <translation>每个字节、序号和采样点的去向（Ctrl+L）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>From a sample's arrival to its picture</source>
        <translation>从采样点到达至显示的时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{rate} Hz received</source>
        <translation>接收{rate} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} lost</source>
        <translation>丢失{count}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} byte rejected</source>
        <translation>拒绝{count}字节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>{count} bytes rejected</source>
        <translation>拒绝{count}字节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>latency {latency} ms</source>
        <translation>延迟{latency} ms</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger {dash}</source>
        <translation>账目{dash}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/status_strip.py"/>
        <source>ledger closes</source>
        <translation>账目平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>Score from which on a sample is unusual</source>
        <translation>达到此评分的采样点视为异常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>more alarms</source>
        <translation>报警更多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/threshold_bar.py"/>
        <source>fewer</source>
        <translation>更少</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Replay</source>
        <comment>bar</comment>
        <translation>回放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play the replay</source>
        <translation>播放回放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Pause the replay</source>
        <translation>暂停回放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>seeking</source>
        <translation>正在定位</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>{position} of {length}</source>
        <translation>{position} / {length}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Play one piece, then hold</source>
        <translation>播放一段后停住</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Position in the replay</source>
        <translation>回放位置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Speed of the replay</source>
        <translation>回放速度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/transport_bar.py"/>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Off</source>
        <comment>trigger</comment>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Normal</source>
        <comment>trigger</comment>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Single</source>
        <translation>单次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Edge</source>
        <translation>边沿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Level</source>
        <comment>trigger</comment>
        <translation>电平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Window</source>
        <comment>trigger</comment>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Pulse width</source>
        <translation>脉宽</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Runt</source>
        <translation>欠幅脉冲</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Either</source>
        <translation>任一</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Above</source>
        <translation>高于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Positive</source>
        <translation>正</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Negative</source>
        <translation>负</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Enters</source>
        <translation>进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Lower level</source>
        <translation>下限电平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Upper level</source>
        <translation>上限电平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hysteresis</source>
        <translation>迟滞</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Shortest pulse</source>
        <translation>最短脉冲</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Longest pulse</source>
        <translation>最长脉冲</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Before the trigger</source>
        <translation>触发前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Length of a capture</source>
        <translation>捕获长度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Hold-off</source>
        <translation>释抑</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger mode</source>
        <translation>触发模式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>What to trigger on</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel to trigger on</source>
        <translation>触发通道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Trigger on</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/trigger_sheet.py"/>
        <source>Put the level into the signal</source>
        <translation>将电平移入信号范围</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>Real alarms found over false alarms kept</source>
        <translation>属实报警检出率与误报保留率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>{real:.0%} real found, {false:.0%} false kept</source>
        <translation>属实检出{real:.0%}，误报保留{false:.0%}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>false kept</source>
        <translation>误报保留</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_curve.py"/>
        <source>real found</source>
        <translation>属实检出</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording to see what other settings would have told of it.</source>
        <translation>打开录制文件，查看其他设置会报告什么。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Judging it again</source>
        <translation>正在重新判定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Open a recording</source>
        <translation>打开录制文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_panel.py"/>
        <source>Use this threshold</source>
        <translation>使用此阈值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>Alarms now, and with the other settings, over the file</source>
        <translation>整个文件中的报警：当前设置与其他设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarm now, {then} with the other settings</source>
        <translation>当前{count}次报警，其他设置{then}次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>{count} alarms now, {then} with the other settings</source>
        <translation>当前{count}次报警，其他设置{then}次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>now</source>
        <comment>threshold</comment>
        <translation>当前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/tune_trace.py"/>
        <source>then</source>
        <comment>threshold</comment>
        <translation>改后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Acquisition, detection, alarms and recording go on.</source>
        <translation>采集、检测、报警和录制继续进行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still</source>
        <translation>画面已定格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>The picture stands still.</source>
        <translation>画面已定格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>Follow the signal again (Home)</source>
        <translation>重新跟随信号（Home）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/view_status.py"/>
        <source>{delay} behind</source>
        <translation>落后{delay}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/words.py"/>
        <source>This translation is not clinically reviewed.</source>
        <translation>本译文未经临床审核。</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The translation {path} cannot be read: {error}.</source>
        <translation>无法读取翻译文件{path}：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/catalogue.py"/>
        <source>The window speaks English.</source>
        <translation>窗口使用英语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/devices.py"/>
        <source>station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>There is no file {path}.</source>
        <translation>没有文件{path}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/errors.py"/>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>无法读取{path}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DISCONNECTED</source>
        <translation>未连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>CONNECTING</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>LIVE</source>
        <translation>实时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>STALE</source>
        <translation>停滞</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/link.py"/>
        <source>REPLAY</source>
        <translation>回放</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>{seconds} s after the last, expected {low} to {high} s</source>
        <translation>距上一次{seconds} s，预期{low}至{high} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>expected {low} to {high}</source>
        <translation>预期{low}至{high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NONE</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>MISSING</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>HIGH</source>
        <translation>过高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LOW</source>
        <translation>过低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>SPIKE</source>
        <translation>尖峰</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>FLAT LINE</source>
        <translation>平线</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DROPOUT</source>
        <translation>跌落</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>RAIL</source>
        <translation>触轨</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>NOISE</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>DRIFT</source>
        <translation>漂移</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>WEAK</source>
        <translation>减弱</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>PATTERN</source>
        <translation>形态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>EARLY BEAT</source>
        <translation>搏动提前</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>LATE BEAT</source>
        <translation>搏动延迟</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/messages.py"/>
        <source>BEAT SHAPE</source>
        <translation>搏动形态</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/prediction.py"/>
        <source>this station</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>Not a medical device.</source>
        <translation>非医疗器械。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>This describes the model's comparison, not causes, and is no diagnosis.</source>
        <translation>这里描述的是模型所作的比较，而非原因，也不是诊断。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>The reference patients were all referred for coronary angiography.</source>
        <translation>所有参考患者都曾被转诊接受冠状动脉造影。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>DEMO: an invented patient, not a person.</source>
        <translation>演示：虚构患者，并非真人。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>less than 1 %</source>
        <translation>不到1 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/core/words.py"/>
        <source>more than 99 %</source>
        <translation>超过99 %</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>a file of samples has another size than it should</source>
        <translation>有采样点文件的大小与应有的不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/archive.py"/>
        <source>The file of the session's history is shorter than it was.</source>
        <translation>会话历史文件比原来短。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Write for example (A0 - A1) * 2, abs(A0) or diff(A0).</source>
        <translation>例如可写(A0 - A1) * 2、abs(A0)或diff(A0)。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{what} at character {position}.</source>
        <translation>{what}（第{position}个字符）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>More than {MAX_CHARACTERS} characters</source>
        <translation>超过{MAX_CHARACTERS}个字符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{text} cannot be used</source>
        <translation>无法使用{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>The character U+{text}</source>
        <translation>字符U+{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Something is missing before</source>
        <translation>缺少内容，在此之前：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{sign}" is missing before</source>
        <translation>缺少“{sign}”，在此之前：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>Too many levels of brackets and signs</source>
        <translation>括号和符号的层数过多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A value is missing before</source>
        <translation>缺少数值，在此之前：</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>A number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>"{name}" is not known</source>
        <translation>未知的“{name}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} value</source>
        <translation>{name}需要{wanted}个值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression.py"/>
        <source>{name} takes {wanted} values</source>
        <translation>{name}需要{wanted}个值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/expression_stream.py"/>
        <source>A{absent} is not received: the source has {names}.</source>
        <translation>未接收到 A{absent}：信号源有 {names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 50 Hz</source>
        <translation>陷波50 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>notch 60 Hz</source>
        <translation>陷波60 Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>The corner of a filter must be above 0 Hz.</source>
        <translation>滤波器的截止频率必须高于0 Hz。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A band from {low_hz} Hz on must end above it, not at {high_hz} Hz.</source>
        <translation>从{low_hz} Hz开始的频带必须止于更高频率，而不是{high_hz} Hz。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>A {settings} filter needs more than {highest} samples a second; there are {rate_hz}.</source>
        <translation>{settings}滤波器需要每秒多于{highest}个采样点；现为{rate_hz}个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>Choose a lower frequency.</source>
        <translation>请选择较低的频率。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>low-pass</source>
        <translation>低通</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>high-pass</source>
        <translation>高通</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/filters.py"/>
        <source>band-pass</source>
        <translation>带通</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>RMS (DC)</source>
        <translation>有效值（DC）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>RMS (AC)</source>
        <translation>有效值（AC）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Rise time</source>
        <translation>上升时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Fall time</source>
        <translation>下降时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Slew rate</source>
        <translation>压摆率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no samples</source>
        <translation>无采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>gap inside</source>
        <translation>内有间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs 2 samples</source>
        <translation>需要2个采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>around the gap</source>
        <translation>间断前后</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>needs {FEWEST_PERIODS} periods</source>
        <translation>需要{FEWEST_PERIODS}个周期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>not periodic</source>
        <translation>非周期性</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {periods} periods</source>
        <translation>按{periods}个周期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>no {word} edge</source>
        <translation>无{word}沿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>too fast to time</source>
        <translation>过快，无法计时</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edge</source>
        <translation>{edges}个边沿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>{edges} edges</source>
        <translation>{edges}个边沿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>over {n_edges}</source>
        <translation>按{n_edges}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Vpp</source>
        <translation>Vpp</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Duty</source>
        <translation>占空比</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/measurements.py"/>
        <source>Pulses</source>
        <translation>脉冲数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>Flat top</source>
        <translation>平顶</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V peak</source>
        <translation>V峰值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum.py"/>
        <source>V rms</source>
        <translation>V有效值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum takes {SMALLEST} to {LARGEST} samples.</source>
        <translation>一个频谱需要{SMALLEST}至{LARGEST}个采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spectrum_analyser.py"/>
        <source>A spectrum is the average of 1 frame or more.</source>
        <translation>一个频谱至少由1帧平均而成。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/spill.py"/>
        <source>the disk is nearly full</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>capturing</source>
        <translation>捕获中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>pulse width</source>
        <translation>脉宽</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A trigger level must be a number of volts.</source>
        <translation>触发电平必须是以伏特计的数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The lower trigger level {low_volts} V is not below {high_volts} V.</source>
        <translation>下限触发电平{low_volts} V不低于{high_volts} V。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hysteresis must be 0 V or more.</source>
        <translation>触发迟滞必须不小于0 V。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The trigger's hold-off must be 0 s or more.</source>
        <translation>触发释抑必须不小于0 s。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The pre-trigger share must be between 0 and 100 %.</source>
        <translation>触发前所占比例必须在0至100 %之间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>A capture must be longer than 0 s.</source>
        <translation>捕获长度必须大于0 s。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>The shortest pulse looked for is longer than the longest.</source>
        <translation>要查找的最短脉冲比最长脉冲还长。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>single</source>
        <translation>单次</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>edge</source>
        <translation>边沿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>level</source>
        <translation>电平</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>runt</source>
        <translation>欠幅脉冲</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>either</source>
        <translation>任一</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>leaves</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/dsp/trigger_settings.py"/>
        <source>enters</source>
        <translation>进入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>setting up</source>
        <translation>正在设置</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends at {baud} baud.</source>
        <translation>开发板以{baud} baud发送。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>What the board sends is no text.</source>
        <translation>开发板发送的内容不是文本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text without line ends.</source>
        <translation>开发板发送的文本没有换行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board sends text, but no samples: "{line}".</source>
        <translation>开发板发送的是文本，而不是采样值："{line}"。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board did not take {verb_argument}; it goes on without.</source>
        <translation>开发板未接受{verb_argument}；将不使用它而继续。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>The board cannot be calibrated to {supply_mv} mV: measure again.</source>
        <translation>无法将开发板校准到{supply_mv} mV：请重新测量。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>plain</source>
        <translation>纯数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_link.py"/>
        <source>silent</source>
        <translation>无响应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} inputs</source>
        <translation>{channels}路输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>at {baud} baud</source>
        <translation>速率{baud} baud</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>There is no such input.</source>
        <translation>没有这样的输入。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board has A0 to A5: --channels A0,A3</source>
        <translation>开发板有A0至A5：--channels A0,A3</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot measure {rate_hz} times a second.</source>
        <translation>开发板无法每秒测量{rate_hz}次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a whole number from 1 on.</source>
        <translation>请选择不小于1的整数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>{channels} input</source>
        <translation>{channels}路输入</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>A board cannot send {rate_hz} samples a second on {inputs} in this form.</source>
        <translation>开发板无法以此格式用{inputs}每秒发送{rate_hz}个采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>Choose a lower rate, fewer inputs, or the binary form.</source>
        <translation>请选择较低的采样率、较少的输入或二进制格式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>raw</source>
        <translation>原始值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>csv</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/board_setup.py"/>
        <source>packed</source>
        <translation>压缩格式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/csv_mode.py"/>
        <source>damaged line</source>
        <translation>数据行损坏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>settings unknown</source>
        <translation>设置未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/data_frames.py"/>
        <source>clock and index disagree</source>
        <translation>时钟与序号不一致</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The cable is pulled for 3 s: STALE, a gap, found again</source>
        <translation>拔下电缆3 s：停滞、间断、重新找到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board falls silent for 4 s: STALE, a gap</source>
        <translation>开发板静默4 s：停滞、间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Random bytes between the lines for 2 s: counted, never plotted</source>
        <translation>数据行之间出现随机字节2 s：只计数，绝不绘制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The speed of the line is wrong for 4 s: nothing readable</source>
        <translation>线路速率错误4 s：没有可读内容</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Impossible numbers for 1 s: rejected and counted</source>
        <translation>不可能的数值1 s：拒绝并计数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board starts anew: a new segment</source>
        <translation>开发板重新启动：新的数据段</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The board sends twice as fast for 5 s: time stays true</source>
        <translation>开发板以两倍速率发送5 s：时间保持正确</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>A noisy connection for 4 s: an anomaly</source>
        <translation>接触不良产生噪声4 s：异常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The computer's clock is set an hour ahead: told, and no time changes</source>
        <translation>计算机时钟被拨快一小时：给出提示，时间不变</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The disk is full while recording: the light goes off, the file is whole</source>
        <translation>录制时磁盘已满：录制灯熄灭，文件完整</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The hub is flooded for 8 s: cut off, and nothing else notices</source>
        <translation>中枢被大量请求冲击8 s：切断，其他部分不受影响</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>The level drifts away for 8 s: an anomaly</source>
        <translation>电平漂移8 s：异常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>There is no fault {fault}.</source>
        <translation>没有故障{fault}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>Choose one of {names}.</source>
        <translation>请从{names}中选择。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label}, fault {name}</source>
        <translation>{label}，故障{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} is unplugged.</source>
        <translation>{label}已拔下。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>It comes back by itself.</source>
        <translation>会自动恢复。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/faults.py"/>
        <source>{label} was unplugged.</source>
        <translation>{label}已被拔下。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/frame_decoder.py"/>
        <source>damaged frame</source>
        <translation>数据帧损坏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>line too long</source>
        <translation>行过长</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not finite</source>
        <translation>非有限值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>too large</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>other columns</source>
        <translation>列数不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/line_reader.py"/>
        <source>unreadable bytes</source>
        <translation>无法读取的字节</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>{pid} (process {pid_2})</source>
        <translation>{pid}（进程{pid_2}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_doctor.py"/>
        <source>a program</source>
        <translation>某个程序</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is in use by another program.</source>
        <translation>{device}正被其他程序使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Close the other program, for example the Arduino IDE's serial monitor, and try again.</source>
        <translation>请关闭该程序（例如Arduino IDE的串口监视器），然后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>You are not allowed to open {device}.</source>
        <translation>没有打开{device}的权限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is: {names}.</source>
        <translation>可用：{names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Plug the board in and try again.</source>
        <translation>请接入开发板，然后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>There is no device at {device}.</source>
        <translation>{device}处没有设备。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} is not a serial port.</source>
        <translation>{device}不是串口。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `vigil doctor` to list them.</source>
        <translation>请运行`vigil doctor`列出串口。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>{device} cannot be opened: {error}.</source>
        <translation>无法打开{device}：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Unplug the board and try again.</source>
        <translation>请拔下开发板，然后重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The connection to {device} was lost.</source>
        <translation>与{device}的连接已丢失。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>The board was unplugged, or a second program reads the same port.</source>
        <translation>开发板已被拔下，或有另一个程序在读取同一端口。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/port_errors.py"/>
        <source>Run `sudo usermod -aG {group} $USER`, then log out and in again.</source>
        <translation>请运行`sudo usermod -aG {group} $USER`，然后注销并重新登录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>The replay of {label} has ended.</source>
        <translation>{label}的回放已结束。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/replay.py"/>
        <source>As recorded: {reason}</source>
        <translation>录制时的情况：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>interference picked up for one sample</source>
        <translation>单个采样点受到干扰</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>loose wire</source>
        <translation>导线松动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>input stuck at one value</source>
        <translation>输入卡在某一数值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 0.5 Hz, and nothing goes wrong</source>
        <translation>0.5 Hz正弦波，没有故障</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a steady 2.5 V with a little noise</source>
        <translation>稳定的2.5 V，带少许噪声</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too high</source>
        <translation>电压过高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>voltage too low</source>
        <translation>电压过低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a sine of 1 Hz between 1.3 and 3.7 V</source>
        <translation>1 Hz正弦波，介于1.3与3.7 V之间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped up</source>
        <translation>偏移向上跳变</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>offset jumped down</source>
        <translation>偏移向下跳变</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>an electrocardiogram at about 70 beats a minute</source>
        <translation>约每分钟70次心搏的心电图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that comes too early</source>
        <translation>一次过早的搏动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>electrode off</source>
        <translation>电极脱落</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a beat that does not come</source>
        <translation>一次未出现的搏动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>patient moved</source>
        <translation>患者移动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>no heartbeat</source>
        <translation>无心搏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>a power supply under a machine that starts and stops</source>
        <translation>供电的电源，所带机器时启时停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>supply breaks down under load</source>
        <translation>电源在负载下跌落</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>regulator lets too much through</source>
        <translation>稳压器输出过高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>ecg</source>
        <translation>心电图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/scenarios.py"/>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{label} is not there.</source>
        <translation>{label}不在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug the same board in again, or choose another.</source>
        <translation>请重新接入同一开发板，或选择其他开发板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>The search was ended.</source>
        <translation>搜索已结束。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>No board found.</source>
        <translation>未发现开发板。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>the board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>Plug one in, or try the demo signal.</source>
        <translation>请接入开发板，或试用演示信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/serial_source.py"/>
        <source>{silent} sent no readable numbers in {CONFIRM_S} s: upload the voltage_monitor sketch, or choose the port yourself.</source>
        <translation>{silent}在{CONFIRM_S} s内没有发送可读的数字：请上传voltage_monitor程序，或自行选择端口。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>There is no demo scenario {scenario}.</source>
        <translation>没有演示场景{scenario}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>The demo cannot run at {rate_hz} Hz.</source>
        <translation>演示无法以{rate_hz} Hz运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Choose a rate above 0 and up to {MAX_RATE_HZ} Hz.</source>
        <translation>请选择大于0且不超过{MAX_RATE_HZ} Hz的采样率。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/simulator.py"/>
        <source>Demo: {scenario}</source>
        <translation>演示：{scenario}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_decoder.py"/>
        <source>cut off by a restart</source>
        <translation>因重启而截断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} columns</source>
        <translation>{n_columns}列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>{n_columns} column</source>
        <translation>{n_columns}列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>one number a line</source>
        <translation>每行一个数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>volts</source>
        <translation>伏特</translation>
    </message>
    <message>
        <location filename="../../desktop_app/sources/text_format.py"/>
        <source>counts</source>
        <translation>计数值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>chattering ×{raises}: {text}</source>
        <translation>反复出现×{raises}：{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/following.py"/>
        <source>{text} for {lasted_s}</source>
        <translation>{text}，持续{lasted_s}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, unacknowledged</source>
        <translation>活动，未确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>active, acknowledged</source>
        <translation>活动，已确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>cleared, unacknowledged</source>
        <translation>已消除，未确认</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>AUDIO PAUSED {minutes}:{seconds}</source>
        <translation>声音暂停{minutes}:{seconds}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>ALARMS OFF</source>
        <translation>报警关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>inactive</source>
        <translation>未激活</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/messages.py"/>
        <source>unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen and heard</source>
        <translation>看到并听到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/rules.py"/>
        <source>seen</source>
        <translation>看到</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>AT THE {end} RAIL {value} V</source>
        <translation>位于{end}轨 {value} V</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Lower the input or its gain; what lies beyond cannot be seen.</source>
        <translation>请降低输入或其增益；超出部分无法看到。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Widen the deadband of this limit (now {deadband}) or its off-delay (now {off_delay_s} s).</source>
        <translation>请加宽此限值的死区（现为{deadband}）或延长解除延时（现为{off_delay_s} s）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>Raise the threshold, or learn normal again while nothing is wrong.</source>
        <translation>请提高阈值，或在一切正常时重新学习正常状态。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>UPPER</source>
        <translation>上</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/signal_watch.py"/>
        <source>LOWER</source>
        <translation>下</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>technical:no data</source>
        <translation>技术：无数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>NO DATA</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Check plug and cable.</source>
        <translation>请检查插头和电缆。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK FULL, {free_bytes} MB left</source>
        <translation>磁盘已满，剩余{free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>DISK LOW, {free_bytes} MB left</source>
        <translation>磁盘空间不足，剩余{free_bytes} MB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RECORDING STOPPED</source>
        <translation>录制已停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>CLOCK MOVED by {clock_step_s} s</source>
        <translation>时钟移动了{clock_step_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Times on screen follow the old clock; start Vigil again to take the new one.</source>
        <translation>屏幕上的时间沿用旧时钟；重新启动Vigil即可采用新时钟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>RATE {received_hz} Hz, expected {expected_hz} Hz</source>
        <translation>采样率{received_hz} Hz，预期{expected_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/alarms/technical.py"/>
        <source>Set the board's rate, or choose another profile.</source>
        <translation>请设置开发板的采样率，或选择其他被测对象。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be written: {strerror}.</source>
        <translation>无法写入{path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>There is no baseline {path}.</source>
        <translation>没有基线{path}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>无法读取{path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} is not a baseline.</source>
        <translation>{path}不是基线文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Learn it anew.</source>
        <translation>请重新学习。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold the samples it tells of.</source>
        <translation>{path}不包含其所述的采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>{path} does not hold what was called a false alarm.</source>
        <translation>{path}不包含曾标为误报的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/files.py"/>
        <source>Delete it, and say it again.</source>
        <translation>请将其删除，并重新标注。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s are too short; {needed_s} s are needed.</source>
        <translation>{seconds} s太短；需要{needed_s} s。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{seconds} s, {known} samples: enough.</source>
        <translation>{seconds} s，{known}个采样点：足够。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>No sample is missing.</source>
        <translation>没有缺失的采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples are missing.</source>
        <translation>{share}的采样点缺失。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>It does not move at all: is anything connected?</source>
        <translation>信号完全不动：是否接有设备？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>The level moved from {levels} to {levels_2} V while it was learned.</source>
        <translation>学习期间电平从{levels}变到{levels_2} V。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Its swing changed a lot while it was learned.</source>
        <translation>学习期间摆幅变化很大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Level and swing stayed the same.</source>
        <translation>电平和摆幅保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of the samples lie at a rail.</source>
        <translation>{share}的采样点位于上轨或下轨。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Nothing in it is unusual.</source>
        <translation>其中没有异常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>{share} of it is unusual already, from {times} on.</source>
        <translation>其中{share}本已异常，起于{times}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/baselines/quality.py"/>
        <source>Unusual at {times}: it will count as normal.</source>
        <translation>{times}处异常：将被视为正常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>What was saved is of another detector or other settings: {kind}, not {kind_2}.</source>
        <translation>保存的内容属于另一种检测器或其他设置：{kind}，而非{kind_2}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/channelwise.py"/>
        <source>Learn it anew, or choose that detector.</source>
        <translation>请重新学习，或选择该检测器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 1</source>
        <translation>0至1的数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a whole number from 8 to 1000000 (samples)</source>
        <translation>8至1000000的整数（采样点）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number above 0, at most 1000000 (Hz)</source>
        <translation>大于0且不超过1000000的数（Hz）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0.001 to 3600 (false alarms an hour)</source>
        <translation>0.001至3600的数（每小时误报次数）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number from 0 to 3600 (seconds)</source>
        <translation>0至3600的数（秒）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null</source>
        <translation>数字或null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>a number or null, above low_rail</source>
        <translation>数字或null，须大于low_rail</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>The settings in it stay as they were.</source>
        <translation>其中的设置保持原样。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} has an unknown key {key}.</source>
        <translation>{path}含有未知键{key}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path} lacks the key {key}.</source>
        <translation>{path}缺少键{key}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It must be {ALLOWED}.</source>
        <translation>必须是{ALLOWED}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: {key} must be {ALLOWED}, not {value}.</source>
        <translation>{path}：{key}必须是{ALLOWED}，而非{value}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>{path}: 'high_rail' must be above 'low_rail', but {high} is not above {low}.</source>
        <translation>{path}：“high_rail”必须大于“low_rail”，但{high}不大于{low}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/config.py"/>
        <source>It looks like {{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}.</source>
        <translation>应类似于{{"anomaly_threshold": 0.5, "window_size": 200, "sample_rate": 10.0}}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>The LSTM has to be trained first, and PyTorch, which trains it, is not installed.</source>
        <translation>LSTM须先训练，而训练所需的PyTorch未安装。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/forecast/lstm_training.py"/>
        <source>Install vigil[lstm], begin with a baseline it was trained on, or use forecast_mlp.</source>
        <translation>请安装vigil[lstm]，或从用它训练过的基线开始，或使用forecast_mlp。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>There is no settings file {path}.</source>
        <translation>没有设置文件{path}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Check the path, or leave the option out.</source>
        <translation>请检查路径，或去掉该选项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is larger than {MAX_BYTES} kB, which no settings file is.</source>
        <translation>{path}大于{MAX_BYTES} kB，设置文件不会这么大。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not UTF-8 text (line {line}).</source>
        <translation>{path}不是UTF-8文本（第{line}行）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Save it as UTF-8.</source>
        <translation>请保存为UTF-8。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} has {key} more than once.</source>
        <translation>{path}中{key}出现不止一次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Keep one of them.</source>
        <translation>请只保留一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not valid JSON: line {lineno}, column {colno}: {msg}.</source>
        <translation>{path}不是有效的JSON：第{lineno}行，第{colno}列：{msg}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Mend that line.</source>
        <translation>请修正该行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} is not a settings file.</source>
        <translation>{path}不是设置文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>{path} must hold one JSON object.</source>
        <translation>{path}必须包含一个JSON对象。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Did you mean {close}?</source>
        <translation>是否指{close}？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/json_file.py"/>
        <source>Known keys are {known}.</source>
        <translation>已知的键有{known}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Plain volts</source>
        <translation>纯伏特</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>Nothing is known beforehand.</source>
        <translation>事先没有已知信息。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It looks like {{"version": 1, "name": "Bench supply", "alarm_limits": []}}.</source>
        <translation>应类似于{{"version": 1, "name": "Bench supply", "alarm_limits": []}}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{path} cannot be deleted: {strerror}.</source>
        <translation>无法删除{path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is {known}.</source>
        <translation>可用：{known}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>There is no profile {name_or_path}.</source>
        <translation>没有被测对象{name_or_path}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>in {place}</source>
        <translation>位于{place}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} has an unknown key {field_inside}.</source>
        <translation>{where}含有未知键{field_inside}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where} lacks the key {name_inside}.</source>
        <translation>{where}缺少键{name_inside}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>It must be {name}.</source>
        <translation>必须是{name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: {place} must be {allowed}, not {settings}.</source>
        <translation>{where}：{place}必须是{allowed}，而非{settings}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'high_rail_volts' must be above 'low_rail_volts', but {high} is not above {low}.</source>
        <translation>{where}：“high_rail_volts”必须大于“low_rail_volts”，但{high}不大于{low}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: the volts in 'points' must rise, but {after} follows {before}.</source>
        <translation>{where}：“points”中的伏特数必须递增，但{before}之后是{after}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'scale' must not be 0: every voltage would mean the same.</source>
        <translation>{where}：“scale”不得为0：否则所有电压的含义都相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: 'band_hz' must go up from 0 or more.</source>
        <translation>{where}：“band_hz”必须从不小于0处递增。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/files.py"/>
        <source>{where}: every low limit must lie below every high limit, but {lows} is not below {highs}.</source>
        <translation>{where}：所有下限值必须低于所有上限值，但{lows}不低于{highs}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of 1 to 60 characters</source>
        <translation>1至60个字符的文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 400 characters</source>
        <translation>不超过400个字符的文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with name, symbol, decimals and map</source>
        <translation>包含name、symbol、decimals和map的对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a text of at most 12 characters</source>
        <translation>不超过12个字符的文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a whole number from 0 to 6</source>
        <translation>0至6的整数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object like {{"kind": "linear", "scale": 1, "offset": 0}}</source>
        <translation>类似{{"kind": "linear", "scale": 1, "offset": 0}}的对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high" or "low" for a limit, "linear" or "table" for a map</source>
        <translation>限值用“high”或“low”，映射用“linear”或“table”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>2 to 1000 pairs [volts, value], volts rising</source>
        <translation>2至1000对[伏特, 数值]，伏特数递增</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number above 0, at most 1000000 (Hz), or null</source>
        <translation>大于0且不超过1000000的数（Hz），或null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null</source>
        <translation>数字（伏特）或null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number (volts) or null, above low_rail_volts</source>
        <translation>数字（伏特）或null，须大于low_rail_volts</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a list of at most 8 limits</source>
        <translation>不超过8个限值的列表</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number in the profile's unit</source>
        <translation>以该被测对象单位计的数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>"high", "medium" or "low"</source>
        <translation>“high”、“medium”或“low”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number, 0 or more, in the profile's unit</source>
        <translation>不小于0的数，以该被测对象单位计</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>an object with band_hz and mains_hz</source>
        <translation>包含band_hz和mains_hz的对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a pair [from, to] in Hz, or null</source>
        <translation>一对[起, 止]（Hz），或null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>0, 50 or 60</source>
        <translation>0、50或60</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>the name of a baseline, or an empty text</source>
        <translation>基线名称，或空文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/profiles/schema.py"/>
        <source>a number from 0 to 1, or null</source>
        <translation>0至1的数，或null</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>all layers below: each fault by whichever sees it first; slow records by novelty</source>
        <translation>以下所有层：每种故障由最先发现的层报告；缓慢记录由新颖性检测判定</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>innovations, energies, means and slopes, each against its own extreme values</source>
        <translation>新息、能量、均值和斜率，各与其自身的极值比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>windows of the signal against the nearest that were ever seen</source>
        <translation>将信号窗口与以往见过的最相近窗口比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>missing, held and out-of-range samples, by what the baseline shows</source>
        <translation>缺失、保持不变和超出范围的采样点，以基线所示为准</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the beats of a heart or pulse: rhythm, height, shape, and what lies between them</source>
        <translation>心搏或脉搏：节律、幅度、形态及其间的信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the last five values against all that came before: for slow records</source>
        <translation>最近五个值与此前全部数值比较：用于缓慢记录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>range, spike, flat line and dropout, against limits learned from the recent normal</source>
        <translation>范围、尖峰、平线和跌落，与从近期正常状态学到的限值比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>what a perceptron trained on the baseline did not expect, and the rules of validity</source>
        <translation>用基线训练的感知器未预期到的情况，以及有效性规则</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>the same with an LSTM, which PyTorch has to train: pip install 'vigil[lstm]'</source>
        <translation>同上，但使用须由PyTorch训练的LSTM：pip install 'vigil[lstm]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>three deviations from the rolling mean: what the others are measured against</source>
        <translation>偏离滚动平均三倍标准差：用作比较其他检测器的参照</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is {DETECTORS}.</source>
        <translation>可用：{DETECTORS}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/registry.py"/>
        <source>There is no detector {name}.</source>
        <translation>没有检测器{name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector does not fit this one ({name}).</source>
        <translation>所保存的检测器数据与此检测器（{name}）不符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector is far larger than any detector is.</source>
        <translation>所保存的检测器数据远大于任何检测器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/detection/state.py"/>
        <source>What was saved of a detector cannot be read.</source>
        <translation>无法读取所保存的检测器数据。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>but the second opinion disagrees</source>
        <translation>但第二意见不一致</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, but the second opinion disagrees</source>
        <translation>{risk_level}，但第二意见不一致</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/assessment.py"/>
        <source>{risk_level}, borderline</source>
        <translation>{risk_level}，临界</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is empty.</source>
        <translation>{name}为空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has none of the thirteen columns.</source>
        <translation>{name}不含十三列中的任何一列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has the column '{twice}' twice.</source>
        <translation>{name}中“{twice}”列出现两次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} already has a column '{taken}'.</source>
        <translation>{name}已有“{taken}”列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>Rename it first.</source>
        <translation>请先重命名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} has a line of a million characters: it is no table.</source>
        <translation>{name}有一行长达一百万个字符：这不是表格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>{name} is not a CSV file ({error}).</source>
        <translation>{name}不是CSV文件（{error}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>The row has {row} cells, the header has {header}.</source>
        <translation>该行有{row}个单元格，表头有{header}个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/batch.py"/>
        <source>No field is given.</source>
        <translation>未填任何项。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{path} is too large to be a training file.</source>
        <translation>{path}过大，不可能是训练文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has no column '{missing}'.</source>
        <translation>{name}没有“{missing}”列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>The names must be exact.</source>
        <translation>名称必须完全一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} is not a CSV file in UTF-8 ({error}).</source>
        <translation>{name}不是UTF-8编码的CSV文件（{error}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name} has {sum} patients without and {sum_2} with disease; at least {MIN_PATIENTS} of each are needed.</source>
        <translation>{name}含{sum}名未患病和{sum_2}名患病的患者；每类至少需要{MIN_PATIENTS}名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: only {count} rows give {column}.</source>
        <translation>{name}：只有{count}行填有{column}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{name}: all patients without disease are the same in every field.</source>
        <translation>{name}：所有无病患者的每个字段都相同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: the row has not as many cells as the header.</source>
        <translation>{where}：该行的单元格数与表头不一致。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/cohort.py"/>
        <source>{where}: {OUTCOME_COLUMN} '{word}' is not Presence or Absence.</source>
        <translation>{where}：{OUTCOME_COLUMN}“{word}”既不是Presence也不是Absence。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>unusual, not adverse</source>
        <translation>不寻常，但并非不利</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>not given: what others had was used</source>
        <translation>未填：采用了其他患者的数值</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/contributions.py"/>
        <source>The contributions do not add up to the probability.</source>
        <translation>各项贡献之和与概率不符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names another level</source>
        <translation>其中写了另一个等级</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it has too few or too many sentences</source>
        <translation>其中的句子过少或过多</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field twice</source>
        <translation>其中两次提到同一项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out the level or the comparison</source>
        <translation>其中缺少等级或比较</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names no driver</source>
        <translation>其中未写出主要因素</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is too long</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it is not in the agreed form</source>
        <translation>不符合约定的形式</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it gives the whole a direction</source>
        <translation>其中为整体加上了方向</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it names a field that is no driver</source>
        <translation>其中写了并非主要因素的项</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it turns the direction of a field round</source>
        <translation>其中颠倒了某项的方向</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>typical {typical}</source>
        <translation>典型值{typical}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>a sentence is too long</source>
        <translation>有句子过长</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses a placeholder that has no place there</source>
        <translation>其中用了不该出现的占位符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it writes digits or signs of its own</source>
        <translation>其中自行写了数字或符号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it uses the word '{foreign}'</source>
        <translation>其中用了“{foreign}”一词</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>its words do not fit the direction of a field</source>
        <translation>措辞与某项的方向不符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it speaks of a field without naming it</source>
        <translation>其中谈到某项却未写出其名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/faithfulness.py"/>
        <source>it leaves out that a value is unusual, not adverse</source>
        <translation>其中未说明数值只是不寻常，并非不利</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>code {value}</source>
        <translation>代码{value}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not a number.</source>
        <translation>{column}：{value}不是数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value} is not one of its codes.</source>
        <translation>{column}：{value}不在其代码之内。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{column}: {value_unit} is impossible.</source>
        <translation>{column}：{value_unit}不可能存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>{value_unit} would be {stored}: check the unit.</source>
        <translation>{value_unit}相当于{stored}：请核对单位。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/fields.py"/>
        <source>It must lie between {low} and {high}.</source>
        <translation>必须介于{low}与{high}之间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/folder.py"/>
        <source>{directory} cannot be written ({strerror}).</source>
        <translation>无法写入{directory}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest ({error}).</source>
        <translation>{name}不是打包的森林模型（{error}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/forest.py"/>
        <source>{name} is not a packed forest: its nodes do not form trees.</source>
        <translation>{name}不是打包的森林模型：其节点不构成树。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/levels.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's address must begin with http:// or https://.</source>
        <translation>语言模型的地址必须以http://或https://开头。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/llm.py"/>
        <source>The language model's deadline must be between 1 and 300 s.</source>
        <translation>语言模型的时限必须在1至300 s之间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} is not a model manifest.</source>
        <translation>{MANIFEST_NAME}不是模型清单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} has format {version}, this program reads format {FORMAT_VERSION}.</source>
        <translation>{MANIFEST_NAME}的格式为{version}，本程序读取格式{FORMAT_VERSION}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} was altered: its digest does not match.</source>
        <translation>{MANIFEST_NAME}已被改动：其摘要不符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} cannot be read ({error}).</source>
        <translation>无法读取{MANIFEST_NAME}（{error}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{MANIFEST_NAME} names a file outside its folder.</source>
        <translation>{MANIFEST_NAME}指向其文件夹之外的文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{name} was altered: its SHA-256 is not the one in {MANIFEST_NAME}.</source>
        <translation>{name}已被改动：其SHA-256与{MANIFEST_NAME}中的不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>Restore the model folder or train again.</source>
        <translation>请恢复模型文件夹或重新训练。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>{path} is too large to be a model manifest.</source>
        <translation>{path}过大，不可能是模型清单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/manifest.py"/>
        <source>A model folder is made by: vigil train --data FILE.csv --out DIR</source>
        <translation>模型文件夹的生成命令：vigil train --data FILE.csv --out DIR</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not cover {missing}.</source>
        <translation>模型清单未涵盖{missing}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model was trained on other columns than this program's thirteen.</source>
        <translation>模型训练所用的列与本程序的十三列不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest.</source>
        <translation>模型清单与其森林不符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest does not fit its forest ({error}).</source>
        <translation>模型清单与其森林不符（{error}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>The model's manifest holds figures that give no score.</source>
        <translation>模型清单中的数值无法得出评分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Only {given} of {FIELDS} fields are given: the score says little.</source>
        <translation>共{FIELDS}项，仅填{given}项：评分意义有限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/model.py"/>
        <source>Fill in what is known; blanks are allowed.</source>
        <translation>请填写已知的内容；允许留空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Which fields say so was not calculated.</source>
        <translation>未计算哪些项有贡献。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Chest pain 'asymptomatic' counts as it does because patients without pain were referred only for other findings.</source>
        <translation>胸痛“无症状”之所以如此计入，是因为无疼痛的患者只因其他检查发现才被转诊。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Level: {headline}.</source>
        <translation>等级：{headline}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {band_total} patients of this level who were held out of training, {band_events} had disease.</source>
        <translation>未用于训练的此等级{band_total}名患者中，有{band_events}名患病。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>not unusual</source>
        <translation>并非不寻常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>somewhat unusual</source>
        <translation>略为不寻常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{words} compared with {reference_count} reference patients: {anomaly_score} less unusual ({score_low})</source>
        <translation>与{reference_count}名参考患者相比，{words}：{anomaly_score}的不寻常程度更低（{score_low}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>The range reaches over a limit between levels: borderline.</source>
        <translation>范围跨越了等级之间的界限：临界。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most unusual: {driver}.</source>
        <translation>最不寻常：{driver}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>No field stands out as unusual.</source>
        <translation>没有任何项显得不寻常。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Most usual: {one}.</source>
        <translation>最寻常：{one}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{label_text} (typical {typical_note})</source>
        <translation>{label_text}（典型值{typical_note}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Calibrated probability of disease {probability} ({probability_low}), where {prevalence} of the {cohort_count} training patients had disease; elsewhere it is another.</source>
        <translation>校准患病概率{probability}（{probability_low}），适用于这{cohort_count}名训练患者，其中{prevalence}患病；在其他人群中概率不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are low</source>
        <translation>两者均低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>both are high</source>
        <translation>两者均高</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>the two disagree, so do not rely on either alone</source>
        <translation>两者不一致，因此不要单独依赖其中任何一个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>neither is low</source>
        <translation>两者均不低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Second opinion, a logistic regression: {second_opinion}; {stands}.</source>
        <translation>第二意见（逻辑回归）：{second_opinion}；{stands}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>Of {agreement_total} held-out patients like that, {agreement_events} had disease.</source>
        <translation>未用于训练的此类{agreement_total}名患者中，有{agreement_events}名患病。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{fields_given} of {fields_total} fields given; not given: {blank}.</source>
        <translation>共{fields_total}项，已填{fields_given}项；未填：{blank}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>all of them look</source>
        <translation>其中所有人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>none of them looks</source>
        <translation>其中没有人</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>{share} of them look</source>
        <translation>其中{share}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>range {low} to {high}</source>
        <translation>范围{low}至{high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrative.py"/>
        <source>unusual</source>
        <translation>不寻常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>checked template</source>
        <translation>经检查的模板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>The language model is switched off.</source>
        <translation>语言模型已关闭。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>Switch it on in the settings.</source>
        <translation>请在设置中打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the service did not answer in time</source>
        <translation>服务未及时响应</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>there is no access token</source>
        <translation>没有访问令牌</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>what came back is no answer of a language model</source>
        <translation>返回的内容不是语言模型的回答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/narrator.py"/>
        <source>the answer was cut short</source>
        <translation>回答被截断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{value_unit} would be usual: check the unit.</source>
        <translation>{value_unit}才属通常：请核对单位。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Use digits and one decimal sign.</source>
        <translation>请使用数字和一个小数点符号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} could mean {whole_decimals} or {whole}.{decimals}.</source>
        <translation>{column}：{text}可能表示{whole_decimals}或{whole}.{decimals}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>Write it without a group separator, or with one or two decimals.</source>
        <translation>请不要使用千位分隔符，或只写一至两位小数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/parsing.py"/>
        <source>{column}: {text} cannot be read as a number.</source>
        <translation>{column}：{text}无法读作数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{name} training patients</source>
        <translation>{name}性训练患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>training patients</source>
        <translation>训练患者</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: age {age}, where {who} are {low} to {high} years old.</source>
        <translation>超出参考范围：年龄{age}，而{who}为{low}至{high}岁。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: only {count} of {counts} reference patients have {column_field}.</source>
        <translation>超出参考范围：{counts}名参考患者中仅{count}名为{column_field}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>Outside the reference: no training patient has {first_first} with {second_second}.</source>
        <translation>超出参考范围：没有训练患者同时为{first_first}和{second_second}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/reference.py"/>
        <source>{strip} to {high}</source>
        <translation>{strip}至{high}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>offline mode is on (HF_HUB_OFFLINE)</source>
        <translation>离线模式已打开（HF_HUB_OFFLINE）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service cannot be reached</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the provider or model is not known</source>
        <translation>提供方或模型未知</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed ({name})</source>
        <translation>服务出错（{name}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service refused the request</source>
        <translation>服务拒绝了请求</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token was not accepted</source>
        <translation>访问令牌未被接受</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the account has no credit left</source>
        <translation>账户已无余额</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the access token does not allow this model</source>
        <translation>访问令牌不允许使用此模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the model is not there</source>
        <translation>没有该模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service is asked too often</source>
        <translation>对服务的请求过于频繁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/refusals.py"/>
        <source>the service failed with status {status}</source>
        <translation>服务出错，状态{status}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Heart Disease</source>
        <translation>心脏病</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>UCI Heart Disease, four centres, 1981 to 1987 (Janosi, Steinbrunn, Pfisterer, Detrano)</source>
        <translation>UCI Heart Disease，四个中心，1981至1987年（Janosi、Steinbrunn、Pfisterer、Detrano）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>category codes of the UCI Heart Disease documentation</source>
        <translation>UCI Heart Disease文档的类别代码</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain type</source>
        <translation>胸痛类型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Chest pain</source>
        <translation>胸痛</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>typical angina</source>
        <translation>典型心绞痛</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>atypical angina</source>
        <translation>不典型心绞痛</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>non-anginal pain</source>
        <translation>非心绞痛性胸痛</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting BP</source>
        <translation>静息血压</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>FBS over 120</source>
        <translation>空腹血糖超过120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Fasting sugar &gt; 120</source>
        <translation>空腹血糖 &gt; 120</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>EKG results</source>
        <translation>心电图结果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Resting EKG</source>
        <translation>静息心电图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST-T wave abnormality</source>
        <translation>ST-T波异常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>left ventricular hypertrophy</source>
        <translation>左心室肥厚</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max HR</source>
        <translation>最大心率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Max heart rate</source>
        <translation>最大心率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Exercise angina</source>
        <translation>运动诱发心绞痛</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST depression</source>
        <translation>ST段压低</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Slope of ST</source>
        <translation>ST段斜率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>ST slope</source>
        <translation>ST段斜率</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Number of vessels fluro</source>
        <translation>透视血管数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Vessels, fluoroscopy</source>
        <translation>血管数（透视）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Thallium scan</source>
        <translation>铊显像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>fixed defect</source>
        <translation>固定性缺损</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>reversible defect</source>
        <translation>可逆性缺损</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample A, little unusual</source>
        <translation>示例A，略为不寻常</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample B, several findings</source>
        <translation>示例B，多项发现</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample C, no catheter laboratory</source>
        <translation>示例C，无导管室</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample D, unusual but not adverse</source>
        <translation>示例D，不寻常但并非不利</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample E, some findings</source>
        <translation>示例E，部分发现</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column} 0 was read as not recorded.</source>
        <translation>{column} 0已视为未记录。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside the usual {low} to {high}.</source>
        <translation>{column_field}超出通常的{low}至{high}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{column_field} is outside {low} to {high}, the range on record.</source>
        <translation>{column_field}超出{low}至{high}，即已有记录的范围。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file is not JSON ({error}).</source>
        <translation>患者文件不是JSON（{error}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file must hold one JSON object.</source>
        <translation>患者文件必须包含一个JSON对象。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Its keys are the columns.</source>
        <translation>其键即各列名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has an unknown key: '{unknown}'.</source>
        <translation>患者文件含有未知键：“{unknown}”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The keys are: {COLUMNS}.</source>
        <translation>这些键是：{COLUMNS}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>{bad}: the value must be a number, a text or null.</source>
        <translation>{bad}：值必须是数字、文本或null。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>The patient file has the key '{twice}' twice.</source>
        <translation>患者文件中的键'{twice}'出现了两次。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>years</source>
        <translation>岁</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>BP</source>
        <translation>血压</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Cholesterol</source>
        <translation>胆固醇</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>beats/min</source>
        <translation>次/min</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Thallium</source>
        <translation>铊显像</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>asymptomatic</source>
        <translation>无症状</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>mmol/L</source>
        <translation>mmol/L</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>upsloping</source>
        <translation>上斜型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>flat</source>
        <translation>水平型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>downsloping</source>
        <translation>下斜型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>one</source>
        <translation>1支</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>two</source>
        <translation>2支</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>three</source>
        <translation>3支</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/verification.py"/>
        <source>The model's manifest does not cover {JOBLIB_NAME}.</source>
        <translation>模型清单未涵盖{JOBLIB_NAME}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {values} columns of numbers: {header}.</source>
        <translation>{where} 有 {values} 列数字：{header}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>At most {most} can be shown at a time: keep those alone.</source>
        <translation>最多只能同时显示 {most} 列：请只保留这些列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>and {MOST_NAMED} more</source>
        <translation>以及另外{MOST_NAMED}个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has {matches} columns {name}.</source>
        <translation>{where}有{matches}个名为{name}的列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Rename all but one.</source>
        <translation>请重命名，只保留其中一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column {name}.</source>
        <translation>{where}没有列{name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Its columns are {header}.</source>
        <translation>其列为{header}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has no column of numbers beside the time.</source>
        <translation>{where}除时间外没有数值列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>{where} has several columns of numbers: {header}.</source>
        <translation>{where}有多个数值列：{header}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_columns.py"/>
        <source>Say which to judge with --value NAME, or keep that one alone.</source>
        <translation>请用--value NAME指明要判定哪一列，或只保留该列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is empty.</source>
        <translation>{path}为空。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>A header line and rows are needed.</source>
        <translation>需要一个标题行和若干数据行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} holds a header and no rows.</source>
        <translation>{path}只有标题行，没有数据行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not a file.</source>
        <translation>{path}不是文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save what it delivers as a file first.</source>
        <translation>请先将其输出保存为文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path}有{size} MB；最多可读取{MAX_BYTES} MB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Split it.</source>
        <translation>请将其拆分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}</source>
        <translation>{path}，第{number}行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{place} cannot be split into columns: {error}.</source>
        <translation>{place}无法拆分成列：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} is longer than {MAX_LINE} characters.</source>
        <translation>{path}第{number}行超过{MAX_LINE}个字符。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>This is not a CSV file of samples.</source>
        <translation>这不是采样数据的CSV文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path}不是UTF-8文本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Save it as CSV in UTF-8.</source>
        <translation>请保存为UTF-8编码的CSV。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line 1</source>
        <translation>{path}，第1行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has {header} columns; at most {MOST_COLUMNS} can be read.</source>
        <translation>{path}有{header}列；最多可读取{MOST_COLUMNS}列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path} has numbers where the column names belong (line 1).</source>
        <translation>{path}中应为列名之处（第1行）是数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Put a line like time,value above them.</source>
        <translation>请在其上方加一行，如time,value。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {n_columns}.</source>
        <translation>{path}第{number}行有{cells}列，而首行有{n_columns}列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number} has {cells} columns where the first line has {header}.</source>
        <translation>{path}第{number}行有{cells}列，而首行有{header}列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no finite number.</source>
        <translation>{number}：{text}不是有限数。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>Leave the cell blank where a value is missing.</source>
        <translation>缺值处请留空单元格。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{number}: {text} is no time.</source>
        <translation>{number}：{text}不是时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/csv_series.py"/>
        <source>{path}, line {number}, column {header}</source>
        <translation>{path}，第{number}行，{header}列</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>The format cannot hold so much.</source>
        <translation>该格式容纳不下这么多数据。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Export a part of it.</source>
        <translation>请导出其中一部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_export.py"/>
        <source>Not every annotation could be written to the file.</source>
        <translation>并非所有注释都能写入文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>EDF has no room for the number {value}.</source>
        <translation>EDF容纳不下数字{value}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/edf_header.py"/>
        <source>Export to another format.</source>
        <translation>请导出为其他格式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} has no known suffix.</source>
        <translation>{target}的后缀未知。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Known are {FORMATS}.</source>
        <translation>已知的有{FORMATS}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} is not a file.</source>
        <translation>{target}不是文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name a file.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>The export would overwrite the recording.</source>
        <translation>导出会覆盖录制文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>Name another file.</source>
        <translation>请指定其他文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/export.py"/>
        <source>{target} cannot be written: {strerror}.</source>
        <translation>无法写入{target}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Parquet needs the package pyarrow.</source>
        <translation>Parquet需要软件包pyarrow。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/parquet_export.py"/>
        <source>Install it: pip install 'vigil[parquet]'</source>
        <translation>安装命令：pip install 'vigil[parquet]'</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>{path} has no samples there.</source>
        <translation>{path}在该处没有采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/selection.py"/>
        <source>Choose another start or end.</source>
        <translation>请选择其他起点或终点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>A WAV file cannot hold more than 4 GB.</source>
        <translation>WAV文件不能超过4 GB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/exports/wav_export.py"/>
        <source>Export a part with --start and --end, or to .parquet.</source>
        <translation>请用--start和--end导出一部分，或导出为.parquet。</translation>
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
        <translation>无法将{path}作为EDF读取：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} (header)</source>
        <translation>{path}（文件头）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>EDF or BDF file</source>
        <translation>EDF或BDF文件</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{n_signals} signals in a header of {head_bytes} bytes</source>
        <translation>{head_bytes}字节的文件头中有{n_signals}个信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds annotations and no signal.</source>
        <translation>{path}只有注释，没有信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of no samples</source>
        <translation>没有采样点的记录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>a record of {record_s} s</source>
        <translation>时长{record_s} s的记录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} ends early: {whole} of {n_records} records are there.</source>
        <translation>{path}提前结束：{n_records}条记录中有{whole}条。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>it ends in the middle</source>
        <translation>在中途结束</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds more samples than can be read.</source>
        <translation>{path}的采样点数超出可读取的范围。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} states a rate of {rate_hz} Hz.</source>
        <translation>{path}标明的采样率为{rate_hz} Hz。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path} holds no sample.</source>
        <translation>{path}没有采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/edf_import.py"/>
        <source>{path}, record {n} does not say when it begins.</source>
        <translation>{path}的第{n}条记录未说明起始时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{path} has {st_size} MB; at most {MAX_BYTES} MB can be read.</source>
        <translation>{path}有{st_size} MB；最多可读取{MAX_BYTES} MB。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/imported.py"/>
        <source>{where} is no {what}: {error}.</source>
        <translation>{where}不是{what}：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} cannot be read as Parquet: {error}.</source>
        <translation>无法将{path}作为Parquet读取：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has no column of times.</source>
        <translation>{path}没有时间列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>Its columns are {names}.</source>
        <translation>其列为{names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} has {values} columns of numbers beside the time; 1 to {MAX_CHANNELS} can be read.</source>
        <translation>{path}除时间外有{values}个数值列；可读取1至{MAX_CHANNELS}个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/parquet_import.py"/>
        <source>{path} needs at least two rows, and times that rise from row to row.</source>
        <translation>{path}至少需要两行，且时间须逐行递增。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} is too long for a WFDB header.</source>
        <translation>{path}过长，不可能是WFDB文件头。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} describes {len} of {n_signals} signals.</source>
        <translation>{path}描述了{n_signals}个信号中的{len}个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{path} has signals of different lengths.</source>
        <translation>{path}的各信号长度不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>record line</source>
        <translation>记录行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>records of several segments are not read</source>
        <translation>不读取由多段组成的记录</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>it has {n_signals} signals; 1 to {MAX_CHANNELS} can be read</source>
        <translation>其中有{n_signals}个信号；可读取1至{MAX_CHANNELS}个</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>a rate of {rate_hz} Hz</source>
        <translation>采样率{rate_hz} Hz</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>signal line</source>
        <translation>信号行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{name} is no file beside the header</source>
        <translation>文件头旁没有文件{name}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>format {form} is not read, only 16 and 212</source>
        <translation>不读取格式{form}，只读取16和212</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{fields} is no gain</source>
        <translation>{fields}不是增益</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>an impossible gain or baseline</source>
        <translation>增益或基线不可能存在</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/imports/wfdb_import.py"/>
        <source>{header} mixes formats in {name}.</source>
        <translation>{header}在{name}中混用多种格式。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>{limit} results wait for the other hub: this one is not sent.</source>
        <translation>已有{limit}个结果在等待对方中枢：此结果不发送。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/outbox.py"/>
        <source>Check that the hub can be reached.</source>
        <translation>请检查能否连接到该中枢。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be saved</source>
        <translation>无法保存评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A demo patient is never stored.</source>
        <translation>演示患者从不存储。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>A name or number can be stored only in an encrypted history.</source>
        <translation>姓名或编号只能存储在加密的历史中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Switch encryption on in the settings, or use the pseudonym alone.</source>
        <translation>请在设置中打开加密，或只使用假名。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The explanation could not be saved</source>
        <translation>无法保存说明</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>This assessment is no longer in the history.</source>
        <translation>此评估已不在历史中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The assessment could not be deleted</source>
        <translation>无法删除评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be saved</source>
        <translation>无法保存表单草稿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The draft of the form could not be deleted</source>
        <translation>无法删除表单草稿</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The receipt of what is sent could not be written</source>
        <translation>无法写入发送内容的凭据</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>What was deleted could not be overwritten everywhere</source>
        <translation>已删除的内容未能在各处覆盖</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>An older copy of the history could not be deleted ({strerror}).</source>
        <translation>无法删除历史的旧副本（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients.py"/>
        <source>Delete it by hand: {filename}.</source>
        <translation>请手动删除：{filename}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened ({strerror}).</source>
        <translation>无法打开历史{path}（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} cannot be opened</source>
        <translation>无法打开历史{path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>A wrong passphrase or key looks the same.</source>
        <translation>密码短语或密钥错误时也会如此显示。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>not a database</source>
        <translation>不是数据库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged</source>
        <translation>历史{path}已损坏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} is damaged ({found}).</source>
        <translation>历史{path}已损坏（{found}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Restore a copy; it is left as it is.</source>
        <translation>请恢复副本；原文件保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>{path} is no patient history.</source>
        <translation>{path}不是患者历史。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>It is left as it is.</source>
        <translation>原文件保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} was written by a newer Vigil (version {version}).</source>
        <translation>历史{path}由较新的Vigil写入（版本{version}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>Update Vigil; the file is left as it is.</source>
        <translation>请更新Vigil；原文件保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history could not be backed up before its update</source>
        <translation>更新前无法备份历史</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_database.py"/>
        <source>The history {path} could not be updated</source>
        <translation>无法更新历史{path}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be encrypted anew</source>
        <translation>无法重新加密历史</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/patients_key.py"/>
        <source>The history could not be replaced ({strerror}).</source>
        <translation>无法替换历史（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/accounts.py"/>
        <source>its accounts cannot be read</source>
        <translation>无法读取其账目</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the disk was too slow</source>
        <translation>磁盘过慢</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>the board was set up</source>
        <translation>已设置开发板</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>The speed of the line was changed.</source>
        <translation>线路速率已更改。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>no gaps</source>
        <translation>无间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>1 gap</source>
        <translation>1处间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{n_gaps} gaps</source>
        <translation>{n_gaps}处间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/card.py"/>
        <source>{shown} % complete, {gaps}</source>
        <translation>完整度{shown} %，{gaps}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a count</source>
        <translation>计数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/cells.py"/>
        <source>{path} is damaged: something else stands where {wanted} is.</source>
        <translation>{path}已损坏：应为{wanted}之处是其他内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be read</source>
        <translation>无法读取其通道名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/channel_names.py"/>
        <source>the names of its channels cannot be those of any</source>
        <translation>其通道名称无效</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>DAMAGED: {problem}</source>
        <translation>已损坏：{problem}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact: every hash holds</source>
        <translation>完好：所有哈希值均相符</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>intact as far as it goes: every hash holds, but it was never closed</source>
        <translation>现有部分完好：所有哈希值均相符，但从未正常关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>what it says of itself was changed after it was closed</source>
        <translation>其自身说明在关闭后被改动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>the database is inconsistent ({result})</source>
        <translation>数据库不一致（{result}）</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/integrity.py"/>
        <source>row {number} of the {table} is not what was written</source>
        <translation>{table}的第{number}行与写入时不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is being recorded, or another program uses it.</source>
        <translation>{path}正在录制，或正被其他程序使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Look again when that has ended.</source>
        <translation>请在其结束后再查看。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: {error}.</source>
        <translation>{path}已损坏：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is damaged: its tables have no readable names.</source>
        <translation>{path}已损坏：其表名无法读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is not a recording of Vigil.</source>
        <translation>{path}不是Vigil的录制文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} is larger than any recording is.</source>
        <translation>{path}大于任何录制文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} was made by a newer Vigil (format {version}, this one reads {VERSION}).</source>
        <translation>{path}由较新的Vigil生成（格式{version}，本程序读取{VERSION}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>Update Vigil.</source>
        <translation>请更新Vigil。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} states a format {version} that never was.</source>
        <translation>{path}标明的格式{version}从未存在过。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>{path} has other tables than a recording has.</source>
        <translation>{path}的表与录制文件应有的不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/opening.py"/>
        <source>It is not read.</source>
        <translation>不予读取。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it does not say where it comes from</source>
        <translation>未说明来源</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/origin.py"/>
        <source>it states an impossible sample rate</source>
        <translation>标明的采样率不可能存在</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a block of samples cannot be unpacked</source>
        <translation>有采样点块无法解包</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row claims to be larger than any row is</source>
        <translation>有一行声称的大小超过任何行</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row cannot be expanded</source>
        <translation>有压缩行无法解压</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a compressed row has another size than it states</source>
        <translation>有压缩行的大小与标明的不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/packing.py"/>
        <source>a row of numbers ends in the middle of one</source>
        <translation>有数值行在一个数的中间截断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has accounts of other moments than it should.</source>
        <translation>{path}中账目的时刻与应有的不同。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>chunks have another size than they state</source>
        <translation>数据块的大小与标明的不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>bytes arrived at no time</source>
        <translation>有字节没有到达时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has an impossible shape</source>
        <translation>有采样点块的形状不可能存在</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} has more rows than any recording has.</source>
        <translation>{path}的行数超过任何录制文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block has another length than it states</source>
        <translation>有采样点块的长度与标明的不同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>a block stands at no time</source>
        <translation>有采样点块没有时间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it was made.</source>
        <translation>{path}未说明生成时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say how it ended.</source>
        <translation>{path}未说明如何结束。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/recording.py"/>
        <source>{path} does not say when it ended.</source>
        <translation>{path}未说明结束时间。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/repair.py"/>
        <source>the program was ended while it recorded</source>
        <translation>程序在录制时被终止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it may only be read</source>
        <translation>该处为只读</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>another program is using it</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>you are not allowed to write there</source>
        <translation>没有在该处写入的权限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>it cannot be made there</source>
        <translation>无法在该处创建</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} exists already.</source>
        <translation>{path}已存在。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} cannot be recorded to: {strerror}.</source>
        <translation>无法录制到{path}：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} has gone: {strerror}.</source>
        <translation>{path}已不存在：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>A recording of Vigil. {NOT_A_DEVICE}</source>
        <translation>Vigil的录制文件。{NOT_A_DEVICE}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>connected anew</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{first_index} samples were lost on the way</source>
        <translation>途中丢失{first_index}个采样点</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>the signal was interrupted, or the device began anew</source>
        <translation>信号中断，或设备重新启动</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>{path} is no longer recorded to: {why}.</source>
        <translation>不再录制到{path}：{why}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/recordings/writer.py"/>
        <source>What was written before is kept.</source>
        <translation>此前写入的内容已保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>{name} cannot be used{text}</source>
        <translation>无法使用{name}{text}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>line {line}</source>
        <translation>行{line}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>there is no such setting{near}</source>
        <translation>没有这样的设置{near}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>did you mean {near}?</source>
        <translation>是否指{near}？</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>it must be {allowed}.</source>
        <translation>必须是{allowed}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings.py"/>
        <source>this program reads version {VERSION} and older.</source>
        <translation>本程序读取版本{VERSION}及更早版本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>Mend or delete the file; it is left as it is.</source>
        <translation>请修正或删除该文件；它保持不变。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {data} bytes are too many.</source>
        <translation>无法使用{name}：{data}字节过多。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used, line {lineno}: {msg}.</source>
        <translation>无法使用{name}，行{lineno}：{msg}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: {error}.</source>
        <translation>无法使用{name}：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} cannot be used: it holds no JSON object.</source>
        <translation>无法使用{name}：其中没有JSON对象。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_content.py"/>
        <source>{name} is no JSON number</source>
        <translation>{name}不是JSON数字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>one of {value}</source>
        <translation>{value}之一</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>true or false</source>
        <translation>true或false</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a text of the right form</source>
        <translation>形式正确的文本</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{kind} from {low} to {high}</source>
        <translation>{low}至{high}的{kind}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_fields.py"/>
        <source>{title} must be {allowed}.</source>
        <translation>{title}必须是{allowed}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Judged by</source>
        <translation>检测器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Visible window</source>
        <translation>可见窗口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How much time the plot shows.</source>
        <translation>波形图显示的时间长度。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Draw with OpenGL</source>
        <translation>用OpenGL绘制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>For screens of many pixels. Where the graphics driver cannot, the plot is drawn as before, and a line says why.</source>
        <translation>适用于高像素屏幕。若显卡驱动不支持，波形图仍按原方式绘制，并用一行文字说明原因。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Hear the signal</source>
        <translation>收听信号</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A tone whose pitch follows the first channel shown; louder and rough in an anomaly, a tick where samples are missing. Alarms silence it.</source>
        <translation>音高随所显示的第一个通道变化；异常时更响且粗糙，缺少采样处为一声滴答。报警时静音。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Offer a text by a language model</source>
        <translation>提供语言模型撰写的文字</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sends validated values to the service below, each time after asking.</source>
        <translation>将经验证的数值发送到下述服务，每次都先征求同意。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The model's id at the service.</source>
        <translation>该服务中模型的标识。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>A Hugging Face inference provider, such as together; empty lets Hugging Face choose.</source>
        <translation>Hugging Face推理服务提供方，如together；留空则由Hugging Face选择。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Own server</source>
        <translation>自有服务器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Address of an OpenAI-compatible server, instead of Hugging Face.</source>
        <translation>与OpenAI兼容的服务器地址，用来代替Hugging Face。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Then the checked template stands.</source>
        <translation>此后保留经检查的模板文字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Keep assessments</source>
        <translation>保留评估</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Under pseudonyms, in the history of this computer.</source>
        <translation>以假名保存在本机的历史中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Encrypt the history</source>
        <translation>加密历史</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Needed before a name or number can be stored. The key lies in the system's keyring; where there is none, a passphrase is asked for at each start.</source>
        <translation>存储姓名或编号之前必须打开。密钥存放在系统密钥环中；没有密钥环时，每次启动都会询问密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Delete assessments after</source>
        <translation>评估删除期限</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Older ones are deleted for good at each start; 0 keeps them.</source>
        <translation>更早的评估在每次启动时永久删除；0表示一直保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Cholesterol in</source>
        <translation>胆固醇单位</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The unit an empty form begins with.</source>
        <translation>空白表单起始时使用的单位。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Takes effect at the next start. Translations are not clinically reviewed.</source>
        <translation>下次启动时生效。译文未经临床审核。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>high contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Reduced motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Nothing flashes; unacknowledged alarms stay lit.</source>
        <translation>不闪烁；未确认的报警保持点亮。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Kept layouts</source>
        <translation>已保存的布局</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Empty: a folder among Vigil's own data.</source>
        <translation>留空：使用Vigil自身数据中的文件夹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Room for views</source>
        <translation>视图占用空间</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>With a view, a long recording can be looked through at once. Those not looked at for longest are deleted first; the recordings stay. 0 keeps none.</source>
        <translation>有了视图，长记录可以立即浏览。最久未查看的视图最先删除；记录保留。0 表示不保留。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Patient form</source>
        <translation>患者表单</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>How verdicts are shown; what the detector is told lies in `config/model_config.json`.</source>
        <translation>判定如何显示；检测器的参数见`config/model_config.json`。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The live plot.</source>
        <translation>实时波形图。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The hub on the local network.</source>
        <translation>本地网络上的中枢。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The language model; nothing is sent while it is off, nor without consent.</source>
        <translation>语言模型；关闭时或未经同意时不发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is kept of patients on this computer.</source>
        <translation>本机保留的患者数据。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>The patient form.</source>
        <translation>患者表单。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours and layout; `layout` is Qt's own description of the window, as base64 text.</source>
        <translation>颜色和布局；`layout`是Qt自身对窗口的描述，为base64文本。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>What is recorded, and where.</source>
        <translation>录制什么，录到哪里。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Material</source>
        <translation>被测对象</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Scope</source>
        <translation>示波器</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Provider</source>
        <translation>服务提供方</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Detection</source>
        <translation>检测</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Plot</source>
        <translation>波形图</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/settings_schema.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>The database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <location filename="../../desktop_app/storage/small_database.py"/>
        <source>Check the disk, or move it away.</source>
        <translation>请检查磁盘，或将该数据库移走。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>The alarms have stopped: {error}.</source>
        <translation>报警已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/alarms.py"/>
        <source>Start Vigil again.</source>
        <translation>请重新启动Vigil。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/analysis.py"/>
        <source>Measuring has stopped: {error}.</source>
        <translation>测量已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>{name} was learned at {rate_hz} Hz, and this source has {rate_hz_2} Hz.</source>
        <translation>{name}是在{rate_hz} Hz下学习的，而此信号源为{rate_hz_2} Hz。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/detection.py"/>
        <source>Learn normal from this source.</source>
        <translation>请用此信号源学习正常状态。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/doctor.py"/>
        <source>The ports could not be examined: {error}.</source>
        <translation>无法检查端口：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not encrypted.</source>
        <translation>历史记录未加密。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>No passphrase was chosen.</source>
        <translation>未设定密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is locked.</source>
        <translation>历史记录已锁定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Switch encryption on in the settings.</source>
        <translation>请在设置中开启加密。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>It has no passphrase.</source>
        <translation>它没有密码短语。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history's key lies in the system's keyring.</source>
        <translation>历史记录的密钥存于系统密钥环中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The receipt of what is sent cannot be written, so nothing is sent.</source>
        <translation>无法写入发送内容的凭据，因此未发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history is not open.</source>
        <translation>历史未打开。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent} ({strerror}).</source>
        <translation>历史无法保存在{parent}中（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored.</source>
        <translation>不存储任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Another window of Vigil uses the history.</source>
        <translation>另一个Vigil窗口正在使用历史。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>Nothing is stored from this one.</source>
        <translation>此窗口不存储任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/history.py"/>
        <source>The history cannot be kept in {parent}.</source>
        <translation>历史无法保存在{parent}中。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped by itself.</source>
        <translation>中枢已自行停止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>Switch Share on again.</source>
        <translation>请重新打开“共享”。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/hub.py"/>
        <source>The hub has stopped: {error}.</source>
        <translation>中枢已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/jobs.py"/>
        <source>The jobs process has ended unexpectedly.</source>
        <translation>作业进程意外结束。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/joined_hub.py"/>
        <source>The other hub could not be joined: {error}.</source>
        <translation>无法加入对方中枢：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Something inside Vigil went wrong; what runs goes on.</source>
        <translation>Vigil内部出错；正在运行的部分继续运行。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/last_resort.py"/>
        <source>Help, Report a problem shows what was written down.</source>
        <translation>“帮助”中的“报告问题”会显示所记录的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There is no signal to learn from.</source>
        <translation>没有可供学习的信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Connect first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>There are no samples to learn from.</source>
        <translation>没有可供学习的采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/learning.py"/>
        <source>Nothing was learned: {error}.</source>
        <translation>未学到任何内容：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal cannot be heard.</source>
        <translation>无法播放信号声音。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/listening.py"/>
        <source>The signal is not heard any more: {error}.</source>
        <translation>信号声音已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/marks.py"/>
        <source>Mark {next_id}</source>
        <translation>标记{next_id}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/patients.py"/>
        <source>warm up</source>
        <translation>预热</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>No player was found ({names}).</source>
        <translation>没有找到播放器（{names}）。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/players.py"/>
        <source>The system's players cannot reach a loudspeaker.</source>
        <translation>系统的播放器无法使用扬声器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>{name} was not written.</source>
        <translation>未写入{name}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The recordings could not be listed: {error}.</source>
        <translation>无法列出录制文件：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/recordings.py"/>
        <source>The export was ended: {error}.</source>
        <translation>导出已终止：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it does not end</source>
        <translation>播放不结束</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/sound.py"/>
        <source>it ended with {code}</source>
        <translation>以代码{code}结束</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/station.py"/>
        <source>client '{client}'</source>
        <translation>客户端“{client}”</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tone_stream.py"/>
        <source>No player of this system takes a tone that goes on.</source>
        <translation>本系统没有可连续播放声音的播放器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>The training has ended unexpectedly.</source>
        <translation>训练意外结束。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/training.py"/>
        <source>Try it again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/tuning.py"/>
        <source>The file could not be judged again: {error}.</source>
        <translation>无法重新判定该文件：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>{label} hangs: its driver answers no call.</source>
        <translation>{label}无响应：其驱动程序不回应任何调用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Unplug it, and start Vigil anew before it is used again.</source>
        <translation>请拔下设备，并在再次使用前重新启动Vigil。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Watching stopped: {error}.</source>
        <translation>监测已停止：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/services/watching.py"/>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{target} cannot be written: it is not a file.</source>
        <translation>无法写入{target}：它不是文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{source} already has a column {taken}.</source>
        <translation>{source}已有列{taken}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>Give the file it was made from.</source>
        <translation>请提供生成它的原始文件。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/batch.py"/>
        <source>{path} became shorter while it was judged.</source>
        <translation>{path}在判定过程中变短。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Plug one in (some cables only charge), or try the demo signal: vigil --demo</source>
        <translation>请接入开发板（有些电缆只能充电），或试用演示信号：vigil --demo</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a voltmon board at {rate_hz} Hz, {state}.</source>
        <translation>{device}：voltmon开发板，{rate_hz} Hz，{state}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the board sends at {baud} baud, not {DEFAULT_BAUD}.</source>
        <translation>{device}：开发板以{baud} baud发送，而非{DEFAULT_BAUD}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil follows it. To be quick, write Serial.begin({DEFAULT_BAUD}) in the sketch.</source>
        <translation>Vigil会自动适应。若要更快，请在程序中写Serial.begin({DEFAULT_BAUD})。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Let the sketch println() one number a line, or up to six with commas between them.</source>
        <translation>请让程序用 println() 每行输出一个数字，或最多六个、以逗号分隔的数字。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: numbers come, from a sketch that takes no commands.</source>
        <translation>{device}：收到数字，来自不接受命令的程序。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: the port is open, but nothing readable comes.</source>
        <translation>{device}：端口已打开，但没有收到可读内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Upload the sketch of Vigil, or press the board's reset button.</source>
        <translation>请上传Vigil的程序，或按开发板的复位按钮。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>a plain serial port</source>
        <translation>普通串口</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; you are not allowed to open it.</source>
        <translation>{device}：{what}；没有打开它的权限。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; two programs read it at once: {names}.</source>
        <translation>{device}：{what}；有两个程序同时读取：{names}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Each gets only a part of it: close one.</source>
        <translation>每个程序只收到一部分：请关闭其中一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: {what}; in use by {holder}.</source>
        <translation>{device}：{what}；正被{holder}使用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Close that program to connect here.</source>
        <translation>请关闭该程序以便在此连接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>{device}: a board with USB of its own sends nothing until DTR is raised.</source>
        <translation>{device}：自带USB的开发板在DTR置位之前不发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>Vigil raises it. In another program, switch DTR on.</source>
        <translation>Vigil会将其置位。在其他程序中请打开DTR。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>BRLTTY runs: it takes CH340 and CP210x boards for Braille displays.</source>
        <translation>BRLTTY正在运行：它会将CH340和CP210x开发板当作盲文显示器占用。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>If your board's port vanishes after a second, remove it.</source>
        <translation>若开发板的端口一秒后消失，请将其卸载。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>ModemManager runs: it talks to new ports to see whether they are modems.</source>
        <translation>ModemManager正在运行：它会与新端口通信，以判断是否为调制解调器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/doctor.py"/>
        <source>A voltmon board ignores that. Where another is disturbed, let it skip Arduinos.</source>
        <translation>voltmon开发板不受影响。若其他开发板受到干扰，请让它跳过Arduino。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/inbox.py"/>
        <source>the disk was too slow for a while</source>
        <translation>磁盘一度过慢</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>{path} cannot be read: {error}.</source>
        <translation>无法读取{path}：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>Join the hub again.</source>
        <translation>请重新加入该中枢。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/joined_hub.py"/>
        <source>The other hub cannot be remembered: {error}.</source>
        <translation>无法记住对方中枢：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>{path} was judged with settings that this Vigil does not know: {error}.</source>
        <translation>{path}的判定所用设置是此Vigil未知的：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/judged_with.py"/>
        <source>Update Vigil, or export it as CSV and judge that.</source>
        <translation>请更新Vigil，或导出为CSV后再判定。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recorder_status.py"/>
        <source>the computer's clock jumped by {jump_s} s</source>
        <translation>计算机时钟跳变了{jump_s} s</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>the source was closed</source>
        <translation>信号源已关闭</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Recording was given up: {error}.</source>
        <translation>已放弃录制：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>{path} is being recorded already.</source>
        <translation>已在录制{path}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Stop it.</source>
        <translation>请先停止。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being watched that could be recorded.</source>
        <translation>没有正在监测、可供录制的信号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Nothing is being recorded.</source>
        <translation>没有正在进行的录制。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>Connect to a source first.</source>
        <translation>请先连接信号源。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>saved from the flight recorder</source>
        <translation>由循环缓存保存</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/recording.py"/>
        <source>The disk has gone: {strerror}.</source>
        <translation>磁盘已不存在：{strerror}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>{path} has bytes of an unknown connection.</source>
        <translation>{path}含有未知连接的字节。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/replay.py"/>
        <source>a gap in the file</source>
        <translation>文件中的间断</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds more than {MOST_SAMPLES} samples.</source>
        <translation>{path}的采样点多于{MOST_SAMPLES}个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>Export a part.</source>
        <translation>请导出其中一部分。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/samples.py"/>
        <source>{path} holds no samples.</source>
        <translation>{path}没有采样点。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/scoring.py"/>
        <source>The patient has a column that is not one of the thirteen.</source>
        <translation>患者数据含有十三列以外的列。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>false alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path} has no header {COLUMNS}.</source>
        <translation>{path}没有标题行{COLUMNS}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>Labels are real or false, one a row.</source>
        <translation>标签为real或false，每行一个。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: two times in seconds and a label.</source>
        <translation>{path}，第{number}行：应为两个以秒计的时间和一个标签。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/truths.py"/>
        <source>{path}, line {number}: the label must be real or false, the end after.</source>
        <translation>{path}，第{number}行：标签必须是real或false，且结束须晚于开始。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word}, as before</source>
        <translation>{n_after_word}，与之前相同</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>{n_after_word} instead of {n_before}</source>
        <translation>{n_after_word}，原为{n_before}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/tuning.py"/>
        <source>alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>There is no source {text}.</source>
        <translation>没有信号源{text}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/compose/wiring.py"/>
        <source>Sources are demo, demo:SCENARIO, serial, serial:PORT and replay:FILE.</source>
        <translation>信号源有demo、demo:SCENARIO、serial、serial:PORT和replay:FILE。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{port} is not a port.</source>
        <translation>{port}不是端口号。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Ports go from 0 to {HIGHEST_PORT}.</source>
        <translation>端口号为0至{HIGHEST_PORT}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>There is no address {host}.</source>
        <translation>没有地址{host}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use an address of this computer, such as 127.0.0.1.</source>
        <translation>请使用本机地址，如127.0.0.1。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Port {port} may not be used by this user.</source>
        <translation>此用户不得使用端口{port}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use a port above 1023.</source>
        <translation>请使用大于1023的端口。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>{host} is not an address of this computer.</source>
        <translation>{host}不是本机地址。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Use 127.0.0.1 to stay on it.</source>
        <translation>若仅限本机，请使用127.0.0.1。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Cannot listen on {host} port {port}: {error}.</source>
        <translation>无法在{host}的端口{port}上监听：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/listening.py"/>
        <source>Try another port.</source>
        <translation>请尝试其他端口。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>The hub did not start.</source>
        <translation>中枢未能启动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/process.py"/>
        <source>See the log for the reason.</source>
        <translation>原因见日志。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/tls.py"/>
        <source>The hub's certificate cannot be kept in {folder}: {error}.</source>
        <translation>中枢的证书无法保存在{folder}中：{error}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>Vigil station</source>
        <translation>Vigil工作站</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not take the results: {reason}</source>
        <translation>中枢未接受结果：{reason}</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub did not say which results it has.</source>
        <translation>中枢未说明已有哪些结果。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub does not know this station's token: pair it again.</source>
        <translation>中枢不认识本工作站的令牌：请重新配对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub is full.</source>
        <translation>中枢已满。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink.py"/>
        <source>The hub cannot be reached.</source>
        <translation>无法连接到中枢。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Copy the whole link that the other hub shows under its code.</source>
        <translation>请复制对方中枢代码下方显示的完整链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The code is used or has run out: ask the other hub for a new one.</source>
        <translation>代码已使用或已过期：请向对方中枢索取新代码。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Too many attempts: wait a minute.</source>
        <translation>尝试次数过多：请等待一分钟。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has said no.</source>
        <translation>对方中枢已拒绝。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>This is not a hub's link.</source>
        <translation>这不是中枢的链接。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The link has no code or no fingerprint.</source>
        <translation>链接中没有代码或指纹。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>Pairing was given up.</source>
        <translation>已放弃配对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/server/uplink_pairing.py"/>
        <source>The other hub has ended the pairing.</source>
        <translation>对方中枢已结束配对。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>The picture cannot be written to {path}.</source>
        <translation>无法将图片写入{path}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Vigil is open already, but its window does not answer.</source>
        <translation>Vigil已打开，但其窗口没有响应。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Close it, then start again.</source>
        <translation>请将其关闭，然后重新启动。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>There is no display to open a window on.</source>
        <translation>没有可打开窗口的显示器。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/app.py"/>
        <source>Use `vigil monitor` in a terminal, or set QT_QPA_PLATFORM=offscreen.</source>
        <translation>请在终端使用`vigil monitor`，或设置QT_QPA_PLATFORM=offscreen。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/ui/language.py"/>
        <source>There is no language {code}.</source>
        <translation>没有语言{code}。</translation>
    </message>
    <message>
        <location filename="../../desktop_app/risk/schema.py"/>
        <source>Sample {letter}</source>
        <translation>示例{letter}</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG, AD8232</source>
        <translation>心电图，AD8232</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>An AD8232 front end at 3.3 V, gain 100, centred on 1.65 V, in millivolts at the electrodes. For learning electronics, not for diagnosis. With an electrode off the output rests at a rail.</source>
        <translation>AD8232前端，3.3 V供电，增益100，以1.65 V为中心，以电极处毫伏计。用于学习电子技术，不用于诊断。电极脱落时，输出停在上轨或下轨。</translation>
    </message>
    <message>
        <location filename="../../config/profiles/ad8232-ecg.json"/>
        <source>ECG</source>
        <translation>心电图</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Bench DC supply, 5 V</source>
        <translation>直流台式电源，5 V</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>A regulated 5 V output through a divider of two equal resistors into A0. The limits are 5 % and 10 % either side of 5 V.</source>
        <translation>稳压5 V输出，经两个等值电阻分压后接入A0。限值为5 V上下5 %和10 %。</translation>
    </message>
    <message>
        <location filename="../../config/profiles/bench-dc-supply.json"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Li-ion cell, discharge</source>
        <translation>锂离子电池，放电</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>One lithium-ion cell straight into A0. Full at 4.20 V, empty at 3.00 V; below 2.50 V the cell is damaged.</source>
        <translation>单节锂离子电池直接接入A0。4.20 V为充满，3.00 V为放空；低于2.50 V电池受损。</translation>
    </message>
    <message>
        <location filename="../../config/profiles/li-ion-cell-discharge.json"/>
        <source>Cell</source>
        <translation>电池</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Motor current, 10 mΩ shunt</source>
        <translation>电机电流，10 mΩ分流器</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>A shunt of 10 milliohm with an amplifier of gain 20 into A0: 0.2 V an ampere. A start draws several times the running current for a moment, hence the delays.</source>
        <translation>10毫欧分流器，经增益20的放大器接入A0：每安培0.2 V。启动时会瞬间达到运行电流的数倍，因此设有延时。</translation>
    </message>
    <message>
        <location filename="../../config/profiles/motor-current-shunt.json"/>
        <source>Current</source>
        <translation>电流</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Photoresistor</source>
        <translation>光敏电阻</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>A light-dependent resistor from 5 V to A0, 10 kilohm from A0 to ground: more light, more volts. Shown as a share of full scale; these resistors differ too much for lux.</source>
        <translation>光敏电阻接在5 V与A0之间，A0与地之间接10千欧：光越强，电压越高。以满量程的比例显示；这类电阻差异过大，无法换算成勒克斯。</translation>
    </message>
    <message>
        <location filename="../../config/profiles/photoresistor.json"/>
        <source>Light</source>
        <translation>光照</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Thermistor, NTC 10 k</source>
        <translation>热敏电阻，NTC 10 k</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>An NTC of 10 kilohm at 25 °C with beta 3950 K from A0 to ground, 10 kilohm from A0 to 5 V. The table is R(T) = 10 k exp(3950 (1/T - 1/298.15 K)) in that divider, every 5 °C.</source>
        <translation>NTC接在A0与地之间，25 °C时为10千欧，beta 3950 K；A0与5 V之间接10千欧。对照表为该分压电路中的R(T) = 10 k exp(3950 (1/T - 1/298.15 K))，每5 °C一点。</translation>
    </message>
    <message>
        <location filename="../../config/profiles/thermistor.json"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
</context>
</TS>

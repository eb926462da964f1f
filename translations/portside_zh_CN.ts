<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>App::Startup</name>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>Portside is running already (process %1) but does not answer. End that process, then start Portside again.</source>
        <translation>Portside 已在运行（进程 %1），但没有响应。请结束该进程，然后重新启动 Portside。</translation>
    </message>
</context>
<context>
    <name>CommandKind</name>
    <message>
        <source>Say which program is to run, such as: uvicorn main:app</source>
        <translation>请指定要运行的程序，例如：uvicorn main:app</translation>
    </message>
    <message>
        <source>“%1” must be NAME=value, or a NAME that is to be removed.</source>
        <translation>“%1”必须是 NAME=value，或要移除的 NAME。</translation>
    </message>
    <message>
        <source>“%1” must be a path that begins with a slash.</source>
        <translation>“%1”必须是以斜杠开头的路径。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What is run. {port}, {host} and {fd} become what it shall listen on, {url} the address of this server; programs that Portside knows get them by themselves.</source>
        <translation>要运行的命令。{port}、{host} 和 {fd} 会替换为程序应监听的端口、主机和套接字，{url} 会替换为此服务器的地址；Portside 已知的程序会自动获得这些值。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder in which the program runs.</source>
        <translation>程序在其中运行的文件夹。</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>环境文件</translation>
    </message>
    <message>
        <source>A file with more variables, such as .env in the folder; the ones above count more.</source>
        <translation>包含更多变量的文件，例如该文件夹中的 .env；以上面的变量为准。</translation>
    </message>
    <message>
        <source>Keep output in</source>
        <translation>输出保存到</translation>
    </message>
    <message>
        <source>A file that gets all that the program prints; from 8 MiB on it is begun anew, and the one before is kept as .1.</source>
        <translation>保存程序全部输出的文件；达到 8 MiB 后会重新开始，之前的文件保留为 .1。</translation>
    </message>
    <message>
        <source>Run by the shell</source>
        <translation>通过 shell 运行</translation>
    </message>
    <message>
        <source>The command is run by /bin/sh, with its variables, wildcards and operators.</source>
        <translation>命令由 /bin/sh 运行，可使用其变量、通配符和运算符。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Path that is asked</source>
        <translation>请求的路径</translation>
    </message>
    <message>
        <source>The program is ready when it answers a request for this.</source>
        <translation>程序响应对此路径的请求时即为就绪。</translation>
    </message>
    <message>
        <source>Status that counts</source>
        <translation>所需的状态</translation>
    </message>
    <message>
        <source>0: any answer means that it is ready, also an error page.</source>
        <translation>0：任何响应都表示就绪，错误页面也算。</translation>
    </message>
    <message>
        <source>Line that tells</source>
        <translation>表示就绪的行</translation>
    </message>
    <message>
        <source>A regular expression for the line that the program prints when it listens; {url}, {host} and {port} stand for what they are called.</source>
        <translation>与程序开始监听时输出的行匹配的正则表达式；{url}、{host} 和 {port} 代表其名称所指的内容。</translation>
    </message>
    <message>
        <source>Command that asks</source>
        <translation>检查命令</translation>
    </message>
    <message>
        <source>Run again and again until it ends with exit code 0.</source>
        <translation>反复运行，直到以退出代码 0 结束。</translation>
    </message>
    <message>
        <source>Ready within</source>
        <translation>就绪时限</translation>
    </message>
    <message>
        <source>A program that needs longer is stopped; 0: as long as programs of its sort may need, mostly 60 s.</source>
        <translation>超过此时间仍未就绪的程序会被停止；0：按该类程序可能需要的时间，通常为 60 秒。</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>就绪条件</translation>
    </message>
    <message>
        <source>What the program must do before the server counts as running.</source>
        <translation>程序必须做到什么，服务器才算正在运行。</translation>
    </message>
    <message>
        <source>It answers a request</source>
        <translation>响应请求</translation>
    </message>
    <message>
        <source>It accepts a connection</source>
        <translation>接受连接</translation>
    </message>
    <message>
        <source>It prints a line</source>
        <translation>输出一行</translation>
    </message>
    <message>
        <source>It says READY=1 (sd_notify)</source>
        <translation>发出 READY=1 (sd_notify)</translation>
    </message>
    <message>
        <source>A command succeeds</source>
        <translation>命令执行成功</translation>
    </message>
    <message>
        <source>Stopping and restarting</source>
        <translation>停止和重启</translation>
    </message>
    <message>
        <source>Starts in a row</source>
        <translation>连续启动次数</translation>
    </message>
    <message>
        <source>A program that ends again and again is given up after so many.</source>
        <translation>程序反复结束达到此次数后，不再启动。</translation>
    </message>
    <message>
        <source>Start anew on changes of</source>
        <translation>发生更改时重新启动的文件</translation>
    </message>
    <message>
        <source>Files whose change starts the program anew, one wildcard a line, such as *.py; for programs that do not do so themselves.</source>
        <translation>更改后会使程序重新启动的文件，每行一个通配符，例如 *.py；用于自身不会这样做的程序。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再次启动</translation>
    </message>
    <message>
        <source>What happens when the program ends by itself after it was ready; pauses grow from half a second to half a minute.</source>
        <translation>程序就绪后自行结束时的处理方式；间隔从半秒逐渐增加到半分钟。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Signal to stop</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>What asks the program to end; after the grace time it gets INT, a second later KILL.</source>
        <translation>用于要求程序结束的信号；宽限时间过后程序会收到 INT，再过一秒收到 KILL。</translation>
    </message>
    <message>
        <source>Port and traffic</source>
        <translation>端口和流量</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>显示流量</translation>
    </message>
    <message>
        <source>How it gets its port</source>
        <translation>获取端口的方式</translation>
    </message>
    <message>
        <source>The program listens on a port of its own behind this server.</source>
        <translation>程序在此服务器后面监听其自己的端口。</translation>
    </message>
    <message>
        <source>A number, by {port}</source>
        <translation>端口号，通过 {port}</translation>
    </message>
    <message>
        <source>A socket, by {fd}</source>
        <translation>套接字，通过 {fd}</translation>
    </message>
    <message>
        <source>A socket, as systemd hands it (LISTEN_FDS)</source>
        <translation>套接字，按 systemd 的方式传递 (LISTEN_FDS)</translation>
    </message>
    <message>
        <source>A socket, by the variable NGINX</source>
        <translation>套接字，通过变量 NGINX</translation>
    </message>
    <message>
        <source>It chooses, and Portside finds it</source>
        <translation>由程序选择，Portside 自动查找</translation>
    </message>
    <message>
        <source>Runs a program that serves, such as uvicorn, vite or php, and shows its traffic.</source>
        <translation>运行 uvicorn、vite 或 php 等提供服务的程序，并显示其流量。</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Variables for the program, one NAME=value a line; a NAME alone is removed. For what must not be kept here: ${env:NAME} is a variable of Portside&apos;s own, ${file:PATH} what a file holds.</source>
        <translation>程序的变量，每行一个 NAME=value；仅写 NAME 表示移除该变量。对于不应保存在此处的内容：${env:NAME} 是 Portside 自身的变量，${file:PATH} 是文件的内容。</translation>
    </message>
    <message>
        <source>What passes between browser and program is shown and recorded; without it only passed on. It counts at once.</source>
        <translation>显示并记录浏览器与程序之间传输的内容；不启用时仅转发。立即生效。</translation>
    </message>
    <message>
        <source>Speaks TLS</source>
        <translation>使用 TLS</translation>
    </message>
    <message>
        <source>The program answers by HTTPS on its own port, with a certificate that may be any.</source>
        <translation>程序在其自己的端口上通过 HTTPS 响应，可使用任意证书。</translation>
    </message>
    <message>
        <source>Say which command asks whether the program is ready, or choose something else under “Ready when”.</source>
        <translation>请指定用于检查程序是否就绪的命令，或在“就绪条件”下选择其他选项。</translation>
    </message>
    <message>
        <source>Say which line the program prints when it is ready, or choose something else under “Ready when”.</source>
        <translation>请指定程序就绪时输出的行，或在“就绪条件”下选择其他选项。</translation>
    </message>
    <message>
        <source>Health path</source>
        <translation>健康检查路径</translation>
    </message>
    <message>
        <source>What is asked for, such as /healthz.</source>
        <translation>要请求的路径，例如 /healthz。</translation>
    </message>
    <message>
        <source>Healthy status</source>
        <translation>健康状态码</translation>
    </message>
    <message>
        <source>0: any below 400 counts as healthy.</source>
        <translation>0：低于 400 的任何状态都视为健康。</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>健康检查命令</translation>
    </message>
    <message>
        <source>Its exit code 0 counts as healthy; {port}, {host} and {url} are replaced.</source>
        <translation>退出代码为 0 视为健康；{port}、{host} 和 {url} 会被替换。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>The pause from an answer to the next question.</source>
        <translation>从得到响应到下一次检查之间的停顿。</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>What takes longer counts as no answer.</source>
        <translation>超过此时间视为没有响应。</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>连续失败次数</translation>
    </message>
    <message>
        <source>So many make it unhealthy; one good answer makes it well again.</source>
        <translation>达到此次数后视为不健康；一次正常响应即可恢复健康。</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>A program that is ready is asked again and again whether it still does what it should; when it does not, the server is shown as unhealthy.</source>
        <translation>程序就绪后，会反复检查它是否仍正常工作；如果不正常，服务器会显示为不健康。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Restart when unhealthy</source>
        <translation>不健康时重启</translation>
    </message>
    <message>
        <source>An unhealthy program is started anew, as often in a row as one that ends by itself.</source>
        <translation>不健康的程序会重新启动，连续次数的上限与自行结束的程序相同。</translation>
    </message>
    <message>
        <source>The health check is to be a command, but there is none.</source>
        <translation>健康检查应为命令，但未指定命令。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The content is longer than %1 bytes.</source>
        <translation>正文超过 %1 字节。</translation>
    </message>
    <message>
        <source>A line of the chunked content has a control character or a wrong end.</source>
        <translation>分块正文中有一行含有控制字符或行尾不正确。</translation>
    </message>
    <message>
        <source>The trailer fields are longer than %1 bytes together.</source>
        <translation>尾部字段（trailer）合计超过 %1 字节。</translation>
    </message>
    <message>
        <source>A trailer field is folded over two lines.</source>
        <translation>有一个尾部字段（trailer）折成了两行。</translation>
    </message>
    <message>
        <source>A chunk of the content is longer than its size says.</source>
        <translation>正文的某个分块比其声明的大小更长。</translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation>分块大小不是十六进制数。</translation>
    </message>
    <message>
        <source>A chunk size line is longer than %1 bytes.</source>
        <translation>分块大小行超过 %1 字节。</translation>
    </message>
    <message>
        <source>The method %1 is not supported.</source>
        <translation>不支持方法 %1。</translation>
    </message>
    <message>
        <source>The method %1 is not known: methods are case-sensitive, send %2.</source>
        <translation>未知方法 %1：方法区分大小写，请发送 %2。</translation>
    </message>
    <message>
        <source>The request target is longer than %1 bytes.</source>
        <translation>请求目标超过 %1 字节。</translation>
    </message>
    <message>
        <source>The Host header field is missing.</source>
        <translation>缺少 Host 标头字段。</translation>
    </message>
    <message>
        <source>The Host header field was sent more than once.</source>
        <translation>Host 标头字段发送了多次。</translation>
    </message>
    <message>
        <source>Content-Length was sent more than once.</source>
        <translation>Content-Length 发送了多次。</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent with HTTP/1.0, which does not know it.</source>
        <translation>Transfer-Encoding 随 HTTP/1.0 发送，而 HTTP/1.0 不支持它。</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both sent: the length of the content is ambiguous.</source>
        <translation>同时发送了 Content-Length 和 Transfer-Encoding：正文长度不明确。</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once.</source>
        <translation>Transfer-Encoding 发送了多次。</translation>
    </message>
    <message>
        <source>This is not HTTP but TLS: use http:// instead of https:// for this server.</source>
        <translation>这不是 HTTP，而是 TLS：对此服务器请使用 http://，而不是 https://。</translation>
    </message>
    <message>
        <source>%1 is not supported; send HTTP/1.1.</source>
        <translation>不支持 %1；请发送 HTTP/1.1。</translation>
    </message>
    <message>
        <source>The request line has no target.</source>
        <translation>请求行没有目标。</translation>
    </message>
    <message>
        <source>The request target has a space in it, which must be sent as %20, or there is more than one space.</source>
        <translation>请求目标中含有空格（必须以 %20 发送），或者空格不止一个。</translation>
    </message>
    <message>
        <source>The request target has a control character in it.</source>
        <translation>请求目标中含有控制字符。</translation>
    </message>
    <message>
        <source>The value of the header field %1 has a control character in it.</source>
        <translation>标头字段 %1 的值中含有控制字符。</translation>
    </message>
    <message>
        <source>The header fields are malformed.</source>
        <translation>标头字段格式错误。</translation>
    </message>
    <message>
        <source>The method is longer than %1 bytes.</source>
        <translation>方法超过 %1 字节。</translation>
    </message>
    <message>
        <source>Content-Length is not a valid number, was sent twice with different values, or together with Transfer-Encoding.</source>
        <translation>Content-Length 不是有效的数字，或以不同的值发送了两次，或与 Transfer-Encoding 一起发送。</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once or together with Content-Length: the length of the content is ambiguous.</source>
        <translation>Transfer-Encoding 发送了多次，或与 Content-Length 一起发送：正文长度不明确。</translation>
    </message>
    <message>
        <source>Here must be an object: { … }.</source>
        <translation>此处必须是对象：{ … }。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1”的值必须是：%2。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation>“%1”必须介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list: [ … ]</source>
        <translation>列表 [ … ]</translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation>对象 { … }</translation>
    </message>
    <message>
        <source>The key “%1” is not known here; known are %2.</source>
        <translation>此处不能使用键“%1”；可用的键有 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Nested deeper than %n levels.</source>
        <translation>
            <numerusform>嵌套超过 %n 层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1必须介于 %2 和 %3 之间，不能是 %4。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1必须是 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1必须是 true 或 false，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1必须是整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1的值必须是：%2。</translation>
    </message>
    <message>
        <source>A server of kind “%1” has no setting “%2”.</source>
        <translation>类型为“%1”的服务器没有设置项“%2”。</translation>
    </message>
    <message>
        <source>Port %1 is held by another program.</source>
        <translation>端口 %1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Port %1 is held by another server of this program.</source>
        <translation>端口 %1 已被本程序的另一个服务器占用。</translation>
    </message>
    <message>
        <source>Port %1 is held by %2 (pid %3).</source>
        <translation>端口 %1 已被 %2（PID %3）占用。</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights. Choose a port from 1024 on.</source>
        <translation>端口 %1 需要管理员权限。请选择 1024 或更大的端口。</translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine.</source>
        <translation>“%1”不是本机的地址。</translation>
    </message>
    <message>
        <source>This program may not open more files and connections. Stop some servers, or raise the limit (ulimit -n).</source>
        <translation>本程序不能再打开更多文件和连接。请停止一些服务器，或提高上限 (ulimit -n)。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>无法监听 %1：%2。</translation>
    </message>
    <message>
        <source>The server&apos;s thread ended unexpectedly.</source>
        <translation>服务器线程意外结束。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>名称超过 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must be one line without control characters.</source>
        <translation>名称必须为单行，且不含控制字符。</translation>
    </message>
    <message>
        <source>The address “%1” is neither an IP address of this machine nor “localhost”.</source>
        <translation>地址“%1”既不是本机的 IP 地址，也不是“localhost”。</translation>
    </message>
    <message>
        <source>A fixed or preferred port must be from 1 to 65535.</source>
        <translation>固定端口或首选端口必须介于 1 和 65535 之间。</translation>
    </message>
    <message>
        <source>Limits of heads and connections must be greater than zero.</source>
        <translation>头部和连接的限制必须大于零。</translation>
    </message>
    <message>
        <source>A limit must not be negative; zero means that there is none.</source>
        <translation>限制不能为负数；零表示无限制。</translation>
    </message>
    <message>
        <source>Time-outs must be longer than zero.</source>
        <translation>超时时间必须大于零。</translation>
    </message>
    <message>
        <source>The grace time of a stop must be from 0 to %1 seconds.</source>
        <translation>停止时的宽限时间必须介于 0 和 %1 秒之间。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %n request(s)</source>
        <translation>
            <numerusform>运行 %1 后停止：%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) cut</source>
        <translation>
            <numerusform>中断了 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The header&apos;s name is missing.</source>
        <translation>缺少标头名称。</translation>
    </message>
    <message>
        <source>“%1:” is no filter. To search for it, put it in quotes.</source>
        <translation>“%1:”不是筛选条件。如要搜索它，请用英文双引号 (&quot;) 括起来。</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>“%1:”后面没有内容。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”; known are %2.</source>
        <translation>没有“%1”这种服务器类型；可用的类型有 %2。</translation>
    </message>
    <message>
        <source>“portPolicy” must be random, fixed or preferred, not “%1”.</source>
        <translation>“portPolicy”必须是 random、fixed 或 preferred，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>另一个程序正在写入 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>This file is of version %1 and was written by a newer Portside; this one reads up to version %2.</source>
        <translation>此文件的版本为 %1，由较新的 Portside 写入；当前程序最高只能读取版本 %2。</translation>
    </message>
    <message>
        <source>Another server is called “%1” already.</source>
        <translation>已有另一个服务器名为“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a workspace file.</source>
        <translation>%1 太大，不是工作区文件。</translation>
    </message>
    <message>
        <source>Nothing is saved: no workspace file is open.</source>
        <translation>未保存任何内容：没有打开的工作区文件。</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>客户端重置了连接。</translation>
    </message>
    <message>
        <source>The client left in the middle of the request head.</source>
        <translation>客户端在发送请求头途中断开。</translation>
    </message>
    <message>
        <source>The client left in the middle of the content.</source>
        <translation>客户端在发送正文途中断开。</translation>
    </message>
    <message>
        <source>The client did not finish the request head in time.</source>
        <translation>客户端未在规定时间内发完请求头。</translation>
    </message>
    <message>
        <source>The client did not read the answer in time.</source>
        <translation>客户端未在规定时间内读取响应。</translation>
    </message>
    <message>
        <source>The client did not send the content in time.</source>
        <translation>客户端未在规定时间内发送正文。</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>服务器正在停止。</translation>
    </message>
    <message>
        <source>The server was stopped before the answer was complete.</source>
        <translation>服务器在响应完成前被停止。</translation>
    </message>
    <message>
        <source>The handler dropped the request in the middle of the answer.</source>
        <translation>处理程序在响应途中丢弃了请求。</translation>
    </message>
    <message>
        <source>The handler dropped the request without an answer.</source>
        <translation>处理程序未作响应便丢弃了请求。</translation>
    </message>
    <message>
        <source>The handler failed: %1</source>
        <translation>处理程序出错：%1</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>未知异常</translation>
    </message>
    <message>
        <source>The handler answered with the invalid status %1.</source>
        <translation>处理程序以无效状态 %1 作出响应。</translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation>文件在发送过程中发生了变化。</translation>
    </message>
    <message>
        <source>The handler ended the answer before its announced length.</source>
        <translation>处理程序在达到所声明的长度之前结束了响应。</translation>
    </message>
    <message>
        <source>The client left before the answer was complete.</source>
        <translation>客户端在响应完成前断开。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open.</source>
        <translation>
            <numerusform>打开的连接超过 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: %1.</source>
        <translation>新连接要等其他连接关闭：%1。</translation>
    </message>
    <message>
        <source>A line of the request head ends with LF alone; the lines of HTTP end with CR LF.</source>
        <translation>请求头中有一行仅以 LF 结尾；HTTP 的行以 CR LF 结尾。</translation>
    </message>
    <message>
        <source>Too many empty lines before the request line.</source>
        <translation>请求行之前的空行过多。</translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %n header field(s).</source>
        <translation>
            <numerusform>请求的标头字段超过 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is white space before the first header field.</source>
        <translation>第一个标头字段之前有空白字符。</translation>
    </message>
    <message>
        <source>A header field is folded over two lines, which HTTP no longer allows.</source>
        <translation>有一个标头字段折成了两行，HTTP 已不再允许这样做。</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes.</source>
        <translation>有一个标头字段超过 %1 字节。</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes together.</source>
        <translation>标头字段合计超过 %1 字节。</translation>
    </message>
    <message>
        <source>The request head is malformed.</source>
        <translation>请求头格式错误。</translation>
    </message>
    <message>
        <source>The chunked content is malformed.</source>
        <translation>分块正文格式错误。</translation>
    </message>
    <message>
        <source>%1 Taking port %2 instead.</source>
        <translation>%1改用端口 %2。</translation>
    </message>
    <message>
        <source>%1 %2 went wrong: %3</source>
        <translation>%1 %2 出错：%3</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>The client left before the answer.</source>
        <translation>客户端在响应之前已离开。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: too many at once</source>
        <translation>
            <numerusform>省略了 %n 行：一次过多</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is held by the server “%2” here.</source>
        <translation>端口 %1 已被此处的服务器“%2”占用。</translation>
    </message>
    <message>
        <source>It is not written over: %1</source>
        <translation>不会覆盖它：%1</translation>
    </message>
    <message>
        <source>The request target “%1” has a fragment.</source>
        <translation>请求目标“%1”带有片段（#）。</translation>
    </message>
    <message>
        <source>The request target “%1” has no valid host.</source>
        <translation>请求目标“%1”没有有效的主机。</translation>
    </message>
    <message>
        <source>The request target “%1” does not begin with a slash.</source>
        <translation>请求目标“%1”不以斜杠开头。</translation>
    </message>
    <message>
        <source>The Host header field “%1” is not a host name.</source>
        <translation>Host 标头字段“%1”不是主机名。</translation>
    </message>
    <message>
        <source>Content-Length “%1” is not a valid number.</source>
        <translation>Content-Length“%1”不是有效的数字。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” does not end with chunked.</source>
        <translation>Transfer-Encoding“%1”不以 chunked 结尾。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not supported.</source>
        <translation>不支持 Transfer-Encoding“%1”。</translation>
    </message>
    <message>
        <source>The expectation “%1” cannot be met.</source>
        <translation>无法满足期望“%1”。</translation>
    </message>
    <message>
        <source>This is not HTTP: it begins with “%1”.</source>
        <translation>这不是 HTTP：它以“%1”开头。</translation>
    </message>
    <message>
        <source>The request line “%1” does not end with HTTP/1.1.</source>
        <translation>请求行“%1”不以 HTTP/1.1 结尾。</translation>
    </message>
    <message>
        <source>The header line “%1” has no colon.</source>
        <translation>标头行“%1”没有冒号。</translation>
    </message>
    <message>
        <source>The header line “%1” has no valid field name before the colon.</source>
        <translation>标头行“%1”的冒号前没有有效的字段名。</translation>
    </message>
    <message>
        <source>The key “%1” appears twice.</source>
        <translation>键“%1”在此处出现了两次。</translation>
    </message>
    <message>
        <source>The server is of the kind “%1”, not “%2”.</source>
        <translation>“%1”不是类型“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not a status; write 404, 5xx or &gt;=400.</source>
        <translation>“%1”不是状态；请输入 404、5xx 或 &gt;=400。</translation>
    </message>
    <message>
        <source>“%1” is not a size; write &gt;1MB or &lt;=500.</source>
        <translation>“%1”不是大小；请输入 &gt;1MB 或 &lt;=500。</translation>
    </message>
    <message>
        <source>“%1” is not a time; write &gt;200ms or &lt;2s.</source>
        <translation>“%1”不是时间；请输入 &gt;200ms 或 &lt;2s。</translation>
    </message>
    <message>
        <source>This server does not answer for the host “%1”.</source>
        <translation>此服务器不应答主机“%1”。</translation>
    </message>
    <message>
        <source>A web page elsewhere may be using this name to reach your machine (DNS rebinding). If the name is yours, allow it: choose “Allow this host” at this request in Portside&apos;s window, or start with --allow-host %1. Without that, use localhost or the address of this machine.</source>
        <translation>可能有其他地方的网页正在利用此名称访问本机（DNS 重绑定）。如果这是自己的名称，请将其允许：在 Portside 窗口中选中此请求并选择“允许此主机”，或使用 --allow-host %1 启动。否则，请使用 localhost 或本机的地址。</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>另一个网站</translation>
    </message>
    <message>
        <source>Pages of %1 may not change anything on this server.</source>
        <translation>此服务器不允许其他源的页面进行任何更改（源：%1）。</translation>
    </message>
    <message>
        <source>A web page of another origin has sent this request. If the page is yours, allow it: choose “Allow this origin” at this request in Portside&apos;s window, or start with --allow-origin.</source>
        <translation>此请求由其他源的网页发送。如果这是自己的页面，请将其允许：在 Portside 窗口中选中此请求并选择“允许此源”，或使用 --allow-origin 启动。</translation>
    </message>
    <message>
        <source>“%1” is more than a host name: leave out what stands before and after it.</source>
        <translation>“%1”不只是主机名：请去掉其前后的内容。</translation>
    </message>
    <message>
        <source>“%1” has a port: leave it out, a host is allowed on every port.</source>
        <translation>“%1”带有端口：请将其去掉，允许主机时对所有端口有效。</translation>
    </message>
    <message>
        <source>“%1” is not a host name: write example.test, or .example.test for it and all names below it.</source>
        <translation>“%1”不是主机名：请写成 example.test；若写成 .example.test，则包括它及其下的所有名称。</translation>
    </message>
    <message>
        <source>“%1” is not an origin: write scheme, host and port such as http://localhost:5173, with * as the port for every port.</source>
        <translation>“%1”不是源：请写出协议、主机和端口，例如 http://localhost:5173；端口写 * 表示所有端口。</translation>
    </message>
    <message>
        <source>A chunk size is too large.</source>
        <translation>分块大小过大。</translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation>分块扩展格式错误。</translation>
    </message>
    <message>
        <source>The request target “%1” has bytes that are not ASCII, which must be percent-encoded: an ä of UTF-8 is sent as %C3%A4.</source>
        <translation>请求目标“%1”中含有非 ASCII 字节，这些字节必须进行百分号编码：UTF-8 中的 ä 以 %C3%A4 发送。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not a list of codings.</source>
        <translation>Transfer-Encoding“%1”不是编码列表。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” names chunked twice.</source>
        <translation>Transfer-Encoding“%1”中 chunked 出现了两次。</translation>
    </message>
    <message>
        <source>The request line has a CR that is not followed by an LF.</source>
        <translation>请求行中有一个 CR，其后没有 LF。</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use https:// instead of http://.</source>
        <translation>此服务器仅支持 HTTPS：请使用 https://，而不是 http://。</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use %1</source>
        <translation>此服务器仅支持 HTTPS：请使用 %1</translation>
    </message>
    <message>
        <source>The chunk extensions of the content are longer than %1 bytes together.</source>
        <translation>正文的分块扩展合计超过 %1 字节。</translation>
    </message>
    <message>
        <source>The client left during the TLS handshake.</source>
        <translation>客户端在 TLS 握手期间断开。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open: closed without an answer.</source>
        <translation>
            <numerusform>打开的连接超过 %n 个：未作响应便关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: this program may not open more. Stop some servers, or raise its limit (ulimit -n).</source>
        <translation>新连接要等其他连接关闭：本程序不能再打开更多连接。请停止一些服务器，或提高其上限 (ulimit -n)。</translation>
    </message>
    <message>
        <source>The client did not finish the TLS handshake in time.</source>
        <translation>客户端未在规定时间内完成 TLS 握手。</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: browsers refuse it.</source>
        <translation>证书 %1 已于 %2 过期：浏览器会拒绝它。</translation>
    </message>
    <message>
        <source>The certificate %1 expires on %2: renew it.</source>
        <translation>证书 %1 将于 %2 过期：请续期。</translation>
    </message>
    <message>
        <source>Made a certificate authority that is yours alone, %1. Browsers accept it once you trust it: portside certificate trust, or the settings of this server.</source>
        <translation>已创建仅属于当前用户的证书颁发机构：%1。信任后浏览器即会接受它：portside certificate trust，或在此服务器的设置中操作。</translation>
    </message>
    <message>
        <source>New connections get a new certificate, valid until %1.</source>
        <translation>新连接将使用新证书，有效期至 %1。</translation>
    </message>
    <message>
        <source>On the address %1 other machines could reach this server, and its settings do not allow that.</source>
        <translation>其他计算机可通过地址 %1 访问此服务器，但其设置不允许这样做。</translation>
    </message>
    <message>
        <source>New connections are accepted again.</source>
        <translation>已恢复接受新连接。</translation>
    </message>
    <message>
        <source>Something went wrong in the server; its log says more.</source>
        <translation>服务器内部出错；详情请见其日志。</translation>
    </message>
    <message>
        <source>Worker threads must be from 1 to %1.</source>
        <translation>工作线程数必须介于 1 和 %1 之间。</translation>
    </message>
    <message>
        <source>There is a key file, %1, but no certificate file.</source>
        <translation>有密钥文件 %1，但没有证书文件。</translation>
    </message>
    <message>
        <source>Another program holds %1. Wait for it, or remove the file.</source>
        <translation>另一个程序正在占用 %1。请等待其完成，或删除该文件。</translation>
    </message>
    <message>
        <source>Remove the folder %1, so that a new authority is made.</source>
        <translation>请删除文件夹 %1，以便创建新的证书颁发机构。</translation>
    </message>
    <message>
        <source>The authority %1 is damaged: it is no certificate.</source>
        <translation>证书颁发机构 %1 已损坏：它不是证书。</translation>
    </message>
    <message>
        <source>The key %1 is damaged or has a password.</source>
        <translation>密钥 %1 已损坏或设有密码。</translation>
    </message>
    <message>
        <source>The key %1 is not the one of the authority %2.</source>
        <translation>密钥 %1 不是证书颁发机构 %2 的密钥。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a PEM file.</source>
        <translation>%1 是文件夹，不是 PEM 文件。</translation>
    </message>
    <message>
        <source>%1 is too large for a PEM file.</source>
        <translation>%1 太大，不是 PEM 文件。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 中没有证书。</translation>
    </message>
    <message>
        <source>%1 is not a PEM file. Convert it: openssl x509 -inform DER (for .cer and .der) or openssl pkcs12 -nodes (for .p12 and .pfx).</source>
        <translation>%1 不是 PEM 文件。请转换：openssl x509 -inform DER（用于 .cer 和 .der）或 openssl pkcs12 -nodes（用于 .p12 和 .pfx）。</translation>
    </message>
    <message>
        <source>There is no private key in %1: give the file with the key.</source>
        <translation>%1 中没有私钥：请指定包含密钥的文件。</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>%1 中没有私钥。</translation>
    </message>
    <message>
        <source>The key %1 has a password. Remove it (openssl pkey -in FILE -out NEW) and give the new file.</source>
        <translation>密钥 %1 设有密码。请去除密码 (openssl pkey -in FILE -out NEW)，然后指定新文件。</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the certificate %2. (In a chain the server&apos;s own certificate comes first.)</source>
        <translation>密钥 %1 与证书 %2 不匹配。（在证书链中，服务器自身的证书应排在最前面。）</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: renew it.</source>
        <translation>证书 %1 已于 %2 过期：请续期。</translation>
    </message>
    <message>
        <source>The certificate %1 is valid only from %2 on: check this computer&apos;s clock.</source>
        <translation>证书 %1 从 %2 起才有效：请检查本机的时钟。</translation>
    </message>
    <message>
        <source>The folder %1 can be entered by other users. Make it private (chmod 700).</source>
        <translation>其他用户可以进入文件夹 %1。请将其设为仅限自己访问 (chmod 700)。</translation>
    </message>
    <message>
        <source>The key %1 can be read by other users. Make it private (chmod 600), or remove it together with the files beside it.</source>
        <translation>其他用户可以读取密钥 %1。请将其设为仅限自己访问 (chmod 600)，或将其连同旁边的文件一起删除。</translation>
    </message>
    <message>
        <source>TLS is not available, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>TLS 不可用，无法加载模块 %1：%2。请重新安装 Portside。</translation>
    </message>
    <message>
        <source>System certificates</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>Add %1 to your system&apos;s trusted authorities by hand.</source>
        <translation>请手动将 %1 添加到系统的受信任证书颁发机构。</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Chromium</translation>
    </message>
    <message>
        <source>Chromium (Snap)</source>
        <translation>Chromium (Snap)</translation>
    </message>
    <message>
        <source>Firefox (%1)</source>
        <translation>Firefox (%1)</translation>
    </message>
    <message>
        <source>Install certutil (Debian: libnss3-tools) or import %1 in the browser&apos;s settings.</source>
        <translation>请安装 certutil（Debian：libnss3-tools），或在浏览器设置中导入 %1。</translation>
    </message>
    <message>
        <source>All stores, by mkcert</source>
        <translation>所有证书存储（通过 mkcert）</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate and its key: %1.</source>
        <translation>OpenSSL 无法使用该证书及其密钥：%1。</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate: %1.</source>
        <translation>OpenSSL 无法生成证书：%1。</translation>
    </message>
    <message>
        <source>No certificate can be made for “%1”: give host names or IP addresses.</source>
        <translation>无法为“%1”生成证书：请指定主机名或 IP 地址。</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>没有证书。</translation>
    </message>
    <message>
        <source>The client does not trust the server&apos;s certificate. Trust the authority that issued it: portside certificate shows how.</source>
        <translation>客户端不信任服务器的证书。请信任签发该证书的证书颁发机构：运行 portside certificate 可查看方法。</translation>
    </message>
    <message>
        <source>The client says that the server&apos;s certificate has expired.</source>
        <translation>客户端表示服务器的证书已过期。</translation>
    </message>
    <message>
        <source>The client does not speak TLS 1.2 or newer.</source>
        <translation>客户端不支持 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>The client and the server have no cipher in common.</source>
        <translation>客户端与服务器没有共同支持的加密套件。</translation>
    </message>
    <message>
        <source>The client offers %1 (ALPN), but not HTTP/1.1, the only protocol spoken here.</source>
        <translation>此处仅支持 HTTP/1.1，而客户端未提供该协议，只提供了 %1 (ALPN)。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>TLS 握手失败：%1。</translation>
    </message>
    <message>
        <source>The content ends before its coding %1 does; shown is what there is.</source>
        <translation>正文在其编码 %1 结束之前就中断了；显示的是现有的部分。</translation>
    </message>
    <message>
        <source>The content is not valid %1; shown is what could be decoded before the fault.</source>
        <translation>正文不是有效的 %1；显示的是出错处之前能够解码的部分。</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of the content were decoded.</source>
        <translation>仅解码了正文的前 %1 MiB。</translation>
    </message>
    <message>
        <source>More bytes follow behind the end of the coding %1; they are left out.</source>
        <translation>编码 %1 结束之后还有其他字节；已将其省略。</translation>
    </message>
    <message>
        <source>More than %1 content codings are on; none was taken off.</source>
        <translation>应用了超过 %1 层内容编码；未解除任何一层。</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known and is still on.</source>
        <translation>未知的内容编码“%1”，未予解除。</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known.</source>
        <translation>未知的内容编码“%1”。</translation>
    </message>
    <message>
        <source>first %1 of %2 bytes</source>
        <translation>前 %1 字节，共 %2 字节</translation>
    </message>
    <message>
        <source>The media type names no boundary, so that the parts cannot be told apart.</source>
        <translation>媒体类型未指定 boundary，因此无法区分各个部分。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n part(s) were read.</source>
        <translation>
            <numerusform>仅读取了前 %n 个部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing delimiter is missing; the last part may not be all of it.</source>
        <translation>缺少结束分隔符；最后一个部分可能不完整。</translation>
    </message>
    <message>
        <source>The JSON text ends too early.</source>
        <translation>JSON 文本过早结束。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>这不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Only the first of several Host fields is sent.</source>
        <translation>有多个 Host 字段，仅发送第一个。</translation>
    </message>
    <message>
        <source>The body is not complete: %1.</source>
        <translation>正文不完整：%1。</translation>
    </message>
    <message>
        <source>The request had no readable method; GET stands for it.</source>
        <translation>请求没有可读的方法；以 GET 代替。</translation>
    </message>
    <message>
        <source>curl waits for a body that no answer to HEAD has.</source>
        <translation>curl 会等待正文，但对 HEAD 的响应没有正文。</translation>
    </message>
    <message>
        <source>A header that curl cannot send was left out.</source>
        <translation>省略了一个 curl 无法发送的标头。</translation>
    </message>
    <message>
        <source>The request target has bytes that are no text; they cannot be sent from PowerShell.</source>
        <translation>请求目标中含有非文本字节；无法从 PowerShell 发送。</translation>
    </message>
    <message>
        <source>fetch() sets these headers by itself: %1.</source>
        <translation>fetch() 会自行设置这些标头：%1。</translation>
    </message>
    <message>
        <source>fetch() may write the address in another way than it was sent.</source>
        <translation>fetch() 写出的地址可能与发送时不同。</translation>
    </message>
    <message>
        <source>fetch() writes the method in upper case.</source>
        <translation>fetch() 会将方法写成大写。</translation>
    </message>
    <message>
        <source>fetch() sends no body with GET and HEAD.</source>
        <translation>fetch() 对 GET 和 HEAD 不发送正文。</translation>
    </message>
    <message>
        <source>This definition has no value.</source>
        <translation>此定义没有值。</translation>
    </message>
    <message>
        <source>Scripts are not run.</source>
        <translation>不会运行脚本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header and was left out.</source>
        <translation>“%1”不是标头，已省略。</translation>
    </message>
    <message>
        <source>What is done with an answer is not taken over.</source>
        <translation>不会采用对响应的处理方式。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2</source>
        <translation>无法读取文件“%1”：%2</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is not known and stays as it is.</source>
        <translation>未知变量“%1”，保持原样。</translation>
    </message>
    <message>
        <source>The header %1 has bytes that are no text and was left out.</source>
        <translation>标头 %1 含有非文本字节，已省略。</translation>
    </message>
    <message>
        <source>The address is written in another way than it was sent.</source>
        <translation>地址的写法与发送时不同。</translation>
    </message>
    <message>
        <source>HTTPie cannot send the value of %1 as it was.</source>
        <translation>HTTPie 无法按原样发送 %1 的值。</translation>
    </message>
    <message>
        <source>HTTPie may write the address in another way than it was sent.</source>
        <translation>HTTPie 写出的地址可能与发送时不同。</translation>
    </message>
    <message>
        <source>HTTPie cannot send a method that is not of letters only.</source>
        <translation>HTTPie 无法发送含有非字母字符的方法。</translation>
    </message>
    <message>
        <source>Several headers %1 are sent as one, which means the same.</source>
        <translation>多个 %1 标头合并为一个发送，含义相同。</translation>
    </message>
    <message>
        <source>requests may write the address in another way than it was sent.</source>
        <translation>requests 写出的地址可能与发送时不同。</translation>
    </message>
    <message>
        <source>The body is without its chunks.</source>
        <translation>正文已去除分块格式。</translation>
    </message>
    <message>
        <source>There are more differences than the first %1.</source>
        <translation>除前 %1 处外还有其他差异。</translation>
    </message>
    <message>
        <source>JSON of more than %1 MiB is not compared by its values.</source>
        <translation>超过 %1 MiB 的 JSON 不按值比较。</translation>
    </message>
    <message>
        <source>The earlier text is no JSON (%1).</source>
        <translation>较早的文本不是 JSON（%1）。</translation>
    </message>
    <message>
        <source>The later text is no JSON (%1).</source>
        <translation>较晚的文本不是 JSON（%1）。</translation>
    </message>
    <message>
        <source>Texts of more than %1 lines are not compared.</source>
        <translation>不比较超过 %1 行的文本。</translation>
    </message>
    <message>
        <source>The texts differ in more than %1 lines; only what is the same at their ends was matched.</source>
        <translation>文本有超过 %1 行不同；仅匹配了首尾相同的部分。</translation>
    </message>
    <message>
        <source>No folder &quot;%1&quot; could be made in %2; choose another place.</source>
        <translation>无法在 %2 中创建文件夹“%1”；请选择其他位置。</translation>
    </message>
    <message>
        <source>%1: masked: %2</source>
        <translation>%1：已遮盖：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The content as it was sent is no valid Base64; the readable one counts.</source>
        <translation>按发送原样记录的正文不是有效的 Base64；以可读的正文为准。</translation>
    </message>
    <message>
        <source>The content is no valid Base64; it was taken as text.</source>
        <translation>正文不是有效的 Base64；已作为文本处理。</translation>
    </message>
    <message>
        <source>The parts of the form are listed, but not as they were sent; they were left out.</source>
        <translation>表单的各部分虽已列出，但并非发送时的原样；已将其省略。</translation>
    </message>
    <message>
        <source>The content was made anew of the form&apos;s fields.</source>
        <translation>正文已根据表单字段重新生成。</translation>
    </message>
    <message>
        <source>The content is without its coding, which is not known.</source>
        <translation>正文未应用其编码：该编码未知。</translation>
    </message>
    <message>
        <source>The content was encoded anew: the file has it without its coding only.</source>
        <translation>正文已重新编码：文件中只有未编码的正文。</translation>
    </message>
    <message>
        <source>The header Content-Type was missing and is added.</source>
        <translation>缺少标头 Content-Type，已添加。</translation>
    </message>
    <message>
        <source>This is no date and time; the start is not known.</source>
        <translation>这不是日期和时间；开始时间未知。</translation>
    </message>
    <message>
        <source>This outcome is not known; read as &quot;completed&quot;.</source>
        <translation>未知的结果；按“completed”读取。</translation>
    </message>
    <message>
        <source>A header has no name and was left out.</source>
        <translation>有一个标头没有名称，已省略。</translation>
    </message>
    <message>
        <source>Pseudo headers of HTTP/2 were left out.</source>
        <translation>已省略 HTTP/2 的伪标头。</translation>
    </message>
    <message>
        <source>A header cannot be sent as it is and was left out.</source>
        <translation>有一个标头无法按原样发送，已省略。</translation>
    </message>
    <message>
        <source>The address lacked the query; it was added.</source>
        <translation>地址缺少查询部分；已添加。</translation>
    </message>
    <message>
        <source>The version %1 of HTTP became HTTP/1.1.</source>
        <translation>HTTP 版本 %1 已改为 HTTP/1.1。</translation>
    </message>
    <message>
        <source>This is no address of HTTP; the entry was left out.</source>
        <translation>这不是 HTTP 地址；该条目已省略。</translation>
    </message>
    <message>
        <source>There is no address; the entry was left out.</source>
        <translation>没有地址；该条目已省略。</translation>
    </message>
    <message>
        <source>This is no status code; read as 0.</source>
        <translation>这不是状态码；按 0 读取。</translation>
    </message>
    <message>
        <source>There is more of this kind that is not listed.</source>
        <translation>还有更多此类内容未列出。</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no log.entries.</source>
        <translation>这不是 HAR 文件：没有 log.entries。</translation>
    </message>
    <message>
        <source>An entry of this file has more values than an exchange can have.</source>
        <translation>此文件中有一个条目的值多于一次请求所能包含的数量。</translation>
    </message>
    <message>
        <source>The entry is no object and was left out.</source>
        <translation>该条目不是对象，已省略。</translation>
    </message>
    <message>
        <source>The values of this file are nested too deeply for a HAR file.</source>
        <translation>对 HAR 文件来说，此文件的值嵌套过深。</translation>
    </message>
    <message>
        <source>Pages are not kept.</source>
        <translation>不会保留页面 (pages)。</translation>
    </message>
    <message>
        <source>A number of this file is larger than any number may be.</source>
        <translation>此文件中有一个数字超出了允许的最大值。</translation>
    </message>
    <message>
        <source>A text of this file is longer than %1 MiB.</source>
        <translation>此文件中有一段文本超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The file could not be read any further.</source>
        <translation>无法继续读取文件。</translation>
    </message>
    <message>
        <source>The file ends too early: it is not complete.</source>
        <translation>文件过早结束：内容不完整。</translation>
    </message>
    <message>
        <source>This is not valid JSON; is it a HAR file at all?</source>
        <translation>这不是有效的 JSON；它确实是 HAR 文件吗？</translation>
    </message>
    <message>
        <source>Some bytes of the file are no valid text; they became replacement characters.</source>
        <translation>文件中有些字节不是有效的文本；已变为替换字符。</translation>
    </message>
    <message>
        <source>Half of a surrogate pair became a replacement character.</source>
        <translation>半个代理对已变为替换字符。</translation>
    </message>
    <message>
        <source>A value that is no number was read as not given.</source>
        <translation>有一个非数字的值，已按未提供读取。</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>This member is not kept.</source>
        <translation>不会保留此成员。</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>已遮盖：%1。</translation>
    </message>
    <message>
        <source>The HAR file could not be written: %1.</source>
        <translation>无法写入 HAR 文件：%1。</translation>
    </message>
    <message>
        <source>received head</source>
        <translation>收到的头部</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>response reason</source>
        <translation>响应原因短语</translation>
    </message>
    <message>
        <source>request target</source>
        <translation>请求目标</translation>
    </message>
    <message>
        <source>request header %1</source>
        <translation>请求标头 %1</translation>
    </message>
    <message>
        <source>response header %1</source>
        <translation>响应标头 %1</translation>
    </message>
    <message>
        <source>The disk is full: traffic is not kept in “%1” until there is room.</source>
        <translation>磁盘已满：在有可用空间之前，流量不会保存到“%1”。</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>流量未保存：无法写入“%1”。请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Traffic is not kept: another program holds “%1”.</source>
        <translation>流量未保存：“%1”被另一个程序占用。</translation>
    </message>
    <message>
        <source>The history “%1” is damaged.</source>
        <translation>历史记录“%1”已损坏。</translation>
    </message>
    <message>
        <source>The history “%1” was made by a newer Portside. Traffic is not kept until Portside is updated; the file was left as it is.</source>
        <translation>历史记录“%1”由较新的 Portside 创建。在更新 Portside 之前不会保存流量；该文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” is the database of another program. Traffic is not kept; the file was left as it is. Move it away to begin a history.</source>
        <translation>“%1”是另一个程序的数据库。流量未保存；该文件保持原样。请将其移走，以便开始新的历史记录。</translation>
    </message>
    <message>
        <source>Traffic is not kept: Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>流量未保存：缺少 Qt 的 SQLite 驱动程序。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be used (%2).</source>
        <translation>流量未保存：无法使用“%1”（%2）。</translation>
    </message>
    <message>
        <source>Another Portside (process %1) keeps the history “%2”. This one reads it, and does not keep traffic of its own.</source>
        <translation>另一个 Portside（进程 %1）正在写入历史记录“%2”。当前程序只读取它，不保存自己的流量。</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search: looking for text reads every row, which is slower.</source>
        <translation>此 SQLite 不支持全文搜索：查找文本时会读取每一行，速度较慢。</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as “%1”; a new one was begun.</source>
        <translation>历史记录已损坏。已将其保留为“%1”，并开始了新的历史记录。</translation>
    </message>
    <message numerus="yes">
        <source>The disk was too slow: %n exchange(s) not kept.</source>
        <translation>
            <numerusform>磁盘太慢：%n 个请求未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a span of time; write 30s, 10m, 2h or 7d.</source>
        <translation>“%1”不是时间段；请输入 30s、10m、2h 或 7d。</translation>
    </message>
    <message>
        <source>the request&apos;s method</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>the answer&apos;s status: 404, 5xx, &gt;=400</source>
        <translation>响应的状态：404、5xx、&gt;=400</translation>
    </message>
    <message>
        <source>the whole path; * stands for anything</source>
        <translation>完整路径；* 表示任意内容</translation>
    </message>
    <message>
        <source>the host that was asked for</source>
        <translation>所请求的主机</translation>
    </message>
    <message>
        <source>a header that is there, or has a value: name=value</source>
        <translation>存在的标头，或具有某值的标头：name=value</translation>
    </message>
    <message>
        <source>text in the contents</source>
        <translation>正文中的文本</translation>
    </message>
    <message>
        <source>how long the answer&apos;s content is: &gt;1MB</source>
        <translation>响应正文的长度：&gt;1MB</translation>
    </message>
    <message>
        <source>how long it took: &gt;200ms</source>
        <translation>时长：&gt;200ms</translation>
    </message>
    <message>
        <source>not older than: 10m, 2h, 7d</source>
        <translation>不早于：10m、2h、7d</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>redirections</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>mistakes of the client</source>
        <translation>客户端错误</translation>
    </message>
    <message>
        <source>mistakes of the server</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>everything that failed</source>
        <translation>所有失败的请求</translation>
    </message>
    <message>
        <source>not completed, or 500 and above</source>
        <translation>未完成，或状态为 500 及以上</translation>
    </message>
    <message>
        <source>took longer than a second</source>
        <translation>时长超过一秒</translation>
    </message>
    <message>
        <source>malformed or over a limit</source>
        <translation>格式错误或超出限制</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重新发送的</translation>
    </message>
    <message>
        <source>answered by a rule</source>
        <translation>由规则响应</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>十分钟</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>both words, anywhere in the exchange</source>
        <translation>两个词都有，在请求或响应中的任何位置</translation>
    </message>
    <message>
        <source>the words next to each other</source>
        <translation>相邻的词</translation>
    </message>
    <message>
        <source>server errors of the last ten minutes</source>
        <translation>最近十分钟的服务器错误</translation>
    </message>
    <message>
        <source>what was posted below a path</source>
        <translation>以 POST 发送到某路径之下的请求</translation>
    </message>
    <message>
        <source>slow ones, but not the health check</source>
        <translation>缓慢的请求，但不包括健康检查</translation>
    </message>
    <message>
        <source>long JSON answers</source>
        <translation>较长的 JSON 响应</translation>
    </message>
    <message>
        <source>failed ones with a word in their contents</source>
        <translation>正文中含有某个词的失败请求</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>服务器未作响应便关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection within the head of its answer.</source>
        <translation>服务器在响应头传输中途关闭了连接。</translation>
    </message>
    <message>
        <source>The server closed the connection before the end of its answer.</source>
        <translation>服务器在响应结束前关闭了连接。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>%n 秒内未收到任何数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>无法连接到 %1：%2。</translation>
    </message>
    <message>
        <source>What was received is no request that could be sent again; edit it first.</source>
        <translation>收到的内容不是可以重新发送的请求；请先编辑。</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept, so that it cannot be sent again as it was; edit it first.</source>
        <translation>正文仅保存了%1，因此无法按原样重新发送；请先编辑。</translation>
    </message>
    <message>
        <source>“%1” is no method; write a word such as GET.</source>
        <translation>“%1”不是方法；请输入 GET 之类的单词。</translation>
    </message>
    <message>
        <source>“%1” names no host and port; write, for instance, http://localhost:8080/.</source>
        <translation>“%1”未指明主机和端口；请输入例如 http://localhost:8080/。</translation>
    </message>
    <message>
        <source>“%1” is no header field; write a line such as Accept: text/html.</source>
        <translation>“%1”不是标头字段；请输入类似 Accept: text/html 的一行。</translation>
    </message>
    <message>
        <source>all that passed after the upgrade</source>
        <translation>升级后传输的全部内容</translation>
    </message>
    <message>
        <source>Its Content-Length is not a valid number, or was sent twice.</source>
        <translation>其 Content-Length 不是有效的数字，或发送了两次。</translation>
    </message>
    <message>
        <source>It has both Content-Length and Transfer-Encoding, so that the length of its content is ambiguous.</source>
        <translation>它同时含有 Content-Length 和 Transfer-Encoding，因此正文长度不明确。</translation>
    </message>
    <message>
        <source>Its head is longer than %1 bytes.</source>
        <translation>其头部超过 %1 字节。</translation>
    </message>
    <message>
        <source>Its chunked content is malformed.</source>
        <translation>其分块正文格式错误。</translation>
    </message>
    <message>
        <source>It closed the connection before the end of its answer.</source>
        <translation>它在响应结束前关闭了连接。</translation>
    </message>
    <message>
        <source>What it sent is no answer of HTTP/1: “%1”.</source>
        <translation>它发送的内容不是 HTTP/1 响应：“%1”。</translation>
    </message>
    <message>
        <source>Its Transfer-Encoding “%1” is not supported.</source>
        <translation>不支持其 Transfer-Encoding“%1”。</translation>
    </message>
    <message>
        <source>The command has a %1 that is not closed: %2</source>
        <translation>命令中有未闭合的 %1：%2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2.</source>
        <translation>%2 中没有程序 %1。</translation>
    </message>
    <message>
        <source>The program “%1” is not installed: it is not in %2.</source>
        <translation>程序“%1”未安装：它不在 %2 中。</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>没有要运行的命令。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of variables.</source>
        <translation>%1 过大，不能作为变量文件。</translation>
    </message>
    <message>
        <source>the quote %1 is never closed.</source>
        <translation>引号 %1 没有闭合。</translation>
    </message>
    <message>
        <source>a variable cannot hold a zero byte.</source>
        <translation>变量不能包含零字节。</translation>
    </message>
    <message>
        <source>a line is NAME=value, and a name begins with a letter or “_”.</source>
        <translation>每行应为 NAME=value，名称须以字母或“_”开头。</translation>
    </message>
    <message>
        <source>behind “%1” must be “=”.</source>
        <translation>“%1”后面必须是“=”。</translation>
    </message>
    <message>
        <source>“${” has no “}” in its line.</source>
        <translation>“${”在其所在行中没有对应的“}”。</translation>
    </message>
    <message>
        <source>“%1” is neither ${NAME} nor ${NAME:-otherwise}.</source>
        <translation>“%1”既不是 ${NAME}，也不是 ${NAME:-otherwise}。</translation>
    </message>
    <message>
        <source>behind the closing quote stands “%1”.</source>
        <translation>右引号后面有“%1”。</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>信号 %1 (%2)</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>No port could be reserved for the program: %1.</source>
        <translation>无法为程序预留端口：%1。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of presets.</source>
        <translation>%1 过大，不能作为预设文件。</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>“%1”不是变量名称。</translation>
    </message>
    <message>
        <source>The variable “%1” must be a text.</source>
        <translation>变量“%1”必须是文本。</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>“%1”必须是 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>“stop” must be a list of TERM, INT, QUIT, HUP, USR1, USR2; KILL comes last by itself.</source>
        <translation>“stop”必须是由 TERM、INT、QUIT、HUP、USR1、USR2 组成的列表；KILL 会自动排在最后。</translation>
    </message>
    <message>
        <source>An id has lower-case letters and digits, in words joined by hyphens: not “%1”.</source>
        <translation>ID 由小写字母和数字组成，单词之间用连字符连接：不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1”不是正则表达式：%2。</translation>
    </message>
    <message>
        <source>There is %1 in it, and a program that serves.</source>
        <translation>其中有 %1，以及一个提供服务的程序。</translation>
    </message>
    <message>
        <source>Cargo.toml needs %1.</source>
        <translation>Cargo.toml 依赖 %1。</translation>
    </message>
    <message>
        <source>%1 uses %2.</source>
        <translation>%1 使用 %2。</translation>
    </message>
    <message>
        <source>package.json has the script “%1”, which runs %2.</source>
        <translation>package.json 含有脚本“%1”，它会运行 %2。</translation>
    </message>
    <message>
        <source>package.json has the script “%1”.</source>
        <translation>package.json 含有脚本“%1”。</translation>
    </message>
    <message>
        <source>Its packages are not installed: run “%1 install” in the folder first.</source>
        <translation>其软件包尚未安装：请先在该文件夹中运行“%1 install”。</translation>
    </message>
    <message>
        <source>%1 listens for requests.</source>
        <translation>%1 会监听请求。</translation>
    </message>
    <message>
        <source>deno.json has the task “%1”.</source>
        <translation>deno.json 含有任务“%1”。</translation>
    </message>
    <message>
        <source>%1 makes an application of %2.</source>
        <translation>%1 会创建一个 %2 应用。</translation>
    </message>
    <message>
        <source>%1 has an application of %2, “%3”.</source>
        <translation>%1 含有一个 %2 应用“%3”。</translation>
    </message>
    <message>
        <source>manage.py is that of a Django project.</source>
        <translation>manage.py 属于 Django 项目。</translation>
    </message>
    <message>
        <source>There are notebooks in it.</source>
        <translation>其中有笔记本。</translation>
    </message>
    <message>
        <source>%1 is that of a Hugo site.</source>
        <translation>%1 属于 Hugo 网站。</translation>
    </message>
    <message>
        <source>%1 is that of a Jekyll site.</source>
        <translation>%1 属于 Jekyll 网站。</translation>
    </message>
    <message>
        <source>%1 is that of MkDocs documentation.</source>
        <translation>%1 属于 MkDocs 文档。</translation>
    </message>
    <message>
        <source>%1 is that of Sphinx documentation.</source>
        <translation>%1 属于 Sphinx 文档。</translation>
    </message>
    <message>
        <source>%1 is that of an Eleventy site.</source>
        <translation>%1 属于 Eleventy 网站。</translation>
    </message>
    <message>
        <source>There is %1 in it.</source>
        <translation>其中有 %1。</translation>
    </message>
    <message>
        <source>The file artisan is that of a Laravel application.</source>
        <translation>文件 artisan 属于 Laravel 应用。</translation>
    </message>
    <message>
        <source>Its Gemfile has Rails.</source>
        <translation>其 Gemfile 含有 Rails。</translation>
    </message>
    <message>
        <source>Its Procfile has the process “web”.</source>
        <translation>其 Procfile 含有进程“web”。</translation>
    </message>
    <message>
        <source>The command that checks it ends with %1.</source>
        <translation>检查它的命令已结束：%1。</translation>
    </message>
    <message>
        <source>It accepts connections; an answer to GET %1 is waited for.</source>
        <translation>它接受连接；正在等待对 GET %1 的响应。</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>在端口 %1 上监听的程序不支持 HTTP。</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2 instead of %3.</source>
        <translation>对 GET %1 的响应状态为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>It closes connections to port %1 without an answer.</source>
        <translation>它未作响应就关闭了到端口 %1 的连接。</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 yet.</source>
        <translation>尚无程序在端口 %1 上监听。</translation>
    </message>
    <message>
        <source>There is no socket for READY=1: %1.</source>
        <translation>没有用于 READY=1 的套接字：%1。</translation>
    </message>
    <message>
        <source>The line of its output that tells so is waited for.</source>
        <translation>正在等待其输出中表示就绪的行。</translation>
    </message>
    <message>
        <source>Its message READY=1 is waited for.</source>
        <translation>正在等待其消息 READY=1。</translation>
    </message>
    <message>
        <source>The folder “%1”, in which it is to run, cannot be entered: %2.</source>
        <translation>无法进入要在其中运行的文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>There is no program “%1”. Install it, or give its whole path.</source>
        <translation>没有程序“%1”。请安装它，或指定其完整路径。</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started: %2.</source>
        <translation>无法启动程序“%1”：%2。</translation>
    </message>
    <message>
        <source>A line of its output that tells its port is waited for.</source>
        <translation>正在等待其输出中表明端口的行。</translation>
    </message>
    <message>
        <source>It does not listen on any port yet.</source>
        <translation>它尚未监听任何端口。</translation>
    </message>
    <message>
        <source>No program can be started: %1.</source>
        <translation>无法启动任何程序：%1。</translation>
    </message>
    <message>
        <source>The program portside-keeper, which is a part of Portside and starts other programs, is missing. Install Portside again.</source>
        <translation>缺少程序 portside-keeper，它是 Portside 的一部分，用于启动其他程序。请重新安装 Portside。</translation>
    </message>
    <message>
        <source>“%1” changed: the program is started anew.</source>
        <translation>“%1”已更改：正在重新启动程序。</translation>
    </message>
    <message>
        <source>Started “%1” as process %2.</source>
        <translation>已启动“%1”，进程 ID 为 %2。</translation>
    </message>
    <message>
        <source>Ready after %1 s; it listens on %2.</source>
        <translation>%1 秒后就绪；正在监听 %2。</translation>
    </message>
    <message>
        <source>“%1” was not ready within %2 s.</source>
        <translation>“%1”未在 %2 秒内就绪。</translation>
    </message>
    <message>
        <source>The program ended with %1.</source>
        <translation>程序已结束：%1。</translation>
    </message>
    <message>
        <source>“%1” ended by itself with %2.</source>
        <translation>“%1”自行结束：%2。</translation>
    </message>
    <message>
        <source>“%1” ended with %2 before it was ready.</source>
        <translation>“%1”在就绪之前结束：%2。</translation>
    </message>
    <message>
        <source>It said last: %1</source>
        <translation>其最后的输出：%1</translation>
    </message>
    <message>
        <source>It is started again when a file changes.</source>
        <translation>文件更改时会再次启动它。</translation>
    </message>
    <message>
        <source>It is started again in %1 s.</source>
        <translation>将在 %1 秒后再次启动。</translation>
    </message>
    <message>
        <source>The program is being started anew.</source>
        <translation>正在重新启动程序。</translation>
    </message>
    <message>
        <source>This is a fault that the settings ask for.</source>
        <translation>这是设置所要求的故障。</translation>
    </message>
    <message>
        <source>A page of %1 may not open a WebSocket here. Add its origin to those that are allowed.</source>
        <translation>%1 的页面不能在此打开 WebSocket。请将其源添加到允许的源中。</translation>
    </message>
    <message>
        <source>There is no upstream for this path.</source>
        <translation>此路径没有上游服务器。</translation>
    </message>
    <message>
        <source>The upstream is this server itself. Give another address.</source>
        <translation>上游服务器就是此服务器本身。请指定其他地址。</translation>
    </message>
    <message>
        <source>The upstream answered with an upgrade that nobody asked for.</source>
        <translation>上游服务器以升级作出响应，但没有人请求升级。</translation>
    </message>
    <message>
        <source>The answer breaks off, as the settings ask.</source>
        <translation>按照设置的要求，响应会中断。</translation>
    </message>
    <message>
        <source>“%1” is no fault. Write a share of the requests and what happens to them, such as “10% 503”, “5% reset /api”, “1% silence” or “2% cut”.</source>
        <translation>“%1”不是故障。请写出请求的比例以及对其执行的操作，例如“10% 503”、“5% reset /api”、“1% silence”或“2% cut”。</translation>
    </message>
    <message>
        <source>“%1” is no rule for header fields. Write “Name: value” to set one, “+Name: value” to add one, “-Name” to remove one.</source>
        <translation>“%1”不是标头字段规则。“名称: 值”表示设置，“+名称: 值”表示添加，“-名称”表示移除。</translation>
    </message>
    <message>
        <source>The header field “%1” contains a control character. Remove it.</source>
        <translation>标头字段“%1”包含控制字符。请将其删除。</translation>
    </message>
    <message>
        <source>“%1” belongs to the connection and cannot be changed. Remove this line.</source>
        <translation>“%1”属于连接本身，不能更改。请删除此行。</translation>
    </message>
    <message>
        <source>“%1” is no route. Write the beginning of a path and an address, such as “/api http://127.0.0.1:3000”.</source>
        <translation>“%1”不是路由。请写出路径的开头和一个地址，例如“/api http://127.0.0.1:3000”。</translation>
    </message>
    <message>
        <source>There are two routes for “%1”. Remove one of them.</source>
        <translation>“%1”有两条路由。请删除其中一条。</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>没有程序在该处监听</translation>
    </message>
    <message>
        <source>There is no TLS for the upstream %1.</source>
        <translation>上游服务器 %1 没有可用的 TLS。</translation>
    </message>
    <message>
        <source>The upstream %1 cannot be reached: %2.</source>
        <translation>无法连接到上游服务器 %1：%2。</translation>
    </message>
    <message>
        <source>No TLS with the upstream %1: %2</source>
        <translation>无法与上游服务器 %1 建立 TLS：%2</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection during the TLS handshake. Does it speak TLS on this port?</source>
        <translation>上游服务器 %1 在 TLS 握手期间关闭了连接。它在此端口上是否支持 TLS？</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 could not be reached within %n second(s).</source>
        <translation>
            <numerusform>未能在 %n 秒内连接到上游服务器 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of the upstream %1 is not valid. %2</source>
        <translation>上游服务器 %1 的响应无效。%2</translation>
    </message>
    <message>
        <source>The upstream %1 reset the connection.</source>
        <translation>上游服务器 %1 重置了连接。</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection without an answer.</source>
        <translation>上游服务器 %1 未作响应就关闭了连接。</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection before the end of its answer.</source>
        <translation>上游服务器 %1 在响应结束前关闭了连接。</translation>
    </message>
    <message>
        <source>The upstream&apos;s name %1 cannot be resolved: %2.</source>
        <translation>无法解析上游服务器的名称 %1：%2。</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint of a certificate. It has 64 hexadecimal digits.</source>
        <translation>“%1”不是证书的 SHA-256 指纹。指纹由 64 个十六进制数字组成。</translation>
    </message>
    <message>
        <source>The file of authorities “%1” cannot be read: %2.</source>
        <translation>无法读取证书颁发机构文件“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is no address of an HTTP server. Write http://HOST:PORT or https://HOST.</source>
        <translation>“%1”不是 HTTP 服务器的地址。请写成 http://HOST:PORT 或 https://HOST。</translation>
    </message>
    <message>
        <source>“%1” names no host. Write http://HOST:PORT.</source>
        <translation>“%1”没有指定主机。请写成 http://HOST:PORT。</translation>
    </message>
    <message>
        <source>“%1” has more than scheme, host, port and path. Leave the rest out.</source>
        <translation>“%1”除协议、主机、端口和路径外还有其他内容。请删除其余部分。</translation>
    </message>
    <message>
        <source>“%1” has no valid port.</source>
        <translation>“%1”没有有效的端口。</translation>
    </message>
    <message>
        <source>The answer is not valid. %1</source>
        <translation>响应无效。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the program could not be ended.</source>
        <translation>
            <numerusform>无法结束程序的 %n 个进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known; write is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported or is:pinned.</source>
        <translation>无法识别“%1”；请输入 is:error、is:slow、is:refused、is:replayed、is:mocked、is:imported 或 is:pinned。</translation>
    </message>
    <message>
        <source>error, slow, refused, replayed, mocked, imported or pinned</source>
        <translation>出错、缓慢、被拒绝、重新发送、模拟、已导入或已固定</translation>
    </message>
    <message>
        <source>taken from a file</source>
        <translation>取自文件</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1.</source>
        <translation>其证书不受信任：%1。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1. If it is the right one, accept it by its SHA-256 fingerprint, %2.</source>
        <translation>其证书不受信任：%1。如果证书正确，请通过其 SHA-256 指纹 %2 接受它。</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port.</source>
        <translation>它在此端口上不支持 TLS。</translation>
    </message>
    <message>
        <source>The file of authorities has no certificate (PEM).</source>
        <translation>证书颁发机构文件中没有证书 (PEM)。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened: %2. Choose another one.</source>
        <translation>无法打开文件夹“%1”：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 could not be made: there is something of that name meanwhile.</source>
        <translation>无法创建 %1：在此期间已出现同名的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) without a whole answer were left out.</source>
        <translation>
            <numerusform>省略了 %n 个没有完整响应的请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) whose contents were not kept in full were left out.</source>
        <translation>
            <numerusform>省略了 %n 个内容未完整保存的请求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgraded connection(s) were left out.</source>
        <translation>
            <numerusform>省略了 %n 个升级的连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) “not modified” or of a part only were left out.</source>
        <translation>
            <numerusform>省略了 %n 个“未修改”或仅含部分内容的响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>This alias stands inside of what it names.</source>
        <translation>此别名位于它所指的内容之中。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n values.</source>
        <translation>
            <numerusform>值超过 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>键必须是文本。</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>这不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>A second document begins here; one is read.</source>
        <translation>第二个文档从这里开始；只读取一个。</translation>
    </message>
    <message>
        <source>Not valid YAML: %1.</source>
        <translation>不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>There is “%1” already; one of the two must go.</source>
        <translation>已有“%1”；两者必须去掉一个。</translation>
    </message>
    <message>
        <source>“%1” must be true.</source>
        <translation>“%1”必须为 true。</translation>
    </message>
    <message>
        <source>One of the keys %1 is missing.</source>
        <translation>缺少以下键之一：%1。</translation>
    </message>
    <message>
        <source>“%1” must be compared with %2.</source>
        <translation>“%1”必须与%2进行比较。</translation>
    </message>
    <message>
        <source>“every” is for “count” only.</source>
        <translation>“every”只能用于“count”。</translation>
    </message>
    <message>
        <source>This is no mock file: the key “portsideMock” with the number of the format, 1, is missing.</source>
        <translation>这不是模拟文件：缺少键“portsideMock”及其格式编号 1。</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be read: %2.</source>
        <translation>无法读取模拟文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The mock file “%1” is larger than 64 MiB. Move large contents to files of their own: &quot;file&quot;: ….</source>
        <translation>模拟文件“%1”超过 64 MiB。请将较大的内容移到单独的文件中：&quot;file&quot;: …。</translation>
    </message>
    <message>
        <source>The path “%1” of a resource must begin with “/”, have no parameters and not end with “/”.</source>
        <translation>资源的路径“%1”必须以“/”开头，不能含有参数，也不能以“/”结尾。</translation>
    </message>
    <message>
        <source>“%1” must be there, as a text or a whole number.</source>
        <translation>必须有“%1”，且为文本或整数。</translation>
    </message>
    <message>
        <source>There is an entry with this “%1” already.</source>
        <translation>已有“%1”相同的条目。</translation>
    </message>
    <message>
        <source>The reason contains a control character. Remove it.</source>
        <translation>原因短语包含控制字符。请将其删除。</translation>
    </message>
    <message>
        <source>This is no Base64.</source>
        <translation>这不是 Base64。</translation>
    </message>
    <message>
        <source>“%1” must be a file below the folder of the mock file, without “/” at the beginning.</source>
        <translation>“%1”必须是模拟文件所在文件夹下的文件，且开头没有“/”。</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>“%1”必须是以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” must be a text, or null.</source>
        <translation>“%1”必须是文本或 null。</translation>
    </message>
    <message>
        <source>“%1” is no method; methods are words such as GET.</source>
        <translation>“%1”不是方法；方法是 GET 之类的单词。</translation>
    </message>
    <message>
        <source>A method is missing here; without the key every method is meant.</source>
        <translation>此处缺少方法；没有此键时表示所有方法。</translation>
    </message>
    <message>
        <source>There must be a response in this list.</source>
        <translation>此列表中必须有一个响应。</translation>
    </message>
    <message>
        <source>A higher percentile cannot take less time than a lower one.</source>
        <translation>较高的百分位数所用时间不能少于较低的百分位数。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>A brace “{” is not closed.</source>
        <translation>有一个大括号“{”未闭合。</translation>
    </message>
    <message>
        <source>“{%1}” needs a name of letters, digits, “_”, “.” and “-”.</source>
        <translation>“{%1}”需要一个由字母、数字、“_”、“.”和“-”组成的名称。</translation>
    </message>
    <message>
        <source>A pattern is no regular expression: %1.</source>
        <translation>有一个模式不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/”.</source>
        <translation>路径“%1”必须以“/”开头。</translation>
    </message>
    <message>
        <source>The path “%1” has a query. Make conditions of it: &quot;when&quot;: [{&quot;query&quot;: …}].</source>
        <translation>路径“%1”含有查询。请将其改为条件：&quot;when&quot;: [{&quot;query&quot;: …}]。</translation>
    </message>
    <message>
        <source>In the path “%1” nothing may follow “**”.</source>
        <translation>在路径“%1”中，“**”之后不能有任何内容。</translation>
    </message>
    <message>
        <source>The path “%1” cannot be read. %2</source>
        <translation>无法解析路径“%1”。%2</translation>
    </message>
    <message>
        <source>%1: “${” has no “}” that ends it.</source>
        <translation>%1：“${”缺少与之对应的“}”。</translation>
    </message>
    <message>
        <source>%1: there is no variable “%2” where Portside was started.</source>
        <translation>%1：Portside 的启动环境中没有变量“%2”。</translation>
    </message>
    <message>
        <source>%1: %2 is too large for the value of a variable.</source>
        <translation>%1：%2 过大，不能作为变量的值。</translation>
    </message>
    <message>
        <source>%1: %2 is no text.</source>
        <translation>%1：%2 不是文本。</translation>
    </message>
    <message>
        <source>%1: ${%2} does not say what it refers to.</source>
        <translation>%1：${%2} 没有说明所引用的内容。</translation>
    </message>
    <message>
        <source>The command that checks it did not end within %1 s.</source>
        <translation>检查它的命令未在 %1 秒内结束。</translation>
    </message>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation>它未在 %1 秒内响应。</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2.</source>
        <translation>GET %1 的响应状态为 %2。</translation>
    </message>
    <message>
        <source>It accepts no connection on port %1: %2.</source>
        <translation>它不接受端口 %1 上的连接：%2。</translation>
    </message>
    <message>
        <source>The output is not kept any more: %1</source>
        <translation>不再保存输出：%1</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>另一个程序正在端口 %1 上监听。</translation>
    </message>
    <message>
        <source>What listens on port %1 speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>在端口 %1 上监听的程序使用 TLS。请在此服务器的设置中勾选“使用 TLS”。</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak TLS.</source>
        <translation>在端口 %1 上监听的程序不使用 TLS。</translation>
    </message>
    <message>
        <source>If it speaks TLS, tick “Speaks TLS” in its settings.</source>
        <translation>如果它使用 TLS，请在其设置中勾选“使用 TLS”。</translation>
    </message>
    <message>
        <source>It says that it speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>它表示自己使用 TLS。请在此服务器的设置中勾选“使用 TLS”。</translation>
    </message>
    <message>
        <source>“%1” was not started: portside-keeper, which starts programs, ended with %2.</source>
        <translation>“%1”未启动：用于启动程序的 portside-keeper 已结束：%2。</translation>
    </message>
    <message>
        <source>The program is well again.</source>
        <translation>程序已恢复健康。</translation>
    </message>
    <message>
        <source>The program is unhealthy. %1</source>
        <comment>reason</comment>
        <translation>程序不健康。%1</translation>
    </message>
    <message numerus="yes">
        <source>It was started anew %n time(s) without getting well, and is left as it is.</source>
        <translation>
            <numerusform>已重新启动 %n 次仍未恢复健康，现保持原状。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is started anew.</source>
        <translation>正在重新启动。</translation>
    </message>
    <message>
        <source>There is an empty line among the header fields. Remove it.</source>
        <translation>标头字段之间有空行。请将其删除。</translation>
    </message>
    <message>
        <source>This is no head of an answer.</source>
        <translation>这不是响应的头部。</translation>
    </message>
    <message>
        <source>The status must be from 200 on.</source>
        <translation>状态必须不小于 200。</translation>
    </message>
    <message>
        <source>The request was dropped at a breakpoint.</source>
        <translation>请求在断点处被丢弃。</translation>
    </message>
    <message>
        <source>The request was changed at a breakpoint.</source>
        <translation>请求在断点处被更改。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>无法读取记录 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The request has passed %n proxies. Does one of them pass it back to one before it?</source>
        <translation>
            <numerusform>请求已经过 %n 个代理。是否有某个代理将其转发回了前面的代理？</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was dropped at a breakpoint.</source>
        <translation>响应在断点处被丢弃。</translation>
    </message>
    <message>
        <source>The answer was changed at a breakpoint.</source>
        <translation>响应在断点处被更改。</translation>
    </message>
    <message>
        <source>The recording has no answer to this request.</source>
        <translation>记录中没有此请求的响应。</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>%1 的记录</translation>
    </message>
    <message>
        <source>This is the recorded answer of %1.</source>
        <translation>这是 %1 记录的响应。</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>上游服务器 %1 未在 %n 秒内响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs itself.</source>
        <translation>“%1”依赖其自身。</translation>
    </message>
    <message>
        <source>“%1” needs “%2”</source>
        <comment>servers, part of a list</comment>
        <translation>“%1”依赖“%2”</translation>
    </message>
    <message>
        <source>These servers need each other in a ring: %1. Take one of these needs out.</source>
        <translation>这些服务器循环依赖：%1。请去掉其中一个依赖。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It starts when “%1” is ready.</source>
        <translation>“%1”就绪后启动。</translation>
    </message>
    <message>
        <source>It starts when these are ready: %1.</source>
        <comment>names of servers</comment>
        <translation>以下服务器就绪后启动：%1。</translation>
    </message>
    <message>
        <source>It needs “%1”, which did not start. %2</source>
        <comment>server, reason</comment>
        <translation>它依赖的“%1”未能启动。%2</translation>
    </message>
    <message>
        <source>It needs “%1”, which was stopped.</source>
        <translation>它依赖的“%1”已停止。</translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as no more than %n folder(s) are watched. Choose a smaller folder.</source>
        <translation>
            <numerusform>无法察觉某些文件夹中的更改，因为最多监视 %n 个文件夹。请选择较小的文件夹。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as the system lets no more than %n folder(s) be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</source>
        <translation>
            <numerusform>无法察觉某些文件夹中的更改，因为系统在此最多允许监视 %n 个文件夹。请增大 fs.inotify.max_user_watches，或选择较小的文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of files are not seen, as too many programs watch files. Raise fs.inotify.max_user_instances, or the limit of open files.</source>
        <translation>无法察觉文件的更改，因为监视文件的程序过多。请增大 fs.inotify.max_user_instances 或打开文件数的上限。</translation>
    </message>
    <message>
        <source>There is no server “%1” that could be needed.</source>
        <translation>没有可依赖的服务器“%1”。</translation>
    </message>
    <message>
        <source>Allow other origins (CORS)</source>
        <translation>允许其他源 (CORS)</translation>
    </message>
    <message>
        <source>Pages of other servers on this machine, and of allowed origins, may read answers.</source>
        <translation>本机上其他服务器的页面以及允许的源的页面可以读取响应。</translation>
    </message>
    <message numerus="yes">
        <source>Of the answer&apos;s content only the first %n byte(s) were kept.</source>
        <translation>
            <numerusform>响应正文仅保存了前 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer&apos;s content is too long for a program text and is left out: a server of its folder may give it.</source>
        <translation>响应正文过长，无法写入程序代码，已省略：可由其所在文件夹的服务器提供。</translation>
    </message>
    <message>
        <source>There is no exchange in the HAR file “%1” that can be mocked.</source>
        <translation>HAR 文件“%1”中没有可以模拟的请求。</translation>
    </message>
    <message numerus="yes">
        <source>The exchanges are of %n hosts; all are answered by this one.</source>
        <translation>
            <numerusform>这些请求属于 %n 个主机；全部由此主机响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the head only were left out: what answers GET answers them.</source>
        <translation>
            <numerusform>省略了 %n 个仅请求头部的请求：由响应 GET 的路由来响应它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a status above 599 were left out.</source>
        <translation>
            <numerusform>省略了 %n 个状态大于 599 的响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n request(s) are no text or longer than 64 KiB: it does not matter what they are.</source>
        <translation>
            <numerusform>%n 个请求的正文不是文本或超过 64 KiB：其内容可以是任意内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no XPath: %2. Paths are such as //user/@id.</source>
        <translation>“%1”不是 XPath：%2。路径的形式如 //user/@id。</translation>
    </message>
    <message>
        <source>An answer with the status %1 has no content. Change the status, or leave the content out.</source>
        <translation>状态为 %1 的响应没有正文。请更改状态，或去掉正文。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MiB.</source>
        <translation>文件“%1”超过 64 MiB。</translation>
    </message>
    <message>
        <source>What a JSON path is to look into is no JSON.</source>
        <translation>要用 JSON 路径查找的内容不是 JSON。</translation>
    </message>
    <message>
        <source>“%1” is no JSON path, see character %2. Paths are such as $.items[0].id.</source>
        <translation>“%1”不是 JSON 路径，请见第 %2 个字符。路径的形式如 $.items[0].id。</translation>
    </message>
    <message>
        <source>It is too deep or too much to be checked.</source>
        <translation>层级过深或内容过多，无法检查。</translation>
    </message>
    <message>
        <source>It is just what it must not be.</source>
        <translation>它恰恰是不允许的内容。</translation>
    </message>
    <message numerus="yes">
        <source>It fits none of %n alternatives.</source>
        <translation>
            <numerusform>它不符合 %n 个备选项中的任何一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits more than one of %n alternatives.</source>
        <translation>
            <numerusform>它符合 %n 个备选项中的不止一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The member “%1” is missing, which “%2” needs.</source>
        <translation>缺少“%2”所需的成员“%1”。</translation>
    </message>
    <message>
        <source>The member “%1” is not allowed.</source>
        <translation>不允许有成员“%1”。</translation>
    </message>
    <message>
        <source>It has %1 members, fewer than %2.</source>
        <translation>它有 %1 个成员，少于 %2 个。</translation>
    </message>
    <message>
        <source>It has %1 members, more than %2.</source>
        <translation>它有 %1 个成员，多于 %2 个。</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>缺少成员“%1”。</translation>
    </message>
    <message>
        <source>The member “%1” has a name that is not allowed.</source>
        <translation>成员“%1”的名称不被允许。</translation>
    </message>
    <message>
        <source>Nothing is found where “%1” leads.</source>
        <translation>在“%1”所指向的位置没有找到任何内容。</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>Schema 必须是对象、true 或 false。</translation>
    </message>
    <message>
        <source>Nothing may be here.</source>
        <translation>此处不能有任何内容。</translation>
    </message>
    <message>
        <source>It must be of the type %1.</source>
        <translation>它的类型必须是 %1。</translation>
    </message>
    <message>
        <source>It must be one of %1.</source>
        <translation>它必须是以下之一：%1。</translation>
    </message>
    <message>
        <source>It must be more than %1.</source>
        <translation>它必须大于 %1。</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>它必须至少为 %1。</translation>
    </message>
    <message>
        <source>It must be less than %1.</source>
        <translation>它必须小于 %1。</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>它最多只能为 %1。</translation>
    </message>
    <message>
        <source>It must be a multiple of %1.</source>
        <translation>它必须是 %1 的倍数。</translation>
    </message>
    <message>
        <source>It is out of the range of %1.</source>
        <translation>它超出了 %1 的范围。</translation>
    </message>
    <message>
        <source>It has %1 characters, fewer than %2.</source>
        <translation>它有 %1 个字符，少于 %2 个。</translation>
    </message>
    <message>
        <source>It has %1 characters, more than %2.</source>
        <translation>它有 %1 个字符，多于 %2 个。</translation>
    </message>
    <message>
        <source>It does not match the pattern %1.</source>
        <translation>它与模式 %1 不匹配。</translation>
    </message>
    <message>
        <source>It has not the format %1.</source>
        <translation>它不符合格式 %1。</translation>
    </message>
    <message>
        <source>It has %1 elements, fewer than %2.</source>
        <translation>它有 %1 个元素，少于 %2 个。</translation>
    </message>
    <message>
        <source>It has %1 elements, more than %2.</source>
        <translation>它有 %1 个元素，多于 %2 个。</translation>
    </message>
    <message>
        <source>An element appears twice.</source>
        <translation>有一个元素出现了两次。</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, fewer than %2.</source>
        <translation>它有 %1 个所要求类型的元素，少于 %2 个。</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, more than %2.</source>
        <translation>它有 %1 个所要求类型的元素，多于 %2 个。</translation>
    </message>
    <message>
        <source>The file “%1” is there, but no mock file whose edits could be kept: %2</source>
        <translation>文件“%1”已存在，但不是可以保留其编辑内容的模拟文件：%2</translation>
    </message>
    <message>
        <source>%1 was removed: it is no longer there.</source>
        <translation>已移除 %1：它已不存在。</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it, but is no longer there.</source>
        <translation>%1 保持您编辑后的样子，但它已不存在。</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it; what is imported has changed.</source>
        <translation>%1 保持您编辑后的样子；导入的内容已更改。</translation>
    </message>
    <message>
        <source>%1 was left out: it is off, or its path is a regular expression.</source>
        <translation>省略了 %1：它已停用，或其路径是正则表达式。</translation>
    </message>
    <message>
        <source>%1: conditions, delays, faults, callbacks and what goes on cannot be described.</source>
        <translation>%1：无法描述条件、延迟、故障、回调以及头部之后仍继续的内容。</translation>
    </message>
    <message>
        <source>The resource %1 was left out.</source>
        <translation>省略了资源 %1。</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be written: %2.</source>
        <translation>无法写入模拟文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The folder “%1” for the mock file cannot be made.</source>
        <translation>无法创建用于模拟文件的文件夹“%1”。</translation>
    </message>
    <message>
        <source>This is a file of another program&apos;s format, which is changed as text only. Make a mock file of it to change its routes.</source>
        <translation>这是其他程序格式的文件，只能作为文本更改。要更改其路由，请将其制作为模拟文件。</translation>
    </message>
    <message>
        <source>This cannot be changed here without changing something else of the file. Change the text.</source>
        <translation>在此处更改它会同时改变文件中的其他内容。请更改文本。</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 %2 is left out: %n others are under way.</source>
        <translation>
            <numerusform>省略了回调 %1 %2：还有 %n 个正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback to “%1” is left out: that is no address.</source>
        <translation>省略了到“%1”的回调：这不是地址。</translation>
    </message>
    <message>
        <source>Callback %1: %2 It is tried again.</source>
        <translation>回调 %1：%2 将会重试。</translation>
    </message>
    <message>
        <source>Callback %1: %2</source>
        <translation>回调 %1：%2</translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation>“%1”必须为单行。</translation>
    </message>
    <message>
        <source>A server cannot close with the code %1; 1000 and 4000 to 4999 are for everybody.</source>
        <translation>服务器不能以代码 %1 关闭；1000 以及 4000 到 4999 可供任何人使用。</translation>
    </message>
    <message numerus="yes">
        <source>A reason has room for %n bytes.</source>
        <translation>
            <numerusform>原因最多可容纳 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>An event is text; use “body” or “json”.</source>
        <translation>事件是文本；请使用“body”或“json”。</translation>
    </message>
    <message>
        <source>There must be a message in this list.</source>
        <translation>此列表中必须有消息。</translation>
    </message>
    <message>
        <source>Without a pause it would be repeated without end: give one of its messages “after”.</source>
        <translation>没有间隔就会无休止地重复：请为其中一条消息指定“after”。</translation>
    </message>
    <message>
        <source>“%1” is no name of a protocol.</source>
        <translation>“%1”不是协议名称。</translation>
    </message>
    <message>
        <source>The callback “%1” is sent without the file “%2”.</source>
        <translation>发送回调“%1”时未包含文件“%2”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The proxy is left out: %1</source>
        <translation>省略了代理：%1</translation>
    </message>
    <message>
        <source>The port %1 is a setting of the server.</source>
        <translation>端口 %1 是服务器的设置项。</translation>
    </message>
    <message>
        <source>TLS is a setting of the server; its certificate is %1.</source>
        <translation>TLS 是服务器的设置项；其证书为 %1。</translation>
    </message>
    <message>
        <source>The file “%1” is not below the environment&apos;s folder; the answer has the text instead.</source>
        <translation>文件“%1”不在环境的文件夹下；响应改用该文本。</translation>
    </message>
    <message>
        <source>Where the file is missing the answer is 500, not 404.</source>
        <translation>文件缺失时响应为 500，而不是 404。</translation>
    </message>
    <message>
        <source>The header field “%1: %2” is left out.</source>
        <translation>省略了标头字段“%1: %2”。</translation>
    </message>
    <message>
        <source>The status %1 is sent as 200.</source>
        <translation>状态 %1 作为 200 发送。</translation>
    </message>
    <message>
        <source>The response “%1” is left out: it has no rules and is not the usual one, so it is never given.</source>
        <translation>省略了响应“%1”：它没有规则，也不是默认响应，因此永远不会给出。</translation>
    </message>
    <message>
        <source>The list always answers itself; other responses take no turns with it.</source>
        <translation>列表始终自行响应；其他响应不会与其轮换。</translation>
    </message>
    <message>
        <source>The list is left out: its path has parameters.</source>
        <translation>省略了列表：其路径含有参数。</translation>
    </message>
    <message>
        <source>The rule “%1 %2 %3 %4” cannot be taken over; it is never met.</source>
        <translation>无法采用规则“%1 %2 %3 %4”；它永远不会满足。</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/” and not end with it.</source>
        <translation>路径“%1”必须以“/”开头，且不能以“/”结尾。</translation>
    </message>
    <message>
        <source>There are two resources “%1”.</source>
        <translation>有两个资源“%1”。</translation>
    </message>
    <message>
        <source>Two resources cannot be kept in one file; give each one of its own.</source>
        <translation>一个文件中不能保存两个资源；请为每个资源指定单独的文件。</translation>
    </message>
    <message>
        <source>There is no “%1” in “data”.</source>
        <translation>“data”中没有“%1”。</translation>
    </message>
    <message>
        <source>There is no resource “%1”.</source>
        <translation>没有资源“%1”。</translation>
    </message>
    <message>
        <source>The example “%1” has no value of its own and was left out.</source>
        <translation>示例“%1”没有自己的值，已省略。</translation>
    </message>
    <message>
        <source>The header field “%1” was left out: it has no value that a field can have.</source>
        <translation>省略了标头字段“%1”：它没有标头字段可用的值。</translation>
    </message>
    <message>
        <source>What follows the path, “%1”, is not looked at.</source>
        <translation>不会查看路径之后的内容“%1”。</translation>
    </message>
    <message>
        <source>The path is not described.</source>
        <translation>该路径未被描述。</translation>
    </message>
    <message>
        <source>The file “%1” is no OpenAPI description: “openapi” or “swagger” with the version is missing.</source>
        <translation>文件“%1”不是 OpenAPI 描述：缺少带版本的“openapi”或“swagger”。</translation>
    </message>
    <message>
        <source>The OpenAPI description “%1” has no paths.</source>
        <translation>OpenAPI 描述“%1”没有路径。</translation>
    </message>
    <message>
        <source>An answer “%1” cannot be given.</source>
        <translation>无法给出响应“%1”。</translation>
    </message>
    <message>
        <source>The answer %1 is not described.</source>
        <translation>响应 %1 未被描述。</translation>
    </message>
    <message>
        <source>No answer is described; it is empty.</source>
        <translation>没有描述任何响应；响应为空。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read here: there is no folder.</source>
        <translation>此处无法读取文件“%1”：没有文件夹。</translation>
    </message>
    <message>
        <source>Templates cannot be filled in, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>无法填充模板，无法加载模块 %1：%2。请重新安装 Portside。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>No route answers this.</source>
        <translation>没有路由响应此请求。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>The server “%1” has no routes of its own.</source>
        <translation>服务器“%1”没有自己的路由。</translation>
    </message>
    <message>
        <source>“%1” has no setting “%2”.</source>
        <translation>“%1”没有设置项“%2”。</translation>
    </message>
    <message>
        <source>The server was not ready in time.</source>
        <translation>服务器未能及时就绪。</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>没有请求</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of “%1” could not be ended.</source>
        <translation>
            <numerusform>无法结束“%1”的 %n 个进程。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text gets longer than 16 MiB.</source>
        <translation>文本会超过 16 MiB。</translation>
    </message>
    <message>
        <source>“repeat” needs a number.</source>
        <translation>“repeat”需要一个数字。</translation>
    </message>
    <message>
        <source>There is no helper “%1”.</source>
        <translation>没有辅助函数“%1”。</translation>
    </message>
    <message>
        <source>No made-up value is called “%1”. Names are those of faker-js, such as “person.firstName”.</source>
        <translation>没有名为“%1”的虚构值。名称采用 faker-js 的名称，例如“person.firstName”。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>There are more than 20,000 templates.</source>
        <translation>模板超过 20,000 个。</translation>
    </message>
    <message>
        <source>“%1” is no known hash. Give md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512.</source>
        <translation>“%1”不是已知的散列算法。请指定 md5、sha1、sha224、sha256、sha384、sha512、sha3-256 或 sha3-512。</translation>
    </message>
    <message>
        <source>There is no folder of this user alone for a socket.</source>
        <translation>没有仅属于此用户的文件夹可用于放置套接字。</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>无法创建套接字 %1：%2。</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>没有方法“%1”。</translation>
    </message>
    <message>
        <source>No server here is called “%1”.</source>
        <translation>这里没有名为“%1”的服务器。</translation>
    </message>
    <message>
        <source>Too many calls wait for an answer.</source>
        <translation>等待响应的调用过多。</translation>
    </message>
    <message>
        <source>The program that has it is ending.</source>
        <translation>拥有它的程序正在结束。</translation>
    </message>
    <message>
        <source>The server was removed meanwhile.</source>
        <translation>服务器在此期间已被移除。</translation>
    </message>
    <message>
        <source>“%1” has not come to that in time.</source>
        <translation>“%1”未能及时达到该状态。</translation>
    </message>
    <message>
        <source>“%1” was started again meanwhile.</source>
        <translation>“%1”在此期间已重新启动。</translation>
    </message>
    <message>
        <source>“%1” was stopped meanwhile.</source>
        <translation>“%1”在此期间已停止。</translation>
    </message>
    <message>
        <source>“%1” has no exchange %2 in memory.</source>
        <translation>“%1”在内存中没有请求 %2。</translation>
    </message>
    <message>
        <source>Too many subscriptions; end one of them.</source>
        <translation>订阅过多；请结束其中一个。</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>没有订阅 %1。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>该行过长。</translation>
    </message>
    <message>
        <source>A line is one object that has &quot;jsonrpc&quot;: &quot;2.0&quot;.</source>
        <translation>每行须为一个含有 &quot;jsonrpc&quot;: &quot;2.0&quot; 的对象。</translation>
    </message>
    <message>
        <source>“%1” must be text or a number.</source>
        <translation>“%1”必须是文本或数字。</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>Parameters go by name: “params” is an object.</source>
        <translation>参数按名称传递：“params”是一个对象。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1”必须是文本列表。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>“%1”必须是介于 %2 和 %3 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>There is no parameter “%1”; known are: %2.</source>
        <translation>没有参数“%1”；可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no place for metrics. Give a port, such as 9464, or an address and a port, such as 0.0.0.0:9464.</source>
        <translation>“%1”不能用于提供指标。请指定端口，例如 9464，或地址和端口，例如 0.0.0.0:9464。</translation>
    </message>
    <message>
        <source>Metrics cannot be given on %1: %2.</source>
        <translation>无法在 %1 上提供指标：%2。</translation>
    </message>
    <message>
        <source>“%1” is no address of a request, such as http://localhost:3000/hook, or /hook of this server.</source>
        <translation>“%1”不是请求的地址；地址例如 http://localhost:3000/hook，或此服务器的 /hook。</translation>
    </message>
    <message>
        <source>“at” is for “data” and “state” only.</source>
        <translation>“at”仅用于“data”和“state”。</translation>
    </message>
    <message>
        <source>“schema” is for “json” and “data” only.</source>
        <translation>“schema”仅用于“json”和“data”。</translation>
    </message>
    <message>
        <source>The callback “%1” has its file as content, not in a form.</source>
        <translation>回调“%1”将其文件作为正文发送，而不是放在表单中。</translation>
    </message>
    <message>
        <source>TLS is a setting of the server.</source>
        <translation>TLS 是服务器的设置。</translation>
    </message>
    <message>
        <source>The environment “%1” is left out: a mock API answers as one of them.</source>
        <translation>省略了环境“%1”：一个模拟 API 只能以其中一个环境的身份响应。</translation>
    </message>
    <message>
        <source>The list is left out: there is no data for it.</source>
        <translation>省略了列表：没有对应的数据。</translation>
    </message>
    <message>
        <source>The browser needs a folder for its profile: %1.</source>
        <translation>浏览器需要一个文件夹来存放其配置文件：%1。</translation>
    </message>
    <message>
        <source>The browser cannot be started: %1.</source>
        <translation>无法启动浏览器：%1。</translation>
    </message>
    <message>
        <source>There is no program “%1” that could be started as the browser.</source>
        <translation>没有可作为浏览器启动的程序“%1”。</translation>
    </message>
    <message>
        <source>Pages are photographed by Chromium, which is not installed. On Debian: apt install chromium. Chrome and Edge will do, too.</source>
        <translation>页面截图需要 Chromium，但尚未安装。在 Debian 上：apt install chromium。也可以使用 Chrome 和 Edge。</translation>
    </message>
    <message>
        <source>The browser could not load it: %1.</source>
        <translation>浏览器无法加载它：%1。</translation>
    </message>
    <message>
        <source>The page has crashed in the browser.</source>
        <translation>页面在浏览器中崩溃了。</translation>
    </message>
    <message>
        <source>Still on its way: %1.</source>
        <translation>仍在加载：%1。</translation>
    </message>
    <message>
        <source>The picture ends after %1 pixels.</source>
        <translation>图片在 %1 像素处截止。</translation>
    </message>
    <message>
        <source>Nothing that “%1” finds has become visible within %2 s.</source>
        <translation>“%1”所查找的内容在 %2 秒内均未变为可见。</translation>
    </message>
    <message>
        <source>It has not loaded within %1 s: %2 is still on its way.</source>
        <translation>未能在 %1 秒内加载完成：%2 仍在加载。</translation>
    </message>
    <message>
        <source>It has not been ready within %1 s.</source>
        <translation>未能在 %1 秒内就绪。</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差异：%1</translation>
    </message>
    <message>
        <source>%1 of the pixels differ</source>
        <translation>%1 的像素不同</translation>
    </message>
    <message>
        <source>full pages</source>
        <translation>完整页面</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>%1 的页面</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The pictures are too large to be compared.</source>
        <translation>图片过大，无法比较。</translation>
    </message>
    <message>
        <source>The earlier picture cannot be read. Make it anew.</source>
        <translation>无法读取先前的图片。请重新生成。</translation>
    </message>
    <message>
        <source>The browser’s picture cannot be read.</source>
        <translation>无法读取浏览器的图片。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the pictures.</source>
        <translation>“%1”是文件。请指定一个用于存放图片的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is there already and belongs to no series of pictures. Name another folder, such as a new one.</source>
        <translation>“%1”已存在，且不属于任何图片系列。请指定其他文件夹，例如新文件夹。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>它是指向其他位置的链接</translation>
    </message>
    <message>
        <source>“%1” is an address, not a path of the server, such as /docs/.</source>
        <translation>“%1”是地址，而不是服务器的路径（例如 /docs/）。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large. Choose a smaller view or scale.</source>
        <translation>%1 × %2 像素的图片过大。请选择较小的视图或缩放比例。</translation>
    </message>
    <message>
        <source>Name the paths of pages, such as / and /about.</source>
        <translation>请指定页面的路径，例如 / 和 /about。</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>未处理到此页面。</translation>
    </message>
    <message>
        <source>The browser does not answer.</source>
        <translation>浏览器没有响应。</translation>
    </message>
    <message>
        <source>The browser has ended.</source>
        <translation>浏览器已结束。</translation>
    </message>
    <message>
        <source>There is no folder “%1” with earlier pictures.</source>
        <translation>没有包含先前图片的文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” has the earlier pictures, which the new ones would overwrite. Name another folder for these.</source>
        <translation>“%1”中有先前的图片，新图片会将其覆盖。请为新图片指定其他文件夹。</translation>
    </message>
    <message>
        <source>Requests that match “%1”: %2, as expected (%3).</source>
        <translation>与“%1”匹配的请求：%2，符合期望（%3）。</translation>
    </message>
    <message>
        <source>Of the requests, %1 should match “%2”, but %3 do.</source>
        <translation>请求中应有%1 个与“%2”匹配，实际有 %3 个。</translation>
    </message>
    <message>
        <source>Of the requests to “%1”, %2 should match “%3”, but %4 do.</source>
        <translation>发送到“%1”的请求中，应有%2 个与“%3”匹配，实际有 %4 个。</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 为“%2”</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>方法为 %1</translation>
    </message>
    <message>
        <source>the path is %1</source>
        <translation>路径为 %1</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>状态为 %1</translation>
    </message>
    <message>
        <source>the server is %1</source>
        <translation>服务器为 %1</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n byte(s)</source>
        <translation>
            <numerusform>响应有 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>it took %1 ms</source>
        <translation>用时 %1 ms</translation>
    </message>
    <message>
        <source>there is no content</source>
        <translation>没有正文</translation>
    </message>
    <message>
        <source>the content is %1</source>
        <translation>正文为 %1</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不满足 %2</translation>
    </message>
    <message>
        <source>%1: not %2, %3</source>
        <translation>%1：不满足 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no workspace, mock file, OpenAPI description, Mockoon environment or HAR file.</source>
        <translation>这不是工作区、模拟文件、OpenAPI 描述、Mockoon 环境或 HAR 文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n 条路由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n 个资源</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is no status: it is 100 to 599, 2XX or default.</source>
        <translation>“%1”不是状态：状态为 100 到 599、2XX 或 default。</translation>
    </message>
    <message>
        <source>The path parameter “%1” is not described.</source>
        <translation>路径参数“%1”没有描述。</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>最接近的：</translation>
    </message>
    <message>
        <source>It got:</source>
        <translation>它收到了：</translation>
    </message>
    <message>
        <source>The template takes longer than two seconds.</source>
        <translation>模板耗时超过两秒。</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
</context>
<context>
    <name>Gui::AboutDialog</name>
    <message>
        <source>About Portside</source>
        <translation>关于 Portside</translation>
    </message>
    <message>
        <source>Portside %1</source>
        <comment>version</comment>
        <translation>Portside %1</translation>
    </message>
    <message>
        <source>Launches, watches and stops local servers.</source>
        <translation>启动、监视和停止本地服务器。</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <comment>version</comment>
        <translation>使用 Qt %1 构建。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Gui::AccessFields</name>
    <message>
        <source>Other machines may reach this server</source>
        <translation>允许其他计算机访问此服务器</translation>
    </message>
    <message>
        <source>Unless this is ticked, it starts on loopback addresses only.</source>
        <translation>未勾选时，服务器只在仅限本机访问的地址上启动。</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>允许的主机</translation>
    </message>
    <message>
        <source>Names to answer for besides localhost and addresses, one per line; .example.test covers that name and every name below it. Others get 421.</source>
        <translation>除 localhost 和地址外还应答的名称，每行一个；.example.test 表示它及其下的所有名称。其他名称会收到 421。</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>允许的源</translation>
    </message>
    <message>
        <source>Pages of these origins may change things on this server, one per line; the port * is every port. Others get 403.</source>
        <translation>这些源的页面可以更改此服务器上的内容，每行一个；端口 * 表示所有端口。其他源会收到 403。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Everyone who can reach this computer can then reach this server, too.</source>
        <translation>这样，所有能访问本机的人也都能访问此服务器。</translation>
    </message>
    <message>
        <source>The server does not start on this address without the tick.</source>
        <translation>不勾选此项，服务器就不会在此地址上启动。</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <comment>addresses</comment>
        <translation>访问地址：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between addresses</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Gui::AccessGrant</name>
    <message>
        <source>Allow this host</source>
        <translation>允许此主机</translation>
    </message>
    <message>
        <source>Allow this origin</source>
        <translation>允许此源</translation>
    </message>
    <message>
        <source>Is “%1” a name of yours for this server?</source>
        <translation>“%1”是您用于此服务器的名称吗？</translation>
    </message>
    <message>
        <source>Are the pages of %1 yours?</source>
        <translation>%1 的页面是您自己的吗？</translation>
    </message>
    <message>
        <source>This server answers for “%1” now. Send the request again.</source>
        <translation>此服务器现在会应答“%1”。请重新发送请求。</translation>
    </message>
    <message>
        <source>Pages of %1 may change things on this server now. Send the request again.</source>
        <translation>%1 的页面现在可以更改此服务器上的内容。请重新发送请求。</translation>
    </message>
</context>
<context>
    <name>Gui::Actions</name>
    <message>
        <source>&amp;New Server…</source>
        <translation>新建服务器(&amp;N)…</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>托管文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>Start or Stop</source>
        <translation>启动或停止</translation>
    </message>
    <message>
        <source>Start &amp;All</source>
        <translation>全部启动(&amp;A)</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>全部停止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>复制 URL(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Select All Servers</source>
        <translation>选择所有服务器</translation>
    </message>
    <message>
        <source>&amp;Filter Servers</source>
        <translation>筛选服务器(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Details</source>
        <translation>转到详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Your Own &amp;Order</source>
        <translation>自定义顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Portside</source>
        <translation>关于 Portside(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top Now</source>
        <translation>立即停止(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Import HAR…</source>
        <translation>导入 HAR(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Presentation Mode</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>Make a &amp;Mock API of a File…</source>
        <translation>由文件制作模拟 API(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;end to Connections…</source>
        <translation>发送到连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Screens&amp;hots of Pages…</source>
        <translation>页面截图(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to L&amp;ist</source>
        <translation>转到列表(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>It was left as it is, and nothing will be saved.</source>
        <translation>文件保持原样，且不会保存任何内容。</translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation>文件已另存为 %1。</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Portside is still here</source>
        <translation>Portside 仍在运行</translation>
    </message>
    <message>
        <source>Servers keep running in the tray. Quit from its menu, or change this in the preferences.</source>
        <translation>服务器会在系统托盘中继续运行。可从托盘菜单退出，或在首选项中更改此行为。</translation>
    </message>
    <message>
        <source>Another program had changed the workspace file. Its version was kept as %1.</source>
        <translation>另一个程序更改过工作区文件。其版本已保留为 %1。</translation>
    </message>
    <message>
        <source>%1 waits for requests; its URL is copied: %2</source>
        <comment>server, URL</comment>
        <translation>%1 正在等待请求；其 URL 已复制：%2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>First request to %1</source>
        <translation>%1 的第一个请求</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>method, path</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Gui::BandwidthBox</name>
    <message>
        <source> bytes/s</source>
        <translation> 字节/秒</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Gui::BodyDetail</name>
    <message>
        <source>Only the first %1 of %2 are shown here; save the body to see all of it.</source>
        <translation>此处仅显示 %2 中的前 %1；如要查看全部，请保存正文。</translation>
    </message>
    <message>
        <source>Some bytes are no characters of %1.</source>
        <translation>部分字节不是 %1 的字符。</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>无法显示图片：%1。</translation>
    </message>
    <message>
        <source>The tree has the first %1 values only.</source>
        <translation>树中仅包含前 %1 个值。</translation>
    </message>
</context>
<context>
    <name>Gui::BodyPage</name>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>%1 (as %2 over the wire: %3)</source>
        <translation>%1（以 %2 传输：%3）</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the body as it is read here, without content codings</source>
        <translation>按此处读取的形式保存正文（不含内容编码）</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>正文的显示方式</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
</context>
<context>
    <name>Gui::BroadcastDialog</name>
    <message>
        <source>Send to Connections of “%1”</source>
        <translation>发送到“%1”的连接</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>Only connections of requests with this path; all, if it is empty.</source>
        <translation>仅限请求路径为此路径的连接；留空则为所有连接。</translation>
    </message>
    <message>
        <source>Open WebSockets get it as a message, event streams as an event. The server&apos;s log says how many there were.</source>
        <translation>打开的 WebSocket 以消息形式收到，事件流以事件形式收到。服务器日志会说明共有多少个连接。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Gui::CallbackRow</name>
    <message>
        <source>Headers:</source>
        <translation>标头：</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>正文：</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>延迟：</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>重试次数：</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Remove this callback</source>
        <translation>移除此回调</translation>
    </message>
</context>
<context>
    <name>Gui::CertificatePanel</name>
    <message>
        <source>The certificate expired on %1: browsers refuse it.</source>
        <translation>证书已于 %1 过期：浏览器会拒绝它。</translation>
    </message>
    <message>
        <source>The certificate expires on %1: renew it.</source>
        <translation>证书将于 %1 过期：请续期。</translation>
    </message>
    <message>
        <source>Your authority is made when the first server with HTTPS starts. Browsers accept its servers once you trust it.</source>
        <translation>首个使用 HTTPS 的服务器启动时，会创建专用的证书颁发机构。信任它之后，浏览器就会接受使用其证书的服务器。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this authority…</source>
        <translation>信任此证书颁发机构…</translation>
    </message>
</context>
<context>
    <name>Gui::ClearCommands</name>
    <message>
        <source>Clear This Server</source>
        <translation>清空此服务器</translation>
    </message>
    <message>
        <source>Clear All Servers…</source>
        <translation>清空所有服务器…</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of “%1”, pinned ones too? It cannot be brought back.</source>
        <translation>删除“%1”已保存的所有请求记录（包括已固定的请求）？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of all servers, pinned ones too? It cannot be brought back.</source>
        <translation>删除所有服务器已保存的所有请求记录（包括已固定的请求）？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Gui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>第一个：%1
第二个：%2</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>响应正文</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 已更改</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>The bodies are the same.</source>
        <translation>正文相同。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>By values (%1)</source>
        <translation>按值 (%1)</translation>
    </message>
    <message>
        <source>By lines (+%1 −%2)</source>
        <translation>按行 (+%1 −%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Secrets are masked; where only they differ, nothing differs.</source>
        <translation>机密信息已遮盖；仅机密信息不同时，视为没有差异。</translation>
    </message>
</context>
<context>
    <name>Gui::Comparison</name>
    <message>
        <source>One of the bodies is not complete: what is compared is what was kept.</source>
        <translation>其中一个正文不完整：仅比较已保存的部分。</translation>
    </message>
    <message>
        <source>The bodies differ; they are too long to be compared line by line.</source>
        <translation>正文不同；内容过长，无法逐行比较。</translation>
    </message>
    <message>
        <source>The bodies differ; they are no texts.</source>
        <translation>正文不同；它们不是文本。</translation>
    </message>
</context>
<context>
    <name>Gui::ConditionRow</name>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>要检查的内容</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Name of what is looked at</source>
        <translation>要检查的内容的名称</translation>
    </message>
    <message>
        <source>What it must be</source>
        <translation>它必须是什么</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>One of the conditions is enough</source>
        <translation>满足其中一个条件即可</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>作为文本</translation>
    </message>
    <message>
        <source>Values are compared as they are written: 7 with &quot;7&quot;.</source>
        <translation>值按其书写形式进行比较：7 与 &quot;7&quot; 相比较。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>at</source>
        <comment>JSON path within a value</comment>
        <translation>位于</translation>
    </message>
    <message>
        <source>JSON path within it</source>
        <translation>其中的 JSON 路径</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleGutter</name>
    <message>
        <source>Standard error</source>
        <translation>标准错误</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>您发送的内容</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Gui::ConsolePane</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the console (Ctrl+F)</source>
        <translation>在控制台中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Show when each line came</source>
        <translation>显示每行到达的时间</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>将长行折行显示</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>始终显示最新一行</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>复制所有行</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save all lines in a file (Ctrl+S)</source>
        <translation>将所有行保存到文件 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Forget what was said so far</source>
        <translation>清除到目前为止的输出</translation>
    </message>
    <message>
        <source>What the program prints and the server says</source>
        <translation>程序的输出和服务器的消息</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>服务器自身的消息</translation>
    </message>
    <message>
        <source>%1 could not be opened: no browser was found.</source>
        <translation>无法打开 %1：找不到浏览器。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are not here any more.</source>
        <translation>
            <numerusform>更早的 %n 行已不再保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep all of what the program prints, name a file in the settings.</source>
        <translation>要保留程序打印的全部内容，请在设置中指定一个文件。</translation>
    </message>
    <message>
        <source>What the program printed is in %1.</source>
        <translation>程序打印的内容在 %1 中。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Nothing yet: starts, stops and problems appear here.</source>
        <translation>暂无内容：启动、停止和问题会显示在这里。</translation>
    </message>
    <message>
        <source>Send a line to the program</source>
        <translation>向程序发送一行</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>程序的输入</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleView</name>
    <message>
        <source>&amp;Open Link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Gui::ContentField</name>
    <message>
        <source>Content</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The content is no Base64.</source>
        <translation>正文不是 Base64。</translation>
    </message>
    <message>
        <source>The path of the file is missing.</source>
        <translation>缺少文件的路径。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bytes (Base64)</source>
        <translation>字节 (Base64)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>Path in the folder of the mock file</source>
        <translation>模拟文件所在文件夹中的路径</translation>
    </message>
</context>
<context>
    <name>Gui::CountChoice</name>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>How the number is meant</source>
        <translation>数量的含义</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>请求数量</translation>
    </message>
</context>
<context>
    <name>Gui::DataRow</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value (JSON)</source>
        <translation>值 (JSON)</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>移除此值</translation>
    </message>
</context>
<context>
    <name>Gui::DelayField</name>
    <message>
        <source>“%1” is no percentile, such as p90 120: nine of ten answers take 120 ms or less.</source>
        <translation>“%1”不是百分位数；例如 p90 120：十个响应中有九个耗时不超过 120 ms。</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>Kind of delay</source>
        <translation>延迟类型</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>from </source>
        <translation>从 </translation>
    </message>
    <message>
        <source>to </source>
        <translation>到 </translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>最短延迟</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>最长延迟</translation>
    </message>
</context>
<context>
    <name>Gui::DetailPane</name>
    <message>
        <source>Select a server to see what it does.</source>
        <translation>选择一个服务器以查看其活动。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Breakpoints (%1)</source>
        <translation>断点 (%1)</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>模拟</translation>
    </message>
</context>
<context>
    <name>Gui::Dialogs</name>
    <message>
        <source>Serve a Folder</source>
        <translation>托管文件夹</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>托管</translation>
    </message>
</context>
<context>
    <name>Gui::DiffViews</name>
    <message>
        <source>+ added</source>
        <translation>+ 已添加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 已移除</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 已更改</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ 已移动</translation>
    </message>
</context>
<context>
    <name>Gui::DiskBar</name>
    <message>
        <source>Somebody else has changed the file, and there are changes here that are not saved. Nothing is written until you say which counts.</source>
        <translation>该文件已被他人更改，而此处还有未保存的更改。在您指明以哪个为准之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>These are changes that were not saved when the program ended.</source>
        <translation>这些是程序退出时未保存的更改。</translation>
    </message>
    <message>
        <source>The server answers as this file says, which is in the format of another program: here it can be changed as text.</source>
        <translation>服务器按此文件的规定响应，该文件采用其他程序的格式：在此处可以作为文本更改。</translation>
    </message>
    <message>
        <source>Discard Them</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Take the File&apos;s</source>
        <translation>采用文件的版本</translation>
    </message>
    <message>
        <source>Write Mine</source>
        <translation>写入我的版本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make a Mock File of It</source>
        <translation>制作为模拟文件</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more, see below the text)</source>
        <translation>
            <numerusform>（还有 %n 项，见文本下方）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>展开下方所有项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close all</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyState</name>
    <message>
        <source>Drop a folder here to serve it</source>
        <translation>将文件夹拖到此处即可托管</translation>
    </message>
    <message>
        <source>A server of its own starts at once on a free port of this computer; every request shows up here.</source>
        <translation>会立即在本机的空闲端口上为它启动一个专用服务器；每个请求都显示在这里。</translation>
    </message>
    <message>
        <source>&amp;New Server…</source>
        <translation>新建服务器(&amp;N)…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>From a terminal:</source>
        <translation>从终端启动：</translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation>按 F1 查看所有键盘快捷键。</translation>
    </message>
    <message>
        <source>Serve a F&amp;older…</source>
        <translation>托管文件夹(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyTraffic</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>没有匹配筛选条件的请求</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>The requests are still there.</source>
        <translation>请求仍然保留。</translation>
    </message>
    <message>
        <source>Open the server in a browser, or ask it from a terminal:</source>
        <translation>在浏览器中打开服务器，或从终端发起请求：</translation>
    </message>
    <message>
        <source>Start the server: each request shows up here as it comes.</source>
        <translation>启动服务器：每个请求到达时都会显示在这里。</translation>
    </message>
    <message>
        <source>The traffic of this server is not shown</source>
        <translation>未显示此服务器的流量</translation>
    </message>
    <message>
        <source>Requests are only passed on. Tick “Show traffic” in its settings to see and record them; it counts at once.</source>
        <translation>请求仅被转发。要查看并记录请求，请在其设置中勾选“显示流量”；立即生效。</translation>
    </message>
</context>
<context>
    <name>Gui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one is not complete</source>
        <translation>最后一个不完整</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeDetail</name>
    <message>
        <source>Kept are the %1.</source>
        <translation>仅保存了%1。</translation>
    </message>
    <message>
        <source>Request, field %1</source>
        <translation>请求，字段 %1</translation>
    </message>
    <message>
        <source>Request, target</source>
        <translation>请求，目标</translation>
    </message>
    <message>
        <source>Request, body</source>
        <translation>请求，正文</translation>
    </message>
    <message>
        <source>Response, field %1</source>
        <translation>响应，字段 %1</translation>
    </message>
    <message>
        <source>Response, body</source>
        <translation>响应，正文</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeExport</name>
    <message numerus="yes">
        <source>Export %n Request(s)</source>
        <translation>
            <numerusform>导出 %n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP 归档文件 (*.har)</translation>
    </message>
    <message>
        <source>Files of requests (*.http)</source>
        <translation>请求文件 (*.http)</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>新文件夹：</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 个请求导出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not kept any more.</source>
        <translation>
            <numerusform>有 %n 个请求已不再保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>模拟文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangePage</name>
    <message>
        <source>of which the last %1 are shown</source>
        <translation>其中显示最后 %1</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeText</name>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>客户端断开</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>已切断</translation>
    </message>
    <message>
        <source>cut by stop</source>
        <translation>因停止而中断</translation>
    </message>
    <message>
        <source>Answered in full.</source>
        <translation>已完整响应。</translation>
    </message>
    <message>
        <source>Refused before it reached the server.</source>
        <translation>在到达服务器之前被拒绝。</translation>
    </message>
    <message>
        <source>The client left before the end.</source>
        <translation>客户端在结束前断开。</translation>
    </message>
    <message>
        <source>The client was too slow.</source>
        <translation>客户端太慢。</translation>
    </message>
    <message>
        <source>The server cut the connection.</source>
        <translation>服务器切断了连接。</translation>
    </message>
    <message>
        <source>Cut because the server was stopped.</source>
        <translation>因服务器停止而中断。</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>响应方：%1。</translation>
    </message>
    <message>
        <source>%1 in all: receiving %2, waiting %3, sending %4</source>
        <translation>共 %1：接收 %2，等待 %3，发送 %4</translation>
    </message>
    <message>
        <source>See %1.</source>
        <comment>section of an RFC</comment>
        <translation>请参阅 %1。</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeView</name>
    <message>
        <source>Unreadable request</source>
        <translation>无法解析的请求</translation>
    </message>
    <message>
        <source>Reading the contents…</source>
        <translation>正在读取内容…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>已遮盖 %n 项机密信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open at %1; this is what had come by then.</source>
        <translation>在 %1 时仍未完成；以下是截至当时已到达的内容。</translation>
    </message>
</context>
<context>
    <name>Gui::ExpectBar</name>
    <message>
        <source>No server is shown.</source>
        <translation>未显示任何服务器。</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>最接近的：</translation>
    </message>
    <message numerus="yes">
        <source>Waiting; %n request(s) match so far.</source>
        <translation>
            <numerusform>正在等待；目前有 %n 个请求匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed. %1</source>
        <translation>通过。%1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>失败。%1</translation>
    </message>
    <message>
        <source>Requests that match:</source>
        <translation>匹配的请求：</translation>
    </message>
    <message>
        <source>within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>等待的秒数</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Gui::ExportSink</name>
    <message>
        <source>The folder is %1.</source>
        <translation>文件夹为 %1。</translation>
    </message>
    <message>
        <source>None of these exchanges can be mocked.</source>
        <translation>这些请求都无法模拟。</translation>
    </message>
    <message>
        <source>A server of the kind “Mock API” with the file %1 answers so.</source>
        <translation>使用文件 %1 的“模拟 API”类型服务器会如此响应。</translation>
    </message>
</context>
<context>
    <name>Gui::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>Gui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>Gui::FieldRow</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
</context>
<context>
    <name>Gui::FieldsPage</name>
    <message>
        <source>Query, form, cookies</source>
        <translation>查询、表单、Cookie</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1（前 %2 项，共 %3 项）</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Cookies that were sent</source>
        <translation>发送的 Cookie</translation>
    </message>
    <message>
        <source>Cookies that were set</source>
        <translation>设置的 Cookie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Gui::FileForm</name>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Fallback:</source>
        <translation>后备：</translation>
    </message>
    <message>
        <source>Without prefix:</source>
        <translation>去除前缀：</translation>
    </message>
    <message>
        <source>Headers there:</source>
        <translation>转发的标头：</translation>
    </message>
    <message>
        <source>Headers back:</source>
        <translation>返回的标头：</translation>
    </message>
    <message>
        <source>Base path:</source>
        <translation>基础路径：</translation>
    </message>
    <message>
        <source>Route order:</source>
        <translation>路由顺序：</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>种子：</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>标头：</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>延迟：</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>带宽：</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>数据：</translation>
    </message>
    <message>
        <source>The seed “%1” is no whole number.</source>
        <translation>种子“%1”不是整数。</translation>
    </message>
    <message>
        <source>The most definite path first</source>
        <translation>最明确的路径优先</translation>
    </message>
    <message>
        <source>The first in the file</source>
        <translation>文件中的第一条优先</translation>
    </message>
    <message>
        <source>Case and doubled slashes of paths do not matter</source>
        <translation>路径的大小写和重复斜杠无关紧要</translation>
    </message>
    <message>
        <source>Texts with {{ are templates</source>
        <translation>含有 {{ 的文本是模板</translation>
    </message>
    <message>
        <source>Address that gets what no route answers</source>
        <translation>接收没有路由响应的请求的地址</translation>
    </message>
    <message>
        <source>Others after each start</source>
        <translation>每次启动后都不同</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>添加值</translation>
    </message>
</context>
<context>
    <name>Gui::FileSaving</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>Gui::FilterEdit</name>
    <message>
        <source>Character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message>
        <source>Filter, such as: method:POST status:5xx path:/api* time:&gt;200ms</source>
        <translation>筛选，例如：method:POST status:5xx path:/api* time:&gt;200ms</translation>
    </message>
    <message>
        <source>Filter of the requests</source>
        <translation>请求筛选器</translation>
    </message>
    <message>
        <source>Words that the method, target, status, a header or a content has, or
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
A minus sign before a word negates it. All must hold.
Ctrl+Space offers what can stand here, Down shows examples.</source>
        <translation>方法、目标、状态、标头或正文中包含的词，或
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
词前加减号表示排除。所有条件须同时满足。
Ctrl+Space 列出此处可输入的内容，向下键显示示例。</translation>
    </message>
</context>
<context>
    <name>Gui::FindBar</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 个或更多</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>在控制台中查找</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Gui::FolderDrop</name>
    <message>
        <source>Drop to serve “%1”</source>
        <comment>name of a folder</comment>
        <translation>松开即可托管“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Drop to serve %n folder(s)</source>
        <translation>
            <numerusform>松开即可托管 %n 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <comment>name of a file</comment>
        <translation>拖放以打开“%1”</translation>
    </message>
</context>
<context>
    <name>Gui::Format</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>Gui::GeneralFields</name>
    <message>
        <source>“%1” is no address: enter an IP address such as 127.0.0.1, or localhost.</source>
        <translation>“%1”不是地址：请输入 IP 地址（如 127.0.0.1）或 localhost。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Another server is called “%1”: choose another name.</source>
        <translation>已有另一个服务器名为“%1”：请选择其他名称。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only.</source>
        <translation>127.0.0.1 只能从本机访问。</translation>
    </message>
    <message>
        <source>127.0.0.1 (this computer only)</source>
        <translation>127.0.0.1（仅本机）</translation>
    </message>
    <message>
        <source>::1 (this computer only, IPv6)</source>
        <translation>::1（仅本机，IPv6）</translation>
    </message>
    <message>
        <source>0.0.0.0 (everyone in the network)</source>
        <translation>0.0.0.0（网络中的所有人）</translation>
    </message>
    <message>
        <source>:: (everyone in the network, IPv6 too)</source>
        <translation>::（网络中的所有人，含 IPv6）</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>A certain port, or any if it is taken</source>
        <translation>指定端口，被占用时使用任意端口</translation>
    </message>
    <message>
        <source>A certain port only</source>
        <translation>仅指定端口</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>端口号</translation>
    </message>
    <message>
        <source>Start with the window</source>
        <translation>随窗口启动</translation>
    </message>
    <message>
        <source>The server starts by itself when Portside opens.</source>
        <translation>打开 Portside 时自动启动此服务器。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Keep its traffic</source>
        <translation>保存其流量</translation>
    </message>
    <message>
        <source>Requests are kept on the disk, also when Portside ends. Without it the server is private: nothing of its requests is written, and what was kept of them is deleted.</source>
        <translation>请求保存在磁盘上，Portside 退出后依然保留。不勾选时，此服务器为私密服务器：不会写入其任何请求，已保存的请求也会被删除。</translation>
    </message>
</context>
<context>
    <name>Gui::HarImporter</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1, which %2 wrote.</source>
        <translation>
            <numerusform>来自 %1 的 %n 个请求，由 %2 写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>未署名的程序</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>有 %n 个无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::HeadPage</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Request: head %1, content %2</source>
        <translation>请求：头部 %1，正文 %2</translation>
    </message>
    <message>
        <source>No response was sent</source>
        <translation>未发送响应</translation>
    </message>
    <message>
        <source>Response: head %1, content %2</source>
        <translation>响应：头部 %1，正文 %2</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Show the head as it was sent</source>
        <translation>按发送时的原样显示头部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Fields of the request</source>
        <translation>请求的字段</translation>
    </message>
    <message>
        <source>Fields of the response</source>
        <translation>响应的字段</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Head of the response</source>
        <translation>响应头</translation>
    </message>
</context>
<context>
    <name>Gui::HeadersField</name>
    <message>
        <source>Name: value</source>
        <translation>名称: 值</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
</context>
<context>
    <name>Gui::HeadsPage</name>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
</context>
<context>
    <name>Gui::HeldEditor</name>
    <message>
        <source>Secrets are masked: end the presentation mode to change anything.</source>
        <translation>机密信息已遮盖：要进行更改，请退出演示模式。</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>正文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Content, the first %1: more follows as it comes</source>
        <translation>正文(&amp;C)，前 %1：其余部分到达后按原样跟随</translation>
    </message>
    <message>
        <source>&amp;Content, %1: no text, it stays as it is</source>
        <translation>正文(&amp;C)，%1：不是文本，保持原样</translation>
    </message>
    <message>
        <source>Secrets are masked. What you changed before counts when it goes on.</source>
        <translation>机密信息已遮盖。放行时，您之前所做的更改有效。</translation>
    </message>
    <message>
        <source>What you changed has a mistake: end the presentation mode to see it.</source>
        <translation>您的更改中有错误：要查看，请退出演示模式。</translation>
    </message>
    <message>
        <source>Hea&amp;d</source>
        <translation>头部(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Gui::HeldModel</name>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>放行倒计时</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>拦截对象</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Gui::HeldText</name>
    <message>
        <source>“%1” cannot stand here: this head is not in UTF-8.</source>
        <translation>此处不能有“%1”：此头部不是 UTF-8 编码。</translation>
    </message>
</context>
<context>
    <name>Gui::HoldPane</name>
    <message>
        <source>Hold re&amp;quests</source>
        <translation>拦截请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Requests wait here before they go on to the upstream.</source>
        <translation>请求在转发到上游服务器之前在此等待。</translation>
    </message>
    <message>
        <source>Hold &amp;answers</source>
        <translation>拦截响应(&amp;A)</translation>
    </message>
    <message>
        <source>Answers wait here before they go back to the client.</source>
        <translation>响应在返回客户端之前在此等待。</translation>
    </message>
    <message>
        <source>All of them, or such as method:POST path:/api*</source>
        <translation>全部，或例如 method:POST path:/api*</translation>
    </message>
    <message>
        <source>Which messages are held</source>
        <translation>要拦截的消息</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>After that a message goes on by itself, as it came.</source>
        <translation>超过此时间后，消息会按原样自动放行。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>被拦截的消息</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>As it stands here (Ctrl+Return)</source>
        <translation>按此处的内容 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Cut the client&apos;s connection (Ctrl+Shift+Delete)</source>
        <translation>切断客户端的连接 (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>全部放行</translation>
    </message>
    <message>
        <source>As they came (Ctrl+Shift+Return)</source>
        <translation>按原样 (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Only servers that pass requests on can hold them: reverse proxies and commands.</source>
        <translation>只有转发请求的服务器才能拦截请求：反向代理和命令。</translation>
    </message>
    <message>
        <source>Requests and answers that you hold wait here, to be looked at, changed, let go on or dropped.</source>
        <translation>您拦截的请求和响应在此等待，可供查看、更改、放行或丢弃。</translation>
    </message>
    <message>
        <source>Nothing can wait here: the server does not run.</source>
        <translation>此处不会有等待的消息：服务器未运行。</translation>
    </message>
    <message>
        <source>Nothing waits. What matches appears here as it comes.</source>
        <translation>没有等待的消息。匹配的消息到达后会显示在此处。</translation>
    </message>
</context>
<context>
    <name>Gui::ImportWindow</name>
    <message>
        <source>Import HAR</source>
        <translation>导入 HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har *.json)</source>
        <translation>HTTP 归档文件 (*.har *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1（已导入）</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>Gui::LimitFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>宽限时间</translation>
    </message>
    <message>
        <source>How long a stop waits for open requests.</source>
        <translation>停止时等待未完成请求的时长。</translation>
    </message>
    <message>
        <source>Head time-out</source>
        <translation>头部超时</translation>
    </message>
    <message>
        <source>A client that takes longer to send a head gets 408.</source>
        <translation>发送头部超过此时间的客户端会收到 408。</translation>
    </message>
    <message>
        <source>Content time-out</source>
        <translation>正文超时</translation>
    </message>
    <message>
        <source>The longest pause within the content of a request.</source>
        <translation>请求正文传输中允许的最长停顿。</translation>
    </message>
    <message>
        <source>Write time-out</source>
        <translation>写入超时</translation>
    </message>
    <message>
        <source>A client that takes nothing for so long is cut.</source>
        <translation>客户端超过此时间未接收任何数据，连接就会被切断。</translation>
    </message>
    <message>
        <source>Idle time-out</source>
        <translation>空闲超时</translation>
    </message>
    <message>
        <source>How long a connection waits for the next request.</source>
        <translation>连接等待下一个请求的时长。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>More at the same time get 503.</source>
        <translation>同时超出的连接会收到 503。</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>每个连接的请求数</translation>
    </message>
    <message>
        <source>Then the connection is closed; 0 is no limit.</source>
        <translation>达到后关闭连接；0 表示无限制。</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>最大正文</translation>
    </message>
    <message>
        <source>A larger request gets 413; 0 is no limit.</source>
        <translation>更大的请求会收到 413；0 表示无限制。</translation>
    </message>
    <message>
        <source>Longest target</source>
        <translation>最长目标</translation>
    </message>
    <message>
        <source>A longer one gets 414.</source>
        <translation>更长的目标会收到 414。</translation>
    </message>
    <message>
        <source>Longest header field</source>
        <translation>最长标头字段</translation>
    </message>
    <message>
        <source>A longer one gets 431.</source>
        <translation>更长的字段会收到 431。</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>最大头部</translation>
    </message>
    <message>
        <source>All header fields together; a larger head gets 431.</source>
        <translation>所有标头字段合计；更大的头部会收到 431。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>标头字段数</translation>
    </message>
    <message>
        <source>More get 431.</source>
        <translation>超出时会收到 431。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>工作线程数</translation>
    </message>
    <message>
        <source>Threads that answer requests side by side, for many clients at once.</source>
        <translation>并行响应请求的线程数，适用于同时有大量客户端的情况。</translation>
    </message>
    <message>
        <source>Recorded content</source>
        <translation>记录的正文</translation>
    </message>
    <message>
        <source>So much of each body is kept with its request; 0 keeps none.</source>
        <translation>每个正文随请求保存的最大长度；0 表示不保存。</translation>
    </message>
</context>
<context>
    <name>Gui::LiveForm</name>
    <message>
        <source>At once:</source>
        <translation>立即：</translation>
    </message>
    <message>
        <source>Every:</source>
        <translation>间隔：</translation>
    </message>
    <message>
        <source>Choose:</source>
        <translation>选择方式：</translation>
    </message>
    <message>
        <source>Replies:</source>
        <translation>回复：</translation>
    </message>
    <message>
        <source>Protocols:</source>
        <translation>协议：</translation>
    </message>
    <message>
        <source>Retry:</source>
        <translation>重试：</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>依次</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>All clients get the same</source>
        <translation>所有客户端收到相同内容</translation>
    </message>
    <message>
        <source>Add Reply</source>
        <translation>添加回复</translation>
    </message>
    <message>
        <source>Again from the beginning after the last one</source>
        <translation>最后一条之后从头开始</translation>
    </message>
    <message>
        <source>Close after the last one</source>
        <translation>最后一条之后关闭</translation>
    </message>
    <message>
        <source>What no reply fits comes back</source>
        <translation>没有匹配回复的消息原样返回</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>不告知</translation>
    </message>
    <message>
        <source>Names, by commas</source>
        <translation>名称，以逗号分隔</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n URL(s)</source>
        <translation>
            <numerusform>已复制 %n 个 URL</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started for %1. Copy the URL instead.</source>
        <translation>无法为 %1 启动浏览器。请改为复制 URL。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n 个服务器正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, warning</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Gui::MarkActions</name>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is worth knowing about it:</source>
        <translation>值得记录的信息：</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)? They cannot be brought back.</source>
        <translation>
            <numerusform>删除 %n 个请求？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported and can only be deleted as a whole. Delete all of its requests?</source>
        <translation>“%1”是导入的，只能整体删除。要删除其中的所有请求吗？</translation>
    </message>
</context>
<context>
    <name>Gui::MarkLook</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>Gui::MaskFields</name>
    <message>
        <source>“%1”</source>
        <comment>a path</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is no path: write a name, as “password”, or a path, as “$.user.key”.</source>
        <translation>%1 不是路径：请输入名称，例如“password”，或路径，例如“$.user.key”。</translation>
    </message>
    <message>
        <source>What is named here is masked in copies, in exports and, in the presentation mode, on the screen; a name in each line. Authorization and cookies always are.</source>
        <translation>此处列出的内容会在复制和导出时遮盖，在演示模式下也会在屏幕上遮盖；每行一个名称。Authorization 和 Cookie 始终会被遮盖。</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>标头字段(&amp;H)</translation>
    </message>
    <message>
        <source>Fields of &amp;queries and forms</source>
        <translation>查询和表单的字段(&amp;Q)</translation>
    </message>
    <message>
        <source>Names and paths in &amp;JSON</source>
        <translation>JSON 中的名称和路径(&amp;J)</translation>
    </message>
    <message>
        <source>In place of what is written above</source>
        <translation>替换以上所写的内容</translation>
    </message>
    <message>
        <source>Usual Na&amp;mes</source>
        <translation>常用名称(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Gui::MessageRow</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add Message</source>
        <translation>添加消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The message “%1” is no Base64.</source>
        <translation>消息“%1”不是 Base64。</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>消息类型</translation>
    </message>
    <message>
        <source>Code of the close</source>
        <translation>关闭代码</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>事件的 id</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>消息内容</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>消息的内容</translation>
    </message>
    <message>
        <source>after </source>
        <translation>延后 </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>So long after the message before</source>
        <translation>与前一条消息间隔的时间</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>移除此消息</translation>
    </message>
</context>
<context>
    <name>Gui::MessagesPage</name>
    <message>
        <source>→ Client</source>
        <translation>→ 客户端</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>← 服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of what passed was kept</source>
        <translation>传输的内容未全部保存</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>After</source>
        <translation>经过时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Gui::MockEditor</name>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Each change is saved a moment later, if the file can be read then.</source>
        <translation>每次更改都会在片刻之后保存，前提是届时文件可以读取。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a Route</source>
        <translation>添加路由</translation>
    </message>
    <message>
        <source>Duplicate the Route</source>
        <translation>创建路由副本</translation>
    </message>
    <message>
        <source>Remove the Route</source>
        <translation>移除路由</translation>
    </message>
    <message>
        <source>Move the Route Up</source>
        <translation>上移路由</translation>
    </message>
    <message>
        <source>Move the Route Down</source>
        <translation>下移路由</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody else has changed other parts of the file; they are taken over.</source>
        <translation>文件的其他部分已被他人更改；这些更改已采用。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Remove the Resource</source>
        <translation>移除资源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add a Resource</source>
        <translation>添加资源</translation>
    </message>
</context>
<context>
    <name>Gui::MockImporter</name>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>无法写入文件“%1”：%2。</translation>
    </message>
    <message>
        <source>Make a Mock API of a File</source>
        <translation>由文件制作模拟 API</translation>
    </message>
    <message>
        <source>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</source>
        <translation>OpenAPI、Mockoon、HAR (*.yaml *.yml *.json *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the Mock File</source>
        <translation>保存模拟文件</translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>模拟文件 (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The mock API has %n routes.</source>
        <translation>
            <numerusform>此模拟 API 有 %n 条路由。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>模拟 API</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken over as they are.</source>
        <translation>
            <numerusform>%n 项内容未能按原样采用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MockPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be taken over:</source>
        <translation>未能采用的内容：</translation>
    </message>
    <message>
        <source>This server has no mock file.</source>
        <translation>此服务器没有模拟文件。</translation>
    </message>
</context>
<context>
    <name>Gui::MockTextView</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Gui::NeedsField</name>
    <message>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Servers that are started before this one and stopped after it, one name a line.</source>
        <translation>在此服务器之前启动、在其之后停止的服务器，每行一个名称。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>没有服务器“%1”。</translation>
    </message>
</context>
<context>
    <name>Gui::NewServerDialog</name>
    <message>
        <source>New Server</source>
        <translation>新建服务器</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>服务器类型</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>This port only</source>
        <translation>仅此端口</translation>
    </message>
    <message>
        <source>This port, or any other if it is taken</source>
        <translation>此端口，被占用时使用其他任意端口</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>端口号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Create and Start</source>
        <translation>创建并启动(&amp;C)</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>仅本机 (127.0.0.1)</translation>
    </message>
    <message>
        <source>This computer only, IPv6 (::1)</source>
        <translation>仅本机，IPv6 (::1)</translation>
    </message>
    <message>
        <source>Every network (0.0.0.0)</source>
        <translation>所有网络 (0.0.0.0)</translation>
    </message>
    <message>
        <source>Every network, IPv6 too (::)</source>
        <translation>所有网络，含 IPv6 (::)</translation>
    </message>
    <message>
        <source>&amp;Other machines may reach this server</source>
        <translation>允许其他计算机访问此服务器(&amp;O)</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>起始配置(&amp;W)</translation>
    </message>
    <message>
        <source>Start it when&amp;ever Portside starts</source>
        <translation>每次启动 Portside 时启动它(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Gui::NoteBar</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>还有 %n 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NoteWidget</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>Gui::OpenButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that are still being answered: pick one to see what has come so far</source>
        <translation>仍在响应中的请求：选择一个以查看目前已到达的内容</translation>
    </message>
    <message>
        <source>%1 %2, for %3</source>
        <comment>method, target, time</comment>
        <translation>%1 %2，已持续 %3</translation>
    </message>
</context>
<context>
    <name>Gui::OpenExchangeModel</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>已持续</translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPane</name>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Requests per second, last five minutes</source>
        <translation>每秒请求数，最近五分钟</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>累计连接</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Median (p50)</source>
        <translation>中位数 (p50)</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>未完成的请求</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>自 %1 起（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n request(s) to end.</source>
        <translation>
            <numerusform>正在等待 %n 个请求结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>95th percentile (p95)</source>
        <translation>第 95 百分位 (p95)</translation>
    </message>
    <message>
        <source>99th percentile (p99)</source>
        <translation>第 99 百分位 (p99)</translation>
    </message>
    <message>
        <source>What is still open after %1 is cut off.</source>
        <translation>%1 后仍未完成的请求将被中断。</translation>
    </message>
    <message>
        <source>since %1 (%2), thread %3</source>
        <translation>自 %1 起（%2），线程 %3</translation>
    </message>
    <message>
        <source>Other machines can reach this server.</source>
        <translation>其他计算机可以访问此服务器。</translation>
    </message>
    <message>
        <source>Other machines reach this server at %1.</source>
        <comment>URLs</comment>
        <translation>其他计算机可通过 %1 访问此服务器。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between URLs of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Encrypted: see Settings for the certificate.</source>
        <translation>已加密：证书请见“设置”。</translation>
    </message>
</context>
<context>
    <name>Gui::PairRow</name>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>被清除</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>对它的处理</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>path of the other resource, such as /users</source>
        <translation>其他资源的路径，例如 /users</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>移除此条目</translation>
    </message>
</context>
<context>
    <name>Gui::PartsPage</name>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>缺少结尾</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Save Part…</source>
        <translation>保存该部分…</translation>
    </message>
</context>
<context>
    <name>Gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep servers running in the tray when the window is closed</source>
        <translation>关闭窗口后让服务器在系统托盘中继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>启动时最小化(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Keep traffic &amp;up to</source>
        <translation>流量保存上限(&amp;U)</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>不限大小</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>The oldest requests go when the history on the disk is larger than this; pinned ones stay</source>
        <translation>磁盘上的历史记录超过此大小时，会删除最早的请求；已固定的请求会保留</translation>
    </message>
    <message>
        <source>Not &amp;older than</source>
        <translation>保存时间上限(&amp;O)</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Not more than</source>
        <translation>保存数量上限(&amp;N)</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限数量</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> 个请求</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密信息</translation>
    </message>
    <message>
        <source>T&amp;ell when the first request comes to a request catcher</source>
        <translation>请求捕获器收到第一个请求时通知(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramPanel</name>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Next step now</source>
        <translation>立即执行下一步</translation>
    </message>
    <message>
        <source>Do not wait: tell the program to end in a stronger way</source>
        <translation>不再等待：以更强的方式要求程序结束</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>显示控制台</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>进程 ID</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>程序最后的输出</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramTexts</name>
    <message>
        <source>%1 is stopping. %2</source>
        <comment>server, what its program does</comment>
        <translation>%1 正在停止。%2</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>程序正在启动。</translation>
    </message>
    <message>
        <source>Waiting until the program is ready. %1</source>
        <comment>reason</comment>
        <translation>正在等待程序就绪。%1</translation>
    </message>
    <message>
        <source>The program is ready; it listens on port %1.</source>
        <translation>程序已就绪；正在监听端口 %1。</translation>
    </message>
    <message>
        <source>The program is ready.</source>
        <translation>程序已就绪。</translation>
    </message>
    <message>
        <source>The program is started again in %1. %2</source>
        <comment>time, reason</comment>
        <translation>程序将在 %1 后再次启动。%2</translation>
    </message>
    <message>
        <source>The program is being ended.</source>
        <translation>正在结束程序。</translation>
    </message>
    <message>
        <source>The program was told to end by %1; the next step follows in %2.</source>
        <translation>已通过 %1 要求程序结束；下一步将在 %2 后执行。</translation>
    </message>
    <message>
        <source>The program was told to end by %1.</source>
        <translation>已通过 %1 要求程序结束。</translation>
    </message>
</context>
<context>
    <name>Gui::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>“%1” seems to be made for</source>
        <comment>name of a folder; a list follows</comment>
        <translation>“%1”似乎适用于</translation>
    </message>
</context>
<context>
    <name>Gui::RateChart</name>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 分钟前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Requests: %1, errors: %2</source>
        <translation>请求：%1，错误：%2</translation>
    </message>
</context>
<context>
    <name>Gui::ReadyMadeBox</name>
    <message>
        <source>Nothing in particular</source>
        <translation>无特定配置</translation>
    </message>
</context>
<context>
    <name>Gui::ReplayBar</name>
    <message>
        <source>Send selected requests &amp;to:</source>
        <translation>将所选请求发送到(&amp;T)：</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>服务器的 URL</translation>
    </message>
    <message>
        <source>at their own pace</source>
        <translation>按原有节奏</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>按服务器响应的速度</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Select the requests that are to be sent.</source>
        <translation>请选择要发送的请求。</translation>
    </message>
    <message>
        <source>Write the URL of a server, for instance http://localhost:8080/.</source>
        <translation>请输入服务器的 URL，例如 http://localhost:8080/。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>已发送 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln 个已响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status than before</source>
        <translation>
            <numerusform>%Ln 个状态与之前不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent</source>
        <translation>
            <numerusform>%Ln 个无法发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: at most %1 are sent at once</source>
        <translation>
            <numerusform>省略了 %Ln 个：一次最多发送 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReplyRow</name>
    <message>
        <source>If the message:</source>
        <comment>of a client</comment>
        <translation>如果消息：</translation>
    </message>
    <message>
        <source>Then send:</source>
        <translation>则发送：</translation>
    </message>
    <message>
        <source>To all clients of this response</source>
        <translation>发送给此响应的所有客户端</translation>
    </message>
    <message>
        <source>Remove this reply</source>
        <translation>移除此回复</translation>
    </message>
</context>
<context>
    <name>Gui::RequestCopy</name>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>已遮盖 %n 项机密信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its body is in %1.</source>
        <translation>其正文在 %1 中。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>curl for PowerShell</source>
        <translation>用于 PowerShell 的 curl</translation>
    </message>
    <message>
        <source>JavaScript fetch()</source>
        <translation>JavaScript fetch()</translation>
    </message>
    <message>
        <source>HTTPie</source>
        <translation>HTTPie</translation>
    </message>
    <message>
        <source>Python requests</source>
        <translation>Python requests</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>原始请求</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>.http 文件</translation>
    </message>
    <message>
        <source>C++ test</source>
        <translation>C++ 测试</translation>
    </message>
</context>
<context>
    <name>Gui::ResendDialog</name>
    <message>
        <source>Edit and Send</source>
        <translation>编辑并发送</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>发送请求 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>次数(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <translation>间隔(&amp;P)：</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Versions that were sent</source>
        <translation>已发送的版本</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each:</source>
        <translation>标头，每行一个(&amp;H)：</translation>
    </message>
    <message>
        <source>Body (F6 leaves it):</source>
        <translation>正文（按 F6 离开）：</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>从文件读取(&amp;F)…</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept.</source>
        <translation>正文仅保存了%1。</translation>
    </message>
    <message>
        <source>“%1” is no address of HTTP; write, for instance, http://localhost:8080/.</source>
        <translation>“%1”不是 HTTP 地址；请输入例如 http://localhost:8080/。</translation>
    </message>
    <message>
        <source>Body of the Request</source>
        <translation>请求的正文</translation>
    </message>
    <message>
        <source>%1  %2 %3 → %4</source>
        <comment>time, method, URL, status</comment>
        <translation>%1  %2 %3 → %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The body is %1 that are no text; they are sent as they are.</source>
        <translation>正文为 %1 的非文本内容；将按原样发送。</translation>
    </message>
    <message>
        <source>*** stands for a secret that is masked. Write what is to be sent in its place, or leave the presentation mode.</source>
        <translation>*** 代表已遮盖的机密信息。请在其位置填写要发送的内容，或退出演示模式。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2, the most that is sent from here. Send it with curl: its line is under “Copy as”.</source>
        <translation>文件“%1”超过 %2，即可从此处发送的上限。请用 curl 发送：命令行位于“复制为”下。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln 个已响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ResourceForm</name>
    <message>
        <source>Path:</source>
        <translation>路径：</translation>
    </message>
    <message>
        <source>Id member:</source>
        <translation>Id 成员：</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>条目：</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>所属：</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>存储：</translation>
    </message>
    <message>
        <source>Style:</source>
        <translation>风格：</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>标头：</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>以下条目：</translation>
    </message>
    <message>
        <source>Nowhere: changes go when the server stops</source>
        <translation>不存储：服务器停止时更改会丢失</translation>
    </message>
    <message>
        <source>Add Relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>As Portside does</source>
        <translation>与 Portside 相同</translation>
    </message>
    <message>
        <source>As Mockoon does</source>
        <translation>与 Mockoon 相同</translation>
    </message>
</context>
<context>
    <name>Gui::ResponseForm</name>
    <message>
        <source>If:</source>
        <translation>如果：</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fault</comment>
        <translation>无</translation>
    </message>
    <message>
        <source> % of requests</source>
        <translation> % 的请求</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>权重：</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>标头：</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>正文：</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>延迟：</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>带宽：</translation>
    </message>
    <message>
        <source>Fault:</source>
        <translation>故障：</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>模板：</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>原因短语：</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Schema：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Pace and Faults</source>
        <translation>节奏和故障</translation>
    </message>
    <message>
        <source>What It Remembers</source>
        <translation>记住的内容</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>事件流</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件的设置</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Add Callback</source>
        <translation>添加回调</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>占请求的份额</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认响应</translation>
    </message>
</context>
<context>
    <name>Gui::RouteForm</name>
    <message>
        <source>Answers requests</source>
        <translation>响应请求</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Shown in the traffic</source>
        <translation>在流量中显示</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>How the path is written</source>
        <translation>路径的书写方式</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>第一个符合的</translation>
    </message>
    <message>
        <source>One after the other, again and again</source>
        <translation>依次轮换，循环往复</translation>
    </message>
    <message>
        <source>One after the other, then the last</source>
        <translation>依次轮换，之后一直用最后一个</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>添加响应</translation>
    </message>
    <message>
        <source>Duplicate this response</source>
        <translation>创建此响应的副本</translation>
    </message>
    <message>
        <source>Move this response up</source>
        <translation>上移此响应</translation>
    </message>
    <message>
        <source>Move this response down</source>
        <translation>下移此响应</translation>
    </message>
    <message>
        <source>Remove this response</source>
        <translation>移除此响应</translation>
    </message>
    <message>
        <source>Response %1 of %2: %3 %4</source>
        <comment>number, status, name</comment>
        <translation>响应 %1/%2：%3 %4</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方法：</translation>
    </message>
    <message>
        <source>Path:</source>
        <translation>路径：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>响应方式：</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>As the request prefers</source>
        <translation>按请求的偏好</translation>
    </message>
</context>
<context>
    <name>Gui::RouteModel</name>
    <message>
        <source>%1. %2</source>
        <comment>number, status</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>number, status, name</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <comment>path</comment>
        <translation>资源 %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>Gui::RouteTree</name>
    <message numerus="yes">
        <source>%1 of %n route(s) called</source>
        <translation>
            <numerusform>%n 条路由中已调用 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>筛选路由</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>&amp;Never called only</source>
        <translation>仅从未调用的(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Gui::RowActions</name>
    <message>
        <source>Copies and exports have passwords, tokens and cookies as they were</source>
        <translation>复制和导出的内容中，密码、令牌和 Cookie 保持原样</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>已复制为 %1。</translation>
    </message>
    <message>
        <source>Requests are still being sent; wait for their answers.</source>
        <translation>仍有请求正在发送；请等待其响应。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) are sent again at once; select fewer.</source>
        <translation>
            <numerusform>一次最多重新发送 %n 个请求；请减少选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again: status %1</source>
        <translation>已重新发送：状态 %1</translation>
    </message>
    <message>
        <source>Select the two rows that are to be compared.</source>
        <translation>请选择要比较的两行。</translation>
    </message>
    <message>
        <source>Copy and export with secrets</source>
        <translation>复制和导出时包含机密信息</translation>
    </message>
    <message>
        <source>Export selected as .http file…</source>
        <translation>将所选请求导出为 .http 文件…</translation>
    </message>
    <message>
        <source>Export selected into a folder…</source>
        <translation>将所选请求导出到文件夹…</translation>
    </message>
    <message>
        <source>Export all of the list as .http file…</source>
        <translation>将列表全部导出为 .http 文件…</translation>
    </message>
    <message>
        <source>Export all of the list into a folder…</source>
        <translation>将列表全部导出到文件夹…</translation>
    </message>
    <message>
        <source>Select the rows that are to be sent again.</source>
        <translation>请选择要重新发送的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not kept any more and cannot be sent.</source>
        <translation>
            <numerusform>有 %n 个请求已不再保存，无法发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: select rows, or export all of the list.</source>
        <translation>没有可导出的内容：请选择行，或导出整个列表。</translation>
    </message>
    <message>
        <source>Make a mock of selected…</source>
        <translation>将所选请求制作为模拟…</translation>
    </message>
    <message>
        <source>Make a mock of all of the list…</source>
        <translation>将列表全部制作为模拟…</translation>
    </message>
    <message numerus="yes">
        <source>Such a file takes at most %n request(s); filter the list, or export to HAR.</source>
        <translation>
            <numerusform>此类文件最多包含 %n 个请求；请筛选列表，或导出为 HAR。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RowActionsDelegate</name>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
</context>
<context>
    <name>Gui::RowSource</name>
    <message>
        <source>This server is private: its requests are gone when Portside ends.</source>
        <translation>此服务器为私密服务器：Portside 退出后，其请求不再保留。</translation>
    </message>
    <message>
        <source>The list shows the newest ones from memory.</source>
        <translation>列表显示内存中最新的请求。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were counted and not kept.</source>
        <translation>
            <numerusform>%Ln 个请求仅计数，未保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SavedFilters</name>
    <message>
        <source>Forget This Filter</source>
        <translation>删除此筛选条件</translation>
    </message>
    <message>
        <source>Save This Filter</source>
        <translation>保存此筛选条件</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Saved filters and examples</source>
        <translation>已保存的筛选条件和示例</translation>
    </message>
</context>
<context>
    <name>Gui::SearchProgress</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>停止搜索；已找到的结果会保留</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
</context>
<context>
    <name>Gui::ServerColumn</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>requests per second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>Gui::ServerNotes</name>
    <message>
        <source>Stop Now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Use a Free Port</source>
        <translation>使用空闲端口</translation>
    </message>
    <message>
        <source>Use This Computer Only</source>
        <translation>改为仅限本机</translation>
    </message>
    <message>
        <source>Edit Settings</source>
        <translation>编辑设置</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped; %n request(s) had to be cut.</source>
        <comment>server</comment>
        <translation>
            <numerusform>%1已停止；不得不中断 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>name of a server</comment>
        <translation>已移除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n server(s).</source>
        <translation>
            <numerusform>已移除 %n 个服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 takes no new connections at present. %2</source>
        <comment>server, reason</comment>
        <translation>%1目前不接受新连接。%2</translation>
    </message>
    <message>
        <source>Allow Other Machines</source>
        <translation>允许其他计算机访问</translation>
    </message>
    <message>
        <source>Show Console</source>
        <translation>显示控制台</translation>
    </message>
    <message>
        <source>Next Step Now</source>
        <translation>立即执行下一步</translation>
    </message>
    <message>
        <source>%1 is unhealthy. %2</source>
        <comment>server, reason</comment>
        <translation>%1 不健康。%2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
</context>
<context>
    <name>Gui::ServerTexts</name>
    <message>
        <source>“%1”</source>
        <comment>name of a server</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, any free port</source>
        <comment>host</comment>
        <translation>%1，任意空闲端口</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>host, number</comment>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation>可从网络访问</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>method, path, age</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between requests of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 is waiting for %n request(s): %2; %3 left.</source>
        <comment>server, requests, time</comment>
        <translation>
            <numerusform>%1正在等待 %n 个请求：%2；剩余 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>New settings take effect at the next start.</source>
        <translation>新设置从下次启动起生效。</translation>
    </message>
    <message>
        <source>%1 has failed. %2</source>
        <comment>server, reason</comment>
        <translation>%1无法运行。%2</translation>
    </message>
    <message>
        <source>encrypted (HTTPS)</source>
        <translation>已加密 (HTTPS)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reachable from the network</source>
        <translation>
            <numerusform>%n 个服务器可从网络访问</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ServerView</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation>没有与筛选条件匹配的服务器。</translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPane</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Restart to apply</source>
        <translation>重启以应用</translation>
    </message>
    <message>
        <source>Changes are saved as you make them.</source>
        <translation>更改会即时保存。</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>部分更改从下次启动起生效。</translation>
    </message>
    <message>
        <source>Nothing is changed until the mistake below is corrected.</source>
        <translation>在下方的错误改正之前，不会作任何更改。</translation>
    </message>
</context>
<context>
    <name>Gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the traffic</source>
        <translation>在流量中</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>在详细信息中</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Find, next in the console</source>
        <translation>在控制台中查找、查找下一个</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Undo a setting</source>
        <translation>撤销设置更改</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选建议</translation>
    </message>
    <message>
        <source>Edit and send: send</source>
        <translation>编辑并发送：发送</translation>
    </message>
    <message>
        <source>Edit and send: leave the body</source>
        <translation>编辑并发送：离开正文</translation>
    </message>
    <message>
        <source>Held message: go on</source>
        <translation>被拦截的消息：放行</translation>
    </message>
    <message>
        <source>Held message: drop</source>
        <translation>被拦截的消息：丢弃</translation>
    </message>
    <message>
        <source>Held messages: let all go on</source>
        <translation>被拦截的消息：全部放行</translation>
    </message>
    <message>
        <source>Overview, Traffic, Settings, Console, Breakpoints, Mock</source>
        <translation>概览、流量、设置、控制台、断点、模拟</translation>
    </message>
    <message>
        <source>Mock: add or remove a route</source>
        <translation>模拟：添加或移除路由</translation>
    </message>
    <message>
        <source>Mock: duplicate a route</source>
        <translation>模拟：创建路由副本</translation>
    </message>
    <message>
        <source>Mock: save the file</source>
        <translation>模拟：保存文件</translation>
    </message>
</context>
<context>
    <name>Gui::ShotTexts</name>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>已写入 %n 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as before.</source>
        <translation>
            <numerusform>%n 个页面与之前相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>%n 个页面已更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new page(s).</source>
        <translation>
            <numerusform>%n 个新页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) failed.</source>
        <translation>
            <numerusform>%n 个页面失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) belong to none of these pages.</source>
        <translation>
            <numerusform>%n 张先前的图片不属于这些页面中的任何一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ShotsDialog</name>
    <message>
        <source>Screenshots of Pages of “%1”</source>
        <translation>“%1”的页面截图</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Return opens the picture</source>
        <translation>按 Return 键打开图片</translation>
    </message>
    <message>
        <source>Open Con&amp;tact Sheet</source>
        <translation>打开缩略图总览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ake Pictures</source>
        <translation>截图(&amp;A)</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>服务器未在运行。</translation>
    </message>
    <message>
        <source>No program could be started that shows “%1”.</source>
        <translation>无法启动用于显示“%1”的程序。</translation>
    </message>
</context>
<context>
    <name>Gui::ShotsForm</name>
    <message>
        <source>&amp;Paths</source>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>Of pages, one a line. Those that were seen in the traffic are there already.</source>
        <translation>页面的路径，每行一个。流量中出现过的页面已列出。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>缩放比例(&amp;S)</translation>
    </message>
    <message>
        <source>Pixels of a picture for one of the page</source>
        <translation>页面的一个像素对应的图片像素数</translation>
    </message>
    <message>
        <source>&amp;Full pages</source>
        <translation>完整页面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>A CSS selector: something that it finds must be visible before the picture is taken.</source>
        <translation>CSS 选择器：其查找到的内容必须可见，才会截图。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>选择(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>比较对象(&amp;M)</translation>
    </message>
    <message>
        <source>A folder of earlier pictures; empty: nothing is compared.</source>
        <translation>包含先前图片的文件夹；留空则不进行比较。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Earlier Pictures</source>
        <translation>先前的图片</translation>
    </message>
</context>
<context>
    <name>Gui::StateLook</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>takes no new connections</comment>
        <translation>已满</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>it runs, but its health check fails</comment>
        <translation>不健康</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages that wait at a breakpoint</comment>
        <translation>
            <numerusform>%n 个被拦截</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatePanel</name>
    <message>
        <source>Start the server to see what it remembers.</source>
        <translation>启动服务器以查看它所记住的内容。</translation>
    </message>
    <message>
        <source>Reset Counts</source>
        <translation>重置计数</translation>
    </message>
    <message>
        <source>Sequences begin anew, and routes were never called.</source>
        <translation>序列重新开始，路由视为从未被调用。</translation>
    </message>
    <message>
        <source>Forget State</source>
        <translation>清除状态</translation>
    </message>
    <message>
        <source>Reset Resources</source>
        <translation>重置资源</translation>
    </message>
    <message>
        <source>Their entries are those of the file again.</source>
        <translation>其条目恢复为文件中的条目。</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resources and state</source>
        <translation>资源和状态</translation>
    </message>
    <message>
        <source>Snapshots of resources and state:</source>
        <translation>资源和状态的快照：</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>快照名称</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Go Back to It</source>
        <translation>恢复到此快照</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>删除快照</translation>
    </message>
    <message>
        <source>Callbacks that were sent:</source>
        <translation>已发送的回调：</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Forget Callbacks</source>
        <translation>清除回调</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <comment>request</comment>
        <translation>%1（第 %2 次尝试）</translation>
    </message>
</context>
<context>
    <name>Gui::StatusClassBar</name>
    <message>
        <source>no answer %1</source>
        <translation>无响应 %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>暂无响应</translation>
    </message>
</context>
<context>
    <name>Gui::StoppingView</name>
    <message>
        <source>Requests under way are answered first; Portside quits when they are done.</source>
        <translation>先完成处理中的请求，随后 Portside 退出。</translation>
    </message>
    <message>
        <source>&amp;Quit Now</source>
        <translation>立即退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n server(s)…</source>
        <translation>
            <numerusform>正在停止 %n 个服务器…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not end: it is still busy with a request.</source>
        <translation>“%1”没有结束：它仍在处理某个请求。</translation>
    </message>
    <message>
        <source>%1 stops after those that need it: %2.</source>
        <comment>server, names</comment>
        <translation>%1 将在依赖它的服务器之后停止：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of servers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Gui::TimingBar</name>
    <message>
        <source>receiving the request: %1</source>
        <translation>接收请求：%1</translation>
    </message>
    <message>
        <source>waiting for the answer: %1</source>
        <translation>等待响应：%1</translation>
    </message>
    <message>
        <source>sending the answer: %1</source>
        <translation>发送响应：%1</translation>
    </message>
</context>
<context>
    <name>Gui::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Began on %1 at %2.</source>
        <translation>开始于 %1 %2。</translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation>客户端：%1。</translation>
    </message>
    <message>
        <source>%1 over TLS.</source>
        <translation>%1，使用 TLS。</translation>
    </message>
    <message>
        <source>%1 without TLS.</source>
        <translation>%1，未使用 TLS。</translation>
    </message>
</context>
<context>
    <name>Gui::TlsFields</name>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Serve over HTTPS</source>
        <translation>通过 HTTPS 提供服务</translation>
    </message>
    <message>
        <source>Portside makes the certificate, by an authority that is yours alone.</source>
        <translation>证书由 Portside 通过专用的证书颁发机构生成。</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>自有证书</translation>
    </message>
    <message>
        <source>A PEM file to use instead: the certificate first, then its chain.</source>
        <translation>改用的 PEM 文件，其证书链紧随证书之后。</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>证书的密钥</translation>
    </message>
    <message>
        <source>A PEM file without a password; not needed if the key is in the same file.</source>
        <translation>不带密码的 PEM 文件；如果密钥在同一文件中，则无需指定。</translation>
    </message>
    <message>
        <source>Made by Portside</source>
        <translation>由 Portside 生成</translation>
    </message>
</context>
<context>
    <name>Gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>签发时间：%1</translation>
    </message>
    <message>
        <source>Valid from: %1, which was not reached yet at this request</source>
        <translation>生效时间：%1，此请求时尚未生效</translation>
    </message>
    <message>
        <source>Valid from: %1</source>
        <translation>生效时间：%1</translation>
    </message>
    <message>
        <source>Expires: %1, which was over at this request</source>
        <translation>过期时间：%1，此请求时已过期</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>过期时间：%1</translation>
    </message>
    <message>
        <source>Nobody has checked the signature.</source>
        <translation>签名未经验证。</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>头部：</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>声明：</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficColumn</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>响应来源</translation>
    </message>
    <message>
        <source>(no request)</source>
        <translation>（无请求）</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficKeys</name>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Edit and send…</source>
        <translation>编辑并发送…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>重复发送…</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比较两项</translation>
    </message>
    <message>
        <source>Export selected as HAR…</source>
        <translation>将所选请求导出为 HAR…</translation>
    </message>
    <message>
        <source>Export all of the list as HAR…</source>
        <translation>将列表全部导出为 HAR…</translation>
    </message>
    <message>
        <source>Allow a refused host or origin</source>
        <translation>允许被拒绝的主机或源</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go to the newest and follow</source>
        <translation>转到最新请求并跟随</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Expect requests…</source>
        <translation>期望请求…</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficLeaders</name>
    <message>
        <source>Most requested paths</source>
        <translation>请求最多的路径</translation>
    </message>
    <message>
        <source>Slowest requests</source>
        <translation>最慢的请求</translation>
    </message>
    <message>
        <source>Enter or a double click shows them in the traffic.</source>
        <translation>按 Enter 键或双击即可在流量中显示。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>平均时长</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficPane</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hold the list still; requests are still recorded</source>
        <translation>冻结列表；请求仍会被记录</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest request in sight (End)</source>
        <translation>始终显示最新请求 (End)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Forget the requests of this server</source>
        <translation>清除此服务器的请求记录</translation>
    </message>
    <message>
        <source>%1 of %2 match; </source>
        <translation>%1/%2 项匹配; </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>All Servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>Show what was kept of all servers in one list</source>
        <translation>在一个列表中显示所有服务器已保存的请求</translation>
    </message>
    <message numerus="yes">
        <source>%n kept; </source>
        <translation>
            <numerusform>已保存 %n 项; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es); </source>
        <translation>
            <numerusform>%n 项匹配; </numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write all requests of this list to files</source>
        <translation>将此列表的所有请求写入文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 个新请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted but not shown in detail</source>
        <translation>
            <numerusform>%Ln 个仅计数，未显示详情</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficRowActions</name>
    <message>
        <source>The list is still being searched; export it when that has ended.</source>
        <translation>仍在搜索列表；请在搜索结束后再导出。</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficView</name>
    <message>
        <source>Copy URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Show only this path</source>
        <translation>仅显示此路径</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>仅显示此状态</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</source>
        <translation>
            <numerusform>有 %n 行无法复制：没有 URL，或仍在从磁盘读取。导出会包含所有行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a GET request of a server that runs can be opened in the browser.</source>
        <translation>只有正在运行的服务器的 GET 请求才能在浏览器中打开。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the URL instead.</source>
        <translation>无法启动浏览器。请改为复制 URL。</translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message numerus="yes">
        <source>Portside: %n server(s) running</source>
        <translation>
            <numerusform>Portside：%n 个服务器正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside: no server is running</source>
        <translation>Portside：没有服务器在运行</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n 个服务器失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>托管文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>最近的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>全部停止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>复制 URL(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) take no new connections</source>
        <translation>
            <numerusform>%n 个服务器不接受新连接</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, warning</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) unhealthy</source>
        <translation>
            <numerusform>%n 个服务器不健康</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrustDialog</name>
    <message>
        <source>Trust it</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>取消信任</translation>
    </message>
    <message>
        <source>Trust Portside&apos;s Authority</source>
        <translation>信任 Portside 的证书颁发机构</translation>
    </message>
    <message>
        <source>Browsers and other programs accept your HTTPS servers once they trust the authority that issues their certificates. It is yours alone; its key never leaves this computer. This is what is run:</source>
        <translation>浏览器和其他程序信任签发证书的证书颁发机构后，就会接受使用这些证书的 HTTPS 服务器。该机构为您专用，其密钥绝不会离开本机。将运行以下命令：</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Copy Commands</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需执行任何操作。</translation>
    </message>
    <message>
        <source>Some of it cannot be run from here: paste it into a terminal.</source>
        <translation>其中一部分无法从这里运行：请将其粘贴到终端中。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; see above.</source>
        <translation>
            <numerusform>%n 个步骤失败；请见上文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Restart the browsers for this to take effect.</source>
        <translation>已完成。请重新启动浏览器，以使更改生效。</translation>
    </message>
</context>
<context>
    <name>Gui::TrustRunner</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Gui::TryPanel</name>
    <message>
        <source>Start the server to try requests.</source>
        <translation>要试用请求，请启动服务器。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>路径和查询</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>名称: 值</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Routes that were nearest</source>
        <translation>最接近的路由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>status, time, size</comment>
        <translation>%1，耗时 %2，%3</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <comment>route, line, why not</comment>
        <translation>%1（第 %2 行）：%3</translation>
    </message>
    <message>
        <source>No route answered.</source>
        <translation>没有路由响应。</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>由 %1 响应。</translation>
    </message>
    <message>
        <source>The route that is chosen did not: %1.</source>
        <translation>所选路由没有响应：%1。</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>发送(&amp;D)</translation>
    </message>
    <message>
        <source>With h&amp;eaders and content</source>
        <translation>带标头和正文(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Gui::WindowMenus</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>最近的文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>筛选服务器</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>跟随系统(&amp;K)</translation>
    </message>
</context>
<context>
    <name>InspectorKind</name>
    <message>
        <source>“%1” is no bin. Write the beginning of a path, and a status and a text if it is answered in a way of its own, such as “/stripe”, “/stripe 503” or “/slack 200 thank you”.</source>
        <translation>“%1”不是收集箱。请写出路径的开头；如果要以单独的方式响应，再加上状态和文本，例如“/stripe”、“/stripe 503”或“/slack 200 thank you”。</translation>
    </message>
    <message>
        <source>signature of %1 valid</source>
        <translation>%1 的签名有效</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid.</source>
        <translation>%1 的签名无效。</translation>
    </message>
    <message>
        <source>The signature of %1 is right, but not of the last five minutes.</source>
        <translation>%1 的签名正确，但不是最近五分钟内的。</translation>
    </message>
    <message>
        <source>There is no signature of %1.</source>
        <translation>没有 %1 的签名。</translation>
    </message>
    <message>
        <source>Request catcher</source>
        <translation>请求捕获器</translation>
    </message>
    <message>
        <source>Takes whatever is sent to it, such as webhooks, and shows it.</source>
        <translation>接收发送给它的任何内容（例如 webhook）并加以显示。</translation>
    </message>
    <message>
        <source>catcher</source>
        <translation>捕获器</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>Another server that gets every request, and whose answers are passed back; without it requests are answered here.</source>
        <translation>接收每个请求的另一个服务器，其响应会传回；不填写时，请求在此处响应。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The status of every answer.</source>
        <translation>每个响应的状态。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>标头字段</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one.</source>
        <translation>“名称: 值”设置响应的标头字段，“+名称: 值”添加标头字段。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Every answer waits so long.</source>
        <translation>每个响应都等待此时间。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>A sender (github, stripe or slack) and the secret that it signs with: whether a signature is valid is shown with each request.</source>
        <translation>发送方（github、stripe 或 slack）及其用于签名的密钥：每个请求都会显示签名是否有效。</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>收集箱</translation>
    </message>
    <message>
        <source>Beginnings of paths that are caught apart, with a status and a text if they are answered in a way of their own.</source>
        <translation>单独捕获的路径开头；如果要以单独的方式响应，再加上状态和文本。</translation>
    </message>
    <message>
        <source>A signature is the sender (github, stripe or slack), its secret, and the beginning of a path if only some requests are meant, such as “github It&apos;s-a-secret /hooks”.</source>
        <translation>签名由发送方（github、stripe 或 slack）及其密钥组成，如果只针对部分请求，再加上路径的开头，例如“github It&apos;s-a-secret /hooks”。</translation>
    </message>
    <message>
        <source>The answer cannot be filled in. %1</source>
        <translation>无法填充响应。%1</translation>
    </message>
    <message>
        <source>The field “%1” of the answer cannot be filled in. %2</source>
        <translation>无法填充响应的字段“%1”。%2</translation>
    </message>
    <message>
        <source>content in %1</source>
        <translation>正文在 %1 中</translation>
    </message>
    <message>
        <source>The content of every answer; what is in {{…}} is filled in, as in {{body &apos;id&apos;}}.</source>
        <translation>每个响应的正文；{{…}} 中的内容会被填充，例如 {{body &apos;id&apos;}}。</translation>
    </message>
    <message>
        <source>Folder for long contents</source>
        <translation>长正文的文件夹</translation>
    </message>
    <message>
        <source>Contents of more than 1 MiB are written to files in this folder, whole; without it only what is recorded is kept.</source>
        <translation>超过 1 MiB 的正文会完整写入此文件夹中的文件；不指定文件夹则仅保存所记录的部分。</translation>
    </message>
    <message>
        <source>Room for long contents</source>
        <translation>长正文的可用空间</translation>
    </message>
    <message>
        <source>When there are more in the folder the oldest are deleted.</source>
        <translation>文件夹中的内容超过此大小时，会删除最旧的。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>The content could not be kept in “%1”: %2.</source>
        <translation>无法将正文保存到“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>MockKind</name>
    <message>
        <source>The response “%1” needs the file “%2”, which cannot be read in the folder of the mock file.</source>
        <translation>响应“%1”需要文件“%2”，但在模拟文件所在的文件夹中无法读取该文件。</translation>
    </message>
    <message>
        <source>This is a fault that the mock file asks for.</source>
        <translation>这是模拟文件所要求的故障。</translation>
    </message>
    <message>
        <source>The condition %1 is not met: there is none.</source>
        <translation>条件 %1 不满足：没有相应的值。</translation>
    </message>
    <message>
        <source>The condition %1 is not met: it is %2.</source>
        <translation>条件 %1 不满足：实际为 %2。</translation>
    </message>
    <message>
        <source>The mock file has changed, but the routes stay as they were: %1</source>
        <translation>模拟文件已更改，但路由保持不变：%1</translation>
    </message>
    <message numerus="yes">
        <source>The mock file has changed: %n routes.</source>
        <translation>
            <numerusform>模拟文件已更改：%n 条路由。</numerusform>
        </translation>
    </message>
    <message>
        <source>resource %1</source>
        <translation>资源 %1</translation>
    </message>
    <message>
        <source>No route answers this request.</source>
        <translation>没有路由响应此请求。</translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>模拟 API</translation>
    </message>
    <message>
        <source>Answers requests as a file says: contents, delays and faults.</source>
        <translation>按照文件的规定响应请求：内容、延迟和故障。</translation>
    </message>
    <message>
        <source>mock</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Mock file</source>
        <translation>模拟文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The path does not match “%1”.</source>
        <translation>路径与“%1”不匹配。</translation>
    </message>
    <message>
        <source>Segment %1 of the path is “%2”, not “%3”.</source>
        <translation>路径的第 %1 段是“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>The number of segments of the path is %1, not %2.</source>
        <translation>路径的段数是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The route is off.</source>
        <translation>该路由已停用。</translation>
    </message>
    <message>
        <source>The method is %1, not %2.</source>
        <translation>方法是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>No route answers %1 %2.</source>
        <translation>没有路由响应 %1 %2。</translation>
    </message>
    <message>
        <source>The content must be a JSON object.</source>
        <translation>正文必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>A list knows GET and POST.</source>
        <translation>列表支持 GET 和 POST。</translation>
    </message>
    <message>
        <source>“%1” must be a text or a whole number.</source>
        <translation>“%1”必须是文本或整数。</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n entries and takes no more.</source>
        <translation>
            <numerusform>列表已有 %n 个条目，不再接受更多条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry with this “%1”.</source>
        <translation>没有具有此“%1”的条目。</translation>
    </message>
    <message>
        <source>An entry knows GET, PUT, PATCH and DELETE.</source>
        <translation>条目支持 GET、PUT、PATCH 和 DELETE。</translation>
    </message>
    <message>
        <source>The administration knows no such path.</source>
        <translation>管理接口没有这样的路径。</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>管理接口</translation>
    </message>
    <message>
        <source>The token of the administration is missing or wrong.</source>
        <translation>管理接口的令牌缺失或错误。</translation>
    </message>
    <message>
        <source>The content must be an object of texts; null forgets one.</source>
        <translation>正文必须是由文本组成的对象；null 会删除对应的一项。</translation>
    </message>
    <message>
        <source>The content must be a list of objects.</source>
        <translation>正文必须是对象列表。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n snapshots and no room for more.</source>
        <translation>
            <numerusform>已有 %n 个快照，没有空间容纳更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>没有快照“%1”。</translation>
    </message>
    <message>
        <source>content</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>“%1” cannot be reset; known are: %2.</source>
        <translation>“%1”无法重置；可用的有：%2。</translation>
    </message>
    <message>
        <source>The content must be one route.</source>
        <translation>正文必须是一条路由。</translation>
    </message>
    <message>
        <source>The condition %1 takes too long to be tested.</source>
        <translation>检验条件 %1 耗时过长。</translation>
    </message>
    <message>
        <source>The client does not read what it is sent.</source>
        <translation>客户端没有读取发送给它的内容。</translation>
    </message>
    <message>
        <source>This is a WebSocket, and the request asks for none.</source>
        <translation>这是 WebSocket，但请求并未要求 WebSocket。</translation>
    </message>
    <message>
        <source>A web page of another origin may not open this WebSocket.</source>
        <translation>其他源的网页不能打开此 WebSocket。</translation>
    </message>
    <message>
        <source>Only version 13 of WebSockets is known here.</source>
        <translation>此处仅支持 WebSocket 版本 13。</translation>
    </message>
    <message>
        <source>The field Sec-WebSocket-Key is missing or wrong.</source>
        <translation>字段 Sec-WebSocket-Key 缺失或错误。</translation>
    </message>
    <message>
        <source>Not as in the file: %1</source>
        <translation>与文件不符：%1</translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to %n connections.</source>
        <translation>
            <numerusform>已向 %n 个连接发送一条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of the administration needs %n characters or more.</source>
        <translation>
            <numerusform>管理 API 的令牌至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A mock file or an OpenAPI description (JSON or YAML): which requests get which answers. It is read again when it changes.</source>
        <translation>模拟文件或 OpenAPI 描述（JSON 或 YAML）：规定哪些请求得到哪些响应。文件更改后会重新读取。</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>检查请求</translation>
    </message>
    <message>
        <source>What happens to requests that are not as the OpenAPI description says: nothing, a remark in the traffic, or an answer 422 that says what is wrong.</source>
        <translation>对不符合 OpenAPI 描述的请求如何处理：不处理、在流量中注明，或以说明错误所在的 422 响应。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Remark in the traffic</source>
        <translation>在流量中注明</translation>
    </message>
    <message>
        <source>Refuse with 422</source>
        <translation>以 422 拒绝</translation>
    </message>
    <message>
        <source>No answer with this status</source>
        <translation>没有此状态的响应</translation>
    </message>
    <message>
        <source>The operation has no answer with the status that “Prefer: code=…” asks for.</source>
        <translation>该操作没有“Prefer: code=…”所要求状态的响应。</translation>
    </message>
    <message>
        <source>No such example</source>
        <translation>没有这样的示例</translation>
    </message>
    <message>
        <source>The answer has no example of the name that “Prefer: example=…” asks for.</source>
        <translation>该响应没有“Prefer: example=…”所要求名称的示例。</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>The operation has no answer of a type that “Accept” allows.</source>
        <translation>该操作没有“Accept”所允许类型的响应。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>The content is missing.</source>
        <translation>缺少正文。</translation>
    </message>
    <message>
        <source>A content of the type “%1” is not taken.</source>
        <translation>不接受类型为“%1”的正文。</translation>
    </message>
    <message>
        <source>The content is no JSON.</source>
        <translation>正文不是 JSON。</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>无效的请求</translation>
    </message>
    <message>
        <source>The request does not fit what the description of the API says.</source>
        <translation>请求不符合 API 描述的规定。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as described: %1</source>
        <translation>与描述不符：%1</translation>
    </message>
    <message>
        <source>Each entry must be an object whose “%1” is a text or a whole number.</source>
        <translation>每个条目必须是对象，且其“%1”为文本或整数。</translation>
    </message>
    <message>
        <source>The entries of the list take %1 MiB; it takes no more.</source>
        <translation>列表的条目占用 %1 MiB；无法容纳更多。</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3.</source>
        <translation>无法从“%2”读取“%1”的条目：%3。</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>它超过 256 MiB</translation>
    </message>
    <message>
        <source>It is no JSON list.</source>
        <translation>它不是 JSON 列表。</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3 Mend the file, or move it away to begin with the data of the mock file.</source>
        <translation>无法从“%2”读取“%1”的条目：%3请修复该文件，或将其移走以便从模拟文件的数据开始。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so that changes are only in memory: %2.</source>
        <translation>无法写入“%1”，因此更改仅保存在内存中：%2。</translation>
    </message>
    <message>
        <source>Somebody else had changed “%1”; that is in “%2” now.</source>
        <translation>“%1”已被他人更改；更改的内容现在位于“%2”中。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read in the folder of the mock file.</source>
        <translation>无法在模拟文件所在的文件夹中读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 16 MiB.</source>
        <translation>文件“%1”超过 16 MiB。</translation>
    </message>
    <message>
        <source>“json”</source>
        <translation>“json”</translation>
    </message>
    <message>
        <source>“file”</source>
        <translation>“file”</translation>
    </message>
    <message>
        <source>“body”</source>
        <translation>“body”</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>文件“%1”</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>“callbacks”</source>
        <translation>“callbacks”</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be filled in. %4</source>
        <translation>无法填充“%2”中%1的模板（模拟文件第 %3 行）。%4</translation>
    </message>
    <message>
        <source>“set” of “%1”</source>
        <translation>“%1”的“set”</translation>
    </message>
    <message>
        <source>The template of the data “%1” cannot be filled in. %2</source>
        <translation>无法填充数据“%1”的模板。%2</translation>
    </message>
    <message>
        <source>A template makes “%1”, which is no regular expression.</source>
        <translation>模板生成了“%1”，但它不是正则表达式。</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 is left out: it would be the answer to %n callbacks.</source>
        <translation>
            <numerusform>省略了回调 %1：否则它将是对 %n 个连续回调的响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a mock file.</source>
        <translation>该文件是模拟文件。</translation>
    </message>
    <message>
        <source>The file is an OpenAPI description.</source>
        <translation>该文件是 OpenAPI 描述。</translation>
    </message>
    <message>
        <source>The file is an environment of Mockoon.</source>
        <translation>该文件是 Mockoon 环境。</translation>
    </message>
    <message>
        <source>The file is a HAR file of recorded traffic.</source>
        <translation>该文件是记录了流量的 HAR 文件。</translation>
    </message>
    <message>
        <source>What the operation asks for is missing: %1.</source>
        <translation>缺少该操作所要求的内容：%1。</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be read. %4</source>
        <translation>无法读取“%2”中%1的模板（模拟文件第 %3 行）。%4</translation>
    </message>
    <message>
        <source>A condition of “%1” (line %2 of the mock file) cannot be filled in. %3</source>
        <translation>无法填充“%1”的条件（模拟文件第 %2 行）。%3</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Upstream</source>
        <translation>上游服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The server that requests are passed on to; with a path, all below it.</source>
        <translation>请求所转发到的服务器；如果带有路径，则为该路径下的所有内容。</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>接受的证书</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Paths that go to other servers: the beginning of a path and an address. A path in the address takes the place of that beginning.</source>
        <translation>转发到其他服务器的路径：路径的开头和一个地址。地址中的路径会取代该开头部分。</translation>
    </message>
    <message>
        <source>Keep the host name</source>
        <translation>保留主机名</translation>
    </message>
    <message>
        <source>The upstream sees the Host that the client asked for, instead of its own name.</source>
        <translation>上游服务器看到的是客户端所请求的 Host，而不是其自身的名称。</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>A file with certificates (PEM) of authorities that the upstream&apos;s may come from, besides those of this machine.</source>
        <translation>包含证书颁发机构证书 (PEM) 的文件；除本机已有的颁发机构外，上游服务器的证书也可由这些机构签发。</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>The upstream must be reached within it, or the client gets status 504.</source>
        <translation>必须在此时间内连接到上游服务器，否则客户端会收到状态 504。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>The upstream must begin to answer within it, or the client gets status 504; 0: no limit.</source>
        <translation>上游服务器必须在此时间内开始响应，否则客户端会收到状态 504；0：无限制。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>标头字段</translation>
    </message>
    <message>
        <source>Tell of the client</source>
        <translation>告知客户端信息</translation>
    </message>
    <message>
        <source>What the upstream is told of the client&apos;s address and of this server&apos;s name.</source>
        <translation>向上游服务器告知的客户端地址和此服务器名称的信息。</translation>
    </message>
    <message>
        <source>X-Forwarded-For, -Host and -Proto</source>
        <translation>X-Forwarded-For、-Host 和 -Proto</translation>
    </message>
    <message>
        <source>Forwarded (RFC 7239)</source>
        <translation>Forwarded (RFC 7239)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Adapt redirects and cookies</source>
        <translation>调整重定向和 Cookie</translation>
    </message>
    <message>
        <source>Addresses, cookie domains and paths of the upstream become those of this server.</source>
        <translation>将上游服务器的地址、Cookie 域和路径改为此服务器的。</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>请求的</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of requests, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>“名称: 值”设置请求的标头字段，“+名称: 值”添加标头字段，“-名称”移除标头字段。</translation>
    </message>
    <message>
        <source>Of answers</source>
        <translation>响应的</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>“名称: 值”设置响应的标头字段，“+名称: 值”添加标头字段，“-名称”移除标头字段。</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>弱网模拟</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Every request waits so long before it goes on.</source>
        <translation>每个请求等待此时间后才继续。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>At most so much is added to the latency, by chance.</source>
        <translation>在延迟之上随机增加的时间，最多为此值。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Contents of each request and answer pass no faster; 0: no limit.</source>
        <translation>每个请求和响应的正文传输速度不超过此值；0：无限制。</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <translation>KiB/s</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>A share of the requests to which something happens: a status of 4xx or 5xx, reset, silence, or cut; and, if only some are meant, the beginning of their paths.</source>
        <translation>会发生故障的请求比例：4xx 或 5xx 状态、reset、silence 或 cut；如果仅针对部分请求，再加上其路径的开头。</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>反向代理</translation>
    </message>
    <message>
        <source>Passes requests on to another server and shows the traffic.</source>
        <translation>将请求转发到另一个服务器，并显示流量。</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the upstream&apos;s certificate, which is taken as it is, whoever issued it. For a route: name=fingerprint, after a comma.</source>
        <translation>无论由谁签发都直接接受的上游服务器证书的 SHA-256 指纹。针对路由时：在逗号之后写“名称=指纹”。</translation>
    </message>
    <message>
        <source>When the upstream is down</source>
        <translation>上游服务器不可用时</translation>
    </message>
    <message>
        <source>Answer from the recording</source>
        <translation>根据记录响应</translation>
    </message>
    <message>
        <source>Requests that were answered before get the same answer, with the field X-Portside-Recorded.</source>
        <translation>之前已得到响应的请求会得到相同的响应，并带有标头字段 X-Portside-Recorded。</translation>
    </message>
    <message>
        <source>HAR file</source>
        <translation>HAR 文件</translation>
    </message>
    <message>
        <source>Its answers count, too, until the upstream has given newer ones.</source>
        <translation>在上游服务器给出更新的响应之前，其中的响应也会使用。</translation>
    </message>
</context>
<context>
    <name>StaticKind</name>
    <message>
        <source>This address or request is not well-formed.</source>
        <translation>此地址或请求的格式不正确。</translation>
    </message>
    <message>
        <source>This file or folder may not be read.</source>
        <translation>没有读取此文件或文件夹的权限。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>此地址没有内容。</translation>
    </message>
    <message>
        <source>This method is not possible here.</source>
        <translation>此处不能使用该方法。</translation>
    </message>
    <message>
        <source>The content is not available in an encoding that the client accepts.</source>
        <translation>没有客户端可接受的编码所对应的内容。</translation>
    </message>
    <message>
        <source>The file is not in the state that the request asks for.</source>
        <translation>文件的状态与请求的要求不符。</translation>
    </message>
    <message>
        <source>The upload is larger than this server takes.</source>
        <translation>上传的文件超过了此服务器接受的大小。</translation>
    </message>
    <message>
        <source>The file does not have the part that the request asks for.</source>
        <translation>文件中没有请求的部分。</translation>
    </message>
    <message>
        <source>The server is out of resources. Try again later.</source>
        <translation>服务器资源不足。请稍后重试。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>磁盘空间不足。</translation>
    </message>
    <message>
        <source>The request could not be carried out.</source>
        <translation>无法执行该请求。</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>此文件夹为空。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation>没有名称包含此内容。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder whose files are served.</source>
        <translation>要提供其中文件的文件夹。</translation>
    </message>
    <message>
        <source>Index files</source>
        <translation>索引文件</translation>
    </message>
    <message>
        <source>Answers a request for a folder; the first that exists, one name a line.</source>
        <translation>用于响应对文件夹的请求；使用第一个存在的文件，每行一个名称。</translation>
    </message>
    <message>
        <source>Page for “not found”</source>
        <translation>“未找到”页面</translation>
    </message>
    <message>
        <source>A file in the folder that is sent with status 404; unused if it does not exist.</source>
        <translation>文件夹中的一个文件，随状态 404 发送；不存在时不使用。</translation>
    </message>
    <message>
        <source>Live reload</source>
        <translation>实时重载</translation>
    </message>
    <message>
        <source>Pages reload in the browser when a file changes; style sheets are replaced without reloading. Such a server runs one thread.</source>
        <translation>文件更改时，页面会在浏览器中重新加载；样式表直接替换，无需重新加载。这样的服务器使用一个线程。</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>列出文件夹</translation>
    </message>
    <message>
        <source>A folder without an index file is shown as a list of its files.</source>
        <translation>没有索引文件的文件夹会显示为文件列表。</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>单页应用 (SPA)</translation>
    </message>
    <message>
        <source>Paths that do not exist are answered with the folder&apos;s index file when a browser navigates to them.</source>
        <translation>浏览器导航到不存在的路径时，以该文件夹的索引文件响应。</translation>
    </message>
    <message>
        <source>URLs without .html</source>
        <translation>不带 .html 的 URL</translation>
    </message>
    <message>
        <source>/about answers with about.html; /about.html goes on working.</source>
        <translation>/about 以 about.html 响应；/about.html 仍然可用。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Check each time (no-cache)</source>
        <translation>每次检查 (no-cache)</translation>
    </message>
    <message>
        <source>Keep nothing (no-store)</source>
        <translation>不保留 (no-store)</translation>
    </message>
    <message>
        <source>Keep for a time (max-age)</source>
        <translation>保留一段时间 (max-age)</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>How long browsers keep files without asking again.</source>
        <translation>浏览器保留文件而不再次询问的时长。</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>更多标头</translation>
    </message>
    <message>
        <source>Added to every answer, one “Name: value” a line; replaces a header of the same name.</source>
        <translation>添加到每个响应，每行一个“名称: 值”；会替换同名标头。</translation>
    </message>
    <message>
        <source>Allow other sites (CORS)</source>
        <translation>允许其他网站 (CORS)</translation>
    </message>
    <message>
        <source>Scripts of every web site may read the files.</source>
        <translation>任何网站的脚本都可以读取这些文件。</translation>
    </message>
    <message>
        <source>Cross-origin isolation</source>
        <translation>跨源隔离</translation>
    </message>
    <message>
        <source>Sends COOP and COEP, which SharedArrayBuffer and precise timers need.</source>
        <translation>发送 COOP 和 COEP，SharedArrayBuffer 和精确计时器需要它们。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Texts are sent compressed (br, zstd, gzip) to browsers that take it.</source>
        <translation>向支持压缩的浏览器发送压缩后的文本（br、zstd、gzip）。</translation>
    </message>
    <message>
        <source>Use compressed siblings</source>
        <translation>使用预压缩文件</translation>
    </message>
    <message>
        <source>app.js.br, app.js.zst or app.js.gz is sent for app.js unless it is older.</source>
        <translation>请求 app.js 时发送 app.js.br、app.js.zst 或 app.js.gz，除非后者较旧。</translation>
    </message>
    <message>
        <source>Serve hidden files</source>
        <translation>提供隐藏文件</translation>
    </message>
    <message>
        <source>Files and folders whose names begin with a dot, such as .env or .git, are served and listed.</source>
        <translation>名称以点开头的文件和文件夹（如 .env 或 .git）也会提供并列出。</translation>
    </message>
    <message>
        <source>Follow links out of the folder</source>
        <translation>跟随指向文件夹外的链接</translation>
    </message>
    <message>
        <source>Symbolic links that lead out of the folder are followed.</source>
        <translation>跟随指向文件夹外的符号链接。</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source>Larger uploads are refused; 0 means no limit.</source>
        <translation>更大的上传会被拒绝；0 表示无限制。</translation>
    </message>
    <message>
        <source>Take uploads</source>
        <translation>接受上传</translation>
    </message>
    <message>
        <source>Files can be put into the folder by PUT and by a form below each list.</source>
        <translation>可以通过 PUT 或每个列表下方的表单将文件放入文件夹。</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>替换现有文件</translation>
    </message>
    <message>
        <source>An upload replaces a file of the same name instead of being refused.</source>
        <translation>上传的文件会替换同名文件，而不会被拒绝。</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>静态文件</translation>
    </message>
    <message>
        <source>Serves the files of a folder, with live reload, listings and ranges.</source>
        <translation>提供文件夹中的文件，支持实时重载、目录列表和范围请求。</translation>
    </message>
    <message>
        <source>site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>返回首页</translation>
    </message>
    <message>
        <source>Hidden files are not served and not taken.</source>
        <translation>不提供也不接受隐藏文件。</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>此文件所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>Uploads by POST are forms (multipart/form-data).</source>
        <translation>通过 POST 上传时须使用表单 (multipart/form-data)。</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Shown: the first %1</source>
        <translation>显示：前 %1 项</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>文件夹“%1”不存在。请创建它或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder in which it lies.</source>
        <translation>“%1”是文件。请选择它所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be entered. Change its permissions or choose another one.</source>
        <translation>没有进入文件夹“%1”的权限。请更改其权限或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” must be the name of a file in the folder.</source>
        <translation>“%1”必须是该文件夹中文件的名称。</translation>
    </message>
    <message>
        <source>“%1” must be a plain file name, such as index.html.</source>
        <translation>“%1”必须是单纯的文件名，例如 index.html。</translation>
    </message>
    <message>
        <source>What browsers may keep (Cache-Control). With “Check each time” an edit shows at once.</source>
        <translation>浏览器可以保留的内容 (Cache-Control)。选择“每次检查”时，修改会立即显示。</translation>
    </message>
    <message>
        <source>The header “%1” contains a control character. Remove it.</source>
        <translation>标头“%1”包含控制字符。请将其删除。</translation>
    </message>
    <message>
        <source>“%1” is not a header. Write it as &quot;Name: value&quot;.</source>
        <translation>“%1”不是标头。请写成“名称: 值”的形式。</translation>
    </message>
    <message>
        <source>“%1” is set by the server itself. Remove this line.</source>
        <translation>“%1”由服务器自行设置。请删除此行。</translation>
    </message>
    <message>
        <source>“%1” exists already, or its folder does not.</source>
        <translation>“%1”已存在，或其文件夹不存在。</translation>
    </message>
    <message>
        <source>“%1” is larger than this server takes.</source>
        <translation>“%1”超过了此服务器接受的大小。</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no space left on the disk.</source>
        <translation>“%1”未保存：磁盘空间不足。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>“%1”不能用作文件名。</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>没有写入“%1”的权限。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>A folder cannot be uploaded. Leave out the last slash.</source>
        <translation>不能上传文件夹。请去掉末尾的斜杠。</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>As the program likes it</source>
        <translation>由程序决定</translation>
    </message>
    <message>
        <source>Files of “%1”</source>
        <translation>“%1”的文件</translation>
    </message>
    <message>
        <source>There is an index.html in it.</source>
        <translation>其中有 index.html。</translation>
    </message>
    <message>
        <source>There is an index.html in “%1”.</source>
        <translation>“%1”中有 index.html。</translation>
    </message>
    <message>
        <source>Any folder can be served.</source>
        <translation>任何文件夹都可以托管。</translation>
    </message>
    <message>
        <source>The filter “%1” is not valid at character %2: %3</source>
        <translation>筛选条件“%1”在第 %2 个字符处无效：%3</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”.</source>
        <translation>没有“%1”这种服务器类型。</translation>
    </message>
    <message>
        <source>Catch a Webhook</source>
        <translation>捕获 Webhook</translation>
    </message>
    <message>
        <source>New Mock API</source>
        <translation>新建模拟 API</translation>
    </message>
    <message>
        <source>Administration token</source>
        <translation>管理接口令牌</translation>
    </message>
    <message>
        <source>With it a test suite may look at routes, state and requests below “/.portside/admin” and change them; without it there is no administration.</source>
        <translation>凭此令牌，测试套件可以通过“/.portside/admin”之下的路径查看和更改路由、状态和请求；没有令牌则不提供管理接口。</translation>
    </message>
    <message>
        <source>Mock API of %1</source>
        <comment>name of a file</comment>
        <translation>%1 的模拟 API</translation>
    </message>
</context>
</TS>

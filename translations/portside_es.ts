<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App::Startup</name>
    <message>
        <source>Portside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portside is running already (process %1) but does not answer. End that process, then start Portside again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The content is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the chunked content has a control character or a wrong end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trailer fields are longer than %1 bytes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trailer field is folded over two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk of the content is longer than its size says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk size line is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method %1 is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method %1 is not known: methods are case-sensitive, send %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target &quot;%1&quot; has a fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target &quot;%1&quot; has no valid host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target &quot;%1&quot; does not begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host header field is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host header field was sent more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host header field &quot;%1&quot; is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length was sent more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length &quot;%1&quot; is not a valid number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent with HTTP/1.0, which does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both sent: the length of the content is ambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding &quot;%1&quot; does not end with chunked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding &quot;%1&quot; is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expectation &quot;%1&quot; cannot be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not HTTP but TLS: use http:// instead of https:// for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not HTTP: it begins with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not supported; send HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line has no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target has a space in it, which must be sent as %20, or there is more than one space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request target has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request line &quot;%1&quot; does not end with HTTP/1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header line &quot;%1&quot; has no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header line &quot;%1&quot; has no valid field name before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header field %1 has a control character in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header fields are malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length is not a valid number, was sent twice with different values, or together with Transfer-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once or together with Content-Length: the length of the content is ambiguous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here must be an object: { … }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list: [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known here; known are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nested deeper than %n levels.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of kind “%1” has no setting “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is held by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is held by another server of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is held by %2 (pid %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights. Choose a port from 1024 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may not open more files and connections. Stop some servers, or raise the limit (ulimit -n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s thread ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name must be one line without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” is neither an IP address of this machine nor “localhost”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed or preferred port must be from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of heads and connections must be greater than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit must not be negative; zero means that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-outs must be longer than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grace time of a stop must be from 0 to %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the kind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) cut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status; write 404, 5xx or &gt;=400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size; write &gt;1MB or &lt;=500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time; write &gt;200ms or &lt;2s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known; write is:error, is:slow or is:refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” is no filter. To search for it, put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of server “%1”; known are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“portPolicy” must be random, fixed or preferred, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of version %1 and was written by a newer Portside; this one reads up to version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server is called “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved: no workspace file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client left in the middle of the request head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client left in the middle of the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not finish the request head in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not read the answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not send the content in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was stopped before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler dropped the request in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler dropped the request without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler answered with the invalid status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handler ended the answer before its announced length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client left before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the request head ends with LF alone; the lines of HTTP end with CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many empty lines before the request line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %n header field(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is white space before the first header field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field is folded over two lines, which HTTP no longer allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request head is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chunked content is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Taking port %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 went wrong: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client left before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: too many at once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is held by the server “%2” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written over: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::AboutDialog</name>
    <message>
        <source>About Portside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portside %1</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches, watches and stops local servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::Actions</name>
    <message>
        <source>&amp;New Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Own &amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Portside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>It was left as it is, and nothing will be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portside is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers keep running in the tray. Quit from its menu, or change this in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::DetailPane</name>
    <message>
        <source>Select a server to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::Dialogs</name>
    <message>
        <source>Serve a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::EmptyState</name>
    <message>
        <source>Drop a folder here to serve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of its own starts at once on a free port of this computer; every request shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::EmptyTraffic</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requests are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server in a browser, or ask it from a terminal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the server: each request shows up here as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeText</name>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut by stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused before it reached the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client left before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cut the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut because the server was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all: receiving %2, waiting %3, sending %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeView</name>
    <message>
        <source>Head of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: head %1, content %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response: head %1, content %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ExposureButton</name>
    <message numerus="yes">
        <source>%n server(s) reachable from the network</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::FieldRow</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::FilterEdit</name>
    <message>
        <source>Character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as: method:POST status:5xx path:/api* time:&gt;200ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the method, target, status or a header contains, or
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
size:&gt;1MB  time:&gt;200ms  is:error  is:slow  is:refused
A minus sign before a word turns it round. All must hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::FolderDrop</name>
    <message>
        <source>Drop to serve “%1”</source>
        <comment>name of a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop to serve %n folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::Format</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::GeneralFields</name>
    <message>
        <source>“%1” is no address: enter an IP address such as 127.0.0.1, or localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server is called “%1”: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>127.0.0.1 (this computer only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>::1 (this computer only, IPv6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0.0.0 (everyone in the network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>:: (everyone in the network, IPv6 too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certain port, or any if it is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certain port only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server starts by itself when Portside opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who can reach this computer in the network can then reach this server, and all that it serves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::LimitFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a stop waits for open requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that takes longer to send a head gets 408.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest pause within the content of a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that takes nothing for so long is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a connection waits for the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More at the same time get 503.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the connection is closed; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger request gets 413; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer one gets 414.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest header field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer one gets 431.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All header fields together; a larger head gets 431.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More get 431.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::LogPane</name>
    <message>
        <source>What the server itself says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was said so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: starts, stops and problems are told here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n URL(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started for %1. Copy the URL instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Portside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, warning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::NewServerDialog</name>
    <message>
        <source>New Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port, or any other if it is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in your network can reach this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it &amp;whenever Portside starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create and Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only, IPv6 (::1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network (0.0.0.0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network, IPv6 too (::)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::NoteBar</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NoteWidget</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::OpenExchangeModel</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPane</name>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second, last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median (p50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % below (p95)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 % below (p99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n request(s) to end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is still open in %1 is cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep servers running in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::RateChart</name>
    <message>
        <source>Requests per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: %1, errors: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::RowActionsDelegate</name>
    <message>
        <source>Stop now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ServerColumn</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>requests per second</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ServerNotes</name>
    <message>
        <source>Stop Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Free Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use This Computer Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped; %n request(s) had to be cut.</source>
        <comment>server</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>name of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n server(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ServerTexts</name>
    <message>
        <source>“%1”</source>
        <comment>name of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, any free port</source>
        <comment>host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>host, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New settings count from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>method, path, age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between requests of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is waiting for %n request(s): %2; %3 left.</source>
        <comment>server, requests, time</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not run. %2</source>
        <comment>server, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ServerView</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPane</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes count from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are saved as you make them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed until the mistake below is mended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::StateLook</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::StatusClassBar</name>
    <message>
        <source>no answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::StoppingView</name>
    <message>
        <source>Requests under way are answered first; Portside quits when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n server(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficColumn</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::TrafficPane</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the list still; requests are still recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest request in sight (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the requests of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 match; </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 counted but not shown in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::TrafficView</name>
    <message>
        <source>Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message numerus="yes">
        <source>Portside: %n server(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Portside: no server is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::WindowMenus</name>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaticKind</name>
    <message>
        <source>This address or request is not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or folder may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not available in an encoding that the client accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the state that the request asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload is larger than this server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not have the part that the request asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is out of resources. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file. Choose the folder in which it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; may not be entered. Change its permissions or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be the name of a file in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a plain file name, such as index.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder whose files are served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a request for a folder; the first that exists, one name a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for “not found”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the folder that is sent with status 404; unused if it does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages reload in the browser when a file changes; style sheets are replaced without reloading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder without an index file is shown as a list of its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths that do not exist are answered with the folder&apos;s index file when a browser navigates to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URLs without .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/about answers with about.html; /about.html goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What browsers may keep (Cache-Control). With “check each time” an edit shows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each time (no-cache)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing (no-store)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for a time (max-age)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long browsers keep files without asking again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every answer, one “Name: value” a line; replaces a header of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow other sites (CORS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts of every web site may read the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-origin isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends COOP and COEP, which SharedArrayBuffer and precise timers need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are sent compressed (br, zstd, gzip) to browsers that take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use compressed siblings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app.js.br, app.js.zst or app.js.gz is sent for app.js unless it is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders whose names begin with a dot, such as .env or .git, are served and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow links out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic links that lead out of the folder are followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger uploads are refused; 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files can be put into the folder by PUT and by a form below each list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload replaces a file of the same name instead of being refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the files of a folder, with live reload, listings and ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header. Write it as &quot;Name: value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is set by the server itself. Remove this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already, or its folder does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than this server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not saved: there is no space left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be opened: %2. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of other sites may not upload here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files are not served and not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot be uploaded. Leave the last slash out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads by POST are forms (multipart/form-data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live reload does not see all folders, the system watches no more than %1 for it. Raise fs.inotify.max_user_watches or serve a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; contains a control character. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>App::Startup</name>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>Portside is running already (process %1) but does not answer. End that process, then start Portside again.</source>
        <translation>Portside läuft bereits (Prozess %1), antwortet aber nicht. Beenden Sie diesen Prozess und starten Sie Portside dann erneut.</translation>
    </message>
</context>
<context>
    <name>CommandKind</name>
    <message>
        <source>Say which program is to run, such as: uvicorn main:app</source>
        <translation>Geben Sie an, welches Programm ausgeführt werden soll, zum Beispiel: uvicorn main:app</translation>
    </message>
    <message>
        <source>“%1” must be NAME=value, or a NAME that is to be removed.</source>
        <translation>„%1“ muss NAME=Wert sein oder ein NAME, der entfernt werden soll.</translation>
    </message>
    <message>
        <source>“%1” must be a path that begins with a slash.</source>
        <translation>„%1“ muss ein Pfad sein, der mit einem Schrägstrich beginnt.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What is run. {port}, {host} and {fd} become what it shall listen on, {url} the address of this server; programs that Portside knows get them by themselves.</source>
        <translation>Was ausgeführt wird. {port}, {host} und {fd} werden zu dem, worauf das Programm lauschen soll, {url} zur Adresse dieses Servers; Programme, die Portside kennt, erhalten sie von selbst.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder in which the program runs.</source>
        <translation>Der Ordner, in dem das Programm läuft.</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Umgebungsdatei</translation>
    </message>
    <message>
        <source>A file with more variables, such as .env in the folder; the ones above count more.</source>
        <translation>Eine Datei mit weiteren Variablen, etwa .env im Ordner; die obigen haben Vorrang.</translation>
    </message>
    <message>
        <source>Keep output in</source>
        <translation>Ausgabe speichern in</translation>
    </message>
    <message>
        <source>A file that gets all that the program prints; from 8 MiB on it is begun anew, and the one before is kept as .1.</source>
        <translation>Eine Datei, die alles erhält, was das Programm ausgibt; ab 8 MiB wird sie neu begonnen, und die vorige bleibt als .1 erhalten.</translation>
    </message>
    <message>
        <source>Run by the shell</source>
        <translation>Mit der Shell ausführen</translation>
    </message>
    <message>
        <source>The command is run by /bin/sh, with its variables, wildcards and operators.</source>
        <translation>Der Befehl wird von /bin/sh ausgeführt, mit deren Variablen, Platzhaltern und Operatoren.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Path that is asked</source>
        <translation>Angefragter Pfad</translation>
    </message>
    <message>
        <source>The program is ready when it answers a request for this.</source>
        <translation>Das Programm ist bereit, wenn es eine Anfrage danach beantwortet.</translation>
    </message>
    <message>
        <source>Status that counts</source>
        <translation>Erwarteter Status</translation>
    </message>
    <message>
        <source>0: any answer means that it is ready, also an error page.</source>
        <translation>0: Jede Antwort bedeutet, dass es bereit ist, auch eine Fehlerseite.</translation>
    </message>
    <message>
        <source>Line that tells</source>
        <translation>Erwartete Zeile</translation>
    </message>
    <message>
        <source>A regular expression for the line that the program prints when it listens; {url}, {host} and {port} stand for what they are called.</source>
        <translation>Ein regulärer Ausdruck für die Zeile, die das Programm ausgibt, wenn es lauscht; {url}, {host} und {port} stehen für das, was ihr Name sagt.</translation>
    </message>
    <message>
        <source>Command that asks</source>
        <translation>Prüfbefehl</translation>
    </message>
    <message>
        <source>Run again and again until it ends with exit code 0.</source>
        <translation>Wird wieder und wieder ausgeführt, bis er mit Exit-Code 0 endet.</translation>
    </message>
    <message>
        <source>Ready within</source>
        <translation>Bereit innerhalb von</translation>
    </message>
    <message>
        <source>A program that needs longer is stopped; 0: as long as programs of its sort may need, mostly 60 s.</source>
        <translation>Ein Programm, das länger braucht, wird gestoppt; 0: so lange, wie Programme seiner Art brauchen dürfen, meist 60 s.</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>Bereit, wenn</translation>
    </message>
    <message>
        <source>What the program must do before the server counts as running.</source>
        <translation>Was das Programm tun muss, bevor der Server als laufend gilt.</translation>
    </message>
    <message>
        <source>It answers a request</source>
        <translation>Es beantwortet eine Anfrage</translation>
    </message>
    <message>
        <source>It accepts a connection</source>
        <translation>Es nimmt eine Verbindung an</translation>
    </message>
    <message>
        <source>It prints a line</source>
        <translation>Es gibt eine Zeile aus</translation>
    </message>
    <message>
        <source>It says READY=1 (sd_notify)</source>
        <translation>Es meldet READY=1 (sd_notify)</translation>
    </message>
    <message>
        <source>A command succeeds</source>
        <translation>Ein Befehl ist erfolgreich</translation>
    </message>
    <message>
        <source>Stopping and restarting</source>
        <translation>Stoppen und neu starten</translation>
    </message>
    <message>
        <source>Starts in a row</source>
        <translation>Starts in Folge</translation>
    </message>
    <message>
        <source>A program that ends again and again is given up after so many.</source>
        <translation>Ein Programm, das immer wieder endet, wird nach so vielen Starts aufgegeben.</translation>
    </message>
    <message>
        <source>Start anew on changes of</source>
        <translation>Neu starten bei Änderungen an</translation>
    </message>
    <message>
        <source>Files whose change starts the program anew, one wildcard a line, such as *.py; for programs that do not do so themselves.</source>
        <translation>Dateien, deren Änderung das Programm neu startet, ein Platzhaltermuster pro Zeile, etwa *.py; für Programme, die das nicht selbst tun.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>What happens when the program ends by itself after it was ready; pauses grow from half a second to half a minute.</source>
        <translation>Was geschieht, wenn das Programm von selbst endet, nachdem es bereit war; die Pausen wachsen von einer halben Sekunde auf eine halbe Minute.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>Nach einem Fehler</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Signal to stop</source>
        <translation>Stoppsignal</translation>
    </message>
    <message>
        <source>What asks the program to end; after the grace time it gets INT, a second later KILL.</source>
        <translation>Was das Programm auffordert, sich zu beenden; nach der Karenzzeit erhält es INT, eine Sekunde später KILL.</translation>
    </message>
    <message>
        <source>Port and traffic</source>
        <translation>Port und Datenverkehr</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Datenverkehr anzeigen</translation>
    </message>
    <message>
        <source>How it gets its port</source>
        <translation>Wie es seinen Port erhält</translation>
    </message>
    <message>
        <source>The program listens on a port of its own behind this server.</source>
        <translation>Das Programm lauscht hinter diesem Server auf einem eigenen Port.</translation>
    </message>
    <message>
        <source>A number, by {port}</source>
        <translation>Eine Nummer, über {port}</translation>
    </message>
    <message>
        <source>A socket, by {fd}</source>
        <translation>Ein Socket, über {fd}</translation>
    </message>
    <message>
        <source>A socket, as systemd hands it (LISTEN_FDS)</source>
        <translation>Ein Socket, wie systemd ihn übergibt (LISTEN_FDS)</translation>
    </message>
    <message>
        <source>A socket, by the variable NGINX</source>
        <translation>Ein Socket, über die Variable NGINX</translation>
    </message>
    <message>
        <source>It chooses, and Portside finds it</source>
        <translation>Es wählt ihn, und Portside findet ihn</translation>
    </message>
    <message>
        <source>Runs a program that serves, such as uvicorn, vite or php, and shows its traffic.</source>
        <translation>Führt ein Programm aus, das Anfragen beantwortet, etwa uvicorn, vite oder php, und zeigt seinen Datenverkehr.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Variables for the program, one NAME=value a line; a NAME alone is removed. For what must not be kept here: ${env:NAME} is a variable of Portside&apos;s own, ${file:PATH} what a file holds.</source>
        <translation>Variablen für das Programm, ein NAME=Wert pro Zeile; ein NAME allein wird entfernt. Für alles, was hier nicht gespeichert werden darf: ${env:NAME} ist eine Variable von Portside selbst, ${file:PATH} der Inhalt einer Datei.</translation>
    </message>
    <message>
        <source>What passes between browser and program is shown and recorded; without it only passed on. It counts at once.</source>
        <translation>Was zwischen Browser und Programm übertragen wird, wird angezeigt und aufgezeichnet; sonst wird es nur weitergeleitet. Das gilt sofort.</translation>
    </message>
    <message>
        <source>Speaks TLS</source>
        <translation>Spricht TLS</translation>
    </message>
    <message>
        <source>The program answers by HTTPS on its own port, with a certificate that may be any.</source>
        <translation>Das Programm antwortet auf seinem eigenen Port über HTTPS, mit einem beliebigen Zertifikat.</translation>
    </message>
    <message>
        <source>Say which command asks whether the program is ready, or choose something else under “Ready when”.</source>
        <translation>Geben Sie an, welcher Befehl prüft, ob das Programm bereit ist, oder wählen Sie unter „Bereit, wenn“ etwas anderes.</translation>
    </message>
    <message>
        <source>Say which line the program prints when it is ready, or choose something else under “Ready when”.</source>
        <translation>Geben Sie an, welche Zeile das Programm ausgibt, wenn es bereit ist, oder wählen Sie unter „Bereit, wenn“ etwas anderes.</translation>
    </message>
    <message>
        <source>Health path</source>
        <translation>Pfad des Health-Checks</translation>
    </message>
    <message>
        <source>What is asked for, such as /healthz.</source>
        <translation>Was angefragt wird, etwa /healthz.</translation>
    </message>
    <message>
        <source>Healthy status</source>
        <translation>Gesunder Status</translation>
    </message>
    <message>
        <source>0: any below 400 counts as healthy.</source>
        <translation>0: Jeder Status unter 400 gilt als gesund.</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Befehl des Health-Checks</translation>
    </message>
    <message>
        <source>Its exit code 0 counts as healthy; {port}, {host} and {url} are replaced.</source>
        <translation>Exit-Code 0 gilt als gesund; {port}, {host} und {url} werden ersetzt.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Abfrage alle</translation>
    </message>
    <message>
        <source>The pause from an answer to the next question.</source>
        <translation>Die Pause von einer Antwort bis zur nächsten Abfrage.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Antwort innerhalb von</translation>
    </message>
    <message>
        <source>What takes longer counts as no answer.</source>
        <translation>Was länger dauert, gilt als keine Antwort.</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fehlschläge in Folge</translation>
    </message>
    <message>
        <source>So many make it unhealthy; one good answer makes it well again.</source>
        <translation>Nach so vielen gilt es als nicht gesund; eine gute Antwort macht es wieder gesund.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health-Check</translation>
    </message>
    <message>
        <source>A program that is ready is asked again and again whether it still does what it should; when it does not, the server is shown as unhealthy.</source>
        <translation>Ein Programm, das bereit ist, wird immer wieder abgefragt, ob es noch tut, was es soll; wenn nicht, wird der Server als nicht gesund angezeigt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Restart when unhealthy</source>
        <translation>Neu starten, wenn nicht gesund</translation>
    </message>
    <message>
        <source>An unhealthy program is started anew, as often in a row as one that ends by itself.</source>
        <translation>Ein Programm, das nicht gesund ist, wird neu gestartet, so oft in Folge wie eines, das von selbst endet.</translation>
    </message>
    <message>
        <source>The health check is to be a command, but there is none.</source>
        <translation>Der Health-Check soll ein Befehl sein, aber es ist keiner angegeben.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The content is longer than %1 bytes.</source>
        <translation>Der Inhalt ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>A line of the chunked content has a control character or a wrong end.</source>
        <translation>Eine Zeile des in Chunks gesendeten Inhalts enthält ein Steuerzeichen oder endet falsch.</translation>
    </message>
    <message>
        <source>The trailer fields are longer than %1 bytes together.</source>
        <translation>Die Trailer-Felder sind zusammen länger als %1 Byte.</translation>
    </message>
    <message>
        <source>A trailer field is folded over two lines.</source>
        <translation>Ein Trailer-Feld ist über zwei Zeilen umbrochen.</translation>
    </message>
    <message>
        <source>A chunk of the content is longer than its size says.</source>
        <translation>Ein Chunk des Inhalts ist länger als seine Größenangabe.</translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation>Eine Chunk-Größe ist keine Hexadezimalzahl.</translation>
    </message>
    <message>
        <source>A chunk size line is longer than %1 bytes.</source>
        <translation>Die Zeile einer Chunk-Größe ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>The method %1 is not supported.</source>
        <translation>Die Methode %1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The method %1 is not known: methods are case-sensitive, send %2.</source>
        <translation>Die Methode %1 ist unbekannt: Bei Methoden zählt die Groß- und Kleinschreibung, senden Sie %2.</translation>
    </message>
    <message>
        <source>The request target is longer than %1 bytes.</source>
        <translation>Das Anfrageziel ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>The Host header field is missing.</source>
        <translation>Das Header-Feld Host fehlt.</translation>
    </message>
    <message>
        <source>The Host header field was sent more than once.</source>
        <translation>Das Header-Feld Host wurde mehrfach gesendet.</translation>
    </message>
    <message>
        <source>Content-Length was sent more than once.</source>
        <translation>Content-Length wurde mehrfach gesendet.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent with HTTP/1.0, which does not know it.</source>
        <translation>Transfer-Encoding wurde mit HTTP/1.0 gesendet, das dieses Feld nicht kennt.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both sent: the length of the content is ambiguous.</source>
        <translation>Content-Length und Transfer-Encoding wurden beide gesendet: Die Länge des Inhalts ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once.</source>
        <translation>Transfer-Encoding wurde mehrfach gesendet.</translation>
    </message>
    <message>
        <source>This is not HTTP but TLS: use http:// instead of https:// for this server.</source>
        <translation>Das ist kein HTTP, sondern TLS: Verwenden Sie für diesen Server http:// statt https://.</translation>
    </message>
    <message>
        <source>%1 is not supported; send HTTP/1.1.</source>
        <translation>%1 wird nicht unterstützt; senden Sie HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request line has no target.</source>
        <translation>In der Anfragezeile fehlt das Ziel.</translation>
    </message>
    <message>
        <source>The request target has a space in it, which must be sent as %20, or there is more than one space.</source>
        <translation>Das Anfrageziel enthält ein Leerzeichen, das als %20 gesendet werden muss, oder es gibt mehr als ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The request target has a control character in it.</source>
        <translation>Das Anfrageziel enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The value of the header field %1 has a control character in it.</source>
        <translation>Der Wert des Header-Felds %1 enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The header fields are malformed.</source>
        <translation>Die Header-Felder sind fehlerhaft.</translation>
    </message>
    <message>
        <source>The method is longer than %1 bytes.</source>
        <translation>Die Methode ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>Content-Length is not a valid number, was sent twice with different values, or together with Transfer-Encoding.</source>
        <translation>Content-Length ist keine gültige Zahl, wurde zweimal mit verschiedenen Werten oder zusammen mit Transfer-Encoding gesendet.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once or together with Content-Length: the length of the content is ambiguous.</source>
        <translation>Transfer-Encoding wurde mehrfach oder zusammen mit Content-Length gesendet: Die Länge des Inhalts ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>Here must be an object: { … }.</source>
        <translation>Hier muss ein Objekt stehen: { … }.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation>„%1“ muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list: [ … ]</source>
        <translation>eine Liste ([ … ])</translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation>ein Objekt ({ … })</translation>
    </message>
    <message>
        <source>The key “%1” is not known here; known are %2.</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt; bekannt sind %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nested deeper than %n levels.</source>
        <translation>
            <numerusform>Mehr als %n Ebene tief verschachtelt.</numerusform>
            <numerusform>Mehr als %n Ebenen tief verschachtelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>Kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht bei %4.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 muss einer dieser Werte sein: %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 muss true oder false sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 muss eine ganze Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 muss %2 sein.</translation>
    </message>
    <message>
        <source>A server of kind “%1” has no setting “%2”.</source>
        <translation>Ein Server vom Typ „%1“ hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>Port %1 is held by another program.</source>
        <translation>Port %1 wird von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Port %1 is held by another server of this program.</source>
        <translation>Port %1 wird von einem anderen Server dieses Programms belegt.</translation>
    </message>
    <message>
        <source>Port %1 is held by %2 (pid %3).</source>
        <translation>Port %1 wird von %2 belegt (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights. Choose a port from 1024 on.</source>
        <translation>Port %1 erfordert Administratorrechte. Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine.</source>
        <translation>„%1“ ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>This program may not open more files and connections. Stop some servers, or raise the limit (ulimit -n).</source>
        <translation>Dieses Programm darf keine weiteren Dateien und Verbindungen öffnen. Stoppen Sie einige Server oder erhöhen Sie das Limit (ulimit -n).</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Lauschen auf %1 nicht möglich: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s thread ended unexpectedly.</source>
        <translation>Der Thread des Servers wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must be one line without control characters.</source>
        <translation>Der Name muss aus einer einzigen Zeile ohne Steuerzeichen bestehen.</translation>
    </message>
    <message>
        <source>The address “%1” is neither an IP address of this machine nor “localhost”.</source>
        <translation>Die Adresse „%1“ ist weder eine IP-Adresse dieses Computers noch „localhost“.</translation>
    </message>
    <message>
        <source>A fixed or preferred port must be from 1 to 65535.</source>
        <translation>Ein fester oder bevorzugter Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>Limits of heads and connections must be greater than zero.</source>
        <translation>Limits für Köpfe und Verbindungen müssen größer als null sein.</translation>
    </message>
    <message>
        <source>A limit must not be negative; zero means that there is none.</source>
        <translation>Ein Limit darf nicht negativ sein; null bedeutet: kein Limit.</translation>
    </message>
    <message>
        <source>Time-outs must be longer than zero.</source>
        <translation>Zeitlimits müssen größer als null sein.</translation>
    </message>
    <message>
        <source>The grace time of a stop must be from 0 to %1 seconds.</source>
        <translation>Die Karenzzeit beim Stoppen muss zwischen 0 und %1 Sekunden liegen.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Lauscht auf %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %n request(s)</source>
        <translation>
            <numerusform>Gestoppt nach %1: %n Anfrage</numerusform>
            <numerusform>Gestoppt nach %1: %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) cut</source>
        <translation>
            <numerusform>%n Anfrage abgebrochen</numerusform>
            <numerusform>%n Anfragen abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>The header&apos;s name is missing.</source>
        <translation>Der Name des Headers fehlt.</translation>
    </message>
    <message>
        <source>“%1:” is no filter. To search for it, put it in quotes.</source>
        <translation>„%1:“ ist kein Filter. Um danach zu suchen, setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>Nach „%1:“ folgt nichts.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”; known are %2.</source>
        <translation>Es gibt keinen Servertyp „%1“; bekannt sind %2.</translation>
    </message>
    <message>
        <source>“portPolicy” must be random, fixed or preferred, not “%1”.</source>
        <translation>„portPolicy“ muss random, fixed oder preferred sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This file is of version %1 and was written by a newer Portside; this one reads up to version %2.</source>
        <translation>Diese Datei hat die Version %1 und wurde von einem neueren Portside geschrieben; dieses liest bis zur Version %2.</translation>
    </message>
    <message>
        <source>Another server is called “%1” already.</source>
        <translation>Ein anderer Server heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a workspace file.</source>
        <translation>%1 ist zu groß für eine Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>Nothing is saved: no workspace file is open.</source>
        <translation>Es wird nichts gespeichert: Keine Arbeitsbereichsdatei ist geöffnet.</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>Der Client hat die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>The client left in the middle of the request head.</source>
        <translation>Der Client hat die Verbindung mitten im Anfragekopf beendet.</translation>
    </message>
    <message>
        <source>The client left in the middle of the content.</source>
        <translation>Der Client hat die Verbindung mitten im Inhalt beendet.</translation>
    </message>
    <message>
        <source>The client did not finish the request head in time.</source>
        <translation>Der Client hat den Anfragekopf nicht rechtzeitig vollständig gesendet.</translation>
    </message>
    <message>
        <source>The client did not read the answer in time.</source>
        <translation>Der Client hat die Antwort nicht rechtzeitig gelesen.</translation>
    </message>
    <message>
        <source>The client did not send the content in time.</source>
        <translation>Der Client hat den Inhalt nicht rechtzeitig gesendet.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>Der Server wird gerade gestoppt.</translation>
    </message>
    <message>
        <source>The server was stopped before the answer was complete.</source>
        <translation>Der Server wurde gestoppt, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The handler dropped the request in the middle of the answer.</source>
        <translation>Der Handler hat die Anfrage mitten in der Antwort fallen gelassen.</translation>
    </message>
    <message>
        <source>The handler dropped the request without an answer.</source>
        <translation>Der Handler hat die Anfrage ohne Antwort fallen gelassen.</translation>
    </message>
    <message>
        <source>The handler failed: %1</source>
        <translation>Der Handler ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>unbekannte Ausnahme</translation>
    </message>
    <message>
        <source>The handler answered with the invalid status %1.</source>
        <translation>Der Handler hat mit dem ungültigen Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation>Die Datei wurde während des Sendens geändert.</translation>
    </message>
    <message>
        <source>The handler ended the answer before its announced length.</source>
        <translation>Der Handler hat die Antwort vor der angekündigten Länge beendet.</translation>
    </message>
    <message>
        <source>The client left before the answer was complete.</source>
        <translation>Der Client hat die Verbindung beendet, bevor die Antwort vollständig war.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open.</source>
        <translation>
            <numerusform>Mehr als %n Verbindung ist offen.</numerusform>
            <numerusform>Mehr als %n Verbindungen sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: %1.</source>
        <translation>Neue Verbindungen warten, bis andere geschlossen werden: %1.</translation>
    </message>
    <message>
        <source>A line of the request head ends with LF alone; the lines of HTTP end with CR LF.</source>
        <translation>Eine Zeile des Anfragekopfs endet nur mit LF; die Zeilen von HTTP enden mit CR LF.</translation>
    </message>
    <message>
        <source>Too many empty lines before the request line.</source>
        <translation>Zu viele leere Zeilen vor der Anfragezeile.</translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %n header field(s).</source>
        <translation>
            <numerusform>Die Anfrage hat mehr als %n Header-Feld.</numerusform>
            <numerusform>Die Anfrage hat mehr als %n Header-Felder.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is white space before the first header field.</source>
        <translation>Vor dem ersten Header-Feld stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>A header field is folded over two lines, which HTTP no longer allows.</source>
        <translation>Ein Header-Feld ist über zwei Zeilen umbrochen, was HTTP nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes.</source>
        <translation>Ein Header-Feld ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes together.</source>
        <translation>Die Header-Felder sind zusammen länger als %1 Byte.</translation>
    </message>
    <message>
        <source>The request head is malformed.</source>
        <translation>Der Anfragekopf ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The chunked content is malformed.</source>
        <translation>Der in Chunks gesendete Inhalt ist fehlerhaft.</translation>
    </message>
    <message>
        <source>%1 Taking port %2 instead.</source>
        <translation>%1 Stattdessen wird Port %2 verwendet.</translation>
    </message>
    <message>
        <source>%1 %2 went wrong: %3</source>
        <translation>%1 %2 ist fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>ein unbekannter Fehler</translation>
    </message>
    <message>
        <source>The client left before the answer.</source>
        <translation>Der Client ist vor der Antwort gegangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: too many at once</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: zu viele auf einmal</numerusform>
            <numerusform>%n Zeilen ausgelassen: zu viele auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is held by the server “%2” here.</source>
        <translation>Port %1 wird hier vom Server „%2“ belegt.</translation>
    </message>
    <message>
        <source>It is not written over: %1</source>
        <translation>Sie wird nicht überschrieben: %1</translation>
    </message>
    <message>
        <source>The request target “%1” has a fragment.</source>
        <translation>Das Anfrageziel „%1“ enthält ein Fragment.</translation>
    </message>
    <message>
        <source>The request target “%1” has no valid host.</source>
        <translation>Das Anfrageziel „%1“ hat keinen gültigen Host.</translation>
    </message>
    <message>
        <source>The request target “%1” does not begin with a slash.</source>
        <translation>Das Anfrageziel „%1“ beginnt nicht mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The Host header field “%1” is not a host name.</source>
        <translation>Das Header-Feld Host „%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>Content-Length “%1” is not a valid number.</source>
        <translation>Content-Length „%1“ ist keine gültige Zahl.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” does not end with chunked.</source>
        <translation>Transfer-Encoding „%1“ endet nicht mit chunked.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not supported.</source>
        <translation>Transfer-Encoding „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The expectation “%1” cannot be met.</source>
        <translation>Die Erwartung „%1“ kann nicht erfüllt werden.</translation>
    </message>
    <message>
        <source>This is not HTTP: it begins with “%1”.</source>
        <translation>Das ist kein HTTP: Es beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The request line “%1” does not end with HTTP/1.1.</source>
        <translation>Die Anfragezeile „%1“ endet nicht mit HTTP/1.1.</translation>
    </message>
    <message>
        <source>The header line “%1” has no colon.</source>
        <translation>In der Header-Zeile „%1“ fehlt der Doppelpunkt.</translation>
    </message>
    <message>
        <source>The header line “%1” has no valid field name before the colon.</source>
        <translation>In der Header-Zeile „%1“ steht vor dem Doppelpunkt kein gültiger Feldname.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice.</source>
        <translation>Der Schlüssel „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>The server is of the kind “%1”, not “%2”.</source>
        <translation>„%1“ ist nicht der Typ „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a status; write 404, 5xx or &gt;=400.</source>
        <translation>„%1“ ist kein Status; schreiben Sie 404, 5xx oder &gt;=400.</translation>
    </message>
    <message>
        <source>“%1” is not a size; write &gt;1MB or &lt;=500.</source>
        <translation>„%1“ ist keine Größe; schreiben Sie &gt;1MB oder &lt;=500.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write &gt;200ms or &lt;2s.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie &gt;200ms oder &lt;2s.</translation>
    </message>
    <message>
        <source>This server does not answer for the host “%1”.</source>
        <translation>Dieser Server antwortet nicht für den Host „%1“.</translation>
    </message>
    <message>
        <source>A web page elsewhere may be using this name to reach your machine (DNS rebinding). If the name is yours, allow it: choose “Allow this host” at this request in Portside&apos;s window, or start with --allow-host %1. Without that, use localhost or the address of this machine.</source>
        <translation>Möglicherweise nutzt eine fremde Webseite diesen Namen, um Ihren Computer zu erreichen (DNS-Rebinding). Wenn der Name Ihnen gehört, lassen Sie ihn zu: Wählen Sie bei dieser Anfrage im Fenster von Portside „Diesen Host zulassen“, oder starten Sie mit --allow-host %1. Verwenden Sie andernfalls localhost oder die Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>einer anderen Website</translation>
    </message>
    <message>
        <source>Pages of %1 may not change anything on this server.</source>
        <translation>Seiten von %1 dürfen auf diesem Server nichts ändern.</translation>
    </message>
    <message>
        <source>A web page of another origin has sent this request. If the page is yours, allow it: choose “Allow this origin” at this request in Portside&apos;s window, or start with --allow-origin.</source>
        <translation>Eine Webseite mit einem anderen Ursprung hat diese Anfrage gesendet. Wenn es Ihre Seite ist, lassen Sie sie zu: Wählen Sie bei dieser Anfrage im Fenster von Portside „Diesen Ursprung zulassen“, oder starten Sie mit --allow-origin.</translation>
    </message>
    <message>
        <source>“%1” is more than a host name: leave out what stands before and after it.</source>
        <translation>„%1“ ist mehr als ein Hostname: Lassen Sie weg, was davor und danach steht.</translation>
    </message>
    <message>
        <source>“%1” has a port: leave it out, a host is allowed on every port.</source>
        <translation>„%1“ enthält einen Port: Lassen Sie ihn weg, ein Host ist auf jedem Port zugelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: write example.test, or .example.test for it and all names below it.</source>
        <translation>„%1“ ist kein Hostname: Schreiben Sie example.test, oder .example.test für diesen und alle Namen darunter.</translation>
    </message>
    <message>
        <source>“%1” is not an origin: write scheme, host and port such as http://localhost:5173, with * as the port for every port.</source>
        <translation>„%1“ ist kein Ursprung: Geben Sie Schema, Host und Port an, zum Beispiel http://localhost:5173, mit * als Port für jeden Port.</translation>
    </message>
    <message>
        <source>A chunk size is too large.</source>
        <translation>Eine Chunk-Größe ist zu groß.</translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation>Eine Chunk-Erweiterung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>The request target “%1” has bytes that are not ASCII, which must be percent-encoded: an ä of UTF-8 is sent as %C3%A4.</source>
        <translation>Das Anfrageziel „%1“ enthält Bytes außerhalb von ASCII, die prozentkodiert werden müssen: Ein ä in UTF-8 wird als %C3%A4 gesendet.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not a list of codings.</source>
        <translation>Transfer-Encoding „%1“ ist keine Liste von Kodierungen.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” names chunked twice.</source>
        <translation>Transfer-Encoding „%1“ enthält chunked zweimal.</translation>
    </message>
    <message>
        <source>The request line has a CR that is not followed by an LF.</source>
        <translation>Die Anfragezeile enthält ein CR, auf das kein LF folgt.</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use https:// instead of http://.</source>
        <translation>Dieser Server spricht nur HTTPS: Verwenden Sie https:// statt http://.</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use %1</source>
        <translation>Dieser Server spricht nur HTTPS: Verwenden Sie %1</translation>
    </message>
    <message>
        <source>The chunk extensions of the content are longer than %1 bytes together.</source>
        <translation>Die Chunk-Erweiterungen des Inhalts sind zusammen länger als %1 Byte.</translation>
    </message>
    <message>
        <source>The client left during the TLS handshake.</source>
        <translation>Der Client hat die Verbindung während des TLS-Handshakes beendet.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open: closed without an answer.</source>
        <translation>
            <numerusform>Mehr als %n Verbindung ist offen: ohne Antwort geschlossen.</numerusform>
            <numerusform>Mehr als %n Verbindungen sind offen: ohne Antwort geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: this program may not open more. Stop some servers, or raise its limit (ulimit -n).</source>
        <translation>Neue Verbindungen warten, bis andere geschlossen werden: Dieses Programm darf keine weiteren öffnen. Stoppen Sie einige Server oder erhöhen Sie sein Limit (ulimit -n).</translation>
    </message>
    <message>
        <source>The client did not finish the TLS handshake in time.</source>
        <translation>Der Client hat den TLS-Handshake nicht rechtzeitig abgeschlossen.</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: browsers refuse it.</source>
        <translation>Das Zertifikat %1 ist am %2 abgelaufen: Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>The certificate %1 expires on %2: renew it.</source>
        <translation>Das Zertifikat %1 läuft am %2 ab: Erneuern Sie es.</translation>
    </message>
    <message>
        <source>Made a certificate authority that is yours alone, %1. Browsers accept it once you trust it: portside certificate trust, or the settings of this server.</source>
        <translation>Eine Zertifizierungsstelle wurde erstellt, die nur Ihnen gehört: %1. Browser akzeptieren sie, sobald Sie ihr vertrauen: portside certificate trust oder die Einstellungen dieses Servers.</translation>
    </message>
    <message>
        <source>New connections get a new certificate, valid until %1.</source>
        <translation>Neue Verbindungen erhalten ein neues Zertifikat, gültig bis %1.</translation>
    </message>
    <message>
        <source>On the address %1 other machines could reach this server, and its settings do not allow that.</source>
        <translation>Unter der Adresse %1 könnten andere Computer diesen Server erreichen, und seine Einstellungen lassen das nicht zu.</translation>
    </message>
    <message>
        <source>New connections are accepted again.</source>
        <translation>Neue Verbindungen werden wieder angenommen.</translation>
    </message>
    <message>
        <source>Something went wrong in the server; its log says more.</source>
        <translation>Im Server ist ein Fehler aufgetreten; Näheres steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Worker threads must be from 1 to %1.</source>
        <translation>Die Anzahl der Worker-Threads muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>There is a key file, %1, but no certificate file.</source>
        <translation>Es gibt eine Schlüsseldatei, %1, aber keine Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>Another program holds %1. Wait for it, or remove the file.</source>
        <translation>Ein anderes Programm hält %1. Warten Sie, bis es fertig ist, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>Remove the folder %1, so that a new authority is made.</source>
        <translation>Entfernen Sie den Ordner %1, damit eine neue Zertifizierungsstelle erstellt wird.</translation>
    </message>
    <message>
        <source>The authority %1 is damaged: it is no certificate.</source>
        <translation>Die Zertifizierungsstelle %1 ist beschädigt: Sie ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>The key %1 is damaged or has a password.</source>
        <translation>Der Schlüssel %1 ist beschädigt oder mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The key %1 is not the one of the authority %2.</source>
        <translation>Der Schlüssel %1 gehört nicht zur Zertifizierungsstelle %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a PEM file.</source>
        <translation>%1 ist ein Ordner und keine PEM-Datei.</translation>
    </message>
    <message>
        <source>%1 is too large for a PEM file.</source>
        <translation>%1 ist zu groß für eine PEM-Datei.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat enthalten.</translation>
    </message>
    <message>
        <source>%1 is not a PEM file. Convert it: openssl x509 -inform DER (for .cer and .der) or openssl pkcs12 -nodes (for .p12 and .pfx).</source>
        <translation>%1 ist keine PEM-Datei. Wandeln Sie sie um: openssl x509 -inform DER (für .cer und .der) oder openssl pkcs12 -nodes (für .p12 und .pfx).</translation>
    </message>
    <message>
        <source>There is no private key in %1: give the file with the key.</source>
        <translation>In %1 ist kein privater Schlüssel enthalten: Geben Sie die Datei mit dem Schlüssel an.</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>In %1 ist kein privater Schlüssel enthalten.</translation>
    </message>
    <message>
        <source>The key %1 has a password. Remove it (openssl pkey -in FILE -out NEW) and give the new file.</source>
        <translation>Der Schlüssel %1 ist mit einem Passwort geschützt. Entfernen Sie es (openssl pkey -in FILE -out NEW) und geben Sie die neue Datei an.</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the certificate %2. (In a chain the server&apos;s own certificate comes first.)</source>
        <translation>Der Schlüssel %1 gehört nicht zum Zertifikat %2. (In einer Kette steht das Zertifikat des Servers an erster Stelle.)</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: renew it.</source>
        <translation>Das Zertifikat %1 ist am %2 abgelaufen: Erneuern Sie es.</translation>
    </message>
    <message>
        <source>The certificate %1 is valid only from %2 on: check this computer&apos;s clock.</source>
        <translation>Das Zertifikat %1 ist erst ab %2 gültig: Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The folder %1 can be entered by other users. Make it private (chmod 700).</source>
        <translation>Der Ordner %1 kann von anderen Benutzern betreten werden. Machen Sie ihn privat (chmod 700).</translation>
    </message>
    <message>
        <source>The key %1 can be read by other users. Make it private (chmod 600), or remove it together with the files beside it.</source>
        <translation>Der Schlüssel %1 kann von anderen Benutzern gelesen werden. Machen Sie ihn privat (chmod 600), oder entfernen Sie ihn zusammen mit den Dateien daneben.</translation>
    </message>
    <message>
        <source>TLS is not available, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>TLS ist nicht verfügbar, das Modul %1 kann nicht geladen werden: %2. Installieren Sie Portside erneut.</translation>
    </message>
    <message>
        <source>System certificates</source>
        <translation>Systemzertifikate</translation>
    </message>
    <message>
        <source>Add %1 to your system&apos;s trusted authorities by hand.</source>
        <translation>Fügen Sie %1 von Hand zu den vertrauenswürdigen Zertifizierungsstellen Ihres Systems hinzu.</translation>
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
        <translation>Installieren Sie certutil (Debian: libnss3-tools) oder importieren Sie %1 in den Einstellungen des Browsers.</translation>
    </message>
    <message>
        <source>All stores, by mkcert</source>
        <translation>Alle Zertifikatspeicher, über mkcert</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate and its key: %1.</source>
        <translation>OpenSSL kann das Zertifikat und seinen Schlüssel nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate: %1.</source>
        <translation>OpenSSL kann kein Zertifikat erstellen: %1.</translation>
    </message>
    <message>
        <source>No certificate can be made for “%1”: give host names or IP addresses.</source>
        <translation>Für „%1“ kann kein Zertifikat erstellt werden: Geben Sie Hostnamen oder IP-Adressen an.</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>Es ist kein Zertifikat vorhanden.</translation>
    </message>
    <message>
        <source>The client does not trust the server&apos;s certificate. Trust the authority that issued it: portside certificate shows how.</source>
        <translation>Der Client vertraut dem Zertifikat des Servers nicht. Vertrauen Sie der Zertifizierungsstelle, die es ausgestellt hat: portside certificate zeigt, wie.</translation>
    </message>
    <message>
        <source>The client says that the server&apos;s certificate has expired.</source>
        <translation>Der Client meldet, dass das Zertifikat des Servers abgelaufen ist.</translation>
    </message>
    <message>
        <source>The client does not speak TLS 1.2 or newer.</source>
        <translation>Der Client spricht weder TLS 1.2 noch eine neuere Version.</translation>
    </message>
    <message>
        <source>The client and the server have no cipher in common.</source>
        <translation>Client und Server haben kein gemeinsames Verschlüsselungsverfahren.</translation>
    </message>
    <message>
        <source>The client offers %1 (ALPN), but not HTTP/1.1, the only protocol spoken here.</source>
        <translation>Der Client bietet nicht HTTP/1.1 an, das hier als einziges gesprochen wird, sondern %1 (ALPN).</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The content ends before its coding %1 does; shown is what there is.</source>
        <translation>Der Inhalt endet vor dem Ende seiner Kodierung %1; angezeigt wird, was vorhanden ist.</translation>
    </message>
    <message>
        <source>The content is not valid %1; shown is what could be decoded before the fault.</source>
        <translation>Der Inhalt ist kein gültiges %1; angezeigt wird, was vor dem Fehler dekodiert werden konnte.</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of the content were decoded.</source>
        <translation>Nur die ersten %1 MiB des Inhalts wurden dekodiert.</translation>
    </message>
    <message>
        <source>More bytes follow behind the end of the coding %1; they are left out.</source>
        <translation>Nach dem Ende der Kodierung %1 folgen weitere Bytes; sie sind weggelassen.</translation>
    </message>
    <message>
        <source>More than %1 content codings are on; none was taken off.</source>
        <translation>Der Inhalt hat mehr als %1 Inhaltskodierungen; keine wurde entfernt.</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known and is still on.</source>
        <translation>Die Inhaltskodierung „%1“ ist nicht bekannt und wurde nicht entfernt.</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known.</source>
        <translation>Die Inhaltskodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>first %1 of %2 bytes</source>
        <translation>erste %1 von %2 Byte</translation>
    </message>
    <message>
        <source>The media type names no boundary, so that the parts cannot be told apart.</source>
        <translation>Der Medientyp nennt keine Boundary, sodass sich die Teile nicht trennen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n part(s) were read.</source>
        <translation>
            <numerusform>Nur der erste Teil wurde gelesen.</numerusform>
            <numerusform>Nur die ersten %n Teile wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing delimiter is missing; the last part may not be all of it.</source>
        <translation>Die abschließende Trennzeile fehlt; der letzte Teil ist möglicherweise unvollständig.</translation>
    </message>
    <message>
        <source>The JSON text ends too early.</source>
        <translation>Der JSON-Text endet zu früh.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Dies ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Only the first of several Host fields is sent.</source>
        <translation>Nur das erste von mehreren Host-Feldern wird gesendet.</translation>
    </message>
    <message>
        <source>The body is not complete: %1.</source>
        <translation>Der Inhalt ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>The request had no readable method; GET stands for it.</source>
        <translation>Die Anfrage hatte keine lesbare Methode; stattdessen steht GET.</translation>
    </message>
    <message>
        <source>curl waits for a body that no answer to HEAD has.</source>
        <translation>curl wartet auf einen Inhalt, den eine Antwort auf HEAD nie hat.</translation>
    </message>
    <message>
        <source>A header that curl cannot send was left out.</source>
        <translation>Ein Header, den curl nicht senden kann, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The request target has bytes that are no text; they cannot be sent from PowerShell.</source>
        <translation>Das Anfrageziel enthält Bytes, die kein Text sind; sie können von PowerShell aus nicht gesendet werden.</translation>
    </message>
    <message>
        <source>fetch() sets these headers by itself: %1.</source>
        <translation>fetch() setzt diese Header selbst: %1.</translation>
    </message>
    <message>
        <source>fetch() may write the address in another way than it was sent.</source>
        <translation>fetch() schreibt die Adresse möglicherweise anders, als sie gesendet wurde.</translation>
    </message>
    <message>
        <source>fetch() writes the method in upper case.</source>
        <translation>fetch() schreibt die Methode in Großbuchstaben.</translation>
    </message>
    <message>
        <source>fetch() sends no body with GET and HEAD.</source>
        <translation>fetch() sendet mit GET und HEAD keinen Inhalt.</translation>
    </message>
    <message>
        <source>This definition has no value.</source>
        <translation>Diese Definition hat keinen Wert.</translation>
    </message>
    <message>
        <source>Scripts are not run.</source>
        <translation>Skripte werden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header and was left out.</source>
        <translation>„%1“ ist kein Header und wurde weggelassen.</translation>
    </message>
    <message>
        <source>What is done with an answer is not taken over.</source>
        <translation>Was mit einer Antwort geschehen soll, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is not known and stays as it is.</source>
        <translation>Die Variable „%1“ ist nicht bekannt und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The header %1 has bytes that are no text and was left out.</source>
        <translation>Der Header %1 enthält Bytes, die kein Text sind, und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The address is written in another way than it was sent.</source>
        <translation>Die Adresse ist anders geschrieben, als sie gesendet wurde.</translation>
    </message>
    <message>
        <source>HTTPie cannot send the value of %1 as it was.</source>
        <translation>HTTPie kann den Wert von %1 nicht so senden, wie er war.</translation>
    </message>
    <message>
        <source>HTTPie may write the address in another way than it was sent.</source>
        <translation>HTTPie schreibt die Adresse möglicherweise anders, als sie gesendet wurde.</translation>
    </message>
    <message>
        <source>HTTPie cannot send a method that is not of letters only.</source>
        <translation>HTTPie kann keine Methode senden, die nicht nur aus Buchstaben besteht.</translation>
    </message>
    <message>
        <source>Several headers %1 are sent as one, which means the same.</source>
        <translation>Mehrere Header %1 werden als einer gesendet, was dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>requests may write the address in another way than it was sent.</source>
        <translation>requests schreibt die Adresse möglicherweise anders, als sie gesendet wurde.</translation>
    </message>
    <message>
        <source>The body is without its chunks.</source>
        <translation>Der Inhalt ist ohne seine Chunks wiedergegeben.</translation>
    </message>
    <message>
        <source>There are more differences than the first %1.</source>
        <translation>Es gibt mehr Unterschiede als die ersten %1.</translation>
    </message>
    <message>
        <source>JSON of more than %1 MiB is not compared by its values.</source>
        <translation>JSON von mehr als %1 MiB wird nicht nach Werten verglichen.</translation>
    </message>
    <message>
        <source>The earlier text is no JSON (%1).</source>
        <translation>Der frühere Text ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>The later text is no JSON (%1).</source>
        <translation>Der spätere Text ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>Texts of more than %1 lines are not compared.</source>
        <translation>Texte mit mehr als %1 Zeilen werden nicht verglichen.</translation>
    </message>
    <message>
        <source>The texts differ in more than %1 lines; only what is the same at their ends was matched.</source>
        <translation>Die Texte unterscheiden sich in mehr als %1 Zeilen; nur was an Anfang und Ende gleich ist, wurde einander zugeordnet.</translation>
    </message>
    <message>
        <source>No folder &quot;%1&quot; could be made in %2; choose another place.</source>
        <translation>In %2 konnte kein Ordner „%1“ angelegt werden; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1: masked: %2</source>
        <translation>%1: maskiert: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The content as it was sent is no valid Base64; the readable one counts.</source>
        <translation>Der Inhalt in gesendeter Form ist kein gültiges Base64; es gilt der lesbare.</translation>
    </message>
    <message>
        <source>The content is no valid Base64; it was taken as text.</source>
        <translation>Der Inhalt ist kein gültiges Base64; er wurde als Text übernommen.</translation>
    </message>
    <message>
        <source>The parts of the form are listed, but not as they were sent; they were left out.</source>
        <translation>Die Teile des Formulars sind aufgeführt, aber nicht so, wie sie gesendet wurden; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The content was made anew of the form&apos;s fields.</source>
        <translation>Der Inhalt wurde aus den Feldern des Formulars neu gebildet.</translation>
    </message>
    <message>
        <source>The content is without its coding, which is not known.</source>
        <translation>Der Inhalt liegt ohne seine Kodierung vor, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The content was encoded anew: the file has it without its coding only.</source>
        <translation>Der Inhalt wurde neu kodiert: Die Datei enthält ihn nur ohne seine Kodierung.</translation>
    </message>
    <message>
        <source>The header Content-Type was missing and is added.</source>
        <translation>Der Header Content-Type fehlte und wurde ergänzt.</translation>
    </message>
    <message>
        <source>This is no date and time; the start is not known.</source>
        <translation>Dies ist kein Datum mit Uhrzeit; der Beginn ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This outcome is not known; read as &quot;completed&quot;.</source>
        <translation>Dieser Ausgang ist nicht bekannt; gelesen als „completed“.</translation>
    </message>
    <message>
        <source>A header has no name and was left out.</source>
        <translation>Ein Header hat keinen Namen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Pseudo headers of HTTP/2 were left out.</source>
        <translation>Pseudo-Header von HTTP/2 wurden weggelassen.</translation>
    </message>
    <message>
        <source>A header cannot be sent as it is and was left out.</source>
        <translation>Ein Header kann so nicht gesendet werden und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The address lacked the query; it was added.</source>
        <translation>Der Adresse fehlte der Query-String; er wurde ergänzt.</translation>
    </message>
    <message>
        <source>The version %1 of HTTP became HTTP/1.1.</source>
        <translation>Aus der HTTP-Version %1 wurde HTTP/1.1.</translation>
    </message>
    <message>
        <source>This is no address of HTTP; the entry was left out.</source>
        <translation>Dies ist keine HTTP-Adresse; der Eintrag wurde weggelassen.</translation>
    </message>
    <message>
        <source>There is no address; the entry was left out.</source>
        <translation>Es gibt keine Adresse; der Eintrag wurde weggelassen.</translation>
    </message>
    <message>
        <source>This is no status code; read as 0.</source>
        <translation>Dies ist kein Statuscode; gelesen als 0.</translation>
    </message>
    <message>
        <source>There is more of this kind that is not listed.</source>
        <translation>Es gibt mehr davon, das nicht aufgeführt ist.</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no log.entries.</source>
        <translation>Dies ist keine HAR-Datei: log.entries fehlt.</translation>
    </message>
    <message>
        <source>An entry of this file has more values than an exchange can have.</source>
        <translation>Ein Eintrag dieser Datei hat mehr Werte, als eine Anfrage mit ihrer Antwort haben kann.</translation>
    </message>
    <message>
        <source>The entry is no object and was left out.</source>
        <translation>Der Eintrag ist kein Objekt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The values of this file are nested too deeply for a HAR file.</source>
        <translation>Die Werte dieser Datei sind für eine HAR-Datei zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Pages are not kept.</source>
        <translation>Seiten werden nicht übernommen.</translation>
    </message>
    <message>
        <source>A number of this file is larger than any number may be.</source>
        <translation>Eine Zahl in dieser Datei ist größer als zulässig.</translation>
    </message>
    <message>
        <source>A text of this file is longer than %1 MiB.</source>
        <translation>Ein Text in dieser Datei ist länger als %1 MiB.</translation>
    </message>
    <message>
        <source>The file could not be read any further.</source>
        <translation>Die Datei konnte nicht weiter gelesen werden.</translation>
    </message>
    <message>
        <source>The file ends too early: it is not complete.</source>
        <translation>Die Datei endet zu früh: Sie ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This is not valid JSON; is it a HAR file at all?</source>
        <translation>Dies ist kein gültiges JSON; ist es überhaupt eine HAR-Datei?</translation>
    </message>
    <message>
        <source>Some bytes of the file are no valid text; they became replacement characters.</source>
        <translation>Einige Bytes der Datei sind kein gültiger Text; sie wurden durch Ersatzzeichen ersetzt.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair became a replacement character.</source>
        <translation>Die Hälfte eines Surrogatpaars wurde durch ein Ersatzzeichen ersetzt.</translation>
    </message>
    <message>
        <source>A value that is no number was read as not given.</source>
        <translation>Ein Wert, der keine Zahl ist, wurde als nicht angegeben gelesen.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (bei %2)</translation>
    </message>
    <message>
        <source>This member is not kept.</source>
        <translation>Dieses Element wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Maskiert: %1.</translation>
    </message>
    <message>
        <source>The HAR file could not be written: %1.</source>
        <translation>Die HAR-Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>received head</source>
        <translation>empfangener Kopf</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>response body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>response reason</source>
        <translation>Statustext der Antwort</translation>
    </message>
    <message>
        <source>request target</source>
        <translation>Anfrageziel</translation>
    </message>
    <message>
        <source>request header %1</source>
        <translation>Anfrage-Header %1</translation>
    </message>
    <message>
        <source>response header %1</source>
        <translation>Antwort-Header %1</translation>
    </message>
    <message>
        <source>The disk is full: traffic is not kept in “%1” until there is room.</source>
        <translation>Der Datenträger ist voll: Datenverkehr wird nicht in „%1“ gespeichert, bis wieder Platz ist.</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>Datenverkehr wird nicht gespeichert: „%1“ kann nicht geschrieben werden. Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Traffic is not kept: another program holds “%1”.</source>
        <translation>Datenverkehr wird nicht gespeichert: Ein anderes Programm belegt „%1“.</translation>
    </message>
    <message>
        <source>The history “%1” is damaged.</source>
        <translation>Der Verlauf „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The history “%1” was made by a newer Portside. Traffic is not kept until Portside is updated; the file was left as it is.</source>
        <translation>Der Verlauf „%1“ stammt von einem neueren Portside. Datenverkehr wird erst gespeichert, wenn Portside aktualisiert ist; die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>“%1” is the database of another program. Traffic is not kept; the file was left as it is. Move it away to begin a history.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms. Datenverkehr wird nicht gespeichert; die Datei blieb unverändert. Verschieben Sie sie, um einen Verlauf zu beginnen.</translation>
    </message>
    <message>
        <source>Traffic is not kept: Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Datenverkehr wird nicht gespeichert: Der SQLite-Treiber von Qt fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be used (%2).</source>
        <translation>Datenverkehr wird nicht gespeichert: „%1“ kann nicht verwendet werden (%2).</translation>
    </message>
    <message>
        <source>Another Portside (process %1) keeps the history “%2”. This one reads it, and does not keep traffic of its own.</source>
        <translation>Ein anderes Portside (Prozess %1) führt den Verlauf „%2“. Dieses liest ihn und speichert keinen eigenen Datenverkehr.</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search: looking for text reads every row, which is slower.</source>
        <translation>Dieses SQLite hat keine Volltextsuche: Die Suche nach Text liest jede Zeile, was langsamer ist.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as “%1”; a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als „%1“ aufbewahrt; ein neuer wurde begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>The disk was too slow: %n exchange(s) not kept.</source>
        <translation>
            <numerusform>Der Datenträger war zu langsam: %n Anfrage nicht gespeichert.</numerusform>
            <numerusform>Der Datenträger war zu langsam: %n Anfragen nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a span of time; write 30s, 10m, 2h or 7d.</source>
        <translation>„%1“ ist keine Zeitspanne; schreiben Sie 30s, 10m, 2h oder 7d.</translation>
    </message>
    <message>
        <source>the request&apos;s method</source>
        <translation>die Methode der Anfrage</translation>
    </message>
    <message>
        <source>the answer&apos;s status: 404, 5xx, &gt;=400</source>
        <translation>der Status der Antwort: 404, 5xx, &gt;=400</translation>
    </message>
    <message>
        <source>the whole path; * stands for anything</source>
        <translation>der ganze Pfad; * steht für Beliebiges</translation>
    </message>
    <message>
        <source>the host that was asked for</source>
        <translation>der angefragte Host</translation>
    </message>
    <message>
        <source>a header that is there, or has a value: name=value</source>
        <translation>ein Header, der vorkommt oder einen Wert hat: name=wert</translation>
    </message>
    <message>
        <source>text in the contents</source>
        <translation>Text in den Inhalten</translation>
    </message>
    <message>
        <source>how long the answer&apos;s content is: &gt;1MB</source>
        <translation>wie lang der Inhalt der Antwort ist: &gt;1MB</translation>
    </message>
    <message>
        <source>how long it took: &gt;200ms</source>
        <translation>wie lange es dauerte: &gt;200ms</translation>
    </message>
    <message>
        <source>not older than: 10m, 2h, 7d</source>
        <translation>nicht älter als: 10m, 2h, 7d</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>der Name des Servers</translation>
    </message>
    <message>
        <source>success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>redirections</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>mistakes of the client</source>
        <translation>Fehler des Clients</translation>
    </message>
    <message>
        <source>mistakes of the server</source>
        <translation>Fehler des Servers</translation>
    </message>
    <message>
        <source>everything that failed</source>
        <translation>alles, was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>not completed, or 500 and above</source>
        <translation>nicht abgeschlossen oder 500 und höher</translation>
    </message>
    <message>
        <source>took longer than a second</source>
        <translation>dauerte länger als eine Sekunde</translation>
    </message>
    <message>
        <source>malformed or over a limit</source>
        <translation>fehlerhaft oder über einem Limit</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>answered by a rule</source>
        <translation>von einer Regel beantwortet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>zehn Minuten</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>both words, anywhere in the exchange</source>
        <translation>beide Wörter, irgendwo in Anfrage oder Antwort</translation>
    </message>
    <message>
        <source>the words next to each other</source>
        <translation>die Wörter direkt nebeneinander</translation>
    </message>
    <message>
        <source>server errors of the last ten minutes</source>
        <translation>Serverfehler der letzten zehn Minuten</translation>
    </message>
    <message>
        <source>what was posted below a path</source>
        <translation>was unterhalb eines Pfads per POST gesendet wurde</translation>
    </message>
    <message>
        <source>slow ones, but not the health check</source>
        <translation>langsame, aber nicht der Health-Check</translation>
    </message>
    <message>
        <source>long JSON answers</source>
        <translation>lange JSON-Antworten</translation>
    </message>
    <message>
        <source>failed ones with a word in their contents</source>
        <translation>fehlgeschlagene mit einem Wort in ihren Inhalten</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The server closed the connection within the head of its answer.</source>
        <translation>Der Server hat die Verbindung mitten im Kopf seiner Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The server closed the connection before the end of its answer.</source>
        <translation>Der Server hat die Verbindung vor dem Ende seiner Antwort geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>%n Sekunde lang kam nichts.</numerusform>
            <numerusform>%n Sekunden lang kam nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 war nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>What was received is no request that could be sent again; edit it first.</source>
        <translation>Was empfangen wurde, ist keine Anfrage, die erneut gesendet werden könnte; bearbeiten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept, so that it cannot be sent again as it was; edit it first.</source>
        <translation>Vom Inhalt ist nur ein Teil gespeichert (%1), sodass er nicht unverändert erneut gesendet werden kann; bearbeiten Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>“%1” is no method; write a word such as GET.</source>
        <translation>„%1“ ist keine Methode; schreiben Sie ein Wort wie GET.</translation>
    </message>
    <message>
        <source>“%1” names no host and port; write, for instance, http://localhost:8080/.</source>
        <translation>„%1“ nennt keinen Host und Port; schreiben Sie zum Beispiel http://localhost:8080/.</translation>
    </message>
    <message>
        <source>“%1” is no header field; write a line such as Accept: text/html.</source>
        <translation>„%1“ ist kein Header-Feld; schreiben Sie eine Zeile wie Accept: text/html.</translation>
    </message>
    <message>
        <source>all that passed after the upgrade</source>
        <translation>alles, was nach dem Upgrade übertragen wurde</translation>
    </message>
    <message>
        <source>Its Content-Length is not a valid number, or was sent twice.</source>
        <translation>Content-Length ist darin keine gültige Zahl oder wurde zweimal gesendet.</translation>
    </message>
    <message>
        <source>It has both Content-Length and Transfer-Encoding, so that the length of its content is ambiguous.</source>
        <translation>Sie enthält sowohl Content-Length als auch Transfer-Encoding, sodass die Länge ihres Inhalts nicht eindeutig ist.</translation>
    </message>
    <message>
        <source>Its head is longer than %1 bytes.</source>
        <translation>Ihr Kopf ist länger als %1 Byte.</translation>
    </message>
    <message>
        <source>Its chunked content is malformed.</source>
        <translation>Ihr in Chunks gesendeter Inhalt ist fehlerhaft.</translation>
    </message>
    <message>
        <source>It closed the connection before the end of its answer.</source>
        <translation>Die Verbindung wurde vor dem Ende der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>What it sent is no answer of HTTP/1: “%1”.</source>
        <translation>Was gesendet wurde, ist keine Antwort in HTTP/1: „%1“.</translation>
    </message>
    <message>
        <source>Its Transfer-Encoding “%1” is not supported.</source>
        <translation>Transfer-Encoding „%1“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The command has a %1 that is not closed: %2</source>
        <translation>Im Befehl ist %1 nicht geschlossen: %2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2.</source>
        <translation>In %2 gibt es kein Programm %1.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed: it is not in %2.</source>
        <translation>Das Programm „%1“ ist nicht installiert: In %2 ist es nicht zu finden.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>Es gibt keinen Befehl, der ausgeführt werden soll.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of variables.</source>
        <translation>%1 ist zu groß für eine Datei mit Variablen.</translation>
    </message>
    <message>
        <source>the quote %1 is never closed.</source>
        <translation>das Anführungszeichen %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>a variable cannot hold a zero byte.</source>
        <translation>eine Variable kann kein Nullbyte enthalten.</translation>
    </message>
    <message>
        <source>a line is NAME=value, and a name begins with a letter or “_”.</source>
        <translation>eine Zeile lautet NAME=Wert, und ein Name beginnt mit einem Buchstaben oder „_“.</translation>
    </message>
    <message>
        <source>behind “%1” must be “=”.</source>
        <translation>nach „%1“ muss „=“ stehen.</translation>
    </message>
    <message>
        <source>“${” has no “}” in its line.</source>
        <translation>zu „${“ fehlt „}“ in derselben Zeile.</translation>
    </message>
    <message>
        <source>“%1” is neither ${NAME} nor ${NAME:-otherwise}.</source>
        <translation>„%1“ ist weder ${NAME} noch ${NAME:-Ersatzwert}.</translation>
    </message>
    <message>
        <source>behind the closing quote stands “%1”.</source>
        <translation>nach dem schließenden Anführungszeichen steht „%1“.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>Signal %1 (%2)</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>No port could be reserved for the program: %1.</source>
        <translation>Für das Programm konnte kein Port reserviert werden: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of presets.</source>
        <translation>%1 ist zu groß für eine Datei mit Vorlagen.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>„%1“ ist kein Name einer Variablen.</translation>
    </message>
    <message>
        <source>The variable “%1” must be a text.</source>
        <translation>Die Variable „%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>„%1“ muss einer der Werte %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>“stop” must be a list of TERM, INT, QUIT, HUP, USR1, USR2; KILL comes last by itself.</source>
        <translation>„stop“ muss eine Liste aus TERM, INT, QUIT, HUP, USR1, USR2 sein; KILL kommt von selbst zuletzt.</translation>
    </message>
    <message>
        <source>An id has lower-case letters and digits, in words joined by hyphens: not “%1”.</source>
        <translation>Eine ID besteht aus Kleinbuchstaben und Ziffern, in Wörtern, die mit Bindestrichen verbunden sind: nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>There is %1 in it, and a program that serves.</source>
        <translation>Darin liegen %1 und ein Programm, das Anfragen beantwortet.</translation>
    </message>
    <message>
        <source>Cargo.toml needs %1.</source>
        <translation>Cargo.toml benötigt %1.</translation>
    </message>
    <message>
        <source>%1 uses %2.</source>
        <translation>%1 verwendet %2.</translation>
    </message>
    <message>
        <source>package.json has the script “%1”, which runs %2.</source>
        <translation>package.json enthält das Skript „%1“, das %2 ausführt.</translation>
    </message>
    <message>
        <source>package.json has the script “%1”.</source>
        <translation>package.json enthält das Skript „%1“.</translation>
    </message>
    <message>
        <source>Its packages are not installed: run “%1 install” in the folder first.</source>
        <translation>Die Pakete sind nicht installiert: Führen Sie im Ordner zuerst „%1 install“ aus.</translation>
    </message>
    <message>
        <source>%1 listens for requests.</source>
        <translation>%1 lauscht auf Anfragen.</translation>
    </message>
    <message>
        <source>deno.json has the task “%1”.</source>
        <translation>deno.json enthält den Task „%1“.</translation>
    </message>
    <message>
        <source>%1 makes an application of %2.</source>
        <translation>%1 erzeugt eine Anwendung mit %2.</translation>
    </message>
    <message>
        <source>%1 has an application of %2, “%3”.</source>
        <translation>%1 enthält eine Anwendung mit %2, „%3“.</translation>
    </message>
    <message>
        <source>manage.py is that of a Django project.</source>
        <translation>manage.py gehört zu einem Django-Projekt.</translation>
    </message>
    <message>
        <source>There are notebooks in it.</source>
        <translation>Darin liegen Notebooks.</translation>
    </message>
    <message>
        <source>%1 is that of a Hugo site.</source>
        <translation>%1 gehört zu einer Hugo-Website.</translation>
    </message>
    <message>
        <source>%1 is that of a Jekyll site.</source>
        <translation>%1 gehört zu einer Jekyll-Website.</translation>
    </message>
    <message>
        <source>%1 is that of MkDocs documentation.</source>
        <translation>%1 gehört zu einer MkDocs-Dokumentation.</translation>
    </message>
    <message>
        <source>%1 is that of Sphinx documentation.</source>
        <translation>%1 gehört zu einer Sphinx-Dokumentation.</translation>
    </message>
    <message>
        <source>%1 is that of an Eleventy site.</source>
        <translation>%1 gehört zu einer Eleventy-Website.</translation>
    </message>
    <message>
        <source>There is %1 in it.</source>
        <translation>Darin liegt %1.</translation>
    </message>
    <message>
        <source>The file artisan is that of a Laravel application.</source>
        <translation>Die Datei artisan gehört zu einer Laravel-Anwendung.</translation>
    </message>
    <message>
        <source>Its Gemfile has Rails.</source>
        <translation>Das Gemfile enthält Rails.</translation>
    </message>
    <message>
        <source>Its Procfile has the process “web”.</source>
        <translation>Das Procfile enthält den Prozess „web“.</translation>
    </message>
    <message>
        <source>The command that checks it ends with %1.</source>
        <translation>Der Prüfbefehl endet mit %1.</translation>
    </message>
    <message>
        <source>It accepts connections; an answer to GET %1 is waited for.</source>
        <translation>Verbindungen werden angenommen; auf eine Antwort auf GET %1 wird gewartet.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>Was auf Port %1 lauscht, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2 instead of %3.</source>
        <translation>GET %1 wird mit Status %2 statt %3 beantwortet.</translation>
    </message>
    <message>
        <source>It closes connections to port %1 without an answer.</source>
        <translation>Verbindungen zu Port %1 werden ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 yet.</source>
        <translation>Auf Port %1 lauscht noch nichts.</translation>
    </message>
    <message>
        <source>There is no socket for READY=1: %1.</source>
        <translation>Es gibt keinen Socket für READY=1: %1.</translation>
    </message>
    <message>
        <source>The line of its output that tells so is waited for.</source>
        <translation>Auf die Zeile der Ausgabe, die das meldet, wird gewartet.</translation>
    </message>
    <message>
        <source>Its message READY=1 is waited for.</source>
        <translation>Auf die Nachricht READY=1 wird gewartet.</translation>
    </message>
    <message>
        <source>The folder “%1”, in which it is to run, cannot be entered: %2.</source>
        <translation>Der Ordner „%1“, in dem es laufen soll, kann nicht betreten werden: %2.</translation>
    </message>
    <message>
        <source>There is no program “%1”. Install it, or give its whole path.</source>
        <translation>Es gibt kein Programm „%1“. Installieren Sie es, oder geben Sie seinen vollständigen Pfad an.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started: %2.</source>
        <translation>Das Programm „%1“ kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>A line of its output that tells its port is waited for.</source>
        <translation>Auf eine Zeile der Ausgabe, die den Port nennt, wird gewartet.</translation>
    </message>
    <message>
        <source>It does not listen on any port yet.</source>
        <translation>Es lauscht noch auf keinem Port.</translation>
    </message>
    <message>
        <source>No program can be started: %1.</source>
        <translation>Es kann kein Programm gestartet werden: %1.</translation>
    </message>
    <message>
        <source>The program portside-keeper, which is a part of Portside and starts other programs, is missing. Install Portside again.</source>
        <translation>Das Programm portside-keeper, das ein Teil von Portside ist und andere Programme startet, fehlt. Installieren Sie Portside erneut.</translation>
    </message>
    <message>
        <source>“%1” changed: the program is started anew.</source>
        <translation>„%1“ hat sich geändert: Das Programm wird neu gestartet.</translation>
    </message>
    <message>
        <source>Started “%1” as process %2.</source>
        <translation>„%1“ als Prozess %2 gestartet.</translation>
    </message>
    <message>
        <source>Ready after %1 s; it listens on %2.</source>
        <translation>Bereit nach %1 s; lauscht auf %2.</translation>
    </message>
    <message>
        <source>“%1” was not ready within %2 s.</source>
        <translation>„%1“ war nicht innerhalb von %2 s bereit.</translation>
    </message>
    <message>
        <source>The program ended with %1.</source>
        <translation>Das Programm endete mit %1.</translation>
    </message>
    <message>
        <source>“%1” ended by itself with %2.</source>
        <translation>„%1“ endete von selbst mit %2.</translation>
    </message>
    <message>
        <source>“%1” ended with %2 before it was ready.</source>
        <translation>„%1“ endete mit %2, bevor es bereit war.</translation>
    </message>
    <message>
        <source>It said last: %1</source>
        <translation>Letzte Ausgabe: %1</translation>
    </message>
    <message>
        <source>It is started again when a file changes.</source>
        <translation>Es wird erneut gestartet, wenn sich eine Datei ändert.</translation>
    </message>
    <message>
        <source>It is started again in %1 s.</source>
        <translation>Es wird in %1 s erneut gestartet.</translation>
    </message>
    <message>
        <source>The program is being started anew.</source>
        <translation>Das Programm wird gerade neu gestartet.</translation>
    </message>
    <message>
        <source>This is a fault that the settings ask for.</source>
        <translation>Dies ist eine Störung, die in den Einstellungen verlangt wird.</translation>
    </message>
    <message>
        <source>A page of %1 may not open a WebSocket here. Add its origin to those that are allowed.</source>
        <translation>Eine Seite von %1 darf hier keinen WebSocket öffnen. Fügen Sie ihren Ursprung den zugelassenen hinzu.</translation>
    </message>
    <message>
        <source>There is no upstream for this path.</source>
        <translation>Für diesen Pfad gibt es keinen Upstream.</translation>
    </message>
    <message>
        <source>The upstream is this server itself. Give another address.</source>
        <translation>Der Upstream ist dieser Server selbst. Geben Sie eine andere Adresse an.</translation>
    </message>
    <message>
        <source>The upstream answered with an upgrade that nobody asked for.</source>
        <translation>Der Upstream antwortete mit einem Upgrade, das niemand angefordert hat.</translation>
    </message>
    <message>
        <source>The answer breaks off, as the settings ask.</source>
        <translation>Die Antwort bricht ab, wie in den Einstellungen verlangt.</translation>
    </message>
    <message>
        <source>“%1” is no fault. Write a share of the requests and what happens to them, such as “10% 503”, “5% reset /api”, “1% silence” or “2% cut”.</source>
        <translation>„%1“ ist keine Störung. Schreiben Sie einen Anteil der Anfragen und was mit ihnen geschieht, zum Beispiel „10% 503“, „5% reset /api“, „1% silence“ oder „2% cut“.</translation>
    </message>
    <message>
        <source>“%1” is no rule for header fields. Write “Name: value” to set one, “+Name: value” to add one, “-Name” to remove one.</source>
        <translation>„%1“ ist keine Regel für Header-Felder. Schreiben Sie „Name: Wert“, um eines zu setzen, „+Name: Wert“, um eines hinzuzufügen, „-Name“, um eines zu entfernen.</translation>
    </message>
    <message>
        <source>The header field “%1” contains a control character. Remove it.</source>
        <translation>Das Header-Feld „%1“ enthält ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” belongs to the connection and cannot be changed. Remove this line.</source>
        <translation>„%1“ gehört zur Verbindung und kann nicht geändert werden. Entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>“%1” is no route. Write the beginning of a path and an address, such as “/api http://127.0.0.1:3000”.</source>
        <translation>„%1“ ist keine Route. Schreiben Sie den Anfang eines Pfads und eine Adresse, zum Beispiel „/api http://127.0.0.1:3000“.</translation>
    </message>
    <message>
        <source>There are two routes for “%1”. Remove one of them.</source>
        <translation>Es gibt zwei Routen für „%1“. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort lauscht kein Programm</translation>
    </message>
    <message>
        <source>There is no TLS for the upstream %1.</source>
        <translation>Für den Upstream %1 ist kein TLS verfügbar.</translation>
    </message>
    <message>
        <source>The upstream %1 cannot be reached: %2.</source>
        <translation>Der Upstream %1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>No TLS with the upstream %1: %2</source>
        <translation>Kein TLS mit dem Upstream %1: %2</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection during the TLS handshake. Does it speak TLS on this port?</source>
        <translation>Der Upstream %1 hat die Verbindung während des TLS-Handshakes geschlossen. Spricht er auf diesem Port TLS?</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 could not be reached within %n second(s).</source>
        <translation>
            <numerusform>Der Upstream %1 war innerhalb von %n Sekunde nicht erreichbar.</numerusform>
            <numerusform>Der Upstream %1 war innerhalb von %n Sekunden nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of the upstream %1 is not valid. %2</source>
        <translation>Die Antwort des Upstreams %1 ist nicht gültig. %2</translation>
    </message>
    <message>
        <source>The upstream %1 reset the connection.</source>
        <translation>Der Upstream %1 hat die Verbindung zurückgesetzt.</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection without an answer.</source>
        <translation>Der Upstream %1 hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection before the end of its answer.</source>
        <translation>Der Upstream %1 hat die Verbindung vor dem Ende seiner Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The upstream&apos;s name %1 cannot be resolved: %2.</source>
        <translation>Der Name %1 des Upstreams kann nicht aufgelöst werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint of a certificate. It has 64 hexadecimal digits.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck eines Zertifikats. Er hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The file of authorities “%1” cannot be read: %2.</source>
        <translation>Die Datei mit Zertifizierungsstellen „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of an HTTP server. Write http://HOST:PORT or https://HOST.</source>
        <translation>„%1“ ist keine Adresse eines HTTP-Servers. Schreiben Sie http://HOST:PORT oder https://HOST.</translation>
    </message>
    <message>
        <source>“%1” names no host. Write http://HOST:PORT.</source>
        <translation>„%1“ nennt keinen Host. Schreiben Sie http://HOST:PORT.</translation>
    </message>
    <message>
        <source>“%1” has more than scheme, host, port and path. Leave the rest out.</source>
        <translation>„%1“ enthält mehr als Schema, Host, Port und Pfad. Lassen Sie das Übrige weg.</translation>
    </message>
    <message>
        <source>“%1” has no valid port.</source>
        <translation>„%1“ enthält keinen gültigen Port.</translation>
    </message>
    <message>
        <source>The answer is not valid. %1</source>
        <translation>Die Antwort ist nicht gültig. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the program could not be ended.</source>
        <translation>
            <numerusform>%n Prozess des Programms konnte nicht beendet werden.</numerusform>
            <numerusform>%n Prozesse des Programms konnten nicht beendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known; write is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported or is:pinned.</source>
        <translation>„%1“ ist nicht bekannt; schreiben Sie is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported oder is:pinned.</translation>
    </message>
    <message>
        <source>error, slow, refused, replayed, mocked, imported or pinned</source>
        <translation>error, slow, refused, replayed, mocked, imported oder pinned</translation>
    </message>
    <message>
        <source>taken from a file</source>
        <translation>aus einer Datei übernommen</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1.</source>
        <translation>Dem Zertifikat wird nicht vertraut: %1.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1. If it is the right one, accept it by its SHA-256 fingerprint, %2.</source>
        <translation>Dem Zertifikat wird nicht vertraut: %1. Wenn es das richtige ist, akzeptieren Sie es über seinen SHA-256-Fingerabdruck, %2.</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port.</source>
        <translation>Auf diesem Port wird kein TLS gesprochen.</translation>
    </message>
    <message>
        <source>The file of authorities has no certificate (PEM).</source>
        <translation>Die Datei mit Zertifizierungsstellen enthält kein Zertifikat (PEM).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened: %2. Choose another one.</source>
        <translation>Der Ordner „%1“ kann nicht geöffnet werden: %2. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be made: there is something of that name meanwhile.</source>
        <translation>%1 konnte nicht erstellt werden: Inzwischen gibt es etwas mit diesem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) without a whole answer were left out.</source>
        <translation>
            <numerusform>%n Anfrage ohne vollständige Antwort wurde weggelassen.</numerusform>
            <numerusform>%n Anfragen ohne vollständige Antwort wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) whose contents were not kept in full were left out.</source>
        <translation>
            <numerusform>%n Anfrage, deren Inhalte nicht vollständig gespeichert sind, wurde weggelassen.</numerusform>
            <numerusform>%n Anfragen, deren Inhalte nicht vollständig gespeichert sind, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgraded connection(s) were left out.</source>
        <translation>
            <numerusform>%n Verbindung mit Upgrade wurde weggelassen.</numerusform>
            <numerusform>%n Verbindungen mit Upgrade wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) “not modified” or of a part only were left out.</source>
        <translation>
            <numerusform>%n Antwort, die „nicht geändert“ lautet oder nur einen Teil enthält, wurde weggelassen.</numerusform>
            <numerusform>%n Antworten, die „nicht geändert“ lauten oder nur einen Teil enthalten, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This alias stands inside of what it names.</source>
        <translation>Dieser Alias steht innerhalb dessen, was er bezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n values.</source>
        <translation>
            <numerusform>Mehr als %n Wert.</numerusform>
            <numerusform>Mehr als %n Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Ein Schlüssel muss ein Text sein.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>Dies ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A second document begins here; one is read.</source>
        <translation>Hier beginnt ein zweites Dokument; nur eines wird gelesen.</translation>
    </message>
    <message>
        <source>Not valid YAML: %1.</source>
        <translation>Kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>There is “%1” already; one of the two must go.</source>
        <translation>Es gibt bereits „%1“; eines von beiden muss weg.</translation>
    </message>
    <message>
        <source>“%1” must be true.</source>
        <translation>„%1“ muss true sein.</translation>
    </message>
    <message>
        <source>One of the keys %1 is missing.</source>
        <translation>Einer der Schlüssel %1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be compared with %2.</source>
        <translation>Der Vergleichswert für „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>“every” is for “count” only.</source>
        <translation>„every“ ist nur für „count“ vorgesehen.</translation>
    </message>
    <message>
        <source>This is no mock file: the key “portsideMock” with the number of the format, 1, is missing.</source>
        <translation>Dies ist keine Mock-Datei: Der Schlüssel „portsideMock“ mit der Nummer des Formats, 1, fehlt.</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be read: %2.</source>
        <translation>Die Mock-Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The mock file “%1” is larger than 64 MiB. Move large contents to files of their own: &quot;file&quot;: ….</source>
        <translation>Die Mock-Datei „%1“ ist größer als 64 MiB. Verschieben Sie große Inhalte in eigene Dateien: &quot;file&quot;: ….</translation>
    </message>
    <message>
        <source>The path “%1” of a resource must begin with “/”, have no parameters and not end with “/”.</source>
        <translation>Der Pfad „%1“ einer Ressource muss mit „/“ beginnen, darf keine Parameter enthalten und nicht mit „/“ enden.</translation>
    </message>
    <message>
        <source>“%1” must be there, as a text or a whole number.</source>
        <translation>„%1“ muss vorhanden sein, als Text oder ganze Zahl.</translation>
    </message>
    <message>
        <source>There is an entry with this “%1” already.</source>
        <translation>Es gibt bereits einen Eintrag mit diesem Wert für „%1“.</translation>
    </message>
    <message>
        <source>The reason contains a control character. Remove it.</source>
        <translation>Der Statustext enthält ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>This is no Base64.</source>
        <translation>Dies ist kein Base64.</translation>
    </message>
    <message>
        <source>“%1” must be a file below the folder of the mock file, without “/” at the beginning.</source>
        <translation>„%1“ muss eine Datei unterhalb des Ordners der Mock-Datei sein, ohne „/“ am Anfang.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>„%1“ muss einer dieser Werte sein: %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or null.</source>
        <translation>„%1“ muss ein Text oder null sein.</translation>
    </message>
    <message>
        <source>“%1” is no method; methods are words such as GET.</source>
        <translation>„%1“ ist keine Methode; Methoden sind Wörter wie GET.</translation>
    </message>
    <message>
        <source>A method is missing here; without the key every method is meant.</source>
        <translation>Hier fehlt eine Methode; ohne den Schlüssel ist jede Methode gemeint.</translation>
    </message>
    <message>
        <source>There must be a response in this list.</source>
        <translation>Diese Liste muss eine Antwort enthalten.</translation>
    </message>
    <message>
        <source>A higher percentile cannot take less time than a lower one.</source>
        <translation>Ein höheres Perzentil kann nicht weniger Zeit brauchen als ein niedrigeres.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>A brace “{” is not closed.</source>
        <translation>Eine Klammer „{“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“{%1}” needs a name of letters, digits, “_”, “.” and “-”.</source>
        <translation>„{%1}“ braucht einen Namen aus Buchstaben, Ziffern, „_“, „.“ und „-“.</translation>
    </message>
    <message>
        <source>A pattern is no regular expression: %1.</source>
        <translation>Ein Muster ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/”.</source>
        <translation>Der Pfad „%1“ muss mit „/“ beginnen.</translation>
    </message>
    <message>
        <source>The path “%1” has a query. Make conditions of it: &quot;when&quot;: [{&quot;query&quot;: …}].</source>
        <translation>Der Pfad „%1“ enthält eine Query. Machen Sie daraus Bedingungen: &quot;when&quot;: [{&quot;query&quot;: …}].</translation>
    </message>
    <message>
        <source>In the path “%1” nothing may follow “**”.</source>
        <translation>Im Pfad „%1“ darf nach „**“ nichts folgen.</translation>
    </message>
    <message>
        <source>The path “%1” cannot be read. %2</source>
        <translation>Der Pfad „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>%1: “${” has no “}” that ends it.</source>
        <translation>%1: Zu „${“ fehlt das abschließende „}“.</translation>
    </message>
    <message>
        <source>%1: there is no variable “%2” where Portside was started.</source>
        <translation>%1: Dort, wo Portside gestartet wurde, gibt es keine Variable „%2“.</translation>
    </message>
    <message>
        <source>%1: %2 is too large for the value of a variable.</source>
        <translation>%1: %2 ist zu groß für den Wert einer Variablen.</translation>
    </message>
    <message>
        <source>%1: %2 is no text.</source>
        <translation>%1: %2 ist kein Text.</translation>
    </message>
    <message>
        <source>%1: ${%2} does not say what it refers to.</source>
        <translation>%1: ${%2} gibt nicht an, worauf es sich bezieht.</translation>
    </message>
    <message>
        <source>The command that checks it did not end within %1 s.</source>
        <translation>Der Prüfbefehl wurde nicht innerhalb von %1 s beendet.</translation>
    </message>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation>Es hat nicht innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2.</source>
        <translation>GET %1 wird mit Status %2 beantwortet.</translation>
    </message>
    <message>
        <source>It accepts no connection on port %1: %2.</source>
        <translation>Es nimmt auf Port %1 keine Verbindung an: %2.</translation>
    </message>
    <message>
        <source>The output is not kept any more: %1</source>
        <translation>Die Ausgabe wird nicht mehr gespeichert: %1</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Ein anderes Programm lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>What listens on port %1 speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>Was auf Port %1 lauscht, spricht TLS. Aktivieren Sie „Spricht TLS“ in den Einstellungen dieses Servers.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak TLS.</source>
        <translation>Was auf Port %1 lauscht, spricht kein TLS.</translation>
    </message>
    <message>
        <source>If it speaks TLS, tick “Speaks TLS” in its settings.</source>
        <translation>Wenn es TLS spricht, aktivieren Sie „Spricht TLS“ in den Einstellungen.</translation>
    </message>
    <message>
        <source>It says that it speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>Es meldet, dass es TLS spricht. Aktivieren Sie „Spricht TLS“ in den Einstellungen dieses Servers.</translation>
    </message>
    <message>
        <source>“%1” was not started: portside-keeper, which starts programs, ended with %2.</source>
        <translation>„%1“ wurde nicht gestartet: portside-keeper, das Programme startet, endete mit %2.</translation>
    </message>
    <message>
        <source>The program is well again.</source>
        <translation>Das Programm ist wieder gesund.</translation>
    </message>
    <message>
        <source>The program is unhealthy. %1</source>
        <comment>reason</comment>
        <translation>Das Programm ist nicht gesund. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was started anew %n time(s) without getting well, and is left as it is.</source>
        <translation>
            <numerusform>Es wurde %n Mal neu gestartet, ohne gesund zu werden, und wird so belassen.</numerusform>
            <numerusform>Es wurde %n Mal neu gestartet, ohne gesund zu werden, und wird so belassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is started anew.</source>
        <translation>Es wird neu gestartet.</translation>
    </message>
    <message>
        <source>There is an empty line among the header fields. Remove it.</source>
        <translation>Zwischen den Header-Feldern steht eine leere Zeile. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This is no head of an answer.</source>
        <translation>Dies ist kein Kopf einer Antwort.</translation>
    </message>
    <message>
        <source>The status must be from 200 on.</source>
        <translation>Der Status muss mindestens 200 sein.</translation>
    </message>
    <message>
        <source>The request was dropped at a breakpoint.</source>
        <translation>Die Anfrage wurde an einem Haltepunkt verworfen.</translation>
    </message>
    <message>
        <source>The request was changed at a breakpoint.</source>
        <translation>Die Anfrage wurde an einem Haltepunkt geändert.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>Die Aufzeichnung %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The request has passed %n proxies. Does one of them pass it back to one before it?</source>
        <translation>
            <numerusform>Die Anfrage hat %n Proxy durchlaufen. Leitet er sie an einen vor ihm zurück?</numerusform>
            <numerusform>Die Anfrage hat %n Proxys durchlaufen. Leitet einer davon sie an einen vor ihm zurück?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was dropped at a breakpoint.</source>
        <translation>Die Antwort wurde an einem Haltepunkt verworfen.</translation>
    </message>
    <message>
        <source>The answer was changed at a breakpoint.</source>
        <translation>Die Antwort wurde an einem Haltepunkt geändert.</translation>
    </message>
    <message>
        <source>The recording has no answer to this request.</source>
        <translation>Die Aufzeichnung enthält keine Antwort auf diese Anfrage.</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>Aufzeichnung vom %1</translation>
    </message>
    <message>
        <source>This is the recorded answer of %1.</source>
        <translation>Dies ist die aufgezeichnete Antwort vom %1.</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>Der Upstream %1 hat nicht innerhalb von %n Sekunde geantwortet.</numerusform>
            <numerusform>Der Upstream %1 hat nicht innerhalb von %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs itself.</source>
        <translation>„%1“ benötigt sich selbst.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”</source>
        <comment>servers, part of a list</comment>
        <translation>„%1“ benötigt „%2“</translation>
    </message>
    <message>
        <source>These servers need each other in a ring: %1. Take one of these needs out.</source>
        <translation>Diese Server benötigen einander im Kreis: %1. Entfernen Sie eine dieser Abhängigkeiten.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It starts when “%1” is ready.</source>
        <translation>Er startet, wenn „%1“ bereit ist.</translation>
    </message>
    <message>
        <source>It starts when these are ready: %1.</source>
        <comment>names of servers</comment>
        <translation>Er startet, wenn diese bereit sind: %1.</translation>
    </message>
    <message>
        <source>It needs “%1”, which did not start. %2</source>
        <comment>server, reason</comment>
        <translation>Er benötigt „%1“, der nicht gestartet ist. %2</translation>
    </message>
    <message>
        <source>It needs “%1”, which was stopped.</source>
        <translation>Er benötigt „%1“, der gestoppt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as no more than %n folder(s) are watched. Choose a smaller folder.</source>
        <translation>
            <numerusform>Änderungen in einigen Ordnern werden nicht erkannt, da höchstens %n Ordner überwacht wird. Wählen Sie einen kleineren Ordner.</numerusform>
            <numerusform>Änderungen in einigen Ordnern werden nicht erkannt, da höchstens %n Ordner überwacht werden. Wählen Sie einen kleineren Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as the system lets no more than %n folder(s) be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</source>
        <translation>
            <numerusform>Änderungen in einigen Ordnern werden nicht erkannt, da das System hier höchstens %n Ordner überwachen lässt. Erhöhen Sie fs.inotify.max_user_watches, oder wählen Sie einen kleineren Ordner.</numerusform>
            <numerusform>Änderungen in einigen Ordnern werden nicht erkannt, da das System hier höchstens %n Ordner überwachen lässt. Erhöhen Sie fs.inotify.max_user_watches, oder wählen Sie einen kleineren Ordner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of files are not seen, as too many programs watch files. Raise fs.inotify.max_user_instances, or the limit of open files.</source>
        <translation>Änderungen an Dateien werden nicht erkannt, da zu viele Programme Dateien überwachen. Erhöhen Sie fs.inotify.max_user_instances oder das Limit für offene Dateien.</translation>
    </message>
    <message>
        <source>There is no server “%1” that could be needed.</source>
        <translation>Es gibt keinen Server „%1“, der benötigt werden könnte.</translation>
    </message>
    <message>
        <source>Allow other origins (CORS)</source>
        <translation>Andere Ursprünge zulassen (CORS)</translation>
    </message>
    <message>
        <source>Pages of other servers on this machine, and of allowed origins, may read answers.</source>
        <translation>Seiten anderer Server auf diesem Computer und zugelassener Ursprünge dürfen Antworten lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Of the answer&apos;s content only the first %n byte(s) were kept.</source>
        <translation>
            <numerusform>Vom Inhalt der Antwort ist nur das erste %n Byte gespeichert.</numerusform>
            <numerusform>Vom Inhalt der Antwort sind nur die ersten %n Byte gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer&apos;s content is too long for a program text and is left out: a server of its folder may give it.</source>
        <translation>Der Inhalt der Antwort ist zu lang für einen Programmtext und ist weggelassen: Ein Server kann ihn aus seinem Ordner liefern.</translation>
    </message>
    <message>
        <source>There is no exchange in the HAR file “%1” that can be mocked.</source>
        <translation>Aus keiner Anfrage der HAR-Datei „%1“ lässt sich ein Mock erstellen.</translation>
    </message>
    <message numerus="yes">
        <source>The exchanges are of %n hosts; all are answered by this one.</source>
        <translation>
            <numerusform>Die Anfragen gingen an %n Host; alle werden von diesem Server beantwortet.</numerusform>
            <numerusform>Die Anfragen gingen an %n Hosts; alle werden von diesem Server beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the head only were left out: what answers GET answers them.</source>
        <translation>
            <numerusform>%n Anfrage, die nur den Kopf verlangt, wurde weggelassen: Was GET beantwortet, beantwortet auch sie.</numerusform>
            <numerusform>%n Anfragen, die nur den Kopf verlangen, wurden weggelassen: Was GET beantwortet, beantwortet auch sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a status above 599 were left out.</source>
        <translation>
            <numerusform>%n Antwort mit einem Status über 599 wurde weggelassen.</numerusform>
            <numerusform>%n Antworten mit einem Status über 599 wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n request(s) are no text or longer than 64 KiB: it does not matter what they are.</source>
        <translation>
            <numerusform>Der Inhalt von %n Anfrage ist kein Text oder länger als 64 KiB: Er wird nicht geprüft.</numerusform>
            <numerusform>Die Inhalte von %n Anfragen sind kein Text oder länger als 64 KiB: Sie werden nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no XPath: %2. Paths are such as //user/@id.</source>
        <translation>„%1“ ist kein XPath: %2. Pfade sehen aus wie //user/@id.</translation>
    </message>
    <message>
        <source>An answer with the status %1 has no content. Change the status, or leave the content out.</source>
        <translation>Eine Antwort mit dem Status %1 hat keinen Inhalt. Ändern Sie den Status oder lassen Sie den Inhalt weg.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MiB.</source>
        <translation>Die Datei „%1“ ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>What a JSON path is to look into is no JSON.</source>
        <translation>Das, worin ein JSON-Pfad suchen soll, ist kein JSON.</translation>
    </message>
    <message>
        <source>“%1” is no JSON path, see character %2. Paths are such as $.items[0].id.</source>
        <translation>„%1“ ist kein JSON-Pfad, siehe Zeichen %2. Pfade sehen aus wie $.items[0].id.</translation>
    </message>
    <message>
        <source>It is too deep or too much to be checked.</source>
        <translation>Der Wert ist zu tief verschachtelt oder zu umfangreich, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>It is just what it must not be.</source>
        <translation>Der Wert ist genau das, was er nicht sein darf.</translation>
    </message>
    <message numerus="yes">
        <source>It fits none of %n alternatives.</source>
        <translation>
            <numerusform>Der Wert passt nicht zu der %n Alternative.</numerusform>
            <numerusform>Der Wert passt zu keiner von %n Alternativen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits more than one of %n alternatives.</source>
        <translation>
            <numerusform>Der Wert passt zu mehr als einer von %n Alternative.</numerusform>
            <numerusform>Der Wert passt zu mehr als einer von %n Alternativen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The member “%1” is missing, which “%2” needs.</source>
        <translation>Das Element „%1“ fehlt, das „%2“ benötigt.</translation>
    </message>
    <message>
        <source>The member “%1” is not allowed.</source>
        <translation>Das Element „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It has %1 members, fewer than %2.</source>
        <translation>Das Objekt hat %1 Elemente, weniger als %2.</translation>
    </message>
    <message>
        <source>It has %1 members, more than %2.</source>
        <translation>Das Objekt hat %1 Elemente, mehr als %2.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Das Element „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The member “%1” has a name that is not allowed.</source>
        <translation>Das Element „%1“ hat einen Namen, der nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Nothing is found where “%1” leads.</source>
        <translation>Wohin „%1“ führt, ist nichts zu finden.</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>Ein Schema muss ein Objekt, true oder false sein.</translation>
    </message>
    <message>
        <source>Nothing may be here.</source>
        <translation>Hier darf nichts stehen.</translation>
    </message>
    <message>
        <source>It must be of the type %1.</source>
        <translation>Der Wert muss vom Typ %1 sein.</translation>
    </message>
    <message>
        <source>It must be one of %1.</source>
        <translation>Der Wert muss einer von diesen sein: %1.</translation>
    </message>
    <message>
        <source>It must be more than %1.</source>
        <translation>Der Wert muss größer als %1 sein.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Der Wert muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must be less than %1.</source>
        <translation>Der Wert muss kleiner als %1 sein.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Der Wert darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>It must be a multiple of %1.</source>
        <translation>Der Wert muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>It is out of the range of %1.</source>
        <translation>Der Wert liegt außerhalb des Bereichs von %1.</translation>
    </message>
    <message>
        <source>It has %1 characters, fewer than %2.</source>
        <translation>Der Wert hat %1 Zeichen, weniger als %2.</translation>
    </message>
    <message>
        <source>It has %1 characters, more than %2.</source>
        <translation>Der Wert hat %1 Zeichen, mehr als %2.</translation>
    </message>
    <message>
        <source>It does not match the pattern %1.</source>
        <translation>Der Wert passt nicht zum Muster %1.</translation>
    </message>
    <message>
        <source>It has not the format %1.</source>
        <translation>Der Wert hat nicht das Format %1.</translation>
    </message>
    <message>
        <source>It has %1 elements, fewer than %2.</source>
        <translation>Die Liste hat %1 Elemente, weniger als %2.</translation>
    </message>
    <message>
        <source>It has %1 elements, more than %2.</source>
        <translation>Die Liste hat %1 Elemente, mehr als %2.</translation>
    </message>
    <message>
        <source>An element appears twice.</source>
        <translation>Ein Element kommt zweimal vor.</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, fewer than %2.</source>
        <translation>Die Liste hat %1 Elemente der verlangten Art, weniger als %2.</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, more than %2.</source>
        <translation>Die Liste hat %1 Elemente der verlangten Art, mehr als %2.</translation>
    </message>
    <message>
        <source>The file “%1” is there, but no mock file whose edits could be kept: %2</source>
        <translation>Die Datei „%1“ ist vorhanden, aber keine Mock-Datei, deren Änderungen erhalten bleiben könnten: %2</translation>
    </message>
    <message>
        <source>%1 was removed: it is no longer there.</source>
        <translation>%1 wurde entfernt: nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it, but is no longer there.</source>
        <translation>%1 bleibt, wie Sie es bearbeitet haben, ist aber nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it; what is imported has changed.</source>
        <translation>%1 bleibt, wie Sie es bearbeitet haben; das Importierte hat sich geändert.</translation>
    </message>
    <message>
        <source>%1 was left out: it is off, or its path is a regular expression.</source>
        <translation>%1 wurde weggelassen: ausgeschaltet, oder der Pfad ist ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>%1: conditions, delays, faults, callbacks and what goes on cannot be described.</source>
        <translation>%1: Bedingungen, Verzögerungen, Störungen, Callbacks und fortlaufende Antworten lassen sich nicht beschreiben.</translation>
    </message>
    <message>
        <source>The resource %1 was left out.</source>
        <translation>Die Ressource %1 wurde weggelassen.</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be written: %2.</source>
        <translation>Die Mock-Datei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” for the mock file cannot be made.</source>
        <translation>Der Ordner „%1“ für die Mock-Datei kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This is a file of another program&apos;s format, which is changed as text only. Make a mock file of it to change its routes.</source>
        <translation>Dies ist eine Datei im Format eines anderen Programms, die nur als Text geändert werden kann. Machen Sie daraus eine Mock-Datei, um ihre Routen zu ändern.</translation>
    </message>
    <message>
        <source>This cannot be changed here without changing something else of the file. Change the text.</source>
        <translation>Dies lässt sich hier nicht ändern, ohne etwas anderes in der Datei zu ändern. Ändern Sie den Text.</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 %2 is left out: %n others are under way.</source>
        <translation>
            <numerusform>Der Callback %1 %2 wird weggelassen: %n anderer ist unterwegs.</numerusform>
            <numerusform>Der Callback %1 %2 wird weggelassen: %n andere sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback to “%1” is left out: that is no address.</source>
        <translation>Der Callback an „%1“ wird weggelassen: Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Callback %1: %2 It is tried again.</source>
        <translation>Callback %1: %2 Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Callback %1: %2</source>
        <translation>Callback %1: %2</translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation>„%1“ muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <source>A server cannot close with the code %1; 1000 and 4000 to 4999 are for everybody.</source>
        <translation>Ein Server kann nicht mit dem Code %1 schließen; 1000 und 4000 bis 4999 stehen allen frei.</translation>
    </message>
    <message numerus="yes">
        <source>A reason has room for %n bytes.</source>
        <translation>
            <numerusform>Eine Begründung fasst %n Byte.</numerusform>
            <numerusform>Eine Begründung fasst %n Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event is text; use “body” or “json”.</source>
        <translation>Ein Ereignis ist Text; verwenden Sie „body“ oder „json“.</translation>
    </message>
    <message>
        <source>There must be a message in this list.</source>
        <translation>Diese Liste muss eine Nachricht enthalten.</translation>
    </message>
    <message>
        <source>Without a pause it would be repeated without end: give one of its messages “after”.</source>
        <translation>Ohne Pause würde sie endlos wiederholt: Geben Sie einer ihrer Nachrichten „after“.</translation>
    </message>
    <message>
        <source>“%1” is no name of a protocol.</source>
        <translation>„%1“ ist kein Name eines Protokolls.</translation>
    </message>
    <message>
        <source>The callback “%1” is sent without the file “%2”.</source>
        <translation>Der Callback „%1“ wird ohne die Datei „%2“ gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The proxy is left out: %1</source>
        <translation>Der Proxy wird weggelassen: %1</translation>
    </message>
    <message>
        <source>The port %1 is a setting of the server.</source>
        <translation>Der Port %1 ist eine Einstellung des Servers.</translation>
    </message>
    <message>
        <source>TLS is a setting of the server; its certificate is %1.</source>
        <translation>TLS ist eine Einstellung des Servers; sein Zertifikat ist %1.</translation>
    </message>
    <message>
        <source>The file “%1” is not below the environment&apos;s folder; the answer has the text instead.</source>
        <translation>Die Datei „%1“ liegt nicht unterhalb des Ordners der Umgebung; die Antwort enthält stattdessen den Text.</translation>
    </message>
    <message>
        <source>Where the file is missing the answer is 500, not 404.</source>
        <translation>Wo die Datei fehlt, ist die Antwort 500, nicht 404.</translation>
    </message>
    <message>
        <source>The header field “%1: %2” is left out.</source>
        <translation>Das Header-Feld „%1: %2“ wird weggelassen.</translation>
    </message>
    <message>
        <source>The status %1 is sent as 200.</source>
        <translation>Der Status %1 wird als 200 gesendet.</translation>
    </message>
    <message>
        <source>The response “%1” is left out: it has no rules and is not the usual one, so it is never given.</source>
        <translation>Die Antwort „%1“ wird weggelassen: Sie hat keine Regeln und ist nicht die Standardantwort, wird also nie gegeben.</translation>
    </message>
    <message>
        <source>The list always answers itself; other responses take no turns with it.</source>
        <translation>Die Liste antwortet immer selbst; andere Antworten wechseln sich nicht mit ihr ab.</translation>
    </message>
    <message>
        <source>The list is left out: its path has parameters.</source>
        <translation>Die Liste wird weggelassen: Ihr Pfad hat Parameter.</translation>
    </message>
    <message>
        <source>The rule “%1 %2 %3 %4” cannot be taken over; it is never met.</source>
        <translation>Die Regel „%1 %2 %3 %4“ kann nicht übernommen werden; sie ist nie erfüllt.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/” and not end with it.</source>
        <translation>Der Pfad „%1“ muss mit „/“ beginnen und darf nicht damit enden.</translation>
    </message>
    <message>
        <source>There are two resources “%1”.</source>
        <translation>Es gibt zwei Ressourcen „%1“.</translation>
    </message>
    <message>
        <source>Two resources cannot be kept in one file; give each one of its own.</source>
        <translation>Zwei Ressourcen können nicht in einer Datei gespeichert werden; geben Sie jeder eine eigene.</translation>
    </message>
    <message>
        <source>There is no “%1” in “data”.</source>
        <translation>In „data“ gibt es kein „%1“.</translation>
    </message>
    <message>
        <source>There is no resource “%1”.</source>
        <translation>Es gibt keine Ressource „%1“.</translation>
    </message>
    <message>
        <source>The example “%1” has no value of its own and was left out.</source>
        <translation>Das Beispiel „%1“ hat keinen eigenen Wert und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The header field “%1” was left out: it has no value that a field can have.</source>
        <translation>Das Header-Feld „%1“ wurde weggelassen: Es hat keinen Wert, den ein Feld haben kann.</translation>
    </message>
    <message>
        <source>What follows the path, “%1”, is not looked at.</source>
        <translation>Was auf den Pfad folgt, „%1“, wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The path is not described.</source>
        <translation>Der Pfad ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>The file “%1” is no OpenAPI description: “openapi” or “swagger” with the version is missing.</source>
        <translation>Die Datei „%1“ ist keine OpenAPI-Beschreibung: „openapi“ oder „swagger“ mit der Version fehlt.</translation>
    </message>
    <message>
        <source>The OpenAPI description “%1” has no paths.</source>
        <translation>Die OpenAPI-Beschreibung „%1“ enthält keine Pfade.</translation>
    </message>
    <message>
        <source>An answer “%1” cannot be given.</source>
        <translation>Eine Antwort „%1“ kann nicht gegeben werden.</translation>
    </message>
    <message>
        <source>The answer %1 is not described.</source>
        <translation>Die Antwort %1 ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>No answer is described; it is empty.</source>
        <translation>Es ist keine Antwort beschrieben; sie ist leer.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read here: there is no folder.</source>
        <translation>Die Datei „%1“ kann hier nicht gelesen werden: Es gibt keinen Ordner.</translation>
    </message>
    <message>
        <source>Templates cannot be filled in, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>Vorlagen können nicht ausgefüllt werden, das Modul %1 lässt sich nicht laden: %2. Installieren Sie Portside neu.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>No route answers this.</source>
        <translation>Keine Route beantwortet dies.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The server “%1” has no routes of its own.</source>
        <translation>Der Server „%1“ hat keine eigenen Routen.</translation>
    </message>
    <message>
        <source>“%1” has no setting “%2”.</source>
        <translation>„%1“ hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>The server was not ready in time.</source>
        <translation>Der Server war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>keine Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of “%1” could not be ended.</source>
        <translation>
            <numerusform>%n Prozess von „%1“ konnte nicht beendet werden.</numerusform>
            <numerusform>%n Prozesse von „%1“ konnten nicht beendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text gets longer than 16 MiB.</source>
        <translation>Der Text wird länger als 16 MiB.</translation>
    </message>
    <message>
        <source>“repeat” needs a number.</source>
        <translation>„repeat“ benötigt eine Zahl.</translation>
    </message>
    <message>
        <source>There is no helper “%1”.</source>
        <translation>Es gibt keinen Helfer „%1“.</translation>
    </message>
    <message>
        <source>No made-up value is called “%1”. Names are those of faker-js, such as “person.firstName”.</source>
        <translation>Kein erfundener Wert heißt „%1“. Die Namen sind die von faker-js, etwa „person.firstName“.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Dies ist kein Datum.</translation>
    </message>
    <message>
        <source>There are more than 20,000 templates.</source>
        <translation>Es gibt mehr als 20.000 Vorlagen.</translation>
    </message>
    <message>
        <source>“%1” is no known hash. Give md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512.</source>
        <translation>„%1“ ist kein bekannter Hash. Geben Sie md5, sha1, sha224, sha256, sha384, sha512, sha3-256 oder sha3-512 an.</translation>
    </message>
    <message>
        <source>There is no folder of this user alone for a socket.</source>
        <translation>Für einen Socket gibt es keinen Ordner, der nur diesem Benutzer gehört.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>Der Socket %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Es gibt keine Methode „%1“.</translation>
    </message>
    <message>
        <source>No server here is called “%1”.</source>
        <translation>Hier heißt kein Server „%1“.</translation>
    </message>
    <message>
        <source>Too many calls wait for an answer.</source>
        <translation>Zu viele Aufrufe warten auf eine Antwort.</translation>
    </message>
    <message>
        <source>The program that has it is ending.</source>
        <translation>Das Programm, dem er gehört, wird gerade beendet.</translation>
    </message>
    <message>
        <source>The server was removed meanwhile.</source>
        <translation>Der Server wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>“%1” has not come to that in time.</source>
        <translation>„%1“ hat diesen Zustand nicht rechtzeitig erreicht.</translation>
    </message>
    <message>
        <source>“%1” was started again meanwhile.</source>
        <translation>„%1“ wurde inzwischen neu gestartet.</translation>
    </message>
    <message>
        <source>“%1” was stopped meanwhile.</source>
        <translation>„%1“ wurde inzwischen gestoppt.</translation>
    </message>
    <message>
        <source>“%1” has no exchange %2 in memory.</source>
        <translation>„%1“ hat keine Anfrage %2 im Speicher.</translation>
    </message>
    <message>
        <source>Too many subscriptions; end one of them.</source>
        <translation>Zu viele Abonnements; beenden Sie eines davon.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>Es gibt kein Abonnement %1.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>A line is one object that has &quot;jsonrpc&quot;: &quot;2.0&quot;.</source>
        <translation>Eine Zeile ist ein Objekt, das &quot;jsonrpc&quot;: &quot;2.0&quot; enthält.</translation>
    </message>
    <message>
        <source>“%1” must be text or a number.</source>
        <translation>„%1“ muss ein Text oder eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>Parameters go by name: “params” is an object.</source>
        <translation>Parameter werden mit Namen angegeben: „params“ ist ein Objekt.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>There is no parameter “%1”; known are: %2.</source>
        <translation>Es gibt keinen Parameter „%1“; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no place for metrics. Give a port, such as 9464, or an address and a port, such as 0.0.0.0:9464.</source>
        <translation>„%1“ ist kein Ort für Metriken. Geben Sie einen Port an, zum Beispiel 9464, oder eine Adresse und einen Port, zum Beispiel 0.0.0.0:9464.</translation>
    </message>
    <message>
        <source>Metrics cannot be given on %1: %2.</source>
        <translation>Metriken können auf %1 nicht bereitgestellt werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a request, such as http://localhost:3000/hook, or /hook of this server.</source>
        <translation>„%1“ ist keine Adresse einer Anfrage, zum Beispiel http://localhost:3000/hook oder /hook dieses Servers.</translation>
    </message>
    <message>
        <source>“at” is for “data” and “state” only.</source>
        <translation>„at“ gilt nur für „data“ und „state“.</translation>
    </message>
    <message>
        <source>“schema” is for “json” and “data” only.</source>
        <translation>„schema“ gilt nur für „json“ und „data“.</translation>
    </message>
    <message>
        <source>The callback “%1” has its file as content, not in a form.</source>
        <translation>Der Callback „%1“ hat seine Datei als Inhalt, nicht in einem Formular.</translation>
    </message>
    <message>
        <source>TLS is a setting of the server.</source>
        <translation>TLS ist eine Einstellung des Servers.</translation>
    </message>
    <message>
        <source>The environment “%1” is left out: a mock API answers as one of them.</source>
        <translation>Die Umgebung „%1“ wird weggelassen: Eine Mock-API antwortet als eine von ihnen.</translation>
    </message>
    <message>
        <source>The list is left out: there is no data for it.</source>
        <translation>Die Liste wird weggelassen: Es gibt keine Daten dafür.</translation>
    </message>
    <message>
        <source>The browser needs a folder for its profile: %1.</source>
        <translation>Der Browser benötigt einen Ordner für sein Profil: %1.</translation>
    </message>
    <message>
        <source>The browser cannot be started: %1.</source>
        <translation>Der Browser kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>There is no program “%1” that could be started as the browser.</source>
        <translation>Es gibt kein Programm „%1“, das als Browser gestartet werden könnte.</translation>
    </message>
    <message>
        <source>Pages are photographed by Chromium, which is not installed. On Debian: apt install chromium. Chrome and Edge will do, too.</source>
        <translation>Seiten werden mit Chromium fotografiert, das nicht installiert ist. Unter Debian: apt install chromium. Chrome und Edge sind auch geeignet.</translation>
    </message>
    <message>
        <source>The browser could not load it: %1.</source>
        <translation>Der Browser konnte sie nicht laden: %1.</translation>
    </message>
    <message>
        <source>The page has crashed in the browser.</source>
        <translation>Die Seite ist im Browser abgestürzt.</translation>
    </message>
    <message>
        <source>Still on its way: %1.</source>
        <translation>Noch unterwegs: %1.</translation>
    </message>
    <message>
        <source>The picture ends after %1 pixels.</source>
        <translation>Das Bild endet nach %1 Pixeln.</translation>
    </message>
    <message>
        <source>Nothing that “%1” finds has become visible within %2 s.</source>
        <translation>Nichts, was „%1“ findet, wurde innerhalb von %2 s sichtbar.</translation>
    </message>
    <message>
        <source>It has not loaded within %1 s: %2 is still on its way.</source>
        <translation>Sie wurde nicht innerhalb von %1 s geladen: %2 ist noch unterwegs.</translation>
    </message>
    <message>
        <source>It has not been ready within %1 s.</source>
        <translation>Sie war nicht innerhalb von %1 s bereit.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Unterschied: %1</translation>
    </message>
    <message>
        <source>%1 of the pixels differ</source>
        <translation>%1 der Pixel unterscheiden sich</translation>
    </message>
    <message>
        <source>full pages</source>
        <translation>ganze Seiten</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Seiten von %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The pictures are too large to be compared.</source>
        <translation>Die Bilder sind zu groß, um verglichen zu werden.</translation>
    </message>
    <message>
        <source>The earlier picture cannot be read. Make it anew.</source>
        <translation>Das frühere Bild kann nicht gelesen werden. Nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>The browser’s picture cannot be read.</source>
        <translation>Das Bild des Browsers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the pictures.</source>
        <translation>„%1“ ist eine Datei. Geben Sie einen Ordner für die Bilder an.</translation>
    </message>
    <message>
        <source>“%1” is there already and belongs to no series of pictures. Name another folder, such as a new one.</source>
        <translation>„%1“ ist bereits vorhanden und gehört zu keiner Bilderreihe. Geben Sie einen anderen Ordner an, zum Beispiel einen neuen.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>es ist ein Link auf einen anderen Ort</translation>
    </message>
    <message>
        <source>“%1” is an address, not a path of the server, such as /docs/.</source>
        <translation>„%1“ ist eine Adresse, kein Pfad des Servers wie /docs/.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large. Choose a smaller view or scale.</source>
        <translation>Ein Bild von %1 × %2 Pixeln ist zu groß. Wählen Sie eine kleinere Ansicht oder Skalierung.</translation>
    </message>
    <message>
        <source>Name the paths of pages, such as / and /about.</source>
        <translation>Geben Sie die Pfade von Seiten an, zum Beispiel / und /about.</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>Sie wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>The browser does not answer.</source>
        <translation>Der Browser antwortet nicht.</translation>
    </message>
    <message>
        <source>The browser has ended.</source>
        <translation>Der Browser wurde beendet.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with earlier pictures.</source>
        <translation>Es gibt keinen Ordner „%1“ mit früheren Bildern.</translation>
    </message>
    <message>
        <source>“%1” has the earlier pictures, which the new ones would overwrite. Name another folder for these.</source>
        <translation>„%1“ enthält die früheren Bilder, die von den neuen überschrieben würden. Geben Sie für diese einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>Requests that match “%1”: %2, as expected (%3).</source>
        <translation>Anfragen, die zu „%1“ passen: %2, wie erwartet (%3).</translation>
    </message>
    <message>
        <source>Of the requests, %1 should match “%2”, but %3 do.</source>
        <translation>Von den Anfragen sollten %1 zu „%2“ passen, es sind aber %3.</translation>
    </message>
    <message>
        <source>Of the requests to “%1”, %2 should match “%3”, but %4 do.</source>
        <translation>Von den Anfragen an „%1“ sollten %2 zu „%3“ passen, es sind aber %4.</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>die Methode ist %1</translation>
    </message>
    <message>
        <source>the path is %1</source>
        <translation>der Pfad ist %1</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>der Status ist %1</translation>
    </message>
    <message>
        <source>the server is %1</source>
        <translation>der Server ist %1</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n byte(s)</source>
        <translation>
            <numerusform>die Antwort hat %n Byte</numerusform>
            <numerusform>die Antwort hat %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>it took %1 ms</source>
        <translation>es dauerte %1 ms</translation>
    </message>
    <message>
        <source>there is no content</source>
        <translation>es gibt keinen Inhalt</translation>
    </message>
    <message>
        <source>the content is %1</source>
        <translation>der Inhalt ist %1</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: not %2, %3</source>
        <translation>%1: nicht %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no workspace, mock file, OpenAPI description, Mockoon environment or HAR file.</source>
        <translation>Dies ist weder Arbeitsbereich noch Mock-Datei, OpenAPI-Beschreibung, Mockoon-Umgebung oder HAR-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n Ressource</numerusform>
            <numerusform>%n Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Die Datei „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>“%1” is no status: it is 100 to 599, 2XX or default.</source>
        <translation>„%1“ ist kein Status: möglich sind 100 bis 599, 2XX oder default.</translation>
    </message>
    <message>
        <source>The path parameter “%1” is not described.</source>
        <translation>Der Pfadparameter „%1“ ist nicht beschrieben.</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Am nächsten:</translation>
    </message>
    <message>
        <source>It got:</source>
        <translation>Erhalten:</translation>
    </message>
    <message>
        <source>The template takes longer than two seconds.</source>
        <translation>Die Vorlage braucht länger als zwei Sekunden.</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Über Portside</translation>
    </message>
    <message>
        <source>Portside %1</source>
        <comment>version</comment>
        <translation>Portside %1</translation>
    </message>
    <message>
        <source>Launches, watches and stops local servers.</source>
        <translation>Startet, beobachtet und stoppt lokale Server.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <comment>version</comment>
        <translation>Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gui::AccessFields</name>
    <message>
        <source>Other machines may reach this server</source>
        <translation>Andere Computer dürfen diesen Server erreichen</translation>
    </message>
    <message>
        <source>Unless this is ticked, it starts on loopback addresses only.</source>
        <translation>Ohne dieses Häkchen startet der Server nur an Adressen dieses Computers.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Zugelassene Hosts</translation>
    </message>
    <message>
        <source>Names to answer for besides localhost and addresses, one per line; .example.test covers that name and every name below it. Others get 421.</source>
        <translation>Namen, für die der Server außer localhost und Adressen antwortet, einer pro Zeile; .example.test steht für diesen und alle darunter. Andere erhalten 421.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Zugelassene Ursprünge</translation>
    </message>
    <message>
        <source>Pages of these origins may change things on this server, one per line; the port * is every port. Others get 403.</source>
        <translation>Seiten dieser Ursprünge dürfen auf diesem Server etwas ändern, einer pro Zeile; der Port * steht für jeden Port. Andere erhalten 403.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Everyone who can reach this computer can then reach this server, too.</source>
        <translation>Wer diesen Computer erreichen kann, kann dann auch diesen Server erreichen.</translation>
    </message>
    <message>
        <source>The server does not start on this address without the tick.</source>
        <translation>Ohne das Häkchen startet der Server an dieser Adresse nicht.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <comment>addresses</comment>
        <translation>Er wird unter %1 erreichbar sein.</translation>
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
        <translation>Diesen Host zulassen</translation>
    </message>
    <message>
        <source>Allow this origin</source>
        <translation>Diesen Ursprung zulassen</translation>
    </message>
    <message>
        <source>Is “%1” a name of yours for this server?</source>
        <translation>Ist „%1“ einer Ihrer Namen für diesen Server?</translation>
    </message>
    <message>
        <source>Are the pages of %1 yours?</source>
        <translation>Sind die Seiten von %1 Ihre eigenen?</translation>
    </message>
    <message>
        <source>This server answers for “%1” now. Send the request again.</source>
        <translation>Dieser Server antwortet jetzt für „%1“. Senden Sie die Anfrage erneut.</translation>
    </message>
    <message>
        <source>Pages of %1 may change things on this server now. Send the request again.</source>
        <translation>Seiten von %1 dürfen jetzt auf diesem Server etwas ändern. Senden Sie die Anfrage erneut.</translation>
    </message>
</context>
<context>
    <name>Gui::Actions</name>
    <message>
        <source>&amp;New Server…</source>
        <translation>&amp;Neuer Server…</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>&amp;Ordner bereitstellen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Start or Stop</source>
        <translation>Starten oder stoppen</translation>
    </message>
    <message>
        <source>Start &amp;All</source>
        <translation>&amp;Alle starten</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>A&amp;lle stoppen</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL &amp;kopieren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Select All Servers</source>
        <translation>Alle Server auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter Servers</source>
        <translation>Server &amp;filtern</translation>
    </message>
    <message>
        <source>Go to &amp;Details</source>
        <translation>Zu den &amp;Details</translation>
    </message>
    <message>
        <source>Your Own &amp;Order</source>
        <translation>&amp;Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Portside</source>
        <translation>Ü&amp;ber Portside</translation>
    </message>
    <message>
        <source>S&amp;top Now</source>
        <translation>Sofort sto&amp;ppen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Import HAR…</source>
        <translation>HAR &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Presentation Mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>Make a &amp;Mock API of a File…</source>
        <translation>&amp;Mock-API aus einer Datei erstellen…</translation>
    </message>
    <message>
        <source>S&amp;end to Connections…</source>
        <translation>An &amp;Verbindungen senden…</translation>
    </message>
    <message>
        <source>Screens&amp;hots of Pages…</source>
        <translation>Screens&amp;hots von Seiten…</translation>
    </message>
    <message>
        <source>Go to L&amp;ist</source>
        <translation>Zur L&amp;iste</translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>It was left as it is, and nothing will be saved.</source>
        <translation>Die Datei wurde unverändert gelassen, und es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation>Die Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Portside is still here</source>
        <translation>Portside läuft weiter</translation>
    </message>
    <message>
        <source>Servers keep running in the tray. Quit from its menu, or change this in the preferences.</source>
        <translation>Die Server laufen im Infobereich weiter. Über das Menü dort lässt sich Portside beenden; dieses Verhalten können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Another program had changed the workspace file. Its version was kept as %1.</source>
        <translation>Ein anderes Programm hatte die Arbeitsbereichsdatei geändert. Seine Fassung wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 waits for requests; its URL is copied: %2</source>
        <comment>server, URL</comment>
        <translation>%1 wartet auf Anfragen; die URL ist kopiert: %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>First request to %1</source>
        <translation>Erste Anfrage an %1</translation>
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
        <translation> Byte/s</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>So viel wie möglich</translation>
    </message>
</context>
<context>
    <name>Gui::BodyDetail</name>
    <message>
        <source>Only the first %1 of %2 are shown here; save the body to see all of it.</source>
        <translation>Hier werden nur die ersten %1 von %2 angezeigt; speichern Sie den Inhalt, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Some bytes are no characters of %1.</source>
        <translation>Einige Bytes sind keine Zeichen in %1.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>Das Bild kann nicht angezeigt werden: %1.</translation>
    </message>
    <message>
        <source>The tree has the first %1 values only.</source>
        <translation>Der Baum enthält nur die ersten %1 Werte.</translation>
    </message>
</context>
<context>
    <name>Gui::BodyPage</name>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>%1 (as %2 over the wire: %3)</source>
        <translation>%1 (als %2 übertragen: %3)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the body as it is read here, without content codings</source>
        <translation>Den Inhalt so speichern, wie er hier gelesen wird, ohne Inhaltskodierungen</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>Darstellung des Inhalts</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>Gui::BroadcastDialog</name>
    <message>
        <source>Send to Connections of “%1”</source>
        <translation>An Verbindungen von „%1“ senden</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Only connections of requests with this path; all, if it is empty.</source>
        <translation>Nur Verbindungen von Anfragen mit diesem Pfad; alle, wenn er leer ist.</translation>
    </message>
    <message>
        <source>Open WebSockets get it as a message, event streams as an event. The server&apos;s log says how many there were.</source>
        <translation>Offene WebSockets erhalten es als Nachricht, Ereignisströme als Ereignis. Im Protokoll des Servers steht, wie viele es waren.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Gui::CallbackRow</name>
    <message>
        <source>Headers:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Inhalt:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Verzögerung:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Wiederholungen:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remove this callback</source>
        <translation>Diesen Callback entfernen</translation>
    </message>
</context>
<context>
    <name>Gui::CertificatePanel</name>
    <message>
        <source>The certificate expired on %1: browsers refuse it.</source>
        <translation>Es ist am %1 abgelaufen: Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>The certificate expires on %1: renew it.</source>
        <translation>Es läuft am %1 ab: Erneuern Sie es.</translation>
    </message>
    <message>
        <source>Your authority is made when the first server with HTTPS starts. Browsers accept its servers once you trust it.</source>
        <translation>Ihre Zertifizierungsstelle wird erstellt, wenn der erste Server mit HTTPS startet. Browser akzeptieren deren Server, sobald Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this authority…</source>
        <translation>Dieser Zertifizierungsstelle vertrauen…</translation>
    </message>
</context>
<context>
    <name>Gui::ClearCommands</name>
    <message>
        <source>Clear This Server</source>
        <translation>Diesen Server leeren</translation>
    </message>
    <message>
        <source>Clear All Servers…</source>
        <translation>Alle Server leeren…</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of “%1”, pinned ones too? It cannot be brought back.</source>
        <translation>Alles löschen, was von den Anfragen von „%1“ gespeichert wurde, auch angeheftete? Es kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of all servers, pinned ones too? It cannot be brought back.</source>
        <translation>Alles löschen, was von den Anfragen aller Server gespeichert wurde, auch angeheftete? Es kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Gui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>Erste: %1
Zweite: %2</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>The bodies are the same.</source>
        <translation>Die Inhalte sind gleich.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>By values (%1)</source>
        <translation>Nach Werten (%1)</translation>
    </message>
    <message>
        <source>By lines (+%1 −%2)</source>
        <translation>Nach Zeilen (+%1 −%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Secrets are masked; where only they differ, nothing differs.</source>
        <translation>Vertrauliche Werte sind maskiert; wo sich nur diese unterscheiden, wird kein Unterschied angezeigt.</translation>
    </message>
</context>
<context>
    <name>Gui::Comparison</name>
    <message>
        <source>One of the bodies is not complete: what is compared is what was kept.</source>
        <translation>Einer der Inhalte ist nicht vollständig: Verglichen wird, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>The bodies differ; they are too long to be compared line by line.</source>
        <translation>Die Inhalte unterscheiden sich; sie sind zu lang, um Zeile für Zeile verglichen zu werden.</translation>
    </message>
    <message>
        <source>The bodies differ; they are no texts.</source>
        <translation>Die Inhalte unterscheiden sich; sie sind keine Texte.</translation>
    </message>
</context>
<context>
    <name>Gui::ConditionRow</name>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Wie es geprüft wird</translation>
    </message>
    <message>
        <source>Name of what is looked at</source>
        <translation>Name dessen, was geprüft wird</translation>
    </message>
    <message>
        <source>What it must be</source>
        <translation>Was es sein muss</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>One of the conditions is enough</source>
        <translation>Eine der Bedingungen genügt</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>Values are compared as they are written: 7 with &quot;7&quot;.</source>
        <translation>Werte werden so verglichen, wie sie geschrieben sind: 7 mit &quot;7&quot;.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>at</source>
        <comment>JSON path within a value</comment>
        <translation>bei</translation>
    </message>
    <message>
        <source>JSON path within it</source>
        <translation>JSON-Pfad darin</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleGutter</name>
    <message>
        <source>Standard error</source>
        <translation>Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Von Ihnen gesendet</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Vom Server</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Gui::ConsolePane</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the console (Ctrl+F)</source>
        <translation>In der Konsole suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Show when each line came</source>
        <translation>Anzeigen, wann jede Zeile kam</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save all lines in a file (Ctrl+S)</source>
        <translation>Alle Zeilen in einer Datei speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget what was said so far</source>
        <translation>Alle bisherigen Meldungen verwerfen</translation>
    </message>
    <message>
        <source>What the program prints and the server says</source>
        <translation>Was das Programm ausgibt und der Server meldet</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>Was der Server selbst meldet</translation>
    </message>
    <message>
        <source>%1 could not be opened: no browser was found.</source>
        <translation>%1 konnte nicht geöffnet werden: Es wurde kein Browser gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are not here any more.</source>
        <translation>
            <numerusform>%n frühere Zeile ist nicht mehr vorhanden.</numerusform>
            <numerusform>%n frühere Zeilen sind nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep all of what the program prints, name a file in the settings.</source>
        <translation>Um alles zu behalten, was das Programm ausgibt, nennen Sie in den Einstellungen eine Datei.</translation>
    </message>
    <message>
        <source>What the program printed is in %1.</source>
        <translation>Was das Programm ausgegeben hat, steht in %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Nothing yet: starts, stops and problems appear here.</source>
        <translation>Noch nichts: Hier erscheinen Starts, Stopps und Probleme.</translation>
    </message>
    <message>
        <source>Send a line to the program</source>
        <translation>Eine Zeile an das Programm senden</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>Eingabe für das Programm</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleView</name>
    <message>
        <source>&amp;Open Link</source>
        <translation>Link ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Gui::ContentField</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The content is no Base64.</source>
        <translation>Der Inhalt ist kein Base64.</translation>
    </message>
    <message>
        <source>The path of the file is missing.</source>
        <translation>Der Pfad der Datei fehlt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes (Base64)</source>
        <translation>Bytes (Base64)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Art des Inhalts</translation>
    </message>
    <message>
        <source>Path in the folder of the mock file</source>
        <translation>Pfad im Ordner der Mock-Datei</translation>
    </message>
</context>
<context>
    <name>Gui::CountChoice</name>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>How the number is meant</source>
        <translation>Wie die Anzahl gemeint ist</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Anzahl der Anfragen</translation>
    </message>
</context>
<context>
    <name>Gui::DataRow</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value (JSON)</source>
        <translation>Wert (JSON)</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Diesen Wert entfernen</translation>
    </message>
</context>
<context>
    <name>Gui::DelayField</name>
    <message>
        <source>“%1” is no percentile, such as p90 120: nine of ten answers take 120 ms or less.</source>
        <translation>„%1“ ist kein Perzentil wie p90 120: Neun von zehn Antworten brauchen höchstens 120 ms.</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Kind of delay</source>
        <translation>Art der Verzögerung</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>from </source>
        <translation>von </translation>
    </message>
    <message>
        <source>to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>Kürzeste Verzögerung</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Längste Verzögerung</translation>
    </message>
</context>
<context>
    <name>Gui::DetailPane</name>
    <message>
        <source>Select a server to see what it does.</source>
        <translation>Wählen Sie einen Server aus, um zu sehen, was er tut.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Breakpoints (%1)</source>
        <translation>Haltepunkte (%1)</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Mock</translation>
    </message>
</context>
<context>
    <name>Gui::Dialogs</name>
    <message>
        <source>Serve a Folder</source>
        <translation>Ordner bereitstellen</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Bereitstellen</translation>
    </message>
</context>
<context>
    <name>Gui::DiffViews</name>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ verschoben</translation>
    </message>
</context>
<context>
    <name>Gui::DiskBar</name>
    <message>
        <source>Somebody else has changed the file, and there are changes here that are not saved. Nothing is written until you say which counts.</source>
        <translation>Jemand anderes hat die Datei geändert, und hier gibt es nicht gespeicherte Änderungen. Es wird nichts geschrieben, bis Sie festlegen, was gilt.</translation>
    </message>
    <message>
        <source>These are changes that were not saved when the program ended.</source>
        <translation>Dies sind Änderungen, die beim Beenden des Programms nicht gespeichert waren.</translation>
    </message>
    <message>
        <source>The server answers as this file says, which is in the format of another program: here it can be changed as text.</source>
        <translation>Der Server antwortet nach den Vorgaben dieser Datei, die das Format eines anderen Programms hat: Hier kann sie als Text geändert werden.</translation>
    </message>
    <message>
        <source>Discard Them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take the File&apos;s</source>
        <translation>Stand der Datei übernehmen</translation>
    </message>
    <message>
        <source>Write Mine</source>
        <translation>Meinen Stand schreiben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Make a Mock File of It</source>
        <translation>Mock-Datei daraus erstellen</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more, see below the text)</source>
        <translation>
            <numerusform>(und %n weiterer, siehe unterhalb des Textes)</numerusform>
            <numerusform>(und %n weitere, siehe unterhalb des Textes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>Alles darunter au&amp;fklappen</translation>
    </message>
    <message>
        <source>&amp;Close all</source>
        <translation>Alles &amp;zuklappen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyState</name>
    <message>
        <source>Drop a folder here to serve it</source>
        <translation>Ordner hier ablegen, um ihn bereitzustellen</translation>
    </message>
    <message>
        <source>A server of its own starts at once on a free port of this computer; every request shows up here.</source>
        <translation>Sofort startet ein eigener Server auf einem freien Port dieses Computers; jede Anfrage erscheint hier.</translation>
    </message>
    <message>
        <source>&amp;New Server…</source>
        <translation>&amp;Neuer Server…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>From a terminal:</source>
        <translation>In einem Terminal:</translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation>F1 zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>Serve a F&amp;older…</source>
        <translation>&amp;Ordner bereitstellen…</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyTraffic</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>Keine Anfrage passt zum Filter</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>The requests are still there.</source>
        <translation>Die Anfragen sind noch da.</translation>
    </message>
    <message>
        <source>Open the server in a browser, or ask it from a terminal:</source>
        <translation>Öffnen Sie den Server im Browser oder fragen Sie ihn im Terminal:</translation>
    </message>
    <message>
        <source>Start the server: each request shows up here as it comes.</source>
        <translation>Starten Sie den Server: Jede Anfrage erscheint hier, sobald sie kommt.</translation>
    </message>
    <message>
        <source>The traffic of this server is not shown</source>
        <translation>Der Datenverkehr dieses Servers wird nicht angezeigt</translation>
    </message>
    <message>
        <source>Requests are only passed on. Tick “Show traffic” in its settings to see and record them; it counts at once.</source>
        <translation>Anfragen werden nur weitergeleitet. Aktivieren Sie „Datenverkehr anzeigen“ in den Einstellungen, um sie zu sehen und aufzuzeichnen; das gilt sofort.</translation>
    </message>
</context>
<context>
    <name>Gui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one is not complete</source>
        <translation>das letzte ist nicht vollständig</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeDetail</name>
    <message>
        <source>Kept are the %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Request, field %1</source>
        <translation>Anfrage, Feld %1</translation>
    </message>
    <message>
        <source>Request, target</source>
        <translation>Anfrage, Ziel</translation>
    </message>
    <message>
        <source>Request, body</source>
        <translation>Anfrage, Inhalt</translation>
    </message>
    <message>
        <source>Response, field %1</source>
        <translation>Antwort, Feld %1</translation>
    </message>
    <message>
        <source>Response, body</source>
        <translation>Antwort, Inhalt</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeExport</name>
    <message numerus="yes">
        <source>Export %n Request(s)</source>
        <translation>
            <numerusform>%n Anfrage exportieren</numerusform>
            <numerusform>%n Anfragen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message>
        <source>Files of requests (*.http)</source>
        <translation>Anfragedateien (*.http)</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Neuer Ordner:</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n Anfrage nach %1 exportiert.</numerusform>
            <numerusform>%n Anfragen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not kept any more.</source>
        <translation>
            <numerusform>%n war nicht mehr gespeichert.</numerusform>
            <numerusform>%n waren nicht mehr gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>Mock-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangePage</name>
    <message>
        <source>of which the last %1 are shown</source>
        <translation>davon werden die letzten %1 angezeigt</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeText</name>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>vom Client beendet</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitlimit überschritten</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>cut by stop</source>
        <translation>durch Stopp abgebrochen</translation>
    </message>
    <message>
        <source>Answered in full.</source>
        <translation>Vollständig beantwortet.</translation>
    </message>
    <message>
        <source>Refused before it reached the server.</source>
        <translation>Abgelehnt, bevor sie den Server erreichte.</translation>
    </message>
    <message>
        <source>The client left before the end.</source>
        <translation>Der Client hat die Verbindung vor dem Ende beendet.</translation>
    </message>
    <message>
        <source>The client was too slow.</source>
        <translation>Der Client war zu langsam.</translation>
    </message>
    <message>
        <source>The server cut the connection.</source>
        <translation>Der Server hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>Cut because the server was stopped.</source>
        <translation>Abgebrochen, weil der Server gestoppt wurde.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>Beantwortet durch %1.</translation>
    </message>
    <message>
        <source>%1 in all: receiving %2, waiting %3, sending %4</source>
        <translation>%1 insgesamt: Empfangen %2, Warten %3, Senden %4</translation>
    </message>
    <message>
        <source>See %1.</source>
        <comment>section of an RFC</comment>
        <translation>Siehe %1.</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeView</name>
    <message>
        <source>Unreadable request</source>
        <translation>Unlesbare Anfrage</translation>
    </message>
    <message>
        <source>Reading the contents…</source>
        <translation>Inhalte werden gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n vertraulicher Wert ist maskiert.</numerusform>
            <numerusform>%n vertrauliche Werte sind maskiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open at %1; this is what had come by then.</source>
        <translation>Um %1 noch offen; dies war bis dahin angekommen.</translation>
    </message>
</context>
<context>
    <name>Gui::ExpectBar</name>
    <message>
        <source>No server is shown.</source>
        <translation>Es wird kein Server angezeigt.</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Am nächsten:</translation>
    </message>
    <message numerus="yes">
        <source>Waiting; %n request(s) match so far.</source>
        <translation>
            <numerusform>Warten; bisher passt %n Anfrage.</numerusform>
            <numerusform>Warten; bisher passen %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed. %1</source>
        <translation>Erfüllt. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Nicht erfüllt. %1</translation>
    </message>
    <message>
        <source>Requests that match:</source>
        <translation>Anfragen, die passen:</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb von</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>Wartezeit in Sekunden</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>Warten beenden</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gui::ExportSink</name>
    <message>
        <source>The folder is %1.</source>
        <translation>Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>None of these exchanges can be mocked.</source>
        <translation>Aus keiner dieser Anfragen lässt sich ein Mock erstellen.</translation>
    </message>
    <message>
        <source>A server of the kind “Mock API” with the file %1 answers so.</source>
        <translation>Ein Server der Art „Mock-API“ mit der Datei %1 antwortet so.</translation>
    </message>
</context>
<context>
    <name>Gui::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>Gui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>Gui::FieldRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Auf Standard zurücksetzen: %1</translation>
    </message>
</context>
<context>
    <name>Gui::FieldsPage</name>
    <message>
        <source>Query, form, cookies</source>
        <translation>Query, Formular, Cookies</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1 (erste %2 von %3)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Cookies that were sent</source>
        <translation>Gesendete Cookies</translation>
    </message>
    <message>
        <source>Cookies that were set</source>
        <translation>Gesetzte Cookies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Gui::FileForm</name>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notizen:</translation>
    </message>
    <message>
        <source>Fallback:</source>
        <translation>Ausweichadresse:</translation>
    </message>
    <message>
        <source>Without prefix:</source>
        <translation>Ohne Präfix:</translation>
    </message>
    <message>
        <source>Headers there:</source>
        <translation>Header hin:</translation>
    </message>
    <message>
        <source>Headers back:</source>
        <translation>Header zurück:</translation>
    </message>
    <message>
        <source>Base path:</source>
        <translation>Basispfad:</translation>
    </message>
    <message>
        <source>Route order:</source>
        <translation>Routenreihenfolge:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Startwert:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Verzögerung:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>Bandbreite:</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Daten:</translation>
    </message>
    <message>
        <source>The seed “%1” is no whole number.</source>
        <translation>Der Startwert „%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The most definite path first</source>
        <translation>Der bestimmteste Pfad zuerst</translation>
    </message>
    <message>
        <source>The first in the file</source>
        <translation>Die erste in der Datei</translation>
    </message>
    <message>
        <source>Case and doubled slashes of paths do not matter</source>
        <translation>Groß-/Kleinschreibung und doppelte Schrägstriche in Pfaden sind egal</translation>
    </message>
    <message>
        <source>Texts with {{ are templates</source>
        <translation>Texte mit {{ sind Vorlagen</translation>
    </message>
    <message>
        <source>Address that gets what no route answers</source>
        <translation>Adresse, die erhält, was keine Route beantwortet</translation>
    </message>
    <message>
        <source>Others after each start</source>
        <translation>Nach jedem Start andere</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Wert hinzufügen</translation>
    </message>
</context>
<context>
    <name>Gui::FileSaving</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>Gui::FilterEdit</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Filter, such as: method:POST status:5xx path:/api* time:&gt;200ms</source>
        <translation>Filter, zum Beispiel: method:POST status:5xx path:/api* time:&gt;200ms</translation>
    </message>
    <message>
        <source>Filter of the requests</source>
        <translation>Filter der Anfragen</translation>
    </message>
    <message>
        <source>Words that the method, target, status, a header or a content has, or
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
A minus sign before a word negates it. All must hold.
Ctrl+Space offers what can stand here, Down shows examples.</source>
        <translation>Wörter, die in Methode, Ziel, Status, einem Header oder einem Inhalt vorkommen, oder
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
Ein Minuszeichen vor einem Wort verneint es. Alle müssen zutreffen.
Strg+Leertaste bietet an, was hier stehen kann, Pfeil nach unten zeigt Beispiele.</translation>
    </message>
</context>
<context>
    <name>Gui::FindBar</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>In der Konsole suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Gui::FolderDrop</name>
    <message>
        <source>Drop to serve “%1”</source>
        <comment>name of a folder</comment>
        <translation>Ablegen, um „%1“ bereitzustellen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to serve %n folder(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Ordner bereitzustellen</numerusform>
            <numerusform>Ablegen, um %n Ordner bereitzustellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <comment>name of a file</comment>
        <translation>Ablegen, um „%1“ zu öffnen</translation>
    </message>
</context>
<context>
    <name>Gui::Format</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Gui::GeneralFields</name>
    <message>
        <source>“%1” is no address: enter an IP address such as 127.0.0.1, or localhost.</source>
        <translation>„%1“ ist keine Adresse: Geben Sie eine IP-Adresse wie 127.0.0.1 oder localhost ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another server is called “%1”: choose another name.</source>
        <translation>Ein anderer Server heißt „%1“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only.</source>
        <translation>127.0.0.1 ist nur von diesem Computer aus erreichbar.</translation>
    </message>
    <message>
        <source>127.0.0.1 (this computer only)</source>
        <translation>127.0.0.1 (nur dieser Computer)</translation>
    </message>
    <message>
        <source>::1 (this computer only, IPv6)</source>
        <translation>::1 (nur dieser Computer, IPv6)</translation>
    </message>
    <message>
        <source>0.0.0.0 (everyone in the network)</source>
        <translation>0.0.0.0 (alle im Netzwerk)</translation>
    </message>
    <message>
        <source>:: (everyone in the network, IPv6 too)</source>
        <translation>:: (alle im Netzwerk, auch IPv6)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Beliebiger freier Port</translation>
    </message>
    <message>
        <source>A certain port, or any if it is taken</source>
        <translation>Bestimmter Port; wenn belegt, ein beliebiger</translation>
    </message>
    <message>
        <source>A certain port only</source>
        <translation>Nur ein bestimmter Port</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>Start with the window</source>
        <translation>Mit dem Fenster starten</translation>
    </message>
    <message>
        <source>The server starts by itself when Portside opens.</source>
        <translation>Der Server startet von selbst, wenn Portside geöffnet wird.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Keep its traffic</source>
        <translation>Datenverkehr speichern</translation>
    </message>
    <message>
        <source>Requests are kept on the disk, also when Portside ends. Without it the server is private: nothing of its requests is written, and what was kept of them is deleted.</source>
        <translation>Anfragen werden auf dem Datenträger gespeichert, auch über das Ende von Portside hinaus. Ohne dies ist der Server privat: Von seinen Anfragen wird nichts geschrieben, und was davon gespeichert wurde, wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>Gui::HarImporter</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1, which %2 wrote.</source>
        <translation>
            <numerusform>%n Anfrage aus %1, geschrieben von %2.</numerusform>
            <numerusform>%n Anfragen aus %1, geschrieben von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>einem unbenannten Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::HeadPage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request: head %1, content %2</source>
        <translation>Anfrage: Kopf %1, Inhalt %2</translation>
    </message>
    <message>
        <source>No response was sent</source>
        <translation>Es wurde keine Antwort gesendet</translation>
    </message>
    <message>
        <source>Response: head %1, content %2</source>
        <translation>Antwort: Kopf %1, Inhalt %2</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Show the head as it was sent</source>
        <translation>Den Kopf so anzeigen, wie er gesendet wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Fields of the request</source>
        <translation>Felder der Anfrage</translation>
    </message>
    <message>
        <source>Fields of the response</source>
        <translation>Felder der Antwort</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>Kopf der Anfrage</translation>
    </message>
    <message>
        <source>Head of the response</source>
        <translation>Kopf der Antwort</translation>
    </message>
</context>
<context>
    <name>Gui::HeadersField</name>
    <message>
        <source>Name: value</source>
        <translation>Name: Wert</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>Gui::HeadsPage</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>Gui::HeldEditor</name>
    <message>
        <source>Secrets are masked: end the presentation mode to change anything.</source>
        <translation>Vertrauliche Werte sind maskiert: Beenden Sie den Präsentationsmodus, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Content, the first %1: more follows as it comes</source>
        <translation>&amp;Inhalt, die ersten %1: Der Rest folgt, wie er kommt</translation>
    </message>
    <message>
        <source>&amp;Content, %1: no text, it stays as it is</source>
        <translation>&amp;Inhalt, %1: kein Text, er bleibt unverändert</translation>
    </message>
    <message>
        <source>Secrets are masked. What you changed before counts when it goes on.</source>
        <translation>Vertrauliche Werte sind maskiert. Was Sie zuvor geändert haben, gilt, wenn die Nachricht weitergeht.</translation>
    </message>
    <message>
        <source>What you changed has a mistake: end the presentation mode to see it.</source>
        <translation>Was Sie geändert haben, enthält einen Fehler: Beenden Sie den Präsentationsmodus, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Hea&amp;d</source>
        <translation>&amp;Kopf</translation>
    </message>
</context>
<context>
    <name>Gui::HeldModel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Weiter in</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Gui::HeldText</name>
    <message>
        <source>“%1” cannot stand here: this head is not in UTF-8.</source>
        <translation>„%1“ kann hier nicht stehen: Dieser Kopf ist nicht in UTF-8.</translation>
    </message>
</context>
<context>
    <name>Gui::HoldPane</name>
    <message>
        <source>Hold re&amp;quests</source>
        <translation>An&amp;fragen anhalten</translation>
    </message>
    <message>
        <source>Requests wait here before they go on to the upstream.</source>
        <translation>Anfragen warten hier, bevor sie an den Upstream weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Hold &amp;answers</source>
        <translation>Ant&amp;worten anhalten</translation>
    </message>
    <message>
        <source>Answers wait here before they go back to the client.</source>
        <translation>Antworten warten hier, bevor sie an den Client zurückgehen.</translation>
    </message>
    <message>
        <source>All of them, or such as method:POST path:/api*</source>
        <translation>Alle, oder zum Beispiel method:POST path:/api*</translation>
    </message>
    <message>
        <source>Which messages are held</source>
        <translation>Welche Nachrichten angehalten werden</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>&amp;höchstens</translation>
    </message>
    <message>
        <source>After that a message goes on by itself, as it came.</source>
        <translation>Danach geht eine Nachricht von selbst weiter, so wie sie kam.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Angehaltene Nachrichten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>As it stands here (Ctrl+Return)</source>
        <translation>So, wie sie hier steht (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cut the client&apos;s connection (Ctrl+Shift+Delete)</source>
        <translation>Die Verbindung des Clients trennen (Strg+Umschalt+Entf)</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>As they came (Ctrl+Shift+Return)</source>
        <translation>So, wie sie kamen (Strg+Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Only servers that pass requests on can hold them: reverse proxies and commands.</source>
        <translation>Nur Server, die Anfragen weiterleiten, können sie anhalten: Reverse Proxys und Befehle.</translation>
    </message>
    <message>
        <source>Requests and answers that you hold wait here, to be looked at, changed, let go on or dropped.</source>
        <translation>Anfragen und Antworten, die Sie anhalten, warten hier, um angesehen, geändert, fortgesetzt oder verworfen zu werden.</translation>
    </message>
    <message>
        <source>Nothing can wait here: the server does not run.</source>
        <translation>Hier kann nichts warten: Der Server läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing waits. What matches appears here as it comes.</source>
        <translation>Nichts wartet. Was passt, erscheint hier, sobald es eintrifft.</translation>
    </message>
</context>
<context>
    <name>Gui::ImportWindow</name>
    <message>
        <source>Import HAR</source>
        <translation>HAR importieren</translation>
    </message>
    <message>
        <source>HTTP archives (*.har *.json)</source>
        <translation>HTTP-Archive (*.har *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importiert)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Gui::LimitFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Karenzzeit</translation>
    </message>
    <message>
        <source>How long a stop waits for open requests.</source>
        <translation>Wie lange beim Stoppen auf offene Anfragen gewartet wird.</translation>
    </message>
    <message>
        <source>Head time-out</source>
        <translation>Zeitlimit für den Kopf</translation>
    </message>
    <message>
        <source>A client that takes longer to send a head gets 408.</source>
        <translation>Ein Client, der zum Senden des Kopfs länger braucht, erhält 408.</translation>
    </message>
    <message>
        <source>Content time-out</source>
        <translation>Zeitlimit für den Inhalt</translation>
    </message>
    <message>
        <source>The longest pause within the content of a request.</source>
        <translation>Die längste Pause innerhalb des Inhalts einer Anfrage.</translation>
    </message>
    <message>
        <source>Write time-out</source>
        <translation>Zeitlimit beim Senden</translation>
    </message>
    <message>
        <source>A client that takes nothing for so long is cut.</source>
        <translation>Ein Client, der so lange nichts abnimmt, wird getrennt.</translation>
    </message>
    <message>
        <source>Idle time-out</source>
        <translation>Zeitlimit im Leerlauf</translation>
    </message>
    <message>
        <source>How long a connection waits for the next request.</source>
        <translation>Wie lange eine Verbindung auf die nächste Anfrage wartet.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>More at the same time get 503.</source>
        <translation>Weitere gleichzeitige erhalten 503.</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>Anfragen pro Verbindung</translation>
    </message>
    <message>
        <source>Then the connection is closed; 0 is no limit.</source>
        <translation>Danach wird die Verbindung geschlossen; 0 bedeutet: kein Limit.</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>Größter Inhalt</translation>
    </message>
    <message>
        <source>A larger request gets 413; 0 is no limit.</source>
        <translation>Eine größere Anfrage erhält 413; 0 bedeutet: kein Limit.</translation>
    </message>
    <message>
        <source>Longest target</source>
        <translation>Längstes Ziel</translation>
    </message>
    <message>
        <source>A longer one gets 414.</source>
        <translation>Ein längeres erhält 414.</translation>
    </message>
    <message>
        <source>Longest header field</source>
        <translation>Längstes Header-Feld</translation>
    </message>
    <message>
        <source>A longer one gets 431.</source>
        <translation>Ein längeres erhält 431.</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Größter Kopf</translation>
    </message>
    <message>
        <source>All header fields together; a larger head gets 431.</source>
        <translation>Alle Header-Felder zusammen; ein größerer Kopf erhält 431.</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>More get 431.</source>
        <translation>Bei mehr Feldern folgt 431.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Worker-Threads</translation>
    </message>
    <message>
        <source>Threads that answer requests side by side, for many clients at once.</source>
        <translation>Threads, die Anfragen nebeneinander beantworten, für viele Clients gleichzeitig.</translation>
    </message>
    <message>
        <source>Recorded content</source>
        <translation>Aufgezeichneter Inhalt</translation>
    </message>
    <message>
        <source>So much of each body is kept with its request; 0 keeps none.</source>
        <translation>So viel wird von jedem Inhalt mit der Anfrage gespeichert; bei 0 wird keiner gespeichert.</translation>
    </message>
</context>
<context>
    <name>Gui::LiveForm</name>
    <message>
        <source>At once:</source>
        <translation>Sofort:</translation>
    </message>
    <message>
        <source>Every:</source>
        <translation>Intervall:</translation>
    </message>
    <message>
        <source>Choose:</source>
        <translation>Auswahl:</translation>
    </message>
    <message>
        <source>Replies:</source>
        <translation>Erwiderungen:</translation>
    </message>
    <message>
        <source>Protocols:</source>
        <translation>Protokolle:</translation>
    </message>
    <message>
        <source>Retry:</source>
        <translation>Erneut nach:</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>All clients get the same</source>
        <translation>Alle Clients erhalten dasselbe</translation>
    </message>
    <message>
        <source>Add Reply</source>
        <translation>Erwiderung hinzufügen</translation>
    </message>
    <message>
        <source>Again from the beginning after the last one</source>
        <translation>Nach der letzten wieder von vorn</translation>
    </message>
    <message>
        <source>Close after the last one</source>
        <translation>Nach der letzten schließen</translation>
    </message>
    <message>
        <source>What no reply fits comes back</source>
        <translation>Wozu keine Erwiderung passt, kommt zurück</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Names, by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n URL(s)</source>
        <translation>
            <numerusform>%n URL kopiert</numerusform>
            <numerusform>%n URLs kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started for %1. Copy the URL instead.</source>
        <translation>Für %1 konnte kein Browser gestartet werden. Kopieren Sie stattdessen die URL.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n Server läuft</numerusform>
            <numerusform>%n Server laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, warning</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Gui::MarkActions</name>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What is worth knowing about it:</source>
        <translation>Was darüber wissenswert ist:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)? They cannot be brought back.</source>
        <translation>
            <numerusform>%n Anfrage löschen? Sie kann nicht wiederhergestellt werden.</numerusform>
            <numerusform>%n Anfragen löschen? Sie können nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported and can only be deleted as a whole. Delete all of its requests?</source>
        <translation>„%1“ wurde importiert und kann nur als Ganzes gelöscht werden. Alle zugehörigen Anfragen löschen?</translation>
    </message>
</context>
<context>
    <name>Gui::MarkLook</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>Gui::MaskFields</name>
    <message>
        <source>“%1”</source>
        <comment>a path</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is no path: write a name, as “password”, or a path, as “$.user.key”.</source>
        <translation>%1 ist kein Pfad: Schreiben Sie einen Namen wie „password“ oder einen Pfad wie „$.user.key“.</translation>
    </message>
    <message>
        <source>What is named here is masked in copies, in exports and, in the presentation mode, on the screen; a name in each line. Authorization and cookies always are.</source>
        <translation>Was hier genannt ist, wird in Kopien, in Exporten und im Präsentationsmodus auch auf dem Bildschirm maskiert; ein Name pro Zeile. Authorization und Cookies werden immer maskiert.</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>&amp;Header-Felder</translation>
    </message>
    <message>
        <source>Fields of &amp;queries and forms</source>
        <translation>Felder von &amp;Querys und Formularen</translation>
    </message>
    <message>
        <source>Names and paths in &amp;JSON</source>
        <translation>Namen und Pfade in &amp;JSON</translation>
    </message>
    <message>
        <source>In place of what is written above</source>
        <translation>Anstelle dessen, was oben steht</translation>
    </message>
    <message>
        <source>Usual Na&amp;mes</source>
        <translation>&amp;Übliche Namen</translation>
    </message>
</context>
<context>
    <name>Gui::MessageRow</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add Message</source>
        <translation>Nachricht hinzufügen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message “%1” is no Base64.</source>
        <translation>Die Nachricht „%1“ ist kein Base64.</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Code of the close</source>
        <translation>Code des Schließens</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Typ des Ereignisses</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>ID des Ereignisses</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Inhalt der Nachricht</translation>
    </message>
    <message>
        <source>after </source>
        <translation>nach </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>So long after the message before</source>
        <translation>So lange nach der vorigen Nachricht</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>Diese Nachricht entfernen</translation>
    </message>
</context>
<context>
    <name>Gui::MessagesPage</name>
    <message>
        <source>→ Client</source>
        <translation>→ Client</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>← Server</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of what passed was kept</source>
        <translation>nicht alles Übertragene wurde gespeichert</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>Gui::MockEditor</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>Sofort speichern</translation>
    </message>
    <message>
        <source>Each change is saved a moment later, if the file can be read then.</source>
        <translation>Jede Änderung wird kurz darauf gespeichert, sofern die Datei dann lesbar ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a Route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the Route</source>
        <translation>Route duplizieren</translation>
    </message>
    <message>
        <source>Remove the Route</source>
        <translation>Route entfernen</translation>
    </message>
    <message>
        <source>Move the Route Up</source>
        <translation>Route nach oben</translation>
    </message>
    <message>
        <source>Move the Route Down</source>
        <translation>Route nach unten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Somebody else has changed other parts of the file; they are taken over.</source>
        <translation>Jemand anderes hat andere Teile der Datei geändert; sie werden übernommen.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Remove the Resource</source>
        <translation>Ressource entfernen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Add a Resource</source>
        <translation>Ressource hinzufügen</translation>
    </message>
</context>
<context>
    <name>Gui::MockImporter</name>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Make a Mock API of a File</source>
        <translation>Mock-API aus einer Datei erstellen</translation>
    </message>
    <message>
        <source>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</source>
        <translation>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the Mock File</source>
        <translation>Mock-Datei speichern</translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>Mock-Dateien (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The mock API has %n routes.</source>
        <translation>
            <numerusform>Die Mock-API hat %n Route.</numerusform>
            <numerusform>Die Mock-API hat %n Routen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>Mock-API</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken over as they are.</source>
        <translation>
            <numerusform>%n Angabe wurde nicht unverändert übernommen.</numerusform>
            <numerusform>%n Angaben wurden nicht unverändert übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MockPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be taken over:</source>
        <translation>Was nicht übernommen werden konnte:</translation>
    </message>
    <message>
        <source>This server has no mock file.</source>
        <translation>Dieser Server hat keine Mock-Datei.</translation>
    </message>
</context>
<context>
    <name>Gui::MockTextView</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Gui::NeedsField</name>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Servers that are started before this one and stopped after it, one name a line.</source>
        <translation>Server, die vor diesem gestartet und nach ihm gestoppt werden, ein Name pro Zeile.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Es gibt keinen Server „%1“.</translation>
    </message>
</context>
<context>
    <name>Gui::NewServerDialog</name>
    <message>
        <source>New Server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Servertyp</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Beliebiger freier Port</translation>
    </message>
    <message>
        <source>This port only</source>
        <translation>Nur dieser Port</translation>
    </message>
    <message>
        <source>This port, or any other if it is taken</source>
        <translation>Dieser Port; wenn belegt, ein beliebiger anderer</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Create and Start</source>
        <translation>&amp;Erstellen und starten</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Nur dieser Computer (127.0.0.1)</translation>
    </message>
    <message>
        <source>This computer only, IPv6 (::1)</source>
        <translation>Nur dieser Computer, IPv6 (::1)</translation>
    </message>
    <message>
        <source>Every network (0.0.0.0)</source>
        <translation>Alle Netzwerke (0.0.0.0)</translation>
    </message>
    <message>
        <source>Every network, IPv6 too (::)</source>
        <translation>Alle Netzwerke, auch IPv6 (::)</translation>
    </message>
    <message>
        <source>&amp;Other machines may reach this server</source>
        <translation>An&amp;dere Computer dürfen diesen Server erreichen</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Start it when&amp;ever Portside starts</source>
        <translation>Bei jedem &amp;Start von Portside mitstarten</translation>
    </message>
</context>
<context>
    <name>Gui::NoteBar</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n weiterer Hinweis</numerusform>
            <numerusform>%n weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NoteWidget</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Gui::OpenButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that are still being answered: pick one to see what has come so far</source>
        <translation>Anfragen, die noch beantwortet werden: Wählen Sie eine, um zu sehen, was bisher angekommen ist</translation>
    </message>
    <message>
        <source>%1 %2, for %3</source>
        <comment>method, target, time</comment>
        <translation>%1 %2, seit %3</translation>
    </message>
</context>
<context>
    <name>Gui::OpenExchangeModel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPane</name>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Requests per second, last five minutes</source>
        <translation>Anfragen pro Sekunde, letzte fünf Minuten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>Verbindungen bisher</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Median (p50)</source>
        <translation>Median (p50)</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n request(s) to end.</source>
        <translation>
            <numerusform>Warten auf das Ende von %n Anfrage.</numerusform>
            <numerusform>Warten auf das Ende von %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>95th percentile (p95)</source>
        <translation>95&#xa0;% darunter (p95)</translation>
    </message>
    <message>
        <source>99th percentile (p99)</source>
        <translation>99&#xa0;% darunter (p99)</translation>
    </message>
    <message>
        <source>What is still open after %1 is cut off.</source>
        <translation>Was in %1 noch offen ist, wird abgebrochen.</translation>
    </message>
    <message>
        <source>since %1 (%2), thread %3</source>
        <translation>seit %1 (%2), Thread %3</translation>
    </message>
    <message>
        <source>Other machines can reach this server.</source>
        <translation>Andere Computer können diesen Server erreichen.</translation>
    </message>
    <message>
        <source>Other machines reach this server at %1.</source>
        <comment>URLs</comment>
        <translation>Andere Computer erreichen diesen Server unter %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between URLs of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Encrypted: see Settings for the certificate.</source>
        <translation>Verschlüsselt: Das Zertifikat finden Sie unter „Einstellungen“.</translation>
    </message>
</context>
<context>
    <name>Gui::PairRow</name>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>wird verworfen</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>path of the other resource, such as /users</source>
        <translation>Pfad der anderen Ressource, zum Beispiel /users</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
</context>
<context>
    <name>Gui::PartsPage</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Save Part…</source>
        <translation>Teil speichern…</translation>
    </message>
</context>
<context>
    <name>Gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Keep servers running in the tray when the window is closed</source>
        <translation>Server beim Schließen des Fensters im &amp;Infobereich weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>&amp;Minimiert starten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Keep traffic &amp;up to</source>
        <translation>Datenverkehr speichern &amp;bis</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Beliebige Größe</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>The oldest requests go when the history on the disk is larger than this; pinned ones stay</source>
        <translation>Die ältesten Anfragen entfallen, wenn der Verlauf auf dem Datenträger größer wird; angeheftete bleiben</translation>
    </message>
    <message>
        <source>Not &amp;older than</source>
        <translation>Nicht äl&amp;ter als</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Beliebiges Alter</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Not more than</source>
        <translation>&amp;Nicht mehr als</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebige Anzahl</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> Anfragen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Vertrauliche Werte</translation>
    </message>
    <message>
        <source>T&amp;ell when the first request comes to a request catcher</source>
        <translation>Mel&amp;den, wenn die erste Anfrage bei einem Anfrage-Empfänger eintrifft</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramPanel</name>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Next step now</source>
        <translation>Nächster Schritt jetzt</translation>
    </message>
    <message>
        <source>Do not wait: tell the program to end in a stronger way</source>
        <translation>Nicht warten: das Programm nachdrücklicher zum Beenden auffordern</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>Konsole anzeigen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>Letzte Ausgabe des Programms</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramTexts</name>
    <message>
        <source>%1 is stopping. %2</source>
        <comment>server, what its program does</comment>
        <translation>%1 wird gestoppt. %2</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>Das Programm startet.</translation>
    </message>
    <message>
        <source>Waiting until the program is ready. %1</source>
        <comment>reason</comment>
        <translation>Warten, bis das Programm bereit ist. %1</translation>
    </message>
    <message>
        <source>The program is ready; it listens on port %1.</source>
        <translation>Das Programm ist bereit; es lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>The program is ready.</source>
        <translation>Das Programm ist bereit.</translation>
    </message>
    <message>
        <source>The program is started again in %1. %2</source>
        <comment>time, reason</comment>
        <translation>Das Programm wird in %1 erneut gestartet. %2</translation>
    </message>
    <message>
        <source>The program is being ended.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The program was told to end by %1; the next step follows in %2.</source>
        <translation>Das Programm wurde mit %1 aufgefordert, sich zu beenden; der nächste Schritt folgt in %2.</translation>
    </message>
    <message>
        <source>The program was told to end by %1.</source>
        <translation>Das Programm wurde mit %1 aufgefordert, sich zu beenden.</translation>
    </message>
</context>
<context>
    <name>Gui::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>“%1” seems to be made for</source>
        <comment>name of a folder; a list follows</comment>
        <translation>„%1“ ist anscheinend gedacht für</translation>
    </message>
</context>
<context>
    <name>Gui::RateChart</name>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>vor 5 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Requests: %1, errors: %2</source>
        <translation>Anfragen: %1, Fehler: %2</translation>
    </message>
</context>
<context>
    <name>Gui::ReadyMadeBox</name>
    <message>
        <source>Nothing in particular</source>
        <translation>Keine bestimmte</translation>
    </message>
</context>
<context>
    <name>Gui::ReplayBar</name>
    <message>
        <source>Send selected requests &amp;to:</source>
        <translation>Ausgewählte Anfragen senden &amp;an:</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>URL des Servers</translation>
    </message>
    <message>
        <source>at their own pace</source>
        <translation>im ursprünglichen Tempo</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>so schnell, wie er antwortet</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Select the requests that are to be sent.</source>
        <translation>Wählen Sie die Anfragen aus, die gesendet werden sollen.</translation>
    </message>
    <message>
        <source>Write the URL of a server, for instance http://localhost:8080/.</source>
        <translation>Schreiben Sie die URL eines Servers, zum Beispiel http://localhost:8080/.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln beantwortet</numerusform>
            <numerusform>%Ln beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status than before</source>
        <translation>
            <numerusform>%Ln mit anderem Status als zuvor</numerusform>
            <numerusform>%Ln mit anderem Status als zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent</source>
        <translation>
            <numerusform>%Ln nicht sendbar</numerusform>
            <numerusform>%Ln nicht sendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: at most %1 are sent at once</source>
        <translation>
            <numerusform>%Ln ausgelassen: Höchstens %1 werden auf einmal gesendet</numerusform>
            <numerusform>%Ln ausgelassen: Höchstens %1 werden auf einmal gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReplyRow</name>
    <message>
        <source>If the message:</source>
        <comment>of a client</comment>
        <translation>Wenn die Nachricht:</translation>
    </message>
    <message>
        <source>Then send:</source>
        <translation>Dann senden:</translation>
    </message>
    <message>
        <source>To all clients of this response</source>
        <translation>An alle Clients dieser Antwort</translation>
    </message>
    <message>
        <source>Remove this reply</source>
        <translation>Diese Erwiderung entfernen</translation>
    </message>
</context>
<context>
    <name>Gui::RequestCopy</name>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n vertraulicher Wert ist maskiert.</numerusform>
            <numerusform>%n vertrauliche Werte sind maskiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its body is in %1.</source>
        <translation>Der Inhalt steht in %1.</translation>
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
        <translation>curl für PowerShell</translation>
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
        <translation>Rohanfrage</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>.http-Datei</translation>
    </message>
    <message>
        <source>C++ test</source>
        <translation>C++-Test</translation>
    </message>
</context>
<context>
    <name>Gui::ResendDialog</name>
    <message>
        <source>Edit and Send</source>
        <translation>Bearbeiten und senden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>Die Anfrage senden (Strg+Eingabetaste)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>An&amp;zahl:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <translation>&amp;Pause dazwischen:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Versions that were sent</source>
        <translation>Gesendete Fassungen</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each:</source>
        <translation>&amp;Header, einer pro Zeile:</translation>
    </message>
    <message>
        <source>Body (F6 leaves it):</source>
        <translation>Inhalt (F6 verlässt das Feld):</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>Aus &amp;Datei…</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept.</source>
        <translation>Vom Inhalt ist nur ein Teil gespeichert: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address of HTTP; write, for instance, http://localhost:8080/.</source>
        <translation>„%1“ ist keine HTTP-Adresse; schreiben Sie zum Beispiel http://localhost:8080/.</translation>
    </message>
    <message>
        <source>Body of the Request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>%1  %2 %3 → %4</source>
        <comment>time, method, URL, status</comment>
        <translation>%1  %2 %3 → %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The body is %1 that are no text; they are sent as they are.</source>
        <translation>Der Inhalt besteht aus %1, die kein Text sind; sie werden unverändert gesendet.</translation>
    </message>
    <message>
        <source>*** stands for a secret that is masked. Write what is to be sent in its place, or leave the presentation mode.</source>
        <translation>*** steht für einen maskierten vertraulichen Wert. Schreiben Sie an seine Stelle, was gesendet werden soll, oder verlassen Sie den Präsentationsmodus.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2, the most that is sent from here. Send it with curl: its line is under “Copy as”.</source>
        <translation>Die Datei „%1“ ist größer als %2; mehr wird von hier nicht gesendet. Senden Sie sie mit curl: Die Zeile dafür steht unter „Kopieren als“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln beantwortet</numerusform>
            <numerusform>%Ln beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ResourceForm</name>
    <message>
        <source>Path:</source>
        <translation>Pfad:</translation>
    </message>
    <message>
        <source>Id member:</source>
        <translation>ID-Element:</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Einträge:</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>Gehört zu:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Speicherort:</translation>
    </message>
    <message>
        <source>Style:</source>
        <translation>Stil:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Diese:</translation>
    </message>
    <message>
        <source>Nowhere: changes go when the server stops</source>
        <translation>Nirgends: Änderungen gehen verloren, wenn der Server stoppt</translation>
    </message>
    <message>
        <source>Add Relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>As Portside does</source>
        <translation>Wie Portside</translation>
    </message>
    <message>
        <source>As Mockoon does</source>
        <translation>Wie Mockoon</translation>
    </message>
</context>
<context>
    <name>Gui::ResponseForm</name>
    <message>
        <source>If:</source>
        <translation>Wenn:</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fault</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source> % of requests</source>
        <translation> % der Anfragen</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Gewichtung:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Status:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Inhalt:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Verzögerung:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>Bandbreite:</translation>
    </message>
    <message>
        <source>Fault:</source>
        <translation>Störung:</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>Vorlagen:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Statustext:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Schema:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notizen:</translation>
    </message>
    <message>
        <source>Pace and Faults</source>
        <translation>Tempo und Störungen</translation>
    </message>
    <message>
        <source>What It Remembers</source>
        <translation>Was sie sich merkt</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie in der Datei angegeben</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add Callback</source>
        <translation>Callback hinzufügen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Der übliche</translation>
    </message>
</context>
<context>
    <name>Gui::RouteForm</name>
    <message>
        <source>Answers requests</source>
        <translation>Beantwortet Anfragen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Shown in the traffic</source>
        <translation>Im Datenverkehr angezeigt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>How the path is written</source>
        <translation>Schreibweise des Pfads</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>Die erste, die passt</translation>
    </message>
    <message>
        <source>One after the other, again and again</source>
        <translation>Eine nach der anderen, immer wieder</translation>
    </message>
    <message>
        <source>One after the other, then the last</source>
        <translation>Eine nach der anderen, dann die letzte</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate this response</source>
        <translation>Diese Antwort duplizieren</translation>
    </message>
    <message>
        <source>Move this response up</source>
        <translation>Diese Antwort nach oben</translation>
    </message>
    <message>
        <source>Move this response down</source>
        <translation>Diese Antwort nach unten</translation>
    </message>
    <message>
        <source>Remove this response</source>
        <translation>Diese Antwort entfernen</translation>
    </message>
    <message>
        <source>Response %1 of %2: %3 %4</source>
        <comment>number, status, name</comment>
        <translation>Antwort %1 von %2: %3 %4</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Methode:</translation>
    </message>
    <message>
        <source>Path:</source>
        <translation>Pfad:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notizen:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Antworten:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>As the request prefers</source>
        <translation>Wie die Anfrage es wünscht</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <comment>path</comment>
        <translation>Ressource %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>Gui::RouteTree</name>
    <message numerus="yes">
        <source>%1 of %n route(s) called</source>
        <translation>
            <numerusform>%1 von %n Route aufgerufen</numerusform>
            <numerusform>%1 von %n Routen aufgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>Routen filtern</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>&amp;Never called only</source>
        <translation>Nur nie au&amp;fgerufene</translation>
    </message>
</context>
<context>
    <name>Gui::RowActions</name>
    <message>
        <source>Copies and exports have passwords, tokens and cookies as they were</source>
        <translation>Kopien und Exporte enthalten Passwörter, Token und Cookies unverändert</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Kopiert als %1.</translation>
    </message>
    <message>
        <source>Requests are still being sent; wait for their answers.</source>
        <translation>Es werden noch Anfragen gesendet; warten Sie auf deren Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) are sent again at once; select fewer.</source>
        <translation>
            <numerusform>Höchstens %n Anfrage wird auf einmal erneut gesendet; wählen Sie weniger aus.</numerusform>
            <numerusform>Höchstens %n Anfragen werden auf einmal erneut gesendet; wählen Sie weniger aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again: status %1</source>
        <translation>Erneut gesendet: Status %1</translation>
    </message>
    <message>
        <source>Select the two rows that are to be compared.</source>
        <translation>Wählen Sie die zwei Zeilen aus, die verglichen werden sollen.</translation>
    </message>
    <message>
        <source>Copy and export with secrets</source>
        <translation>Mit vertraulichen Werten kopieren und exportieren</translation>
    </message>
    <message>
        <source>Export selected as .http file…</source>
        <translation>Ausgewählte als .http-Datei exportieren…</translation>
    </message>
    <message>
        <source>Export selected into a folder…</source>
        <translation>Ausgewählte in einen Ordner exportieren…</translation>
    </message>
    <message>
        <source>Export all of the list as .http file…</source>
        <translation>Gesamte Liste als .http-Datei exportieren…</translation>
    </message>
    <message>
        <source>Export all of the list into a folder…</source>
        <translation>Gesamte Liste in einen Ordner exportieren…</translation>
    </message>
    <message>
        <source>Select the rows that are to be sent again.</source>
        <translation>Wählen Sie die Zeilen aus, die erneut gesendet werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not kept any more and cannot be sent.</source>
        <translation>
            <numerusform>%n Anfrage ist nicht mehr gespeichert und kann nicht gesendet werden.</numerusform>
            <numerusform>%n Anfragen sind nicht mehr gespeichert und können nicht gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: select rows, or export all of the list.</source>
        <translation>Es gibt nichts zu exportieren: Wählen Sie Zeilen aus, oder exportieren Sie die gesamte Liste.</translation>
    </message>
    <message>
        <source>Make a mock of selected…</source>
        <translation>Mock aus Ausgewählten erstellen…</translation>
    </message>
    <message>
        <source>Make a mock of all of the list…</source>
        <translation>Mock aus gesamter Liste erstellen…</translation>
    </message>
    <message numerus="yes">
        <source>Such a file takes at most %n request(s); filter the list, or export to HAR.</source>
        <translation>
            <numerusform>Eine solche Datei fasst höchstens %n Anfrage; filtern Sie die Liste, oder exportieren Sie als HAR.</numerusform>
            <numerusform>Eine solche Datei fasst höchstens %n Anfragen; filtern Sie die Liste, oder exportieren Sie als HAR.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RowActionsDelegate</name>
    <message>
        <source>Stop now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
</context>
<context>
    <name>Gui::RowSource</name>
    <message>
        <source>This server is private: its requests are gone when Portside ends.</source>
        <translation>Dieser Server ist privat: Seine Anfragen sind weg, wenn Portside endet.</translation>
    </message>
    <message>
        <source>The list shows the newest ones from memory.</source>
        <translation>Die Liste zeigt die neuesten aus dem Arbeitsspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were counted and not kept.</source>
        <translation>
            <numerusform>%Ln Anfrage wurde gezählt und nicht gespeichert.</numerusform>
            <numerusform>%Ln Anfragen wurden gezählt und nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SavedFilters</name>
    <message>
        <source>Forget This Filter</source>
        <translation>Gespeicherten Filter entfernen</translation>
    </message>
    <message>
        <source>Save This Filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved filters and examples</source>
        <translation>Gespeicherte Filter und Beispiele</translation>
    </message>
</context>
<context>
    <name>Gui::SearchProgress</name>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche stoppen</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Suche stoppen; was gefunden wurde, bleibt</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
</context>
<context>
    <name>Gui::ServerColumn</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>requests per second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>Gui::ServerNotes</name>
    <message>
        <source>Stop Now</source>
        <translation>Sofort stoppen</translation>
    </message>
    <message>
        <source>Use a Free Port</source>
        <translation>Freien Port verwenden</translation>
    </message>
    <message>
        <source>Use This Computer Only</source>
        <translation>Auf diesen Computer beschränken</translation>
    </message>
    <message>
        <source>Edit Settings</source>
        <translation>Einstellungen bearbeiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped; %n request(s) had to be cut.</source>
        <comment>server</comment>
        <translation>
            <numerusform>%1 wurde gestoppt; %n Anfrage musste abgebrochen werden.</numerusform>
            <numerusform>%1 wurde gestoppt; %n Anfragen mussten abgebrochen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>name of a server</comment>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n server(s).</source>
        <translation>
            <numerusform>%n Server wurde entfernt.</numerusform>
            <numerusform>%n Server wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 takes no new connections at present. %2</source>
        <comment>server, reason</comment>
        <translation>%1 nimmt derzeit keine neuen Verbindungen an. %2</translation>
    </message>
    <message>
        <source>Allow Other Machines</source>
        <translation>Andere Computer zulassen</translation>
    </message>
    <message>
        <source>Show Console</source>
        <translation>Konsole anzeigen</translation>
    </message>
    <message>
        <source>Next Step Now</source>
        <translation>Nächster Schritt jetzt</translation>
    </message>
    <message>
        <source>%1 is unhealthy. %2</source>
        <comment>server, reason</comment>
        <translation>%1 ist nicht gesund. %2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>Gui::ServerTexts</name>
    <message>
        <source>“%1”</source>
        <comment>name of a server</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1, any free port</source>
        <comment>host</comment>
        <translation>%1, beliebiger freier Port</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>host, number</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation>im Netzwerk erreichbar</translation>
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
            <numerusform>%1 wartet auf %n Anfrage: %2; noch %3.</numerusform>
            <numerusform>%1 wartet auf %n Anfragen: %2; noch %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>New settings take effect at the next start.</source>
        <translation>Neue Einstellungen gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>%1 has failed. %2</source>
        <comment>server, reason</comment>
        <translation>%1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>encrypted (HTTPS)</source>
        <translation>verschlüsselt (HTTPS)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reachable from the network</source>
        <translation>
            <numerusform>%n Server im Netzwerk erreichbar</numerusform>
            <numerusform>%n Server im Netzwerk erreichbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ServerView</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation>Kein Server passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPane</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Restart to apply</source>
        <translation>Neu starten und anwenden</translation>
    </message>
    <message>
        <source>Changes are saved as you make them.</source>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>Einige Änderungen gelten erst ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Nothing is changed until the mistake below is corrected.</source>
        <translation>Es wird nichts geändert, solange der Fehler unten besteht.</translation>
    </message>
</context>
<context>
    <name>Gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the traffic</source>
        <translation>Im Datenverkehr</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>In den Details</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Find, next in the console</source>
        <translation>In der Konsole suchen, weitersuchen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Undo a setting</source>
        <translation>Eine Einstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
    <message>
        <source>Edit and send: send</source>
        <translation>Bearbeiten und senden: senden</translation>
    </message>
    <message>
        <source>Edit and send: leave the body</source>
        <translation>Bearbeiten und senden: Inhalt verlassen</translation>
    </message>
    <message>
        <source>Held message: go on</source>
        <translation>Angehaltene Nachricht: fortsetzen</translation>
    </message>
    <message>
        <source>Held message: drop</source>
        <translation>Angehaltene Nachricht: verwerfen</translation>
    </message>
    <message>
        <source>Held messages: let all go on</source>
        <translation>Angehaltene Nachrichten: alle fortsetzen</translation>
    </message>
    <message>
        <source>Overview, Traffic, Settings, Console, Breakpoints, Mock</source>
        <translation>Übersicht, Datenverkehr, Einstellungen, Konsole, Haltepunkte, Mock</translation>
    </message>
    <message>
        <source>Mock: add or remove a route</source>
        <translation>Mock: Route hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>Mock: duplicate a route</source>
        <translation>Mock: Route duplizieren</translation>
    </message>
    <message>
        <source>Mock: save the file</source>
        <translation>Mock: Datei speichern</translation>
    </message>
</context>
<context>
    <name>Gui::ShotTexts</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n Bild geschrieben.</numerusform>
            <numerusform>%n Bilder geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as before.</source>
        <translation>
            <numerusform>%n Seite unverändert.</numerusform>
            <numerusform>%n Seiten unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>%n Seite geändert.</numerusform>
            <numerusform>%n Seiten geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new page(s).</source>
        <translation>
            <numerusform>%n neue Seite.</numerusform>
            <numerusform>%n neue Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) failed.</source>
        <translation>
            <numerusform>%n Seite fehlgeschlagen.</numerusform>
            <numerusform>%n Seiten fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) belong to none of these pages.</source>
        <translation>
            <numerusform>%n früheres Bild gehört zu keiner dieser Seiten.</numerusform>
            <numerusform>%n frühere Bilder gehören zu keiner dieser Seiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ShotsDialog</name>
    <message>
        <source>Screenshots of Pages of “%1”</source>
        <translation>Screenshots von Seiten von „%1“</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Return opens the picture</source>
        <translation>Die Eingabetaste öffnet das Bild</translation>
    </message>
    <message>
        <source>Open Con&amp;tact Sheet</source>
        <translation>Kon&amp;taktabzug öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>T&amp;ake Pictures</source>
        <translation>Bilder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>Der Server läuft nicht.</translation>
    </message>
    <message>
        <source>No program could be started that shows “%1”.</source>
        <translation>Es konnte kein Programm gestartet werden, das „%1“ anzeigt.</translation>
    </message>
</context>
<context>
    <name>Gui::ShotsForm</name>
    <message>
        <source>&amp;Paths</source>
        <translation>&amp;Pfade</translation>
    </message>
    <message>
        <source>Of pages, one a line. Those that were seen in the traffic are there already.</source>
        <translation>Von Seiten, einer pro Zeile. Die im Datenverkehr gesehenen sind bereits eingetragen.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skalierung</translation>
    </message>
    <message>
        <source>Pixels of a picture for one of the page</source>
        <translation>Pixel des Bildes für ein Pixel der Seite</translation>
    </message>
    <message>
        <source>&amp;Full pages</source>
        <translation>&amp;Ganze Seiten</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>&amp;Warten auf</translation>
    </message>
    <message>
        <source>A CSS selector: something that it finds must be visible before the picture is taken.</source>
        <translation>Ein CSS-Selektor: Etwas, das er findet, muss sichtbar sein, bevor das Bild aufgenommen wird.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Auswä&amp;hlen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>A folder of earlier pictures; empty: nothing is compared.</source>
        <translation>Ein Ordner mit früheren Bildern; leer: Es wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Earlier Pictures</source>
        <translation>Frühere Bilder</translation>
    </message>
</context>
<context>
    <name>Gui::StateLook</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>takes no new connections</comment>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>it runs, but its health check fails</comment>
        <translation>Nicht gesund</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages that wait at a breakpoint</comment>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatePanel</name>
    <message>
        <source>Start the server to see what it remembers.</source>
        <translation>Starten Sie den Server, um zu sehen, was er sich merkt.</translation>
    </message>
    <message>
        <source>Reset Counts</source>
        <translation>Zähler zurücksetzen</translation>
    </message>
    <message>
        <source>Sequences begin anew, and routes were never called.</source>
        <translation>Abfolgen beginnen von vorn, und Routen gelten als nie aufgerufen.</translation>
    </message>
    <message>
        <source>Forget State</source>
        <translation>Zustand verwerfen</translation>
    </message>
    <message>
        <source>Reset Resources</source>
        <translation>Ressourcen zurücksetzen</translation>
    </message>
    <message>
        <source>Their entries are those of the file again.</source>
        <translation>Ihre Einträge sind wieder die der Datei.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Resources and state</source>
        <translation>Ressourcen und Zustand</translation>
    </message>
    <message>
        <source>Snapshots of resources and state:</source>
        <translation>Snapshots von Ressourcen und Zustand:</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>Name eines Snapshots</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Go Back to It</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Callbacks that were sent:</source>
        <translation>Gesendete Callbacks:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Forget Callbacks</source>
        <translation>Callbacks verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <comment>request</comment>
        <translation>%1 (Versuch %2)</translation>
    </message>
</context>
<context>
    <name>Gui::StatusClassBar</name>
    <message>
        <source>no answer %1</source>
        <translation>ohne Antwort %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
</context>
<context>
    <name>Gui::StoppingView</name>
    <message>
        <source>Requests under way are answered first; Portside quits when they are done.</source>
        <translation>Laufende Anfragen werden zuerst beantwortet; danach wird Portside beendet.</translation>
    </message>
    <message>
        <source>&amp;Quit Now</source>
        <translation>&amp;Sofort beenden</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n server(s)…</source>
        <translation>
            <numerusform>%n Server wird gestoppt…</numerusform>
            <numerusform>%n Server werden gestoppt…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not end: it is still busy with a request.</source>
        <translation>„%1“ endet nicht: Er ist noch mit einer Anfrage beschäftigt.</translation>
    </message>
    <message>
        <source>%1 stops after those that need it: %2.</source>
        <comment>server, names</comment>
        <translation>%1 stoppt nach denen, die ihn benötigen: %2.</translation>
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
        <translation>Empfang der Anfrage: %1</translation>
    </message>
    <message>
        <source>waiting for the answer: %1</source>
        <translation>Warten auf die Antwort: %1</translation>
    </message>
    <message>
        <source>sending the answer: %1</source>
        <translation>Senden der Antwort: %1</translation>
    </message>
</context>
<context>
    <name>Gui::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Began on %1 at %2.</source>
        <translation>Begonnen am %1 um %2.</translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation>Client: %1.</translation>
    </message>
    <message>
        <source>%1 over TLS.</source>
        <translation>%1 über TLS.</translation>
    </message>
    <message>
        <source>%1 without TLS.</source>
        <translation>%1 ohne TLS.</translation>
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
        <translation>Über HTTPS bereitstellen</translation>
    </message>
    <message>
        <source>Portside makes the certificate, by an authority that is yours alone.</source>
        <translation>Portside erstellt das Zertifikat mit einer Zertifizierungsstelle, die nur Ihnen gehört.</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file to use instead: the certificate first, then its chain.</source>
        <translation>Eine PEM-Datei, die stattdessen verwendet wird; auf das Zertifikat folgt darin seine Kette.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Zugehöriger Schlüssel</translation>
    </message>
    <message>
        <source>A PEM file without a password; not needed if the key is in the same file.</source>
        <translation>Eine PEM-Datei ohne Passwort; nicht nötig, wenn der Schlüssel in derselben Datei steht.</translation>
    </message>
    <message>
        <source>Made by Portside</source>
        <translation>Von Portside erstellt</translation>
    </message>
</context>
<context>
    <name>Gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Ausgestellt: %1</translation>
    </message>
    <message>
        <source>Valid from: %1, which was not reached yet at this request</source>
        <translation>Gültig ab: %1, was bei dieser Anfrage noch nicht erreicht war</translation>
    </message>
    <message>
        <source>Valid from: %1</source>
        <translation>Gültig ab: %1</translation>
    </message>
    <message>
        <source>Expires: %1, which was over at this request</source>
        <translation>Läuft ab: %1, was bei dieser Anfrage schon vorbei war</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Nobody has checked the signature.</source>
        <translation>Niemand hat die Signatur geprüft.</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Header:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>Claims:</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficColumn</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>(no request)</source>
        <translation>(keine Anfrage)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficKeys</name>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit and send…</source>
        <translation>Bearbeiten und senden…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Export selected as HAR…</source>
        <translation>Ausgewählte als HAR exportieren…</translation>
    </message>
    <message>
        <source>Export all of the list as HAR…</source>
        <translation>Gesamte Liste als HAR exportieren…</translation>
    </message>
    <message>
        <source>Allow a refused host or origin</source>
        <translation>Abgelehnten Host oder Ursprung zulassen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go to the newest and follow</source>
        <translation>Zur neuesten gehen und folgen</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Expect requests…</source>
        <translation>Anfragen erwarten…</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficLeaders</name>
    <message>
        <source>Most requested paths</source>
        <translation>Meistangefragte Pfade</translation>
    </message>
    <message>
        <source>Slowest requests</source>
        <translation>Langsamste Anfragen</translation>
    </message>
    <message>
        <source>Enter or a double click shows them in the traffic.</source>
        <translation>Die Eingabetaste oder ein Doppelklick zeigt sie im Datenverkehr.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficPane</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the list still; requests are still recorded</source>
        <translation>Die Liste anhalten; Anfragen werden weiter aufgezeichnet</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest request in sight (End)</source>
        <translation>Die neueste Anfrage im Blick behalten (Ende)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget the requests of this server</source>
        <translation>Die Anfragen dieses Servers verwerfen</translation>
    </message>
    <message>
        <source>%1 of %2 match; </source>
        <translation>Filter: %1 von %2; </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>All Servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Show what was kept of all servers in one list</source>
        <translation>Alles, was von allen Servern gespeichert wurde, in einer Liste anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n kept; </source>
        <translation>
            <numerusform>%n gespeichert; </numerusform>
            <numerusform>%n gespeichert; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es); </source>
        <translation>
            <numerusform>%n Treffer; </numerusform>
            <numerusform>%n Treffer; </numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write all requests of this list to files</source>
        <translation>Alle Anfragen dieser Liste in Dateien schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted but not shown in detail</source>
        <translation>
            <numerusform>%Ln gezählt, aber nicht einzeln gezeigt</numerusform>
            <numerusform>%Ln gezählt, aber nicht einzeln gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficRowActions</name>
    <message>
        <source>The list is still being searched; export it when that has ended.</source>
        <translation>Die Liste wird noch durchsucht; exportieren Sie sie, wenn das beendet ist.</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficView</name>
    <message>
        <source>Copy URL</source>
        <translation>URL kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Show only this path</source>
        <translation>Nur diesen Pfad anzeigen</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>Nur diesen Status anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht kopiert werden: Es gibt keine URL, oder sie wird noch vom Datenträger gelesen. Ein Export enthält alle.</numerusform>
            <numerusform>%n Zeilen konnten nicht kopiert werden: Es gibt keine URL, oder sie wird noch vom Datenträger gelesen. Ein Export enthält alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a GET request of a server that runs can be opened in the browser.</source>
        <translation>Nur eine GET-Anfrage eines laufenden Servers kann im Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the URL instead.</source>
        <translation>Es konnte kein Browser gestartet werden. Kopieren Sie stattdessen die URL.</translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message numerus="yes">
        <source>Portside: %n server(s) running</source>
        <translation>
            <numerusform>Portside: %n Server läuft</numerusform>
            <numerusform>Portside: %n Server laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside: no server is running</source>
        <translation>Portside: kein Server läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n Server fehlgeschlagen</numerusform>
            <numerusform>%n Server fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>&amp;Ordner bereitstellen…</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>&amp;Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>A&amp;lle stoppen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL &amp;kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) take no new connections</source>
        <translation>
            <numerusform>%n Server nimmt keine neuen Verbindungen an</numerusform>
            <numerusform>%n Server nehmen keine neuen Verbindungen an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, warning</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) unhealthy</source>
        <translation>
            <numerusform>%n Server nicht gesund</numerusform>
            <numerusform>%n Server nicht gesund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrustDialog</name>
    <message>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trust Portside&apos;s Authority</source>
        <translation>Der Zertifizierungsstelle von Portside vertrauen</translation>
    </message>
    <message>
        <source>Browsers and other programs accept your HTTPS servers once they trust the authority that issues their certificates. It is yours alone; its key never leaves this computer. This is what is run:</source>
        <translation>Browser und andere Programme akzeptieren Ihre HTTPS-Server, sobald sie der Zertifizierungsstelle vertrauen, die deren Zertifikate ausstellt. Sie gehört nur Ihnen; ihr Schlüssel verlässt diesen Computer nie. Folgendes wird ausgeführt:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Copy Commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Some of it cannot be run from here: paste it into a terminal.</source>
        <translation>Ein Teil davon kann von hier aus nicht ausgeführt werden: Fügen Sie ihn in ein Terminal ein.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; see above.</source>
        <translation>
            <numerusform>%n Schritt ist fehlgeschlagen; siehe oben.</numerusform>
            <numerusform>%n Schritte sind fehlgeschlagen; siehe oben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Restart the browsers for this to take effect.</source>
        <translation>Fertig. Starten Sie die Browser neu, damit es wirksam wird.</translation>
    </message>
</context>
<context>
    <name>Gui::TrustRunner</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
</context>
<context>
    <name>Gui::TryPanel</name>
    <message>
        <source>Start the server to try requests.</source>
        <translation>Starten Sie den Server, um Anfragen auszuprobieren.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>Pfad und Query</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Name: Wert</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Routes that were nearest</source>
        <translation>Routen, die am nächsten lagen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>status, time, size</comment>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <comment>route, line, why not</comment>
        <translation>%1 (Zeile %2): %3</translation>
    </message>
    <message>
        <source>No route answered.</source>
        <translation>Keine Route hat geantwortet.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>Beantwortet von %1.</translation>
    </message>
    <message>
        <source>The route that is chosen did not: %1.</source>
        <translation>Die ausgewählte Route hat nicht geantwortet: %1.</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>With h&amp;eaders and content</source>
        <translation>Mit Hea&amp;dern und Inhalt</translation>
    </message>
</context>
<context>
    <name>Gui::WindowMenus</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>&amp;Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Server filtern</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>InspectorKind</name>
    <message>
        <source>“%1” is no bin. Write the beginning of a path, and a status and a text if it is answered in a way of its own, such as “/stripe”, “/stripe 503” or “/slack 200 thank you”.</source>
        <translation>„%1“ ist kein Fach. Schreiben Sie den Anfang eines Pfads und, wenn es auf eigene Weise antworten soll, einen Status und einen Text, zum Beispiel „/stripe“, „/stripe 503“ oder „/slack 200 thank you“.</translation>
    </message>
    <message>
        <source>signature of %1 valid</source>
        <translation>Signatur von %1 gültig</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid.</source>
        <translation>Die Signatur von %1 ist nicht gültig.</translation>
    </message>
    <message>
        <source>The signature of %1 is right, but not of the last five minutes.</source>
        <translation>Die Signatur von %1 ist richtig, stammt aber nicht aus den letzten fünf Minuten.</translation>
    </message>
    <message>
        <source>There is no signature of %1.</source>
        <translation>Es gibt keine Signatur von %1.</translation>
    </message>
    <message>
        <source>Request catcher</source>
        <translation>Anfrage-Empfänger</translation>
    </message>
    <message>
        <source>Takes whatever is sent to it, such as webhooks, and shows it.</source>
        <translation>Nimmt alles an, was an ihn gesendet wird, etwa Webhooks, und zeigt es an.</translation>
    </message>
    <message>
        <source>catcher</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Another server that gets every request, and whose answers are passed back; without it requests are answered here.</source>
        <translation>Ein anderer Server, der jede Anfrage erhält und dessen Antworten zurückgegeben werden; ohne ihn werden Anfragen hier beantwortet.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The status of every answer.</source>
        <translation>Der Status jeder Antwort.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one.</source>
        <translation>„Name: Wert“ setzt ein Header-Feld von Antworten, „+Name: Wert“ fügt eines hinzu.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Every answer waits so long.</source>
        <translation>So lange wartet jede Antwort.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>A sender (github, stripe or slack) and the secret that it signs with: whether a signature is valid is shown with each request.</source>
        <translation>Ein Absender (github, stripe oder slack) und das Geheimnis, mit dem er signiert: Bei jeder Anfrage wird angezeigt, ob eine Signatur gültig ist.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Fächer</translation>
    </message>
    <message>
        <source>Beginnings of paths that are caught apart, with a status and a text if they are answered in a way of their own.</source>
        <translation>Anfänge von Pfaden, deren Anfragen getrennt empfangen werden, mit einem Status und einem Text, wenn sie auf eigene Weise beantwortet werden.</translation>
    </message>
    <message>
        <source>A signature is the sender (github, stripe or slack), its secret, and the beginning of a path if only some requests are meant, such as “github It&apos;s-a-secret /hooks”.</source>
        <translation>Eine Signatur besteht aus dem Absender (github, stripe oder slack), seinem Geheimnis und, wenn nur bestimmte Anfragen gemeint sind, dem Anfang eines Pfads, zum Beispiel „github It&apos;s-a-secret /hooks“.</translation>
    </message>
    <message>
        <source>The answer cannot be filled in. %1</source>
        <translation>Die Antwort kann nicht ausgefüllt werden. %1</translation>
    </message>
    <message>
        <source>The field “%1” of the answer cannot be filled in. %2</source>
        <translation>Das Feld „%1“ der Antwort kann nicht ausgefüllt werden. %2</translation>
    </message>
    <message>
        <source>content in %1</source>
        <translation>Inhalt in %1</translation>
    </message>
    <message>
        <source>The content of every answer; what is in {{…}} is filled in, as in {{body &apos;id&apos;}}.</source>
        <translation>Der Inhalt jeder Antwort; was in {{…}} steht, wird ausgefüllt, etwa in {{body &apos;id&apos;}}.</translation>
    </message>
    <message>
        <source>Folder for long contents</source>
        <translation>Ordner für lange Inhalte</translation>
    </message>
    <message>
        <source>Contents of more than 1 MiB are written to files in this folder, whole; without it only what is recorded is kept.</source>
        <translation>Inhalte von mehr als 1 MiB werden vollständig in Dateien in diesem Ordner geschrieben; ohne ihn wird nur gespeichert, was aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Room for long contents</source>
        <translation>Platz für lange Inhalte</translation>
    </message>
    <message>
        <source>When there are more in the folder the oldest are deleted.</source>
        <translation>Wenn im Ordner mehr liegt, werden die ältesten gelöscht.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>The content could not be kept in “%1”: %2.</source>
        <translation>Der Inhalt konnte nicht in „%1“ gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>MockKind</name>
    <message>
        <source>The response “%1” needs the file “%2”, which cannot be read in the folder of the mock file.</source>
        <translation>Die Antwort „%1“ benötigt die Datei „%2“, die im Ordner der Mock-Datei nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is a fault that the mock file asks for.</source>
        <translation>Dies ist eine Störung, die die Mock-Datei verlangt.</translation>
    </message>
    <message>
        <source>The condition %1 is not met: there is none.</source>
        <translation>Die Bedingung %1 ist nicht erfüllt: Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The condition %1 is not met: it is %2.</source>
        <translation>Die Bedingung %1 ist nicht erfüllt: Der Wert ist %2.</translation>
    </message>
    <message>
        <source>The mock file has changed, but the routes stay as they were: %1</source>
        <translation>Die Mock-Datei hat sich geändert, aber die Routen bleiben, wie sie waren: %1</translation>
    </message>
    <message numerus="yes">
        <source>The mock file has changed: %n routes.</source>
        <translation>
            <numerusform>Die Mock-Datei hat sich geändert: %n Route.</numerusform>
            <numerusform>Die Mock-Datei hat sich geändert: %n Routen.</numerusform>
        </translation>
    </message>
    <message>
        <source>resource %1</source>
        <translation>Ressource %1</translation>
    </message>
    <message>
        <source>No route answers this request.</source>
        <translation>Keine Route beantwortet diese Anfrage.</translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>Mock-API</translation>
    </message>
    <message>
        <source>Answers requests as a file says: contents, delays and faults.</source>
        <translation>Beantwortet Anfragen nach den Vorgaben einer Datei: Inhalte, Verzögerungen und Störungen.</translation>
    </message>
    <message>
        <source>mock</source>
        <translation>Mock</translation>
    </message>
    <message>
        <source>Mock file</source>
        <translation>Mock-Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The path does not match “%1”.</source>
        <translation>Der Pfad passt nicht zu „%1“.</translation>
    </message>
    <message>
        <source>Segment %1 of the path is “%2”, not “%3”.</source>
        <translation>Segment %1 des Pfads ist „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>The number of segments of the path is %1, not %2.</source>
        <translation>Die Anzahl der Segmente des Pfads ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>The route is off.</source>
        <translation>Die Route ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The method is %1, not %2.</source>
        <translation>Die Methode ist %1, nicht %2.</translation>
    </message>
    <message>
        <source>No route answers %1 %2.</source>
        <translation>Keine Route beantwortet %1 %2.</translation>
    </message>
    <message>
        <source>The content must be a JSON object.</source>
        <translation>Der Inhalt muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>A list knows GET and POST.</source>
        <translation>Eine Liste kennt GET und POST.</translation>
    </message>
    <message>
        <source>“%1” must be a text or a whole number.</source>
        <translation>„%1“ muss ein Text oder eine ganze Zahl sein.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n entries and takes no more.</source>
        <translation>
            <numerusform>Die Liste enthält %n Eintrag und nimmt keinen weiteren auf.</numerusform>
            <numerusform>Die Liste enthält %n Einträge und nimmt keine weiteren auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry with this “%1”.</source>
        <translation>Es gibt keinen Eintrag mit diesem Wert für „%1“.</translation>
    </message>
    <message>
        <source>An entry knows GET, PUT, PATCH and DELETE.</source>
        <translation>Ein Eintrag kennt GET, PUT, PATCH und DELETE.</translation>
    </message>
    <message>
        <source>The administration knows no such path.</source>
        <translation>Die Verwaltung kennt keinen solchen Pfad.</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>The token of the administration is missing or wrong.</source>
        <translation>Das Token der Verwaltung fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>The content must be an object of texts; null forgets one.</source>
        <translation>Der Inhalt muss ein Objekt aus Texten sein; null entfernt einen.</translation>
    </message>
    <message>
        <source>The content must be a list of objects.</source>
        <translation>Der Inhalt muss eine Liste von Objekten sein.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n snapshots and no room for more.</source>
        <translation>
            <numerusform>Es gibt %n Snapshot und keinen Platz für weitere.</numerusform>
            <numerusform>Es gibt %n Snapshots und keinen Platz für weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>Es gibt keinen Snapshot „%1“.</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>“%1” cannot be reset; known are: %2.</source>
        <translation>„%1“ kann nicht zurückgesetzt werden; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The content must be one route.</source>
        <translation>Der Inhalt muss eine einzige Route sein.</translation>
    </message>
    <message>
        <source>The condition %1 takes too long to be tested.</source>
        <translation>Die Prüfung der Bedingung %1 dauert zu lange.</translation>
    </message>
    <message>
        <source>The client does not read what it is sent.</source>
        <translation>Der Client liest nicht, was ihm gesendet wird.</translation>
    </message>
    <message>
        <source>This is a WebSocket, and the request asks for none.</source>
        <translation>Dies ist ein WebSocket, und die Anfrage verlangt keinen.</translation>
    </message>
    <message>
        <source>A web page of another origin may not open this WebSocket.</source>
        <translation>Eine Webseite eines anderen Ursprungs darf diesen WebSocket nicht öffnen.</translation>
    </message>
    <message>
        <source>Only version 13 of WebSockets is known here.</source>
        <translation>Hier ist nur Version 13 von WebSockets bekannt.</translation>
    </message>
    <message>
        <source>The field Sec-WebSocket-Key is missing or wrong.</source>
        <translation>Das Feld Sec-WebSocket-Key fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Not as in the file: %1</source>
        <translation>Nicht wie in der Datei: %1</translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to %n connections.</source>
        <translation>
            <numerusform>Eine Nachricht wurde an %n Verbindung gesendet.</numerusform>
            <numerusform>Eine Nachricht wurde an %n Verbindungen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of the administration needs %n characters or more.</source>
        <translation>
            <numerusform>Das Token der Verwaltung braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Das Token der Verwaltung braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mock file or an OpenAPI description (JSON or YAML): which requests get which answers. It is read again when it changes.</source>
        <translation>Eine Mock-Datei oder eine OpenAPI-Beschreibung (JSON oder YAML): welche Anfragen welche Antworten erhalten. Bei Änderungen wird sie neu gelesen.</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>Anfragen prüfen</translation>
    </message>
    <message>
        <source>What happens to requests that are not as the OpenAPI description says: nothing, a remark in the traffic, or an answer 422 that says what is wrong.</source>
        <translation>Was mit Anfragen geschieht, die nicht der OpenAPI-Beschreibung entsprechen: nichts, eine Anmerkung im Datenverkehr oder eine Antwort 422, die sagt, was falsch ist.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Remark in the traffic</source>
        <translation>Anmerkung im Datenverkehr</translation>
    </message>
    <message>
        <source>Refuse with 422</source>
        <translation>Mit 422 ablehnen</translation>
    </message>
    <message>
        <source>No answer with this status</source>
        <translation>Keine Antwort mit diesem Status</translation>
    </message>
    <message>
        <source>The operation has no answer with the status that “Prefer: code=…” asks for.</source>
        <translation>Die Operation hat keine Antwort mit dem Status, den „Prefer: code=…“ verlangt.</translation>
    </message>
    <message>
        <source>No such example</source>
        <translation>Kein solches Beispiel</translation>
    </message>
    <message>
        <source>The answer has no example of the name that “Prefer: example=…” asks for.</source>
        <translation>Die Antwort hat kein Beispiel mit dem Namen, den „Prefer: example=…“ verlangt.</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Nicht akzeptabel</translation>
    </message>
    <message>
        <source>The operation has no answer of a type that “Accept” allows.</source>
        <translation>Die Operation hat keine Antwort eines Typs, den „Accept“ zulässt.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>The content is missing.</source>
        <translation>Der Inhalt fehlt.</translation>
    </message>
    <message>
        <source>A content of the type “%1” is not taken.</source>
        <translation>Ein Inhalt vom Typ „%1“ wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The content is no JSON.</source>
        <translation>Der Inhalt ist kein JSON.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>The request does not fit what the description of the API says.</source>
        <translation>Die Anfrage passt nicht zu dem, was die Beschreibung der API vorgibt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as described: %1</source>
        <translation>Nicht wie beschrieben: %1</translation>
    </message>
    <message>
        <source>Each entry must be an object whose “%1” is a text or a whole number.</source>
        <translation>Jeder Eintrag muss ein Objekt sein, dessen „%1“ ein Text oder eine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>The entries of the list take %1 MiB; it takes no more.</source>
        <translation>Die Einträge der Liste belegen %1 MiB; sie nimmt keine weiteren auf.</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3.</source>
        <translation>Die Einträge von „%1“ können nicht aus „%2“ gelesen werden: %3.</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>sie ist größer als 256 MiB</translation>
    </message>
    <message>
        <source>It is no JSON list.</source>
        <translation>Es ist keine JSON-Liste.</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3 Mend the file, or move it away to begin with the data of the mock file.</source>
        <translation>Die Einträge von „%1“ können nicht aus „%2“ gelesen werden: %3 Reparieren Sie die Datei, oder verschieben Sie sie, um mit den Daten der Mock-Datei zu beginnen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so that changes are only in memory: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden, sodass Änderungen nur im Arbeitsspeicher stehen: %2.</translation>
    </message>
    <message>
        <source>Somebody else had changed “%1”; that is in “%2” now.</source>
        <translation>Jemand anderes hatte „%1“ geändert; dieser Stand liegt jetzt in „%2“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read in the folder of the mock file.</source>
        <translation>Die Datei „%1“ kann im Ordner der Mock-Datei nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 16 MiB.</source>
        <translation>Die Datei „%1“ ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>“json”</source>
        <translation>„json“</translation>
    </message>
    <message>
        <source>“file”</source>
        <translation>„file“</translation>
    </message>
    <message>
        <source>“body”</source>
        <translation>„body“</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>Datei „%1“</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>“callbacks”</source>
        <translation>„callbacks“</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be filled in. %4</source>
        <translation>Die Vorlage für %1 von „%2“ (Zeile %3 der Mock-Datei) kann nicht ausgefüllt werden. %4</translation>
    </message>
    <message>
        <source>“set” of “%1”</source>
        <translation>„set“ von „%1“</translation>
    </message>
    <message>
        <source>The template of the data “%1” cannot be filled in. %2</source>
        <translation>Die Vorlage der Daten „%1“ kann nicht ausgefüllt werden. %2</translation>
    </message>
    <message>
        <source>A template makes “%1”, which is no regular expression.</source>
        <translation>Eine Vorlage ergibt „%1“, was kein regulärer Ausdruck ist.</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 is left out: it would be the answer to %n callbacks.</source>
        <translation>
            <numerusform>Der Callback %1 wird weggelassen: Er wäre die Antwort auf %n Callback.</numerusform>
            <numerusform>Der Callback %1 wird weggelassen: Er wäre die Antwort auf %n Callbacks.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a mock file.</source>
        <translation>Die Datei ist eine Mock-Datei.</translation>
    </message>
    <message>
        <source>The file is an OpenAPI description.</source>
        <translation>Die Datei ist eine OpenAPI-Beschreibung.</translation>
    </message>
    <message>
        <source>The file is an environment of Mockoon.</source>
        <translation>Die Datei ist eine Umgebung von Mockoon.</translation>
    </message>
    <message>
        <source>The file is a HAR file of recorded traffic.</source>
        <translation>Die Datei ist eine HAR-Datei mit aufgezeichnetem Datenverkehr.</translation>
    </message>
    <message>
        <source>What the operation asks for is missing: %1.</source>
        <translation>Es fehlt, was die Operation verlangt: %1.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be read. %4</source>
        <translation>Die Vorlage für %1 von „%2“ (Zeile %3 der Mock-Datei) kann nicht gelesen werden. %4</translation>
    </message>
    <message>
        <source>A condition of “%1” (line %2 of the mock file) cannot be filled in. %3</source>
        <translation>Eine Bedingung von „%1“ (Zeile %2 der Mock-Datei) kann nicht ausgefüllt werden. %3</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The server that requests are passed on to; with a path, all below it.</source>
        <translation>Der Server, an den Anfragen weitergeleitet werden; mit einem Pfad: alles darunter.</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Akzeptiertes Zertifikat</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Paths that go to other servers: the beginning of a path and an address. A path in the address takes the place of that beginning.</source>
        <translation>Pfade, die zu anderen Servern führen: der Anfang eines Pfads und eine Adresse. Ein Pfad in der Adresse tritt an die Stelle dieses Anfangs.</translation>
    </message>
    <message>
        <source>Keep the host name</source>
        <translation>Hostnamen beibehalten</translation>
    </message>
    <message>
        <source>The upstream sees the Host that the client asked for, instead of its own name.</source>
        <translation>Der Upstream sieht den Host, den der Client angefragt hat, statt seines eigenen Namens.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A file with certificates (PEM) of authorities that the upstream&apos;s may come from, besides those of this machine.</source>
        <translation>Eine Datei mit Zertifikaten (PEM) von Zertifizierungsstellen, von denen das des Upstreams stammen darf, zusätzlich zu denen dieses Computers.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>The upstream must be reached within it, or the client gets status 504.</source>
        <translation>Innerhalb dieser Zeit muss der Upstream erreicht sein, sonst erhält der Client Status 504.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit zum Antworten</translation>
    </message>
    <message>
        <source>The upstream must begin to answer within it, or the client gets status 504; 0: no limit.</source>
        <translation>Innerhalb dieser Zeit muss der Upstream zu antworten beginnen, sonst erhält der Client Status 504; 0: kein Limit.</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>Tell of the client</source>
        <translation>Angaben zum Client</translation>
    </message>
    <message>
        <source>What the upstream is told of the client&apos;s address and of this server&apos;s name.</source>
        <translation>Was der Upstream über die Adresse des Clients und den Namen dieses Servers erfährt.</translation>
    </message>
    <message>
        <source>X-Forwarded-For, -Host and -Proto</source>
        <translation>X-Forwarded-For, -Host und -Proto</translation>
    </message>
    <message>
        <source>Forwarded (RFC 7239)</source>
        <translation>Forwarded (RFC 7239)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Adapt redirects and cookies</source>
        <translation>Weiterleitungen und Cookies anpassen</translation>
    </message>
    <message>
        <source>Addresses, cookie domains and paths of the upstream become those of this server.</source>
        <translation>Adressen, Cookie-Domains und Pfade des Upstreams werden zu denen dieses Servers.</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>Von Anfragen</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of requests, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>„Name: Wert“ setzt ein Header-Feld von Anfragen, „+Name: Wert“ fügt eines hinzu, „-Name“ entfernt es.</translation>
    </message>
    <message>
        <source>Of answers</source>
        <translation>Von Antworten</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>„Name: Wert“ setzt ein Header-Feld von Antworten, „+Name: Wert“ fügt eines hinzu, „-Name“ entfernt es.</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>Schlechte Leitung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Every request waits so long before it goes on.</source>
        <translation>So lange wartet jede Anfrage, bevor sie weitergeleitet wird.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>At most so much is added to the latency, by chance.</source>
        <translation>Höchstens so viel kommt zufällig zur Latenz hinzu.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Contents of each request and answer pass no faster; 0: no limit.</source>
        <translation>Der Inhalt jeder Anfrage und jeder Antwort wird nicht schneller übertragen; 0: kein Limit.</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <translation>KiB/s</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>A share of the requests to which something happens: a status of 4xx or 5xx, reset, silence, or cut; and, if only some are meant, the beginning of their paths.</source>
        <translation>Ein Anteil der Anfragen, mit denen etwas geschieht: ein Status 4xx oder 5xx, reset, silence oder cut; und, wenn nur bestimmte gemeint sind, der Anfang ihrer Pfade.</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Reverse Proxy</translation>
    </message>
    <message>
        <source>Passes requests on to another server and shows the traffic.</source>
        <translation>Leitet Anfragen an einen anderen Server weiter und zeigt den Datenverkehr.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the upstream&apos;s certificate, which is taken as it is, whoever issued it. For a route: name=fingerprint, after a comma.</source>
        <translation>Der SHA-256-Fingerabdruck des Zertifikats des Upstreams, das ohne weitere Prüfung akzeptiert wird, wer immer es ausgestellt hat. Für eine Route: Name=Fingerabdruck, nach einem Komma.</translation>
    </message>
    <message>
        <source>When the upstream is down</source>
        <translation>Wenn der Upstream ausfällt</translation>
    </message>
    <message>
        <source>Answer from the recording</source>
        <translation>Aus der Aufzeichnung antworten</translation>
    </message>
    <message>
        <source>Requests that were answered before get the same answer, with the field X-Portside-Recorded.</source>
        <translation>Anfragen, die schon einmal beantwortet wurden, erhalten dieselbe Antwort, mit dem Feld X-Portside-Recorded.</translation>
    </message>
    <message>
        <source>HAR file</source>
        <translation>HAR-Datei</translation>
    </message>
    <message>
        <source>Its answers count, too, until the upstream has given newer ones.</source>
        <translation>Auch ihre Antworten zählen, bis der Upstream neuere gegeben hat.</translation>
    </message>
</context>
<context>
    <name>StaticKind</name>
    <message>
        <source>This address or request is not well-formed.</source>
        <translation>Diese Adresse oder Anfrage ist fehlerhaft.</translation>
    </message>
    <message>
        <source>This file or folder may not be read.</source>
        <translation>Diese Datei oder dieser Ordner darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This method is not possible here.</source>
        <translation>Diese Methode ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>The content is not available in an encoding that the client accepts.</source>
        <translation>Der Inhalt ist in keiner Kodierung verfügbar, die der Client akzeptiert.</translation>
    </message>
    <message>
        <source>The file is not in the state that the request asks for.</source>
        <translation>Die Datei ist nicht in dem Zustand, den die Anfrage verlangt.</translation>
    </message>
    <message>
        <source>The upload is larger than this server takes.</source>
        <translation>Der Upload ist größer, als dieser Server annimmt.</translation>
    </message>
    <message>
        <source>The file does not have the part that the request asks for.</source>
        <translation>Die Datei enthält den angefragten Teil nicht.</translation>
    </message>
    <message>
        <source>The server is out of resources. Try again later.</source>
        <translation>Der Server hat keine Ressourcen mehr frei. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr frei.</translation>
    </message>
    <message>
        <source>The request could not be carried out.</source>
        <translation>Die Anfrage konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation>Kein Name enthält diesen Text.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder whose files are served.</source>
        <translation>Der Ordner, dessen Dateien ausgeliefert werden.</translation>
    </message>
    <message>
        <source>Index files</source>
        <translation>Indexdateien</translation>
    </message>
    <message>
        <source>Answers a request for a folder; the first that exists, one name a line.</source>
        <translation>Beantwortet eine Anfrage nach einem Ordner; die erste vorhandene zählt, ein Name pro Zeile.</translation>
    </message>
    <message>
        <source>Page for “not found”</source>
        <translation>Seite für „nicht gefunden“</translation>
    </message>
    <message>
        <source>A file in the folder that is sent with status 404; unused if it does not exist.</source>
        <translation>Eine Datei im Ordner, die mit Status 404 gesendet wird; ungenutzt, wenn sie nicht existiert.</translation>
    </message>
    <message>
        <source>Live reload</source>
        <translation>Live Reload</translation>
    </message>
    <message>
        <source>Pages reload in the browser when a file changes; style sheets are replaced without reloading. Such a server runs one thread.</source>
        <translation>Seiten werden im Browser neu geladen, wenn sich eine Datei ändert; Stylesheets werden ohne Neuladen ersetzt. Ein solcher Server nutzt einen Thread.</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>Ordner auflisten</translation>
    </message>
    <message>
        <source>A folder without an index file is shown as a list of its files.</source>
        <translation>Ein Ordner ohne Indexdatei wird als Liste seiner Dateien angezeigt.</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>Single-Page-Anwendung</translation>
    </message>
    <message>
        <source>Paths that do not exist are answered with the folder&apos;s index file when a browser navigates to them.</source>
        <translation>Nicht vorhandene Pfade werden mit der Indexdatei des Ordners beantwortet, wenn ein Browser zu ihnen navigiert.</translation>
    </message>
    <message>
        <source>URLs without .html</source>
        <translation>URLs ohne .html</translation>
    </message>
    <message>
        <source>/about answers with about.html; /about.html goes on working.</source>
        <translation>/about liefert about.html; /about.html funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Caching</translation>
    </message>
    <message>
        <source>Check each time (no-cache)</source>
        <translation>Jedes Mal prüfen (no-cache)</translation>
    </message>
    <message>
        <source>Keep nothing (no-store)</source>
        <translation>Nichts behalten (no-store)</translation>
    </message>
    <message>
        <source>Keep for a time (max-age)</source>
        <translation>Eine Zeit lang behalten (max-age)</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source>How long browsers keep files without asking again.</source>
        <translation>Wie lange Browser Dateien behalten, ohne erneut nachzufragen.</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Weitere Header</translation>
    </message>
    <message>
        <source>Added to every answer, one “Name: value” a line; replaces a header of the same name.</source>
        <translation>Werden jeder Antwort hinzugefügt, pro Zeile ein „Name: Wert“; ersetzen einen Header gleichen Namens.</translation>
    </message>
    <message>
        <source>Allow other sites (CORS)</source>
        <translation>Andere Websites zulassen (CORS)</translation>
    </message>
    <message>
        <source>Scripts of every web site may read the files.</source>
        <translation>Skripte jeder Website dürfen die Dateien lesen.</translation>
    </message>
    <message>
        <source>Cross-origin isolation</source>
        <translation>Cross-Origin-Isolation</translation>
    </message>
    <message>
        <source>Sends COOP and COEP, which SharedArrayBuffer and precise timers need.</source>
        <translation>Sendet COOP und COEP, die SharedArrayBuffer und präzise Timer benötigen.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Texts are sent compressed (br, zstd, gzip) to browsers that take it.</source>
        <translation>Texte werden komprimiert (br, zstd, gzip) an Browser gesendet, die das unterstützen.</translation>
    </message>
    <message>
        <source>Use compressed siblings</source>
        <translation>Vorkomprimierte Dateien verwenden</translation>
    </message>
    <message>
        <source>app.js.br, app.js.zst or app.js.gz is sent for app.js unless it is older.</source>
        <translation>Für app.js wird app.js.br, app.js.zst oder app.js.gz gesendet, sofern nicht älter.</translation>
    </message>
    <message>
        <source>Serve hidden files</source>
        <translation>Versteckte Dateien ausliefern</translation>
    </message>
    <message>
        <source>Files and folders whose names begin with a dot, such as .env or .git, are served and listed.</source>
        <translation>Dateien und Ordner, deren Name mit einem Punkt beginnt, etwa .env oder .git, werden ausgeliefert und aufgelistet.</translation>
    </message>
    <message>
        <source>Follow links out of the folder</source>
        <translation>Links aus dem Ordner hinaus folgen</translation>
    </message>
    <message>
        <source>Symbolic links that lead out of the folder are followed.</source>
        <translation>Symbolischen Links, die aus dem Ordner hinausführen, wird gefolgt.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Larger uploads are refused; 0 means no limit.</source>
        <translation>Größere Uploads werden abgelehnt; 0 bedeutet: kein Limit.</translation>
    </message>
    <message>
        <source>Take uploads</source>
        <translation>Uploads annehmen</translation>
    </message>
    <message>
        <source>Files can be put into the folder by PUT and by a form below each list.</source>
        <translation>Dateien können per PUT und über ein Formular unter jeder Liste in den Ordner gelegt werden.</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>An upload replaces a file of the same name instead of being refused.</source>
        <translation>Ein Upload ersetzt eine Datei gleichen Namens, statt abgelehnt zu werden.</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Statische Dateien</translation>
    </message>
    <message>
        <source>Serves the files of a folder, with live reload, listings and ranges.</source>
        <translation>Liefert die Dateien eines Ordners aus, mit Live Reload, Ordnerlisten und Teilabrufen.</translation>
    </message>
    <message>
        <source>site</source>
        <translation>website</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Hidden files are not served and not taken.</source>
        <translation>Versteckte Dateien werden weder ausgeliefert noch angenommen.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>Der Ordner für diese Datei existiert nicht.</translation>
    </message>
    <message>
        <source>Uploads by POST are forms (multipart/form-data).</source>
        <translation>Uploads per POST sind Formulare (multipart/form-data).</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Shown: the first %1</source>
        <translation>Angezeigt: die ersten %1</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>Der Ordner „%1“ existiert nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder in which it lies.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be entered. Change its permissions or choose another one.</source>
        <translation>Der Ordner „%1“ darf nicht betreten werden. Ändern Sie seine Berechtigungen oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” must be the name of a file in the folder.</source>
        <translation>„%1“ muss der Name einer Datei im Ordner sein.</translation>
    </message>
    <message>
        <source>“%1” must be a plain file name, such as index.html.</source>
        <translation>„%1“ muss ein einfacher Dateiname sein, etwa index.html.</translation>
    </message>
    <message>
        <source>What browsers may keep (Cache-Control). With “Check each time” an edit shows at once.</source>
        <translation>Was Browser behalten dürfen (Cache-Control). Mit „Jedes Mal prüfen“ ist eine Änderung sofort zu sehen.</translation>
    </message>
    <message>
        <source>The header “%1” contains a control character. Remove it.</source>
        <translation>Der Header „%1“ enthält ein Steuerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is not a header. Write it as &quot;Name: value&quot;.</source>
        <translation>„%1“ ist kein Header. Schreiben Sie ihn als „Name: Wert“.</translation>
    </message>
    <message>
        <source>“%1” is set by the server itself. Remove this line.</source>
        <translation>„%1“ wird vom Server selbst gesetzt. Entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>“%1” exists already, or its folder does not.</source>
        <translation>„%1“ existiert bereits, oder der Ordner dafür fehlt.</translation>
    </message>
    <message>
        <source>“%1” is larger than this server takes.</source>
        <translation>„%1“ ist größer, als dieser Server annimmt.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no space left on the disk.</source>
        <translation>„%1“ wurde nicht gespeichert: Auf dem Datenträger ist kein Platz mehr frei.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>„%1“ kann kein Dateiname sein.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>„%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>A folder cannot be uploaded. Leave out the last slash.</source>
        <translation>Ein Ordner kann nicht hochgeladen werden. Lassen Sie den letzten Schrägstrich weg.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>As the program likes it</source>
        <translation>Wie für das Programm üblich</translation>
    </message>
    <message>
        <source>Files of “%1”</source>
        <translation>Dateien von „%1“</translation>
    </message>
    <message>
        <source>There is an index.html in it.</source>
        <translation>Darin liegt eine index.html.</translation>
    </message>
    <message>
        <source>There is an index.html in “%1”.</source>
        <translation>In „%1“ liegt eine index.html.</translation>
    </message>
    <message>
        <source>Any folder can be served.</source>
        <translation>Jeder Ordner kann bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The filter “%1” is not valid at character %2: %3</source>
        <translation>Der Filter „%1“ ist bei Zeichen %2 nicht gültig: %3</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”.</source>
        <translation>Es gibt keinen Servertyp „%1“.</translation>
    </message>
    <message>
        <source>Catch a Webhook</source>
        <translation>Webhook empfangen</translation>
    </message>
    <message>
        <source>New Mock API</source>
        <translation>Neue Mock-API</translation>
    </message>
    <message>
        <source>Administration token</source>
        <translation>Verwaltungstoken</translation>
    </message>
    <message>
        <source>With it a test suite may look at routes, state and requests below “/.portside/admin” and change them; without it there is no administration.</source>
        <translation>Damit darf eine Testsuite Routen, Zustand und Anfragen unterhalb von „/.portside/admin“ ansehen und ändern; ohne Token gibt es keine Verwaltung.</translation>
    </message>
    <message>
        <source>Mock API of %1</source>
        <comment>name of a file</comment>
        <translation>Mock-API aus %1</translation>
    </message>
</context>
</TS>

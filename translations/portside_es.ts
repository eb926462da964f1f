<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App::Startup</name>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>Portside is running already (process %1) but does not answer. End that process, then start Portside again.</source>
        <translation>Portside ya se está ejecutando (proceso %1), pero no responde. Finalice ese proceso y vuelva a iniciar Portside.</translation>
    </message>
</context>
<context>
    <name>CommandKind</name>
    <message>
        <source>Say which program is to run, such as: uvicorn main:app</source>
        <translation>Diga qué programa se debe ejecutar, por ejemplo: uvicorn main:app</translation>
    </message>
    <message>
        <source>“%1” must be NAME=value, or a NAME that is to be removed.</source>
        <translation>«%1» debe ser NAME=valor, o un NAME que se quita.</translation>
    </message>
    <message>
        <source>“%1” must be a path that begins with a slash.</source>
        <translation>«%1» debe ser una ruta que empiece por una barra.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What is run. {port}, {host} and {fd} become what it shall listen on, {url} the address of this server; programs that Portside knows get them by themselves.</source>
        <translation>Lo que se ejecuta. {port}, {host} y {fd} pasan a ser aquello en lo que debe escuchar, {url} la dirección de este servidor; los programas que Portside conoce los reciben por sí solos.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The folder in which the program runs.</source>
        <translation>La carpeta en la que se ejecuta el programa.</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Archivo de entorno</translation>
    </message>
    <message>
        <source>A file with more variables, such as .env in the folder; the ones above count more.</source>
        <translation>Un archivo con más variables, como .env en la carpeta; las de arriba tienen prioridad.</translation>
    </message>
    <message>
        <source>Keep output in</source>
        <translation>Guardar la salida en</translation>
    </message>
    <message>
        <source>A file that gets all that the program prints; from 8 MiB on it is begun anew, and the one before is kept as .1.</source>
        <translation>Un archivo que recibe todo lo que imprime el programa; a partir de 8 MiB se empieza de nuevo, y el anterior se conserva como .1.</translation>
    </message>
    <message>
        <source>Run by the shell</source>
        <translation>Ejecutar con el intérprete de órdenes</translation>
    </message>
    <message>
        <source>The command is run by /bin/sh, with its variables, wildcards and operators.</source>
        <translation>La orden la ejecuta /bin/sh, con sus variables, comodines y operadores.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Path that is asked</source>
        <translation>Ruta que se pide</translation>
    </message>
    <message>
        <source>The program is ready when it answers a request for this.</source>
        <translation>El programa está listo cuando responde a una petición de esta ruta.</translation>
    </message>
    <message>
        <source>Status that counts</source>
        <translation>Estado que cuenta</translation>
    </message>
    <message>
        <source>0: any answer means that it is ready, also an error page.</source>
        <translation>0: cualquier respuesta significa que está listo, también una página de error.</translation>
    </message>
    <message>
        <source>Line that tells</source>
        <translation>Línea que lo dice</translation>
    </message>
    <message>
        <source>A regular expression for the line that the program prints when it listens; {url}, {host} and {port} stand for what they are called.</source>
        <translation>Una expresión regular para la línea que el programa imprime cuando escucha; {url}, {host} y {port} valen por lo que nombran.</translation>
    </message>
    <message>
        <source>Command that asks</source>
        <translation>Orden que lo comprueba</translation>
    </message>
    <message>
        <source>Run again and again until it ends with exit code 0.</source>
        <translation>Se ejecuta una y otra vez hasta que termina con el código de salida 0.</translation>
    </message>
    <message>
        <source>Ready within</source>
        <translation>Listo en</translation>
    </message>
    <message>
        <source>A program that needs longer is stopped; 0: as long as programs of its sort may need, mostly 60 s.</source>
        <translation>Un programa que necesita más se detiene; 0: lo que suelan necesitar los programas de su tipo, en general 60 s.</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>Listo cuando</translation>
    </message>
    <message>
        <source>What the program must do before the server counts as running.</source>
        <translation>Lo que el programa debe hacer antes de que el servidor cuente como en marcha.</translation>
    </message>
    <message>
        <source>It answers a request</source>
        <translation>Responde a una petición</translation>
    </message>
    <message>
        <source>It accepts a connection</source>
        <translation>Acepta una conexión</translation>
    </message>
    <message>
        <source>It prints a line</source>
        <translation>Imprime una línea</translation>
    </message>
    <message>
        <source>It says READY=1 (sd_notify)</source>
        <translation>Dice READY=1 (sd_notify)</translation>
    </message>
    <message>
        <source>A command succeeds</source>
        <translation>Una orden tiene éxito</translation>
    </message>
    <message>
        <source>Stopping and restarting</source>
        <translation>Parada y reinicio</translation>
    </message>
    <message>
        <source>Starts in a row</source>
        <translation>Arranques seguidos</translation>
    </message>
    <message>
        <source>A program that ends again and again is given up after so many.</source>
        <translation>Un programa que termina una y otra vez se da por perdido tras tantos.</translation>
    </message>
    <message>
        <source>Start anew on changes of</source>
        <translation>Reiniciar al cambiar</translation>
    </message>
    <message>
        <source>Files whose change starts the program anew, one wildcard a line, such as *.py; for programs that do not do so themselves.</source>
        <translation>Archivos cuyo cambio reinicia el programa, un comodín por línea, como *.py; para programas que no lo hacen por sí mismos.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a arrancar</translation>
    </message>
    <message>
        <source>What happens when the program ends by itself after it was ready; pauses grow from half a second to half a minute.</source>
        <translation>Lo que ocurre cuando el programa termina por sí solo después de estar listo; las pausas crecen de medio segundo a medio minuto.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>Cuando falló</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Signal to stop</source>
        <translation>Señal de parada</translation>
    </message>
    <message>
        <source>What asks the program to end; after the grace time it gets INT, a second later KILL.</source>
        <translation>Lo que pide al programa que termine; tras el plazo recibe INT, un segundo después KILL.</translation>
    </message>
    <message>
        <source>Port and traffic</source>
        <translation>Puerto y tráfico</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Mostrar el tráfico</translation>
    </message>
    <message>
        <source>How it gets its port</source>
        <translation>Cómo recibe su puerto</translation>
    </message>
    <message>
        <source>The program listens on a port of its own behind this server.</source>
        <translation>El programa escucha en un puerto propio detrás de este servidor.</translation>
    </message>
    <message>
        <source>A number, by {port}</source>
        <translation>Un número, por {port}</translation>
    </message>
    <message>
        <source>A socket, by {fd}</source>
        <translation>Un socket, por {fd}</translation>
    </message>
    <message>
        <source>A socket, as systemd hands it (LISTEN_FDS)</source>
        <translation>Un socket, como lo entrega systemd (LISTEN_FDS)</translation>
    </message>
    <message>
        <source>A socket, by the variable NGINX</source>
        <translation>Un socket, por la variable NGINX</translation>
    </message>
    <message>
        <source>It chooses, and Portside finds it</source>
        <translation>Lo elige él, y Portside lo encuentra</translation>
    </message>
    <message>
        <source>Runs a program that serves, such as uvicorn, vite or php, and shows its traffic.</source>
        <translation>Ejecuta un programa que sirve, como uvicorn, vite o php, y muestra su tráfico.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>Variables for the program, one NAME=value a line; a NAME alone is removed. For what must not be kept here: ${env:NAME} is a variable of Portside&apos;s own, ${file:PATH} what a file holds.</source>
        <translation>Variables para el programa, un NAME=valor por línea; un NAME solo se quita. Para lo que no debe guardarse aquí: ${env:NAME} es una variable del propio Portside, ${file:PATH} lo que contiene un archivo.</translation>
    </message>
    <message>
        <source>What passes between browser and program is shown and recorded; without it only passed on. It counts at once.</source>
        <translation>Lo que pasa entre navegador y programa se muestra y se graba; sin ello solo se transmite. Tiene efecto inmediato.</translation>
    </message>
    <message>
        <source>Speaks TLS</source>
        <translation>Habla TLS</translation>
    </message>
    <message>
        <source>The program answers by HTTPS on its own port, with a certificate that may be any.</source>
        <translation>El programa responde por HTTPS en su propio puerto, con un certificado que puede ser cualquiera.</translation>
    </message>
    <message>
        <source>Say which command asks whether the program is ready, or choose something else under “Ready when”.</source>
        <translation>Indique qué orden comprueba si el programa está listo, o elija otra cosa en «Listo cuando».</translation>
    </message>
    <message>
        <source>Say which line the program prints when it is ready, or choose something else under “Ready when”.</source>
        <translation>Indique qué línea imprime el programa cuando está listo, o elija otra cosa en «Listo cuando».</translation>
    </message>
    <message>
        <source>Health path</source>
        <translation>Ruta de comprobación</translation>
    </message>
    <message>
        <source>What is asked for, such as /healthz.</source>
        <translation>Lo que se pide, como /healthz.</translation>
    </message>
    <message>
        <source>Healthy status</source>
        <translation>Estado correcto</translation>
    </message>
    <message>
        <source>0: any below 400 counts as healthy.</source>
        <translation>0: cualquiera inferior a 400 cuenta como correcto.</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Orden de comprobación</translation>
    </message>
    <message>
        <source>Its exit code 0 counts as healthy; {port}, {host} and {url} are replaced.</source>
        <translation>Su código de salida 0 cuenta como correcto; {port}, {host} y {url} se sustituyen.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>The pause from an answer to the next question.</source>
        <translation>La pausa desde una respuesta hasta la siguiente comprobación.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Responder en</translation>
    </message>
    <message>
        <source>What takes longer counts as no answer.</source>
        <translation>Lo que tarda más cuenta como falta de respuesta.</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Fallos seguidos</translation>
    </message>
    <message>
        <source>So many make it unhealthy; one good answer makes it well again.</source>
        <translation>Con tantos queda en mal estado; una sola respuesta buena lo devuelve al buen estado.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Comprobación de estado</translation>
    </message>
    <message>
        <source>A program that is ready is asked again and again whether it still does what it should; when it does not, the server is shown as unhealthy.</source>
        <translation>A un programa que está listo se le pregunta una y otra vez si sigue haciendo lo que debe; cuando no es así, el servidor se muestra en mal estado.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Restart when unhealthy</source>
        <translation>Reiniciar si está en mal estado</translation>
    </message>
    <message>
        <source>An unhealthy program is started anew, as often in a row as one that ends by itself.</source>
        <translation>Un programa en mal estado se reinicia, tantas veces seguidas como uno que termina por sí solo.</translation>
    </message>
    <message>
        <source>The health check is to be a command, but there is none.</source>
        <translation>La comprobación de estado debe ser una orden, pero no hay ninguna.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The content is longer than %1 bytes.</source>
        <translation>El cuerpo ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>A line of the chunked content has a control character or a wrong end.</source>
        <translation>Una línea del cuerpo fragmentado (chunked) contiene un carácter de control o no termina correctamente.</translation>
    </message>
    <message>
        <source>The trailer fields are longer than %1 bytes together.</source>
        <translation>Los campos finales (trailer) ocupan en conjunto más de %1 bytes.</translation>
    </message>
    <message>
        <source>A trailer field is folded over two lines.</source>
        <translation>Un campo final (trailer) está partido en dos líneas.</translation>
    </message>
    <message>
        <source>A chunk of the content is longer than its size says.</source>
        <translation>Un fragmento (chunk) del cuerpo es más largo que el tamaño que declara.</translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation>El tamaño de un fragmento (chunk) no es un número hexadecimal.</translation>
    </message>
    <message>
        <source>A chunk size line is longer than %1 bytes.</source>
        <translation>La línea de tamaño de un fragmento (chunk) ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>The method %1 is not supported.</source>
        <translation>El método %1 no se admite.</translation>
    </message>
    <message>
        <source>The method %1 is not known: methods are case-sensitive, send %2.</source>
        <translation>El método %1 no se reconoce: los métodos distinguen mayúsculas y minúsculas, envíe %2.</translation>
    </message>
    <message>
        <source>The request target is longer than %1 bytes.</source>
        <translation>El destino de la petición ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>The Host header field is missing.</source>
        <translation>Falta el campo de cabecera Host.</translation>
    </message>
    <message>
        <source>The Host header field was sent more than once.</source>
        <translation>El campo de cabecera Host se envió más de una vez.</translation>
    </message>
    <message>
        <source>Content-Length was sent more than once.</source>
        <translation>Content-Length se envió más de una vez.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent with HTTP/1.0, which does not know it.</source>
        <translation>Transfer-Encoding se envió con HTTP/1.0, que no lo conoce.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both sent: the length of the content is ambiguous.</source>
        <translation>Se enviaron Content-Length y Transfer-Encoding a la vez: la longitud del cuerpo es ambigua.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once.</source>
        <translation>Transfer-Encoding se envió más de una vez.</translation>
    </message>
    <message>
        <source>This is not HTTP but TLS: use http:// instead of https:// for this server.</source>
        <translation>Esto no es HTTP, sino TLS: use http:// en lugar de https:// con este servidor.</translation>
    </message>
    <message>
        <source>%1 is not supported; send HTTP/1.1.</source>
        <translation>%1 no se admite; envíe HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request line has no target.</source>
        <translation>La línea de petición no tiene destino.</translation>
    </message>
    <message>
        <source>The request target has a space in it, which must be sent as %20, or there is more than one space.</source>
        <translation>El destino de la petición contiene un espacio, que debe enviarse como %20, o hay más de un espacio.</translation>
    </message>
    <message>
        <source>The request target has a control character in it.</source>
        <translation>El destino de la petición contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The value of the header field %1 has a control character in it.</source>
        <translation>El valor del campo de cabecera %1 contiene un carácter de control.</translation>
    </message>
    <message>
        <source>The header fields are malformed.</source>
        <translation>Los campos de cabecera tienen un formato incorrecto.</translation>
    </message>
    <message>
        <source>The method is longer than %1 bytes.</source>
        <translation>El método ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>Content-Length is not a valid number, was sent twice with different values, or together with Transfer-Encoding.</source>
        <translation>Content-Length no es un número válido, se envió dos veces con valores distintos o junto con Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once or together with Content-Length: the length of the content is ambiguous.</source>
        <translation>Transfer-Encoding se envió más de una vez o junto con Content-Length: la longitud del cuerpo es ambigua.</translation>
    </message>
    <message>
        <source>Here must be an object: { … }.</source>
        <translation>Aquí debe haber un objeto: { … }.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Falta la clave «%1».</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>una cadena de texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation>«%1» debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de cadenas de texto</translation>
    </message>
    <message>
        <source>a list: [ … ]</source>
        <translation>una lista: [ … ]</translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation>un objeto: { … }</translation>
    </message>
    <message>
        <source>The key “%1” is not known here; known are %2.</source>
        <translation>La clave «%1» no se reconoce aquí; las conocidas son %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nested deeper than %n levels.</source>
        <translation>
            <numerusform>Anidamiento de más de %n nivel.</numerusform>
            <numerusform>Anidamiento de más de %n niveles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>JSON no válido: %1.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1 debe estar entre %2 y %3, no ser %4.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 debe ser uno de estos valores: %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 debe ser true o false, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 debe ser un número entero, no «%2».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 debe ser %2.</translation>
    </message>
    <message>
        <source>A server of kind “%1” has no setting “%2”.</source>
        <translation>Un servidor de tipo «%1» no tiene el ajuste «%2».</translation>
    </message>
    <message>
        <source>Port %1 is held by another program.</source>
        <translation>El puerto %1 está ocupado por otro programa.</translation>
    </message>
    <message>
        <source>Port %1 is held by another server of this program.</source>
        <translation>El puerto %1 está ocupado por otro servidor de este programa.</translation>
    </message>
    <message>
        <source>Port %1 is held by %2 (pid %3).</source>
        <translation>El puerto %1 está ocupado por %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights. Choose a port from 1024 on.</source>
        <translation>El puerto %1 requiere permisos de administrador. Elija un puerto a partir del 1024.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine.</source>
        <translation>«%1» no es una dirección de este equipo.</translation>
    </message>
    <message>
        <source>This program may not open more files and connections. Stop some servers, or raise the limit (ulimit -n).</source>
        <translation>Este programa no puede abrir más archivos ni conexiones. Detenga algunos servidores o aumente el límite (ulimit -n).</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>No se puede escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s thread ended unexpectedly.</source>
        <translation>El hilo del servidor terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>El nombre tiene más de %n carácter.</numerusform>
            <numerusform>El nombre tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must be one line without control characters.</source>
        <translation>El nombre debe ocupar una sola línea y no contener caracteres de control.</translation>
    </message>
    <message>
        <source>The address “%1” is neither an IP address of this machine nor “localhost”.</source>
        <translation>La dirección «%1» no es una dirección IP de este equipo ni «localhost».</translation>
    </message>
    <message>
        <source>A fixed or preferred port must be from 1 to 65535.</source>
        <translation>Un puerto fijo o preferido debe estar entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Limits of heads and connections must be greater than zero.</source>
        <translation>Los límites de cabeceras y conexiones deben ser mayores que cero.</translation>
    </message>
    <message>
        <source>A limit must not be negative; zero means that there is none.</source>
        <translation>Un límite no puede ser negativo; cero significa sin límite.</translation>
    </message>
    <message>
        <source>Time-outs must be longer than zero.</source>
        <translation>Los tiempos de espera deben ser mayores que cero.</translation>
    </message>
    <message>
        <source>The grace time of a stop must be from 0 to %1 seconds.</source>
        <translation>El tiempo de gracia al detener debe estar entre 0 y %1 segundos.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>Escuchando en %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %n request(s)</source>
        <translation>
            <numerusform>Detenido después de %1: %n petición</numerusform>
            <numerusform>Detenido después de %1: %n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) cut</source>
        <translation>
            <numerusform>%n petición interrumpida</numerusform>
            <numerusform>%n peticiones interrumpidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The header&apos;s name is missing.</source>
        <translation>Falta el nombre de la cabecera.</translation>
    </message>
    <message>
        <source>“%1:” is no filter. To search for it, put it in quotes.</source>
        <translation>«%1:» no es un filtro. Para buscarlo, escríbalo entre comillas rectas (&quot;).</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>Después de «%1:» no hay nada.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”; known are %2.</source>
        <translation>No existe el tipo de servidor «%1»; los conocidos son %2.</translation>
    </message>
    <message>
        <source>“portPolicy” must be random, fixed or preferred, not “%1”.</source>
        <translation>«portPolicy» debe ser random, fixed o preferred, no «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>Otro programa está escribiendo %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>This file is of version %1 and was written by a newer Portside; this one reads up to version %2.</source>
        <translation>Este archivo es de la versión %1 y lo escribió un Portside más reciente; este lee hasta la versión %2.</translation>
    </message>
    <message>
        <source>Another server is called “%1” already.</source>
        <translation>Ya hay otro servidor llamado «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a workspace file.</source>
        <translation>%1 es demasiado grande para ser un archivo de espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing is saved: no workspace file is open.</source>
        <translation>No se guarda nada: no hay ningún archivo de espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>El cliente restableció la conexión.</translation>
    </message>
    <message>
        <source>The client left in the middle of the request head.</source>
        <translation>El cliente se desconectó en medio de la cabecera de la petición.</translation>
    </message>
    <message>
        <source>The client left in the middle of the content.</source>
        <translation>El cliente se desconectó en medio del cuerpo.</translation>
    </message>
    <message>
        <source>The client did not finish the request head in time.</source>
        <translation>El cliente no terminó a tiempo la cabecera de la petición.</translation>
    </message>
    <message>
        <source>The client did not read the answer in time.</source>
        <translation>El cliente no leyó la respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The client did not send the content in time.</source>
        <translation>El cliente no envió el cuerpo a tiempo.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>El servidor se está deteniendo.</translation>
    </message>
    <message>
        <source>The server was stopped before the answer was complete.</source>
        <translation>El servidor se detuvo antes de completar la respuesta.</translation>
    </message>
    <message>
        <source>The handler dropped the request in the middle of the answer.</source>
        <translation>El manejador abandonó la petición en medio de la respuesta.</translation>
    </message>
    <message>
        <source>The handler dropped the request without an answer.</source>
        <translation>El manejador abandonó la petición sin responder.</translation>
    </message>
    <message>
        <source>The handler failed: %1</source>
        <translation>Error del manejador: %1</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>excepción desconocida</translation>
    </message>
    <message>
        <source>The handler answered with the invalid status %1.</source>
        <translation>El manejador respondió con el estado no válido %1.</translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation>El archivo cambió mientras se enviaba.</translation>
    </message>
    <message>
        <source>The handler ended the answer before its announced length.</source>
        <translation>El manejador terminó la respuesta antes de la longitud anunciada.</translation>
    </message>
    <message>
        <source>The client left before the answer was complete.</source>
        <translation>El cliente se desconectó antes de completarse la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open.</source>
        <translation>
            <numerusform>Hay más de %n conexión abierta.</numerusform>
            <numerusform>Hay más de %n conexiones abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: %1.</source>
        <translation>Las conexiones nuevas esperan a que se cierren otras: %1.</translation>
    </message>
    <message>
        <source>A line of the request head ends with LF alone; the lines of HTTP end with CR LF.</source>
        <translation>Una línea de la cabecera de la petición termina solo con LF; las líneas de HTTP terminan con CR LF.</translation>
    </message>
    <message>
        <source>Too many empty lines before the request line.</source>
        <translation>Hay demasiadas líneas vacías antes de la línea de petición.</translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %n header field(s).</source>
        <translation>
            <numerusform>La petición tiene más de %n campo de cabecera.</numerusform>
            <numerusform>La petición tiene más de %n campos de cabecera.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is white space before the first header field.</source>
        <translation>Hay espacios en blanco antes del primer campo de cabecera.</translation>
    </message>
    <message>
        <source>A header field is folded over two lines, which HTTP no longer allows.</source>
        <translation>Un campo de cabecera está partido en dos líneas, algo que HTTP ya no permite.</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes.</source>
        <translation>Un campo de cabecera ocupa más de %1 bytes.</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes together.</source>
        <translation>Los campos de cabecera ocupan en conjunto más de %1 bytes.</translation>
    </message>
    <message>
        <source>The request head is malformed.</source>
        <translation>La cabecera de la petición tiene un formato incorrecto.</translation>
    </message>
    <message>
        <source>The chunked content is malformed.</source>
        <translation>El cuerpo fragmentado (chunked) tiene un formato incorrecto.</translation>
    </message>
    <message>
        <source>%1 Taking port %2 instead.</source>
        <translation>%1 Se usa el puerto %2 en su lugar.</translation>
    </message>
    <message>
        <source>%1 %2 went wrong: %3</source>
        <translation>Error en %1 %2: %3</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>un error desconocido</translation>
    </message>
    <message>
        <source>The client left before the answer.</source>
        <translation>El cliente se fue antes de la respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: too many at once</source>
        <translation>
            <numerusform>%n línea omitida: demasiadas a la vez</numerusform>
            <numerusform>%n líneas omitidas: demasiadas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is held by the server “%2” here.</source>
        <translation>El puerto %1 lo ocupa aquí el servidor «%2».</translation>
    </message>
    <message>
        <source>It is not written over: %1</source>
        <translation>No se sobrescribe: %1</translation>
    </message>
    <message>
        <source>The request target “%1” has a fragment.</source>
        <translation>El destino de la petición «%1» contiene un fragmento (#).</translation>
    </message>
    <message>
        <source>The request target “%1” has no valid host.</source>
        <translation>El destino de la petición «%1» no tiene un host válido.</translation>
    </message>
    <message>
        <source>The request target “%1” does not begin with a slash.</source>
        <translation>El destino de la petición «%1» no empieza por una barra.</translation>
    </message>
    <message>
        <source>The Host header field “%1” is not a host name.</source>
        <translation>El campo de cabecera Host «%1» no es un nombre de host.</translation>
    </message>
    <message>
        <source>Content-Length “%1” is not a valid number.</source>
        <translation>Content-Length «%1» no es un número válido.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” does not end with chunked.</source>
        <translation>Transfer-Encoding «%1» no termina en chunked.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not supported.</source>
        <translation>Transfer-Encoding «%1» no se admite.</translation>
    </message>
    <message>
        <source>The expectation “%1” cannot be met.</source>
        <translation>La expectativa «%1» no se puede cumplir.</translation>
    </message>
    <message>
        <source>This is not HTTP: it begins with “%1”.</source>
        <translation>Esto no es HTTP: empieza por «%1».</translation>
    </message>
    <message>
        <source>The request line “%1” does not end with HTTP/1.1.</source>
        <translation>La línea de petición «%1» no termina en HTTP/1.1.</translation>
    </message>
    <message>
        <source>The header line “%1” has no colon.</source>
        <translation>La línea de cabecera «%1» no contiene dos puntos.</translation>
    </message>
    <message>
        <source>The header line “%1” has no valid field name before the colon.</source>
        <translation>La línea de cabecera «%1» no tiene un nombre de campo válido antes de los dos puntos.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice.</source>
        <translation>La clave «%1» aparece aquí dos veces.</translation>
    </message>
    <message>
        <source>The server is of the kind “%1”, not “%2”.</source>
        <translation>«%1» no es el tipo «%2».</translation>
    </message>
    <message>
        <source>“%1” is not a status; write 404, 5xx or &gt;=400.</source>
        <translation>«%1» no es un estado; escriba 404, 5xx o &gt;=400.</translation>
    </message>
    <message>
        <source>“%1” is not a size; write &gt;1MB or &lt;=500.</source>
        <translation>«%1» no es un tamaño; escriba &gt;1MB o &lt;=500.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write &gt;200ms or &lt;2s.</source>
        <translation>«%1» no es un tiempo; escriba &gt;200ms o &lt;2s.</translation>
    </message>
    <message>
        <source>This server does not answer for the host “%1”.</source>
        <translation>Este servidor no responde para el host «%1».</translation>
    </message>
    <message>
        <source>A web page elsewhere may be using this name to reach your machine (DNS rebinding). If the name is yours, allow it: choose “Allow this host” at this request in Portside&apos;s window, or start with --allow-host %1. Without that, use localhost or the address of this machine.</source>
        <translation>Puede que una página web ajena use este nombre para llegar a su equipo (DNS rebinding). Si el nombre es suyo, permítalo: elija «Permitir este host» en esta petición en la ventana de Portside, o inicie con --allow-host %1. Si no, use localhost o la dirección de este equipo.</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>otro sitio</translation>
    </message>
    <message>
        <source>Pages of %1 may not change anything on this server.</source>
        <translation>Las páginas de %1 no pueden modificar nada en este servidor.</translation>
    </message>
    <message>
        <source>A web page of another origin has sent this request. If the page is yours, allow it: choose “Allow this origin” at this request in Portside&apos;s window, or start with --allow-origin.</source>
        <translation>Una página web de otro origen envió esta petición. Si la página es suya, permítala: elija «Permitir este origen» en esta petición en la ventana de Portside, o inicie con --allow-origin.</translation>
    </message>
    <message>
        <source>“%1” is more than a host name: leave out what stands before and after it.</source>
        <translation>«%1» es más que un nombre de host: omita lo que va delante y detrás.</translation>
    </message>
    <message>
        <source>“%1” has a port: leave it out, a host is allowed on every port.</source>
        <translation>«%1» incluye un puerto: omítalo, un host se permite en todos los puertos.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: write example.test, or .example.test for it and all names below it.</source>
        <translation>«%1» no es un nombre de host: escriba example.test, o .example.test para ese nombre y todos sus subdominios.</translation>
    </message>
    <message>
        <source>“%1” is not an origin: write scheme, host and port such as http://localhost:5173, with * as the port for every port.</source>
        <translation>«%1» no es un origen: escriba esquema, host y puerto, por ejemplo http://localhost:5173, con * como puerto para todos los puertos.</translation>
    </message>
    <message>
        <source>A chunk size is too large.</source>
        <translation>El tamaño de un fragmento (chunk) es demasiado grande.</translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation>Una extensión de fragmento (chunk) tiene un formato incorrecto.</translation>
    </message>
    <message>
        <source>The request target “%1” has bytes that are not ASCII, which must be percent-encoded: an ä of UTF-8 is sent as %C3%A4.</source>
        <translation>El destino de la petición «%1» contiene bytes que no son ASCII y que deben codificarse con % (percent-encoding): una ä en UTF-8 se envía como %C3%A4.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not a list of codings.</source>
        <translation>Transfer-Encoding «%1» no es una lista de codificaciones.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” names chunked twice.</source>
        <translation>Transfer-Encoding «%1» contiene chunked dos veces.</translation>
    </message>
    <message>
        <source>The request line has a CR that is not followed by an LF.</source>
        <translation>La línea de petición contiene un CR al que no le sigue un LF.</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use https:// instead of http://.</source>
        <translation>Este servidor solo habla HTTPS: use https:// en lugar de http://.</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use %1</source>
        <translation>Este servidor solo habla HTTPS: use %1</translation>
    </message>
    <message>
        <source>The chunk extensions of the content are longer than %1 bytes together.</source>
        <translation>Las extensiones de fragmento (chunk) del cuerpo ocupan en total más de %1 bytes.</translation>
    </message>
    <message>
        <source>The client left during the TLS handshake.</source>
        <translation>El cliente se desconectó durante la negociación TLS.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open: closed without an answer.</source>
        <translation>
            <numerusform>Hay más de %n conexión abierta: esta se cerró sin respuesta.</numerusform>
            <numerusform>Hay más de %n conexiones abiertas: esta se cerró sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: this program may not open more. Stop some servers, or raise its limit (ulimit -n).</source>
        <translation>Las conexiones nuevas esperan a que se cierren otras: este programa no puede abrir más. Detenga algunos servidores o aumente su límite (ulimit -n).</translation>
    </message>
    <message>
        <source>The client did not finish the TLS handshake in time.</source>
        <translation>El cliente no terminó a tiempo la negociación TLS.</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: browsers refuse it.</source>
        <translation>El certificado %1 caducó el %2: los navegadores lo rechazan.</translation>
    </message>
    <message>
        <source>The certificate %1 expires on %2: renew it.</source>
        <translation>El certificado %1 caduca el %2: renuévelo.</translation>
    </message>
    <message>
        <source>Made a certificate authority that is yours alone, %1. Browsers accept it once you trust it: portside certificate trust, or the settings of this server.</source>
        <translation>Se ha creado una autoridad de certificación que es solo suya: %1. Los navegadores la aceptan en cuanto usted confía en ella: portside certificate trust, o los ajustes de este servidor.</translation>
    </message>
    <message>
        <source>New connections get a new certificate, valid until %1.</source>
        <translation>Las conexiones nuevas reciben un certificado nuevo, válido hasta el %1.</translation>
    </message>
    <message>
        <source>On the address %1 other machines could reach this server, and its settings do not allow that.</source>
        <translation>En la dirección %1, otros equipos podrían acceder a este servidor, y sus ajustes no lo permiten.</translation>
    </message>
    <message>
        <source>New connections are accepted again.</source>
        <translation>Se vuelven a aceptar conexiones nuevas.</translation>
    </message>
    <message>
        <source>Something went wrong in the server; its log says more.</source>
        <translation>Se produjo un error en el servidor; consulte los detalles en su registro.</translation>
    </message>
    <message>
        <source>Worker threads must be from 1 to %1.</source>
        <translation>El número de hilos de trabajo debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>There is a key file, %1, but no certificate file.</source>
        <translation>Hay un archivo de clave, %1, pero ningún archivo de certificado.</translation>
    </message>
    <message>
        <source>Another program holds %1. Wait for it, or remove the file.</source>
        <translation>Otro programa está usando %1. Espere a que termine o elimine el archivo.</translation>
    </message>
    <message>
        <source>Remove the folder %1, so that a new authority is made.</source>
        <translation>Elimine la carpeta %1 para que se cree una autoridad nueva.</translation>
    </message>
    <message>
        <source>The authority %1 is damaged: it is no certificate.</source>
        <translation>La autoridad %1 está dañada: no es un certificado.</translation>
    </message>
    <message>
        <source>The key %1 is damaged or has a password.</source>
        <translation>La clave %1 está dañada o tiene contraseña.</translation>
    </message>
    <message>
        <source>The key %1 is not the one of the authority %2.</source>
        <translation>La clave %1 no es la de la autoridad %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a PEM file.</source>
        <translation>%1 es una carpeta, no un archivo PEM.</translation>
    </message>
    <message>
        <source>%1 is too large for a PEM file.</source>
        <translation>%1 es demasiado grande para ser un archivo PEM.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>No hay ningún certificado en %1.</translation>
    </message>
    <message>
        <source>%1 is not a PEM file. Convert it: openssl x509 -inform DER (for .cer and .der) or openssl pkcs12 -nodes (for .p12 and .pfx).</source>
        <translation>%1 no es un archivo PEM. Conviértalo: openssl x509 -inform DER (para .cer y .der) u openssl pkcs12 -nodes (para .p12 y .pfx).</translation>
    </message>
    <message>
        <source>There is no private key in %1: give the file with the key.</source>
        <translation>No hay ninguna clave privada en %1: indique el archivo que contiene la clave.</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>No hay ninguna clave privada en %1.</translation>
    </message>
    <message>
        <source>The key %1 has a password. Remove it (openssl pkey -in FILE -out NEW) and give the new file.</source>
        <translation>La clave %1 tiene contraseña. Quítela (openssl pkey -in FILE -out NEW) e indique el archivo nuevo.</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the certificate %2. (In a chain the server&apos;s own certificate comes first.)</source>
        <translation>La clave %1 no corresponde al certificado %2. (En una cadena, el certificado del propio servidor va primero.)</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: renew it.</source>
        <translation>El certificado %1 caducó el %2: renuévelo.</translation>
    </message>
    <message>
        <source>The certificate %1 is valid only from %2 on: check this computer&apos;s clock.</source>
        <translation>El certificado %1 solo es válido a partir del %2: compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The folder %1 can be entered by other users. Make it private (chmod 700).</source>
        <translation>Otros usuarios pueden entrar en la carpeta %1. Hágala privada (chmod 700).</translation>
    </message>
    <message>
        <source>The key %1 can be read by other users. Make it private (chmod 600), or remove it together with the files beside it.</source>
        <translation>Otros usuarios pueden leer la clave %1. Hágala privada (chmod 600) o elimínela junto con los archivos que la acompañan.</translation>
    </message>
    <message>
        <source>TLS is not available, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>TLS no está disponible, no se puede cargar el módulo %1: %2. Vuelva a instalar Portside.</translation>
    </message>
    <message>
        <source>System certificates</source>
        <translation>Certificados del sistema</translation>
    </message>
    <message>
        <source>Add %1 to your system&apos;s trusted authorities by hand.</source>
        <translation>Añada %1 a mano a las autoridades de confianza de su sistema.</translation>
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
        <translation>Instale certutil (Debian: libnss3-tools) o importe %1 en los ajustes del navegador.</translation>
    </message>
    <message>
        <source>All stores, by mkcert</source>
        <translation>Todos los almacenes de certificados, mediante mkcert</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate and its key: %1.</source>
        <translation>OpenSSL no puede usar el certificado y su clave: %1.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate: %1.</source>
        <translation>OpenSSL no puede crear un certificado: %1.</translation>
    </message>
    <message>
        <source>No certificate can be made for “%1”: give host names or IP addresses.</source>
        <translation>No se puede crear un certificado para «%1»: indique nombres de host o direcciones IP.</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>No hay ningún certificado.</translation>
    </message>
    <message>
        <source>The client does not trust the server&apos;s certificate. Trust the authority that issued it: portside certificate shows how.</source>
        <translation>El cliente no confía en el certificado del servidor. Confíe en la autoridad que lo emitió: portside certificate muestra cómo.</translation>
    </message>
    <message>
        <source>The client says that the server&apos;s certificate has expired.</source>
        <translation>El cliente indica que el certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The client does not speak TLS 1.2 or newer.</source>
        <translation>El cliente no habla TLS 1.2 ni una versión posterior.</translation>
    </message>
    <message>
        <source>The client and the server have no cipher in common.</source>
        <translation>El cliente y el servidor no tienen ningún algoritmo de cifrado en común.</translation>
    </message>
    <message>
        <source>The client offers %1 (ALPN), but not HTTP/1.1, the only protocol spoken here.</source>
        <translation>El cliente no ofrece HTTP/1.1, el único protocolo que se habla aquí, sino %1 (ALPN).</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>La negociación TLS falló: %1.</translation>
    </message>
    <message>
        <source>The content ends before its coding %1 does; shown is what there is.</source>
        <translation>El cuerpo termina antes que su codificación %1; se muestra lo que hay.</translation>
    </message>
    <message>
        <source>The content is not valid %1; shown is what could be decoded before the fault.</source>
        <translation>El cuerpo no es %1 válido; se muestra lo que se pudo decodificar antes del error.</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of the content were decoded.</source>
        <translation>Solo se decodificaron los primeros %1 MiB del cuerpo.</translation>
    </message>
    <message>
        <source>More bytes follow behind the end of the coding %1; they are left out.</source>
        <translation>Hay más bytes tras el final de la codificación %1; se han omitido.</translation>
    </message>
    <message>
        <source>More than %1 content codings are on; none was taken off.</source>
        <translation>El cuerpo tiene más de %1 codificaciones de contenido; no se quitó ninguna.</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known and is still on.</source>
        <translation>La codificación de contenido «%1» no se reconoce y no se ha quitado.</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known.</source>
        <translation>La codificación de contenido «%1» no se reconoce.</translation>
    </message>
    <message>
        <source>first %1 of %2 bytes</source>
        <translation>primeros %1 de %2 bytes</translation>
    </message>
    <message>
        <source>The media type names no boundary, so that the parts cannot be told apart.</source>
        <translation>El tipo de medio no indica ningún delimitador (boundary), por lo que no se pueden distinguir las partes.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n part(s) were read.</source>
        <translation>
            <numerusform>Solo se leyó la primera parte.</numerusform>
            <numerusform>Solo se leyeron las primeras %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing delimiter is missing; the last part may not be all of it.</source>
        <translation>Falta el delimitador final; puede que la última parte no esté completa.</translation>
    </message>
    <message>
        <source>The JSON text ends too early.</source>
        <translation>El texto JSON termina demasiado pronto.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Esto no es JSON válido.</translation>
    </message>
    <message>
        <source>Only the first of several Host fields is sent.</source>
        <translation>Solo se envía el primero de varios campos Host.</translation>
    </message>
    <message>
        <source>The body is not complete: %1.</source>
        <translation>El cuerpo no está completo: %1.</translation>
    </message>
    <message>
        <source>The request had no readable method; GET stands for it.</source>
        <translation>La petición no tenía un método legible; se usa GET en su lugar.</translation>
    </message>
    <message>
        <source>curl waits for a body that no answer to HEAD has.</source>
        <translation>curl espera un cuerpo que ninguna respuesta a HEAD tiene.</translation>
    </message>
    <message>
        <source>A header that curl cannot send was left out.</source>
        <translation>Se omitió una cabecera que curl no puede enviar.</translation>
    </message>
    <message>
        <source>The request target has bytes that are no text; they cannot be sent from PowerShell.</source>
        <translation>El destino de la petición tiene bytes que no son texto; no se pueden enviar desde PowerShell.</translation>
    </message>
    <message>
        <source>fetch() sets these headers by itself: %1.</source>
        <translation>fetch() establece por sí mismo estas cabeceras: %1.</translation>
    </message>
    <message>
        <source>fetch() may write the address in another way than it was sent.</source>
        <translation>fetch() puede escribir la dirección de forma distinta a como se envió.</translation>
    </message>
    <message>
        <source>fetch() writes the method in upper case.</source>
        <translation>fetch() escribe el método en mayúsculas.</translation>
    </message>
    <message>
        <source>fetch() sends no body with GET and HEAD.</source>
        <translation>fetch() no envía cuerpo con GET y HEAD.</translation>
    </message>
    <message>
        <source>This definition has no value.</source>
        <translation>Esta definición no tiene valor.</translation>
    </message>
    <message>
        <source>Scripts are not run.</source>
        <translation>Los scripts no se ejecutan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header and was left out.</source>
        <translation>«%1» no es una cabecera y se omitió.</translation>
    </message>
    <message>
        <source>What is done with an answer is not taken over.</source>
        <translation>Lo que se hace con una respuesta no se importa.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2</source>
        <translation>No se pudo leer el archivo «%1»: %2</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is not known and stays as it is.</source>
        <translation>La variable «%1» no se reconoce y se deja como está.</translation>
    </message>
    <message>
        <source>The header %1 has bytes that are no text and was left out.</source>
        <translation>La cabecera %1 tiene bytes que no son texto y se omitió.</translation>
    </message>
    <message>
        <source>The address is written in another way than it was sent.</source>
        <translation>La dirección está escrita de forma distinta a como se envió.</translation>
    </message>
    <message>
        <source>HTTPie cannot send the value of %1 as it was.</source>
        <translation>HTTPie no puede enviar el valor de %1 tal como era.</translation>
    </message>
    <message>
        <source>HTTPie may write the address in another way than it was sent.</source>
        <translation>HTTPie puede escribir la dirección de forma distinta a como se envió.</translation>
    </message>
    <message>
        <source>HTTPie cannot send a method that is not of letters only.</source>
        <translation>HTTPie no puede enviar un método que no conste solo de letras.</translation>
    </message>
    <message>
        <source>Several headers %1 are sent as one, which means the same.</source>
        <translation>Varias cabeceras %1 se envían como una sola, lo que significa lo mismo.</translation>
    </message>
    <message>
        <source>requests may write the address in another way than it was sent.</source>
        <translation>requests puede escribir la dirección de forma distinta a como se envió.</translation>
    </message>
    <message>
        <source>The body is without its chunks.</source>
        <translation>El cuerpo se da sin sus fragmentos (chunks).</translation>
    </message>
    <message>
        <source>There are more differences than the first %1.</source>
        <translation>Hay más diferencias que las primeras %1.</translation>
    </message>
    <message>
        <source>JSON of more than %1 MiB is not compared by its values.</source>
        <translation>El JSON de más de %1 MiB no se compara por sus valores.</translation>
    </message>
    <message>
        <source>The earlier text is no JSON (%1).</source>
        <translation>El texto anterior no es JSON (%1).</translation>
    </message>
    <message>
        <source>The later text is no JSON (%1).</source>
        <translation>El texto posterior no es JSON (%1).</translation>
    </message>
    <message>
        <source>Texts of more than %1 lines are not compared.</source>
        <translation>Los textos de más de %1 líneas no se comparan.</translation>
    </message>
    <message>
        <source>The texts differ in more than %1 lines; only what is the same at their ends was matched.</source>
        <translation>Los textos difieren en más de %1 líneas; solo se emparejó lo que coincide al principio y al final.</translation>
    </message>
    <message>
        <source>No folder &quot;%1&quot; could be made in %2; choose another place.</source>
        <translation>No se pudo crear la carpeta «%1» en %2; elija otro lugar.</translation>
    </message>
    <message>
        <source>%1: masked: %2</source>
        <translation>%1: enmascarado: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>The content as it was sent is no valid Base64; the readable one counts.</source>
        <translation>El cuerpo tal como se envió no es Base64 válido; se toma el legible.</translation>
    </message>
    <message>
        <source>The content is no valid Base64; it was taken as text.</source>
        <translation>El cuerpo no es Base64 válido; se tomó como texto.</translation>
    </message>
    <message>
        <source>The parts of the form are listed, but not as they were sent; they were left out.</source>
        <translation>Las partes del formulario figuran, pero no como se enviaron; se omitieron.</translation>
    </message>
    <message>
        <source>The content was made anew of the form&apos;s fields.</source>
        <translation>El cuerpo se recompuso a partir de los campos del formulario.</translation>
    </message>
    <message>
        <source>The content is without its coding, which is not known.</source>
        <translation>El cuerpo está sin su codificación, que no se reconoce.</translation>
    </message>
    <message>
        <source>The content was encoded anew: the file has it without its coding only.</source>
        <translation>El cuerpo se volvió a codificar: el archivo solo lo contiene sin su codificación.</translation>
    </message>
    <message>
        <source>The header Content-Type was missing and is added.</source>
        <translation>Faltaba la cabecera Content-Type y se ha añadido.</translation>
    </message>
    <message>
        <source>This is no date and time; the start is not known.</source>
        <translation>Esto no es una fecha con hora; no se conoce el inicio.</translation>
    </message>
    <message>
        <source>This outcome is not known; read as &quot;completed&quot;.</source>
        <translation>Este resultado no se reconoce; se lee como «completed».</translation>
    </message>
    <message>
        <source>A header has no name and was left out.</source>
        <translation>Una cabecera no tiene nombre y se omitió.</translation>
    </message>
    <message>
        <source>Pseudo headers of HTTP/2 were left out.</source>
        <translation>Se omitieron las pseudocabeceras de HTTP/2.</translation>
    </message>
    <message>
        <source>A header cannot be sent as it is and was left out.</source>
        <translation>Una cabecera no se puede enviar tal como está y se omitió.</translation>
    </message>
    <message>
        <source>The address lacked the query; it was added.</source>
        <translation>A la dirección le faltaba la cadena de consulta; se ha añadido.</translation>
    </message>
    <message>
        <source>The version %1 of HTTP became HTTP/1.1.</source>
        <translation>La versión %1 de HTTP pasó a ser HTTP/1.1.</translation>
    </message>
    <message>
        <source>This is no address of HTTP; the entry was left out.</source>
        <translation>Esto no es una dirección HTTP; se omitió la entrada.</translation>
    </message>
    <message>
        <source>There is no address; the entry was left out.</source>
        <translation>No hay dirección; se omitió la entrada.</translation>
    </message>
    <message>
        <source>This is no status code; read as 0.</source>
        <translation>Esto no es un código de estado; se lee como 0.</translation>
    </message>
    <message>
        <source>There is more of this kind that is not listed.</source>
        <translation>Hay más de este tipo que no se enumera.</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no log.entries.</source>
        <translation>Esto no es un archivo HAR: no tiene log.entries.</translation>
    </message>
    <message>
        <source>An entry of this file has more values than an exchange can have.</source>
        <translation>Una entrada de este archivo tiene más valores de los que puede tener una petición con su respuesta.</translation>
    </message>
    <message>
        <source>The entry is no object and was left out.</source>
        <translation>La entrada no es un objeto y se omitió.</translation>
    </message>
    <message>
        <source>The values of this file are nested too deeply for a HAR file.</source>
        <translation>Los valores de este archivo están anidados a demasiada profundidad para un archivo HAR.</translation>
    </message>
    <message>
        <source>Pages are not kept.</source>
        <translation>Las páginas no se conservan.</translation>
    </message>
    <message>
        <source>A number of this file is larger than any number may be.</source>
        <translation>Un número de este archivo supera el máximo admitido.</translation>
    </message>
    <message>
        <source>A text of this file is longer than %1 MiB.</source>
        <translation>Un texto de este archivo ocupa más de %1 MiB.</translation>
    </message>
    <message>
        <source>The file could not be read any further.</source>
        <translation>No se pudo seguir leyendo el archivo.</translation>
    </message>
    <message>
        <source>The file ends too early: it is not complete.</source>
        <translation>El archivo termina demasiado pronto: no está completo.</translation>
    </message>
    <message>
        <source>This is not valid JSON; is it a HAR file at all?</source>
        <translation>Esto no es JSON válido; ¿seguro que es un archivo HAR?</translation>
    </message>
    <message>
        <source>Some bytes of the file are no valid text; they became replacement characters.</source>
        <translation>Algunos bytes del archivo no son texto válido; se convirtieron en caracteres de reemplazo.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair became a replacement character.</source>
        <translation>La mitad de un par suplente (surrogate) se convirtió en un carácter de reemplazo.</translation>
    </message>
    <message>
        <source>A value that is no number was read as not given.</source>
        <translation>Un valor que no es un número se consideró no indicado.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>This member is not kept.</source>
        <translation>Este miembro no se conserva.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Enmascarado: %1.</translation>
    </message>
    <message>
        <source>The HAR file could not be written: %1.</source>
        <translation>No se pudo escribir el archivo HAR: %1.</translation>
    </message>
    <message>
        <source>received head</source>
        <translation>cabecera recibida</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>cuerpo de la petición</translation>
    </message>
    <message>
        <source>response body</source>
        <translation>cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>response reason</source>
        <translation>motivo de la respuesta</translation>
    </message>
    <message>
        <source>request target</source>
        <translation>destino de la petición</translation>
    </message>
    <message>
        <source>request header %1</source>
        <translation>cabecera de petición %1</translation>
    </message>
    <message>
        <source>response header %1</source>
        <translation>cabecera de respuesta %1</translation>
    </message>
    <message>
        <source>The disk is full: traffic is not kept in “%1” until there is room.</source>
        <translation>El disco está lleno: el tráfico no se guarda en «%1» hasta que haya espacio.</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>El tráfico no se guarda: no se puede escribir en «%1». Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Traffic is not kept: another program holds “%1”.</source>
        <translation>El tráfico no se guarda: otro programa tiene ocupado «%1».</translation>
    </message>
    <message>
        <source>The history “%1” is damaged.</source>
        <translation>El historial «%1» está dañado.</translation>
    </message>
    <message>
        <source>The history “%1” was made by a newer Portside. Traffic is not kept until Portside is updated; the file was left as it is.</source>
        <translation>El historial «%1» se creó con una versión más reciente de Portside. El tráfico no se guarda hasta que se actualice Portside; el archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>“%1” is the database of another program. Traffic is not kept; the file was left as it is. Move it away to begin a history.</source>
        <translation>«%1» es la base de datos de otro programa. El tráfico no se guarda; el archivo se dejó como estaba. Muévalo a otro lugar para empezar un historial.</translation>
    </message>
    <message>
        <source>Traffic is not kept: Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>El tráfico no se guarda: falta el controlador de Qt para SQLite. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be used (%2).</source>
        <translation>El tráfico no se guarda: no se puede usar «%1» (%2).</translation>
    </message>
    <message>
        <source>Another Portside (process %1) keeps the history “%2”. This one reads it, and does not keep traffic of its own.</source>
        <translation>Otro Portside (proceso %1) mantiene el historial «%2». Este lo lee y no guarda su propio tráfico.</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search: looking for text reads every row, which is slower.</source>
        <translation>Este SQLite no tiene búsqueda de texto completo: al buscar texto se lee cada fila, lo que es más lento.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as “%1”; a new one was begun.</source>
        <translation>El historial estaba dañado. Se ha conservado como «%1»; se ha empezado uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The disk was too slow: %n exchange(s) not kept.</source>
        <translation>
            <numerusform>El disco era demasiado lento: %n petición no guardada.</numerusform>
            <numerusform>El disco era demasiado lento: %n peticiones no guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a span of time; write 30s, 10m, 2h or 7d.</source>
        <translation>«%1» no es un intervalo de tiempo; escriba 30s, 10m, 2h o 7d.</translation>
    </message>
    <message>
        <source>the request&apos;s method</source>
        <translation>el método de la petición</translation>
    </message>
    <message>
        <source>the answer&apos;s status: 404, 5xx, &gt;=400</source>
        <translation>el estado de la respuesta: 404, 5xx, &gt;=400</translation>
    </message>
    <message>
        <source>the whole path; * stands for anything</source>
        <translation>la ruta completa; * representa cualquier cosa</translation>
    </message>
    <message>
        <source>the host that was asked for</source>
        <translation>el host solicitado</translation>
    </message>
    <message>
        <source>a header that is there, or has a value: name=value</source>
        <translation>una cabecera que está presente o tiene un valor: nombre=valor</translation>
    </message>
    <message>
        <source>text in the contents</source>
        <translation>texto en los cuerpos</translation>
    </message>
    <message>
        <source>how long the answer&apos;s content is: &gt;1MB</source>
        <translation>cuánto ocupa el cuerpo de la respuesta: &gt;1MB</translation>
    </message>
    <message>
        <source>how long it took: &gt;200ms</source>
        <translation>cuánto tardó: &gt;200ms</translation>
    </message>
    <message>
        <source>not older than: 10m, 2h, 7d</source>
        <translation>no anterior a: 10m, 2h, 7d</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>el nombre del servidor</translation>
    </message>
    <message>
        <source>success</source>
        <translation>éxito</translation>
    </message>
    <message>
        <source>redirections</source>
        <translation>redirecciones</translation>
    </message>
    <message>
        <source>mistakes of the client</source>
        <translation>errores del cliente</translation>
    </message>
    <message>
        <source>mistakes of the server</source>
        <translation>errores del servidor</translation>
    </message>
    <message>
        <source>everything that failed</source>
        <translation>todo lo que falló</translation>
    </message>
    <message>
        <source>not completed, or 500 and above</source>
        <translation>no completada, o 500 y superior</translation>
    </message>
    <message>
        <source>took longer than a second</source>
        <translation>tardó más de un segundo</translation>
    </message>
    <message>
        <source>malformed or over a limit</source>
        <translation>con formato incorrecto o por encima de un límite</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>enviada de nuevo</translation>
    </message>
    <message>
        <source>answered by a rule</source>
        <translation>respondida por una regla</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>diez minutos</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>both words, anywhere in the exchange</source>
        <translation>ambas palabras, en cualquier lugar de la petición o la respuesta</translation>
    </message>
    <message>
        <source>the words next to each other</source>
        <translation>las palabras una junto a otra</translation>
    </message>
    <message>
        <source>server errors of the last ten minutes</source>
        <translation>errores del servidor de los últimos diez minutos</translation>
    </message>
    <message>
        <source>what was posted below a path</source>
        <translation>lo enviado con POST bajo una ruta</translation>
    </message>
    <message>
        <source>slow ones, but not the health check</source>
        <translation>las lentas, pero no la comprobación de estado (health check)</translation>
    </message>
    <message>
        <source>long JSON answers</source>
        <translation>respuestas JSON largas</translation>
    </message>
    <message>
        <source>failed ones with a word in their contents</source>
        <translation>las fallidas con una palabra en sus cuerpos</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>El servidor cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The server closed the connection within the head of its answer.</source>
        <translation>El servidor cerró la conexión en medio de la cabecera de su respuesta.</translation>
    </message>
    <message>
        <source>The server closed the connection before the end of its answer.</source>
        <translation>El servidor cerró la conexión antes de terminar su respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>No llegó nada durante %n segundo.</numerusform>
            <numerusform>No llegó nada durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>No se pudo conectar con %1: %2.</translation>
    </message>
    <message>
        <source>What was received is no request that could be sent again; edit it first.</source>
        <translation>Lo que se recibió no es una petición que se pueda volver a enviar; edítela primero.</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept, so that it cannot be sent again as it was; edit it first.</source>
        <translation>Del cuerpo solo se conserva esta parte: %1. Por eso no se puede volver a enviar tal como era; edítelo primero.</translation>
    </message>
    <message>
        <source>“%1” is no method; write a word such as GET.</source>
        <translation>«%1» no es un método; escriba una palabra como GET.</translation>
    </message>
    <message>
        <source>“%1” names no host and port; write, for instance, http://localhost:8080/.</source>
        <translation>«%1» no indica host ni puerto; escriba, por ejemplo, http://localhost:8080/.</translation>
    </message>
    <message>
        <source>“%1” is no header field; write a line such as Accept: text/html.</source>
        <translation>«%1» no es un campo de cabecera; escriba una línea como Accept: text/html.</translation>
    </message>
    <message>
        <source>all that passed after the upgrade</source>
        <translation>todo lo que pasó tras el cambio de protocolo</translation>
    </message>
    <message>
        <source>Its Content-Length is not a valid number, or was sent twice.</source>
        <translation>Su Content-Length no es un número válido o se envió dos veces.</translation>
    </message>
    <message>
        <source>It has both Content-Length and Transfer-Encoding, so that the length of its content is ambiguous.</source>
        <translation>Tiene Content-Length y Transfer-Encoding a la vez, de modo que la longitud de su contenido es ambigua.</translation>
    </message>
    <message>
        <source>Its head is longer than %1 bytes.</source>
        <translation>Su cabecera tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>Its chunked content is malformed.</source>
        <translation>Su contenido por fragmentos está mal formado.</translation>
    </message>
    <message>
        <source>It closed the connection before the end of its answer.</source>
        <translation>Cerró la conexión antes del final de su respuesta.</translation>
    </message>
    <message>
        <source>What it sent is no answer of HTTP/1: “%1”.</source>
        <translation>Lo que envió no es una respuesta HTTP/1: «%1».</translation>
    </message>
    <message>
        <source>Its Transfer-Encoding “%1” is not supported.</source>
        <translation>No se admite su Transfer-Encoding «%1».</translation>
    </message>
    <message>
        <source>The command has a %1 that is not closed: %2</source>
        <translation>La orden tiene un %1 que no se cierra: %2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2.</source>
        <translation>No hay ningún programa %1 en %2.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed: it is not in %2.</source>
        <translation>El programa «%1» no está instalado: no está en %2.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>No hay ninguna orden que ejecutar.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of variables.</source>
        <translation>%1 es demasiado grande para un archivo de variables.</translation>
    </message>
    <message>
        <source>the quote %1 is never closed.</source>
        <translation>la comilla %1 no se cierra nunca.</translation>
    </message>
    <message>
        <source>a variable cannot hold a zero byte.</source>
        <translation>una variable no puede contener un byte cero.</translation>
    </message>
    <message>
        <source>a line is NAME=value, and a name begins with a letter or “_”.</source>
        <translation>una línea es NAME=valor, y un nombre empieza por una letra o «_».</translation>
    </message>
    <message>
        <source>behind “%1” must be “=”.</source>
        <translation>detrás de «%1» debe ir «=».</translation>
    </message>
    <message>
        <source>“${” has no “}” in its line.</source>
        <translation>«${» no tiene «}» en su línea.</translation>
    </message>
    <message>
        <source>“%1” is neither ${NAME} nor ${NAME:-otherwise}.</source>
        <translation>«%1» no es ni ${NAME} ni ${NAME:-alternativa}.</translation>
    </message>
    <message>
        <source>behind the closing quote stands “%1”.</source>
        <translation>detrás de la comilla de cierre está «%1».</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>señal %1 (%2)</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>señal %1</translation>
    </message>
    <message>
        <source>No port could be reserved for the program: %1.</source>
        <translation>No se pudo reservar ningún puerto para el programa: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of presets.</source>
        <translation>%1 es demasiado grande para un archivo de preajustes.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«%1» no es el nombre de una variable.</translation>
    </message>
    <message>
        <source>The variable “%1” must be a text.</source>
        <translation>La variable «%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>«%1» debe ser uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>“stop” must be a list of TERM, INT, QUIT, HUP, USR1, USR2; KILL comes last by itself.</source>
        <translation>«stop» debe ser una lista de TERM, INT, QUIT, HUP, USR1, USR2; KILL viene al final por sí solo.</translation>
    </message>
    <message>
        <source>An id has lower-case letters and digits, in words joined by hyphens: not “%1”.</source>
        <translation>Un identificador tiene letras minúsculas y cifras, en palabras unidas por guiones: no «%1».</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>There is %1 in it, and a program that serves.</source>
        <translation>Contiene %1 y un programa que sirve.</translation>
    </message>
    <message>
        <source>Cargo.toml needs %1.</source>
        <translation>Cargo.toml necesita %1.</translation>
    </message>
    <message>
        <source>%1 uses %2.</source>
        <translation>%1 usa %2.</translation>
    </message>
    <message>
        <source>package.json has the script “%1”, which runs %2.</source>
        <translation>package.json tiene el script «%1», que ejecuta %2.</translation>
    </message>
    <message>
        <source>package.json has the script “%1”.</source>
        <translation>package.json tiene el script «%1».</translation>
    </message>
    <message>
        <source>Its packages are not installed: run “%1 install” in the folder first.</source>
        <translation>Sus paquetes no están instalados: ejecute primero «%1 install» en la carpeta.</translation>
    </message>
    <message>
        <source>%1 listens for requests.</source>
        <translation>%1 espera peticiones.</translation>
    </message>
    <message>
        <source>deno.json has the task “%1”.</source>
        <translation>deno.json tiene la tarea «%1».</translation>
    </message>
    <message>
        <source>%1 makes an application of %2.</source>
        <translation>%1 crea una aplicación de %2.</translation>
    </message>
    <message>
        <source>%1 has an application of %2, “%3”.</source>
        <translation>%1 tiene una aplicación de %2, «%3».</translation>
    </message>
    <message>
        <source>manage.py is that of a Django project.</source>
        <translation>manage.py es el de un proyecto Django.</translation>
    </message>
    <message>
        <source>There are notebooks in it.</source>
        <translation>Contiene cuadernos.</translation>
    </message>
    <message>
        <source>%1 is that of a Hugo site.</source>
        <translation>%1 es el de un sitio Hugo.</translation>
    </message>
    <message>
        <source>%1 is that of a Jekyll site.</source>
        <translation>%1 es el de un sitio Jekyll.</translation>
    </message>
    <message>
        <source>%1 is that of MkDocs documentation.</source>
        <translation>%1 es el de una documentación MkDocs.</translation>
    </message>
    <message>
        <source>%1 is that of Sphinx documentation.</source>
        <translation>%1 es el de una documentación Sphinx.</translation>
    </message>
    <message>
        <source>%1 is that of an Eleventy site.</source>
        <translation>%1 es el de un sitio Eleventy.</translation>
    </message>
    <message>
        <source>There is %1 in it.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>The file artisan is that of a Laravel application.</source>
        <translation>El archivo artisan es el de una aplicación Laravel.</translation>
    </message>
    <message>
        <source>Its Gemfile has Rails.</source>
        <translation>Su Gemfile tiene Rails.</translation>
    </message>
    <message>
        <source>Its Procfile has the process “web”.</source>
        <translation>Su Procfile tiene el proceso «web».</translation>
    </message>
    <message>
        <source>The command that checks it ends with %1.</source>
        <translation>La orden que lo comprueba termina con %1.</translation>
    </message>
    <message>
        <source>It accepts connections; an answer to GET %1 is waited for.</source>
        <translation>Acepta conexiones; se espera una respuesta a GET %1.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>Lo que escucha en el puerto %1 no habla HTTP.</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2 instead of %3.</source>
        <translation>GET %1 se responde con el estado %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>It closes connections to port %1 without an answer.</source>
        <translation>Cierra las conexiones al puerto %1 sin responder.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 yet.</source>
        <translation>Todavía no escucha nadie en el puerto %1.</translation>
    </message>
    <message>
        <source>There is no socket for READY=1: %1.</source>
        <translation>No hay socket para READY=1: %1.</translation>
    </message>
    <message>
        <source>The line of its output that tells so is waited for.</source>
        <translation>Se espera la línea de su salida que lo dice.</translation>
    </message>
    <message>
        <source>Its message READY=1 is waited for.</source>
        <translation>Se espera su mensaje READY=1.</translation>
    </message>
    <message>
        <source>The folder “%1”, in which it is to run, cannot be entered: %2.</source>
        <translation>No se puede entrar en la carpeta «%1», en la que se debe ejecutar: %2.</translation>
    </message>
    <message>
        <source>There is no program “%1”. Install it, or give its whole path.</source>
        <translation>No hay ningún programa «%1». Instálelo o indique su ruta completa.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started: %2.</source>
        <translation>No se puede iniciar el programa «%1»: %2.</translation>
    </message>
    <message>
        <source>A line of its output that tells its port is waited for.</source>
        <translation>Se espera una línea de su salida que diga su puerto.</translation>
    </message>
    <message>
        <source>It does not listen on any port yet.</source>
        <translation>Todavía no escucha en ningún puerto.</translation>
    </message>
    <message>
        <source>No program can be started: %1.</source>
        <translation>No se puede iniciar ningún programa: %1.</translation>
    </message>
    <message>
        <source>The program portside-keeper, which is a part of Portside and starts other programs, is missing. Install Portside again.</source>
        <translation>Falta el programa portside-keeper, que es parte de Portside e inicia otros programas. Vuelva a instalar Portside.</translation>
    </message>
    <message>
        <source>“%1” changed: the program is started anew.</source>
        <translation>«%1» cambió: se reinicia el programa.</translation>
    </message>
    <message>
        <source>Started “%1” as process %2.</source>
        <translation>Se inició «%1» como proceso %2.</translation>
    </message>
    <message>
        <source>Ready after %1 s; it listens on %2.</source>
        <translation>Listo tras %1 s; escucha en %2.</translation>
    </message>
    <message>
        <source>“%1” was not ready within %2 s.</source>
        <translation>«%1» no estuvo listo en %2 s.</translation>
    </message>
    <message>
        <source>The program ended with %1.</source>
        <translation>El programa terminó con %1.</translation>
    </message>
    <message>
        <source>“%1” ended by itself with %2.</source>
        <translation>«%1» terminó por sí solo con %2.</translation>
    </message>
    <message>
        <source>“%1” ended with %2 before it was ready.</source>
        <translation>«%1» terminó con %2 antes de estar listo.</translation>
    </message>
    <message>
        <source>It said last: %1</source>
        <translation>Lo último que dijo: %1</translation>
    </message>
    <message>
        <source>It is started again when a file changes.</source>
        <translation>Se vuelve a iniciar cuando cambie un archivo.</translation>
    </message>
    <message>
        <source>It is started again in %1 s.</source>
        <translation>Se vuelve a iniciar dentro de %1 s.</translation>
    </message>
    <message>
        <source>The program is being started anew.</source>
        <translation>Se está reiniciando el programa.</translation>
    </message>
    <message>
        <source>This is a fault that the settings ask for.</source>
        <translation>Es un fallo que piden los ajustes.</translation>
    </message>
    <message>
        <source>A page of %1 may not open a WebSocket here. Add its origin to those that are allowed.</source>
        <translation>Una página de %1 no puede abrir un WebSocket aquí. Añada su origen a los permitidos.</translation>
    </message>
    <message>
        <source>There is no upstream for this path.</source>
        <translation>No hay servidor de destino para esta ruta.</translation>
    </message>
    <message>
        <source>The upstream is this server itself. Give another address.</source>
        <translation>El servidor de destino es este mismo servidor. Indique otra dirección.</translation>
    </message>
    <message>
        <source>The upstream answered with an upgrade that nobody asked for.</source>
        <translation>El servidor de destino respondió con un cambio de protocolo que nadie pidió.</translation>
    </message>
    <message>
        <source>The answer breaks off, as the settings ask.</source>
        <translation>La respuesta se interrumpe, como piden los ajustes.</translation>
    </message>
    <message>
        <source>“%1” is no fault. Write a share of the requests and what happens to them, such as “10% 503”, “5% reset /api”, “1% silence” or “2% cut”.</source>
        <translation>«%1» no es un fallo. Escriba una parte de las peticiones y lo que les ocurre, como «10% 503», «5% reset /api», «1% silence» o «2% cut».</translation>
    </message>
    <message>
        <source>“%1” is no rule for header fields. Write “Name: value” to set one, “+Name: value” to add one, “-Name” to remove one.</source>
        <translation>«%1» no es una regla para campos de cabecera. Escriba «Name: value» para fijar uno, «+Name: value» para añadir uno, «-Name» para quitar uno.</translation>
    </message>
    <message>
        <source>The header field “%1” contains a control character. Remove it.</source>
        <translation>El campo de cabecera «%1» contiene un carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>“%1” belongs to the connection and cannot be changed. Remove this line.</source>
        <translation>«%1» pertenece a la conexión y no se puede cambiar. Quite esta línea.</translation>
    </message>
    <message>
        <source>“%1” is no route. Write the beginning of a path and an address, such as “/api http://127.0.0.1:3000”.</source>
        <translation>«%1» no es un encaminamiento. Escriba el comienzo de una ruta y una dirección, como «/api http://127.0.0.1:3000».</translation>
    </message>
    <message>
        <source>There are two routes for “%1”. Remove one of them.</source>
        <translation>Hay dos encaminamientos para «%1». Quite uno de ellos.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nadie escucha allí</translation>
    </message>
    <message>
        <source>There is no TLS for the upstream %1.</source>
        <translation>No hay TLS para el servidor de destino %1.</translation>
    </message>
    <message>
        <source>The upstream %1 cannot be reached: %2.</source>
        <translation>No se puede llegar al servidor de destino %1: %2.</translation>
    </message>
    <message>
        <source>No TLS with the upstream %1: %2</source>
        <translation>Sin TLS con el servidor de destino %1: %2</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection during the TLS handshake. Does it speak TLS on this port?</source>
        <translation>El servidor de destino %1 cerró la conexión durante la negociación TLS. ¿Habla TLS en este puerto?</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 could not be reached within %n second(s).</source>
        <translation>
            <numerusform>No se pudo llegar al servidor de destino %1 en %n segundo.</numerusform>
            <numerusform>No se pudo llegar al servidor de destino %1 en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of the upstream %1 is not valid. %2</source>
        <translation>La respuesta del servidor de destino %1 no es válida. %2</translation>
    </message>
    <message>
        <source>The upstream %1 reset the connection.</source>
        <translation>El servidor de destino %1 cortó la conexión.</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection without an answer.</source>
        <translation>El servidor de destino %1 cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection before the end of its answer.</source>
        <translation>El servidor de destino %1 cerró la conexión antes del final de su respuesta.</translation>
    </message>
    <message>
        <source>The upstream&apos;s name %1 cannot be resolved: %2.</source>
        <translation>No se puede resolver el nombre %1 del servidor de destino: %2.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint of a certificate. It has 64 hexadecimal digits.</source>
        <translation>«%1» no es la huella SHA-256 de un certificado. Tiene 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The file of authorities “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo de autoridades «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of an HTTP server. Write http://HOST:PORT or https://HOST.</source>
        <translation>«%1» no es la dirección de un servidor HTTP. Escriba http://HOST:PORT o https://HOST.</translation>
    </message>
    <message>
        <source>“%1” names no host. Write http://HOST:PORT.</source>
        <translation>«%1» no nombra ningún host. Escriba http://HOST:PORT.</translation>
    </message>
    <message>
        <source>“%1” has more than scheme, host, port and path. Leave the rest out.</source>
        <translation>«%1» tiene más que esquema, host, puerto y ruta. Quite lo demás.</translation>
    </message>
    <message>
        <source>“%1” has no valid port.</source>
        <translation>«%1» no tiene un puerto válido.</translation>
    </message>
    <message>
        <source>The answer is not valid. %1</source>
        <translation>La respuesta no es válida. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the program could not be ended.</source>
        <translation>
            <numerusform>No se pudo terminar %n proceso del programa.</numerusform>
            <numerusform>No se pudieron terminar %n procesos del programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known; write is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported or is:pinned.</source>
        <translation>«%1» no se conoce; escriba is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported o is:pinned.</translation>
    </message>
    <message>
        <source>error, slow, refused, replayed, mocked, imported or pinned</source>
        <translation>error, slow, refused, replayed, mocked, imported o pinned</translation>
    </message>
    <message>
        <source>taken from a file</source>
        <translation>tomado de un archivo</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1.</source>
        <translation>Su certificado no es de confianza: %1.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1. If it is the right one, accept it by its SHA-256 fingerprint, %2.</source>
        <translation>Su certificado no es de confianza: %1. Si es el correcto, acéptelo por su huella SHA-256, %2.</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port.</source>
        <translation>No habla TLS en este puerto.</translation>
    </message>
    <message>
        <source>The file of authorities has no certificate (PEM).</source>
        <translation>El archivo de autoridades no tiene ningún certificado (PEM).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened: %2. Choose another one.</source>
        <translation>No se puede abrir la carpeta «%1»: %2. Elija otra.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 could not be made: there is something of that name meanwhile.</source>
        <translation>No se pudo crear %1: entretanto ya existe algo con ese nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) without a whole answer were left out.</source>
        <translation>
            <numerusform>Se omitió %n petición sin respuesta completa.</numerusform>
            <numerusform>Se omitieron %n peticiones sin respuesta completa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) whose contents were not kept in full were left out.</source>
        <translation>
            <numerusform>Se omitió %n petición cuyos cuerpos no se guardaron por completo.</numerusform>
            <numerusform>Se omitieron %n peticiones cuyos cuerpos no se guardaron por completo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgraded connection(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %n conexión con cambio de protocolo.</numerusform>
            <numerusform>Se omitieron %n conexiones con cambio de protocolo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) “not modified” or of a part only were left out.</source>
        <translation>
            <numerusform>Se omitió %n respuesta «no modificada» o solo parcial.</numerusform>
            <numerusform>Se omitieron %n respuestas «no modificadas» o solo parciales.</numerusform>
        </translation>
    </message>
    <message>
        <source>This alias stands inside of what it names.</source>
        <translation>Este alias está dentro de lo que nombra.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n values.</source>
        <translation>
            <numerusform>Más de %n valor.</numerusform>
            <numerusform>Más de %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Una clave debe ser una cadena de texto.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>Esto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>A second document begins here; one is read.</source>
        <translation>Aquí empieza un segundo documento; solo se lee uno.</translation>
    </message>
    <message>
        <source>Not valid YAML: %1.</source>
        <translation>YAML no válido: %1.</translation>
    </message>
    <message>
        <source>There is “%1” already; one of the two must go.</source>
        <translation>Ya existe «%1»; uno de los dos debe quitarse.</translation>
    </message>
    <message>
        <source>“%1” must be true.</source>
        <translation>«%1» debe ser true.</translation>
    </message>
    <message>
        <source>One of the keys %1 is missing.</source>
        <translation>Falta una de las claves %1.</translation>
    </message>
    <message>
        <source>“%1” must be compared with %2.</source>
        <translation>«%1» debe compararse con %2.</translation>
    </message>
    <message>
        <source>“every” is for “count” only.</source>
        <translation>«every» solo sirve para «count».</translation>
    </message>
    <message>
        <source>This is no mock file: the key “portsideMock” with the number of the format, 1, is missing.</source>
        <translation>Esto no es un archivo de simulación: falta la clave «portsideMock» con el número del formato, 1.</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo de simulación «%1»: %2.</translation>
    </message>
    <message>
        <source>The mock file “%1” is larger than 64 MiB. Move large contents to files of their own: &quot;file&quot;: ….</source>
        <translation>El archivo de simulación «%1» ocupa más de 64 MiB. Pase los contenidos grandes a archivos propios: &quot;file&quot;: ….</translation>
    </message>
    <message>
        <source>The path “%1” of a resource must begin with “/”, have no parameters and not end with “/”.</source>
        <translation>La ruta «%1» de un recurso debe empezar por «/», no tener parámetros y no terminar en «/».</translation>
    </message>
    <message>
        <source>“%1” must be there, as a text or a whole number.</source>
        <translation>Debe haber «%1», como cadena de texto o número entero.</translation>
    </message>
    <message>
        <source>There is an entry with this “%1” already.</source>
        <translation>Ya hay una entrada con este «%1».</translation>
    </message>
    <message>
        <source>The reason contains a control character. Remove it.</source>
        <translation>El motivo contiene un carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>This is no Base64.</source>
        <translation>Esto no es Base64.</translation>
    </message>
    <message>
        <source>“%1” must be a file below the folder of the mock file, without “/” at the beginning.</source>
        <translation>«%1» debe ser un archivo por debajo de la carpeta del archivo de simulación, sin «/» al principio.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>«%1» debe ser uno de %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or null.</source>
        <translation>«%1» debe ser una cadena de texto, o null.</translation>
    </message>
    <message>
        <source>“%1” is no method; methods are words such as GET.</source>
        <translation>«%1» no es un método; los métodos son palabras como GET.</translation>
    </message>
    <message>
        <source>A method is missing here; without the key every method is meant.</source>
        <translation>Aquí falta un método; sin la clave se entienden todos los métodos.</translation>
    </message>
    <message>
        <source>There must be a response in this list.</source>
        <translation>En esta lista debe haber una respuesta.</translation>
    </message>
    <message>
        <source>A higher percentile cannot take less time than a lower one.</source>
        <translation>Un percentil superior no puede tardar menos que uno inferior.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>A brace “{” is not closed.</source>
        <translation>Una llave «{» no se cierra.</translation>
    </message>
    <message>
        <source>“{%1}” needs a name of letters, digits, “_”, “.” and “-”.</source>
        <translation>«{%1}» necesita un nombre de letras, cifras, «_», «.» y «-».</translation>
    </message>
    <message>
        <source>A pattern is no regular expression: %1.</source>
        <translation>Un patrón no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/”.</source>
        <translation>La ruta «%1» debe empezar por «/».</translation>
    </message>
    <message>
        <source>The path “%1” has a query. Make conditions of it: &quot;when&quot;: [{&quot;query&quot;: …}].</source>
        <translation>La ruta «%1» tiene una consulta. Conviértala en condiciones: &quot;when&quot;: [{&quot;query&quot;: …}].</translation>
    </message>
    <message>
        <source>In the path “%1” nothing may follow “**”.</source>
        <translation>En la ruta «%1» no puede seguir nada a «**».</translation>
    </message>
    <message>
        <source>The path “%1” cannot be read. %2</source>
        <translation>No se puede leer la ruta «%1». %2</translation>
    </message>
    <message>
        <source>%1: “${” has no “}” that ends it.</source>
        <translation>%1: «${» no tiene un «}» que lo cierre.</translation>
    </message>
    <message>
        <source>%1: there is no variable “%2” where Portside was started.</source>
        <translation>%1: no hay ninguna variable «%2» donde se inició Portside.</translation>
    </message>
    <message>
        <source>%1: %2 is too large for the value of a variable.</source>
        <translation>%1: %2 es demasiado grande para el valor de una variable.</translation>
    </message>
    <message>
        <source>%1: %2 is no text.</source>
        <translation>%1: %2 no es texto.</translation>
    </message>
    <message>
        <source>%1: ${%2} does not say what it refers to.</source>
        <translation>%1: ${%2} no dice a qué se refiere.</translation>
    </message>
    <message>
        <source>The command that checks it did not end within %1 s.</source>
        <translation>La orden que lo comprueba no terminó en %1 s.</translation>
    </message>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation>No respondió en %1 s.</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2.</source>
        <translation>GET %1 se responde con el estado %2.</translation>
    </message>
    <message>
        <source>It accepts no connection on port %1: %2.</source>
        <translation>No acepta ninguna conexión en el puerto %1: %2.</translation>
    </message>
    <message>
        <source>The output is not kept any more: %1</source>
        <translation>La salida ya no se guarda: %1</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Otro programa escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>What listens on port %1 speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>Lo que escucha en el puerto %1 habla TLS. Marque «Habla TLS» en los ajustes de este servidor.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak TLS.</source>
        <translation>Lo que escucha en el puerto %1 no habla TLS.</translation>
    </message>
    <message>
        <source>If it speaks TLS, tick “Speaks TLS” in its settings.</source>
        <translation>Si habla TLS, marque «Habla TLS» en sus ajustes.</translation>
    </message>
    <message>
        <source>It says that it speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>Dice que habla TLS. Marque «Habla TLS» en los ajustes de este servidor.</translation>
    </message>
    <message>
        <source>“%1” was not started: portside-keeper, which starts programs, ended with %2.</source>
        <translation>No se inició «%1»: portside-keeper, que inicia los programas, terminó con %2.</translation>
    </message>
    <message>
        <source>The program is well again.</source>
        <translation>El programa vuelve a estar en buen estado.</translation>
    </message>
    <message>
        <source>The program is unhealthy. %1</source>
        <comment>reason</comment>
        <translation>El programa está en mal estado. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was started anew %n time(s) without getting well, and is left as it is.</source>
        <translation>
            <numerusform>Se reinició %n vez sin recuperar el buen estado, y se deja como está.</numerusform>
            <numerusform>Se reinició %n veces sin recuperar el buen estado, y se deja como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is started anew.</source>
        <translation>Se está reiniciando.</translation>
    </message>
    <message>
        <source>There is an empty line among the header fields. Remove it.</source>
        <translation>Hay una línea vacía entre los campos de cabecera. Quítela.</translation>
    </message>
    <message>
        <source>This is no head of an answer.</source>
        <translation>Esto no es la cabecera de una respuesta.</translation>
    </message>
    <message>
        <source>The status must be from 200 on.</source>
        <translation>El estado debe ser 200 o superior.</translation>
    </message>
    <message>
        <source>The request was dropped at a breakpoint.</source>
        <translation>La petición se descartó en un punto de interrupción.</translation>
    </message>
    <message>
        <source>The request was changed at a breakpoint.</source>
        <translation>La petición se modificó en un punto de interrupción.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>No se puede leer la grabación %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The request has passed %n proxies. Does one of them pass it back to one before it?</source>
        <translation>
            <numerusform>La petición ha pasado por %n proxy. ¿La devuelve a uno anterior?</numerusform>
            <numerusform>La petición ha pasado por %n proxies. ¿Alguno de ellos la devuelve a uno anterior?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was dropped at a breakpoint.</source>
        <translation>La respuesta se descartó en un punto de interrupción.</translation>
    </message>
    <message>
        <source>The answer was changed at a breakpoint.</source>
        <translation>La respuesta se modificó en un punto de interrupción.</translation>
    </message>
    <message>
        <source>The recording has no answer to this request.</source>
        <translation>La grabación no tiene respuesta para esta petición.</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>grabación del %1</translation>
    </message>
    <message>
        <source>This is the recorded answer of %1.</source>
        <translation>Esta es la respuesta grabada del %1.</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>El servidor de destino %1 no respondió en %n segundo.</numerusform>
            <numerusform>El servidor de destino %1 no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs itself.</source>
        <translation>«%1» se necesita a sí mismo.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”</source>
        <comment>servers, part of a list</comment>
        <translation>«%1» necesita «%2»</translation>
    </message>
    <message>
        <source>These servers need each other in a ring: %1. Take one of these needs out.</source>
        <translation>Estos servidores se necesitan unos a otros en círculo: %1. Quite una de estas dependencias.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It starts when “%1” is ready.</source>
        <translation>Se inicia cuando «%1» esté listo.</translation>
    </message>
    <message>
        <source>It starts when these are ready: %1.</source>
        <comment>names of servers</comment>
        <translation>Se inicia cuando estos estén listos: %1.</translation>
    </message>
    <message>
        <source>It needs “%1”, which did not start. %2</source>
        <comment>server, reason</comment>
        <translation>Necesita «%1», que no se inició. %2</translation>
    </message>
    <message>
        <source>It needs “%1”, which was stopped.</source>
        <translation>Necesita «%1», que se detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as no more than %n folder(s) are watched. Choose a smaller folder.</source>
        <translation>
            <numerusform>No se ven los cambios en algunas carpetas, ya que no se vigila más de %n carpeta. Elija una carpeta más pequeña.</numerusform>
            <numerusform>No se ven los cambios en algunas carpetas, ya que no se vigilan más de %n carpetas. Elija una carpeta más pequeña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as the system lets no more than %n folder(s) be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</source>
        <translation>
            <numerusform>No se ven los cambios en algunas carpetas, ya que el sistema no permite vigilar aquí más de %n carpeta. Aumente fs.inotify.max_user_watches o elija una carpeta más pequeña.</numerusform>
            <numerusform>No se ven los cambios en algunas carpetas, ya que el sistema no permite vigilar aquí más de %n carpetas. Aumente fs.inotify.max_user_watches o elija una carpeta más pequeña.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of files are not seen, as too many programs watch files. Raise fs.inotify.max_user_instances, or the limit of open files.</source>
        <translation>No se ven los cambios de los archivos, ya que demasiados programas vigilan archivos. Aumente fs.inotify.max_user_instances o el límite de archivos abiertos.</translation>
    </message>
    <message>
        <source>There is no server “%1” that could be needed.</source>
        <translation>No hay ningún servidor «%1» que se pueda necesitar.</translation>
    </message>
    <message>
        <source>Allow other origins (CORS)</source>
        <translation>Permitir otros orígenes (CORS)</translation>
    </message>
    <message>
        <source>Pages of other servers on this machine, and of allowed origins, may read answers.</source>
        <translation>Páginas de otros servidores de este equipo y de orígenes permitidos pueden leer las respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Of the answer&apos;s content only the first %n byte(s) were kept.</source>
        <translation>
            <numerusform>Del contenido de la respuesta solo se conservó %n byte.</numerusform>
            <numerusform>Del contenido de la respuesta solo se conservaron los primeros %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer&apos;s content is too long for a program text and is left out: a server of its folder may give it.</source>
        <translation>El contenido de la respuesta es demasiado largo para un texto de programa y se omite: puede darlo un servidor de su carpeta.</translation>
    </message>
    <message>
        <source>There is no exchange in the HAR file “%1” that can be mocked.</source>
        <translation>En el archivo HAR «%1» no hay ninguna petición que se pueda simular.</translation>
    </message>
    <message numerus="yes">
        <source>The exchanges are of %n hosts; all are answered by this one.</source>
        <translation>
            <numerusform>Las peticiones son de %n host; este servidor responde a todas.</numerusform>
            <numerusform>Las peticiones son de %n hosts; este servidor responde a todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the head only were left out: what answers GET answers them.</source>
        <translation>
            <numerusform>Se omitió %n petición que solo pide la cabecera: la responde lo que responde a GET.</numerusform>
            <numerusform>Se omitieron %n peticiones que solo piden la cabecera: las responde lo que responde a GET.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a status above 599 were left out.</source>
        <translation>
            <numerusform>Se omitió %n respuesta con un estado superior a 599.</numerusform>
            <numerusform>Se omitieron %n respuestas con un estado superior a 599.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n request(s) are no text or longer than 64 KiB: it does not matter what they are.</source>
        <translation>
            <numerusform>El contenido de %n petición no es texto o supera los 64 KiB: no importa cuál sea.</numerusform>
            <numerusform>Los contenidos de %n peticiones no son texto o superan los 64 KiB: no importa cuáles sean.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no XPath: %2. Paths are such as //user/@id.</source>
        <translation>«%1» no es una expresión XPath: %2. Las rutas son como //user/@id.</translation>
    </message>
    <message>
        <source>An answer with the status %1 has no content. Change the status, or leave the content out.</source>
        <translation>Una respuesta con el estado %1 no tiene contenido. Cambie el estado o quite el contenido.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MiB.</source>
        <translation>El archivo «%1» ocupa más de 64 MiB.</translation>
    </message>
    <message>
        <source>What a JSON path is to look into is no JSON.</source>
        <translation>Aquello en lo que debe buscar una ruta JSON no es JSON.</translation>
    </message>
    <message>
        <source>“%1” is no JSON path, see character %2. Paths are such as $.items[0].id.</source>
        <translation>«%1» no es una ruta JSON; consulte el carácter %2. Las rutas son como $.items[0].id.</translation>
    </message>
    <message>
        <source>It is too deep or too much to be checked.</source>
        <translation>Es demasiado profundo o demasiado grande para comprobarlo.</translation>
    </message>
    <message>
        <source>It is just what it must not be.</source>
        <translation>Es justo lo que no debe ser.</translation>
    </message>
    <message numerus="yes">
        <source>It fits none of %n alternatives.</source>
        <translation>
            <numerusform>No se ajusta a la única alternativa (%n).</numerusform>
            <numerusform>No se ajusta a ninguna de las %n alternativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits more than one of %n alternatives.</source>
        <translation>
            <numerusform>Se ajusta a más de %n alternativa.</numerusform>
            <numerusform>Se ajusta a más de una de las %n alternativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The member “%1” is missing, which “%2” needs.</source>
        <translation>Falta el miembro «%1», que «%2» necesita.</translation>
    </message>
    <message>
        <source>The member “%1” is not allowed.</source>
        <translation>El miembro «%1» no está permitido.</translation>
    </message>
    <message>
        <source>It has %1 members, fewer than %2.</source>
        <translation>Tiene %1 miembros, menos de %2.</translation>
    </message>
    <message>
        <source>It has %1 members, more than %2.</source>
        <translation>Tiene %1 miembros, más de %2.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Falta el miembro «%1».</translation>
    </message>
    <message>
        <source>The member “%1” has a name that is not allowed.</source>
        <translation>El miembro «%1» tiene un nombre que no está permitido.</translation>
    </message>
    <message>
        <source>Nothing is found where “%1” leads.</source>
        <translation>No se encuentra nada en el lugar al que lleva «%1».</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>Un esquema debe ser un objeto, true o false.</translation>
    </message>
    <message>
        <source>Nothing may be here.</source>
        <translation>Aquí no puede haber nada.</translation>
    </message>
    <message>
        <source>It must be of the type %1.</source>
        <translation>Debe ser del tipo %1.</translation>
    </message>
    <message>
        <source>It must be one of %1.</source>
        <translation>Debe ser uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>It must be more than %1.</source>
        <translation>Debe ser mayor que %1.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Debe ser como mínimo %1.</translation>
    </message>
    <message>
        <source>It must be less than %1.</source>
        <translation>Debe ser menor que %1.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Debe ser como máximo %1.</translation>
    </message>
    <message>
        <source>It must be a multiple of %1.</source>
        <translation>Debe ser un múltiplo de %1.</translation>
    </message>
    <message>
        <source>It is out of the range of %1.</source>
        <translation>Está fuera del intervalo de %1.</translation>
    </message>
    <message>
        <source>It has %1 characters, fewer than %2.</source>
        <translation>Tiene %1 caracteres, menos de %2.</translation>
    </message>
    <message>
        <source>It has %1 characters, more than %2.</source>
        <translation>Tiene %1 caracteres, más de %2.</translation>
    </message>
    <message>
        <source>It does not match the pattern %1.</source>
        <translation>No coincide con el patrón %1.</translation>
    </message>
    <message>
        <source>It has not the format %1.</source>
        <translation>No tiene el formato %1.</translation>
    </message>
    <message>
        <source>It has %1 elements, fewer than %2.</source>
        <translation>Tiene %1 elementos, menos de %2.</translation>
    </message>
    <message>
        <source>It has %1 elements, more than %2.</source>
        <translation>Tiene %1 elementos, más de %2.</translation>
    </message>
    <message>
        <source>An element appears twice.</source>
        <translation>Un elemento aparece dos veces.</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, fewer than %2.</source>
        <translation>Tiene %1 elementos del tipo que se pide, menos de %2.</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, more than %2.</source>
        <translation>Tiene %1 elementos del tipo que se pide, más de %2.</translation>
    </message>
    <message>
        <source>The file “%1” is there, but no mock file whose edits could be kept: %2</source>
        <translation>El archivo «%1» existe, pero no es un archivo de simulación cuyas modificaciones se puedan conservar: %2</translation>
    </message>
    <message>
        <source>%1 was removed: it is no longer there.</source>
        <translation>%1 se quitó: ya no existe.</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it, but is no longer there.</source>
        <translation>%1 queda como lo ha modificado, pero ya no existe.</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it; what is imported has changed.</source>
        <translation>%1 queda como lo ha modificado; lo que se importa ha cambiado.</translation>
    </message>
    <message>
        <source>%1 was left out: it is off, or its path is a regular expression.</source>
        <translation>%1 se omitió: está desactivado o su ruta es una expresión regular.</translation>
    </message>
    <message>
        <source>%1: conditions, delays, faults, callbacks and what goes on cannot be described.</source>
        <translation>%1: no se pueden describir las condiciones, los retardos, los fallos, los callbacks ni lo que continúa.</translation>
    </message>
    <message>
        <source>The resource %1 was left out.</source>
        <translation>El recurso %1 se omitió.</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be written: %2.</source>
        <translation>No se puede escribir el archivo de simulación «%1»: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” for the mock file cannot be made.</source>
        <translation>No se puede crear la carpeta «%1» para el archivo de simulación.</translation>
    </message>
    <message>
        <source>This is a file of another program&apos;s format, which is changed as text only. Make a mock file of it to change its routes.</source>
        <translation>Este archivo tiene el formato de otro programa y solo se puede modificar como texto. Cree con él un archivo de simulación para modificar sus encaminamientos.</translation>
    </message>
    <message>
        <source>This cannot be changed here without changing something else of the file. Change the text.</source>
        <translation>Esto no se puede cambiar aquí sin cambiar otra cosa del archivo. Cambie el texto.</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 %2 is left out: %n others are under way.</source>
        <translation>
            <numerusform>El callback %1 %2 se omite: hay otro (%n) en curso.</numerusform>
            <numerusform>El callback %1 %2 se omite: hay otros %n en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback to “%1” is left out: that is no address.</source>
        <translation>El callback a «%1» se omite: no es una dirección.</translation>
    </message>
    <message>
        <source>Callback %1: %2 It is tried again.</source>
        <translation>Callback %1: %2 Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Callback %1: %2</source>
        <translation>Callback %1: %2</translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation>«%1» debe ocupar una sola línea.</translation>
    </message>
    <message>
        <source>A server cannot close with the code %1; 1000 and 4000 to 4999 are for everybody.</source>
        <translation>Un servidor no puede cerrar con el código %1; 1000 y de 4000 a 4999 son para todos.</translation>
    </message>
    <message numerus="yes">
        <source>A reason has room for %n bytes.</source>
        <translation>
            <numerusform>En un motivo cabe %n byte.</numerusform>
            <numerusform>En un motivo caben %n bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event is text; use “body” or “json”.</source>
        <translation>Un evento es texto; use «body» o «json».</translation>
    </message>
    <message>
        <source>There must be a message in this list.</source>
        <translation>En esta lista debe haber un mensaje.</translation>
    </message>
    <message>
        <source>Without a pause it would be repeated without end: give one of its messages “after”.</source>
        <translation>Sin una pausa se repetiría sin fin: dé «after» a uno de sus mensajes.</translation>
    </message>
    <message>
        <source>“%1” is no name of a protocol.</source>
        <translation>«%1» no es el nombre de un protocolo.</translation>
    </message>
    <message>
        <source>The callback “%1” is sent without the file “%2”.</source>
        <translation>El callback «%1» se envía sin el archivo «%2».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The proxy is left out: %1</source>
        <translation>El proxy se omite: %1</translation>
    </message>
    <message>
        <source>The port %1 is a setting of the server.</source>
        <translation>El puerto %1 es un ajuste del servidor.</translation>
    </message>
    <message>
        <source>TLS is a setting of the server; its certificate is %1.</source>
        <translation>TLS es un ajuste del servidor; su certificado es %1.</translation>
    </message>
    <message>
        <source>The file “%1” is not below the environment&apos;s folder; the answer has the text instead.</source>
        <translation>El archivo «%1» no está por debajo de la carpeta del entorno; en su lugar, la respuesta tiene el texto.</translation>
    </message>
    <message>
        <source>Where the file is missing the answer is 500, not 404.</source>
        <translation>Si falta el archivo, la respuesta es 500, no 404.</translation>
    </message>
    <message>
        <source>The header field “%1: %2” is left out.</source>
        <translation>Se omite el campo de cabecera «%1: %2».</translation>
    </message>
    <message>
        <source>The status %1 is sent as 200.</source>
        <translation>El estado %1 se envía como 200.</translation>
    </message>
    <message>
        <source>The response “%1” is left out: it has no rules and is not the usual one, so it is never given.</source>
        <translation>La respuesta «%1» se omite: no tiene reglas y no es la habitual, así que no se da nunca.</translation>
    </message>
    <message>
        <source>The list always answers itself; other responses take no turns with it.</source>
        <translation>La lista siempre responde ella misma; no se alterna con otras respuestas.</translation>
    </message>
    <message>
        <source>The list is left out: its path has parameters.</source>
        <translation>La lista se omite: su ruta tiene parámetros.</translation>
    </message>
    <message>
        <source>The rule “%1 %2 %3 %4” cannot be taken over; it is never met.</source>
        <translation>La regla «%1 %2 %3 %4» no se puede importar; no se cumple nunca.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/” and not end with it.</source>
        <translation>La ruta «%1» debe empezar por «/» y no terminar con ella.</translation>
    </message>
    <message>
        <source>There are two resources “%1”.</source>
        <translation>Hay dos recursos «%1».</translation>
    </message>
    <message>
        <source>Two resources cannot be kept in one file; give each one of its own.</source>
        <translation>No se pueden guardar dos recursos en un mismo archivo; dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>There is no “%1” in “data”.</source>
        <translation>No hay ningún «%1» en «data».</translation>
    </message>
    <message>
        <source>There is no resource “%1”.</source>
        <translation>No hay ningún recurso «%1».</translation>
    </message>
    <message>
        <source>The example “%1” has no value of its own and was left out.</source>
        <translation>El ejemplo «%1» no tiene un valor propio y se omitió.</translation>
    </message>
    <message>
        <source>The header field “%1” was left out: it has no value that a field can have.</source>
        <translation>El campo de cabecera «%1» se omitió: no tiene un valor que un campo pueda tener.</translation>
    </message>
    <message>
        <source>What follows the path, “%1”, is not looked at.</source>
        <translation>No se tiene en cuenta lo que sigue a la ruta, «%1».</translation>
    </message>
    <message>
        <source>The path is not described.</source>
        <translation>La ruta no está descrita.</translation>
    </message>
    <message>
        <source>The file “%1” is no OpenAPI description: “openapi” or “swagger” with the version is missing.</source>
        <translation>El archivo «%1» no es una descripción OpenAPI: falta «openapi» o «swagger» con la versión.</translation>
    </message>
    <message>
        <source>The OpenAPI description “%1” has no paths.</source>
        <translation>La descripción OpenAPI «%1» no tiene rutas.</translation>
    </message>
    <message>
        <source>An answer “%1” cannot be given.</source>
        <translation>No se puede dar una respuesta «%1».</translation>
    </message>
    <message>
        <source>The answer %1 is not described.</source>
        <translation>La respuesta %1 no está descrita.</translation>
    </message>
    <message>
        <source>No answer is described; it is empty.</source>
        <translation>No hay ninguna respuesta descrita; está vacía.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read here: there is no folder.</source>
        <translation>El archivo «%1» no se puede leer aquí: no hay carpeta.</translation>
    </message>
    <message>
        <source>Templates cannot be filled in, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>No se pueden rellenar las plantillas, no se puede cargar el módulo %1: %2. Vuelva a instalar Portside.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>No route answers this.</source>
        <translation>Ningún encaminamiento responde a esto.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>The server “%1” has no routes of its own.</source>
        <translation>El servidor «%1» no tiene encaminamientos propios.</translation>
    </message>
    <message>
        <source>“%1” has no setting “%2”.</source>
        <translation>«%1» no tiene el ajuste «%2».</translation>
    </message>
    <message>
        <source>The server was not ready in time.</source>
        <translation>El servidor no estuvo listo a tiempo.</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>ninguna petición</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of “%1” could not be ended.</source>
        <translation>
            <numerusform>No se pudo terminar %n proceso de «%1».</numerusform>
            <numerusform>No se pudieron terminar %n procesos de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The text gets longer than 16 MiB.</source>
        <translation>El texto supera los 16 MiB.</translation>
    </message>
    <message>
        <source>“repeat” needs a number.</source>
        <translation>«repeat» necesita un número.</translation>
    </message>
    <message>
        <source>There is no helper “%1”.</source>
        <translation>No hay ninguna función auxiliar «%1».</translation>
    </message>
    <message>
        <source>No made-up value is called “%1”. Names are those of faker-js, such as “person.firstName”.</source>
        <translation>Ningún valor inventado se llama «%1». Los nombres son los de faker-js, como «person.firstName».</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>There are more than 20,000 templates.</source>
        <translation>Hay más de 20&#xa0;000 plantillas.</translation>
    </message>
    <message>
        <source>“%1” is no known hash. Give md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512.</source>
        <translation>«%1» no es una función hash conocida. Indique md5, sha1, sha224, sha256, sha384, sha512, sha3-256 o sha3-512.</translation>
    </message>
    <message>
        <source>There is no folder of this user alone for a socket.</source>
        <translation>No hay ninguna carpeta exclusiva de este usuario para un socket.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>No se puede crear el socket %1: %2.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>No hay ningún método «%1».</translation>
    </message>
    <message>
        <source>No server here is called “%1”.</source>
        <translation>Ningún servidor de aquí se llama «%1».</translation>
    </message>
    <message>
        <source>Too many calls wait for an answer.</source>
        <translation>Hay demasiadas llamadas a la espera de respuesta.</translation>
    </message>
    <message>
        <source>The program that has it is ending.</source>
        <translation>El programa que lo tiene está terminando.</translation>
    </message>
    <message>
        <source>The server was removed meanwhile.</source>
        <translation>Mientras tanto se eliminó el servidor.</translation>
    </message>
    <message>
        <source>“%1” has not come to that in time.</source>
        <translation>«%1» no ha llegado a ese estado a tiempo.</translation>
    </message>
    <message>
        <source>“%1” was started again meanwhile.</source>
        <translation>Mientras tanto se volvió a iniciar «%1».</translation>
    </message>
    <message>
        <source>“%1” was stopped meanwhile.</source>
        <translation>Mientras tanto se detuvo «%1».</translation>
    </message>
    <message>
        <source>“%1” has no exchange %2 in memory.</source>
        <translation>«%1» no tiene en memoria la petición %2.</translation>
    </message>
    <message>
        <source>Too many subscriptions; end one of them.</source>
        <translation>Hay demasiadas suscripciones; termine una de ellas.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>No hay ninguna suscripción %1.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>A line is one object that has &quot;jsonrpc&quot;: &quot;2.0&quot;.</source>
        <translation>Una línea es un objeto que contiene &quot;jsonrpc&quot;: &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>“%1” must be text or a number.</source>
        <translation>«%1» debe ser un texto o un número.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>Parameters go by name: “params” is an object.</source>
        <translation>Los parámetros se dan por nombre: «params» es un objeto.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«%1» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«%1» debe ser un número entero.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>«%1» debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«%1» debe ser un objeto.</translation>
    </message>
    <message>
        <source>There is no parameter “%1”; known are: %2.</source>
        <translation>No hay ningún parámetro «%1»; los conocidos son: %2.</translation>
    </message>
    <message>
        <source>“%1” is no place for metrics. Give a port, such as 9464, or an address and a port, such as 0.0.0.0:9464.</source>
        <translation>«%1» no es un lugar para métricas. Indique un puerto, como 9464, o una dirección y un puerto, como 0.0.0.0:9464.</translation>
    </message>
    <message>
        <source>Metrics cannot be given on %1: %2.</source>
        <translation>No se pueden ofrecer métricas en %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a request, such as http://localhost:3000/hook, or /hook of this server.</source>
        <translation>«%1» no es la dirección de una petición, como http://localhost:3000/hook, o /hook de este servidor.</translation>
    </message>
    <message>
        <source>“at” is for “data” and “state” only.</source>
        <translation>«at» es solo para «data» y «state».</translation>
    </message>
    <message>
        <source>“schema” is for “json” and “data” only.</source>
        <translation>«schema» es solo para «json» y «data».</translation>
    </message>
    <message>
        <source>The callback “%1” has its file as content, not in a form.</source>
        <translation>El callback «%1» tiene su archivo como contenido, no en un formulario.</translation>
    </message>
    <message>
        <source>TLS is a setting of the server.</source>
        <translation>TLS es un ajuste del servidor.</translation>
    </message>
    <message>
        <source>The environment “%1” is left out: a mock API answers as one of them.</source>
        <translation>El entorno «%1» se omite: una API simulada responde como uno solo de ellos.</translation>
    </message>
    <message>
        <source>The list is left out: there is no data for it.</source>
        <translation>La lista se omite: no hay datos para ella.</translation>
    </message>
    <message>
        <source>The browser needs a folder for its profile: %1.</source>
        <translation>El navegador necesita una carpeta para su perfil: %1.</translation>
    </message>
    <message>
        <source>The browser cannot be started: %1.</source>
        <translation>No se puede iniciar el navegador: %1.</translation>
    </message>
    <message>
        <source>There is no program “%1” that could be started as the browser.</source>
        <translation>No hay ningún programa «%1» que se pueda iniciar como navegador.</translation>
    </message>
    <message>
        <source>Pages are photographed by Chromium, which is not installed. On Debian: apt install chromium. Chrome and Edge will do, too.</source>
        <translation>Las capturas de páginas las hace Chromium, que no está instalado. En Debian: apt install chromium. También sirven Chrome y Edge.</translation>
    </message>
    <message>
        <source>The browser could not load it: %1.</source>
        <translation>El navegador no pudo cargarla: %1.</translation>
    </message>
    <message>
        <source>The page has crashed in the browser.</source>
        <translation>La página ha fallado en el navegador.</translation>
    </message>
    <message>
        <source>Still on its way: %1.</source>
        <translation>Todavía en camino: %1.</translation>
    </message>
    <message>
        <source>The picture ends after %1 pixels.</source>
        <translation>La imagen termina a los %1 píxeles.</translation>
    </message>
    <message>
        <source>Nothing that “%1” finds has become visible within %2 s.</source>
        <translation>Nada de lo que «%1» encuentra se ha hecho visible en %2 s.</translation>
    </message>
    <message>
        <source>It has not loaded within %1 s: %2 is still on its way.</source>
        <translation>No se ha cargado en %1 s: %2 sigue en camino.</translation>
    </message>
    <message>
        <source>It has not been ready within %1 s.</source>
        <translation>No ha estado lista en %1 s.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Diferencia: %1</translation>
    </message>
    <message>
        <source>%1 of the pixels differ</source>
        <translation>píxeles que difieren: %1</translation>
    </message>
    <message>
        <source>full pages</source>
        <translation>páginas completas</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Páginas de %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The pictures are too large to be compared.</source>
        <translation>Las imágenes son demasiado grandes para compararlas.</translation>
    </message>
    <message>
        <source>The earlier picture cannot be read. Make it anew.</source>
        <translation>No se puede leer la imagen anterior. Créela de nuevo.</translation>
    </message>
    <message>
        <source>The browser’s picture cannot be read.</source>
        <translation>No se puede leer la imagen del navegador.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the pictures.</source>
        <translation>«%1» es un archivo. Indique una carpeta para las imágenes.</translation>
    </message>
    <message>
        <source>“%1” is there already and belongs to no series of pictures. Name another folder, such as a new one.</source>
        <translation>«%1» ya existe y no pertenece a ninguna serie de imágenes. Indique otra carpeta, por ejemplo una nueva.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>es un enlace a otro lugar</translation>
    </message>
    <message>
        <source>“%1” is an address, not a path of the server, such as /docs/.</source>
        <translation>«%1» es una dirección, no una ruta del servidor, como /docs/.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large. Choose a smaller view or scale.</source>
        <translation>Una imagen de %1 × %2 píxeles es demasiado grande. Elija una vista o una escala menor.</translation>
    </message>
    <message>
        <source>Name the paths of pages, such as / and /about.</source>
        <translation>Indique las rutas de las páginas, como / y /about.</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>No se llegó a ella.</translation>
    </message>
    <message>
        <source>The browser does not answer.</source>
        <translation>El navegador no responde.</translation>
    </message>
    <message>
        <source>The browser has ended.</source>
        <translation>El navegador ha terminado.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with earlier pictures.</source>
        <translation>No hay ninguna carpeta «%1» con imágenes anteriores.</translation>
    </message>
    <message>
        <source>“%1” has the earlier pictures, which the new ones would overwrite. Name another folder for these.</source>
        <translation>«%1» contiene las imágenes anteriores, que las nuevas sobrescribirían. Indique otra carpeta para estas.</translation>
    </message>
    <message>
        <source>Requests that match “%1”: %2, as expected (%3).</source>
        <translation>Peticiones que coinciden con «%1»: %2, como se esperaba (%3).</translation>
    </message>
    <message>
        <source>Of the requests, %1 should match “%2”, but %3 do.</source>
        <translation>Peticiones que coinciden con «%2»: se esperaba %1, pero hay %3.</translation>
    </message>
    <message>
        <source>Of the requests to “%1”, %2 should match “%3”, but %4 do.</source>
        <translation>Peticiones a «%1» que coinciden con «%3»: se esperaba %2, pero hay %4.</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 es «%2»</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>no hay %1</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>el método es %1</translation>
    </message>
    <message>
        <source>the path is %1</source>
        <translation>la ruta es %1</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>el estado es %1</translation>
    </message>
    <message>
        <source>the server is %1</source>
        <translation>el servidor es %1</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n byte(s)</source>
        <translation>
            <numerusform>la respuesta tiene %n byte</numerusform>
            <numerusform>la respuesta tiene %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>it took %1 ms</source>
        <translation>tardó %1 ms</translation>
    </message>
    <message>
        <source>there is no content</source>
        <translation>no hay contenido</translation>
    </message>
    <message>
        <source>the content is %1</source>
        <translation>el contenido es %1</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: no cumple %2</translation>
    </message>
    <message>
        <source>%1: not %2, %3</source>
        <translation>%1: no cumple %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no workspace, mock file, OpenAPI description, Mockoon environment or HAR file.</source>
        <translation>Esto no es un espacio de trabajo, un archivo de simulación, una descripción OpenAPI, un entorno de Mockoon ni un archivo HAR.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n encaminamiento</numerusform>
            <numerusform>%n encaminamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n recurso</numerusform>
            <numerusform>%n recursos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>El archivo «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” is no status: it is 100 to 599, 2XX or default.</source>
        <translation>«%1» no es un estado: es de 100 a 599, 2XX o default.</translation>
    </message>
    <message>
        <source>The path parameter “%1” is not described.</source>
        <translation>El parámetro de ruta «%1» no está descrito.</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Las más próximas:</translation>
    </message>
    <message>
        <source>It got:</source>
        <translation>Recibió:</translation>
    </message>
    <message>
        <source>The template takes longer than two seconds.</source>
        <translation>La plantilla tarda más de dos segundos.</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
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
        <translation>Acerca de Portside</translation>
    </message>
    <message>
        <source>Portside %1</source>
        <comment>version</comment>
        <translation>Portside %1</translation>
    </message>
    <message>
        <source>Launches, watches and stops local servers.</source>
        <translation>Inicia, supervisa y detiene servidores locales.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <comment>version</comment>
        <translation>Hecho con Qt %1.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Gui::AccessFields</name>
    <message>
        <source>Other machines may reach this server</source>
        <translation>Permitir el acceso desde otros equipos</translation>
    </message>
    <message>
        <source>Unless this is ticked, it starts on loopback addresses only.</source>
        <translation>Sin esta casilla, el servidor solo se inicia en direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hosts permitidos</translation>
    </message>
    <message>
        <source>Names to answer for besides localhost and addresses, one per line; .example.test covers that name and every name below it. Others get 421.</source>
        <translation>Nombres para los que responder además de localhost y las direcciones, uno por línea; .example.test es ese nombre y todos sus subdominios. Los demás reciben un 421.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Orígenes permitidos</translation>
    </message>
    <message>
        <source>Pages of these origins may change things on this server, one per line; the port * is every port. Others get 403.</source>
        <translation>Las páginas de estos orígenes pueden hacer cambios en este servidor, uno por línea; el puerto * es cualquier puerto. Los demás reciben un 403.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Everyone who can reach this computer can then reach this server, too.</source>
        <translation>Quien pueda acceder a este equipo podrá acceder también a este servidor.</translation>
    </message>
    <message>
        <source>The server does not start on this address without the tick.</source>
        <translation>El servidor no se inicia en esta dirección sin marcar la casilla.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <comment>addresses</comment>
        <translation>Estará disponible en %1.</translation>
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
        <translation>Permitir este host</translation>
    </message>
    <message>
        <source>Allow this origin</source>
        <translation>Permitir este origen</translation>
    </message>
    <message>
        <source>Is “%1” a name of yours for this server?</source>
        <translation>¿Es «%1» uno de sus nombres para este servidor?</translation>
    </message>
    <message>
        <source>Are the pages of %1 yours?</source>
        <translation>¿Son suyas las páginas de %1?</translation>
    </message>
    <message>
        <source>This server answers for “%1” now. Send the request again.</source>
        <translation>Este servidor ya responde para «%1». Vuelva a enviar la petición.</translation>
    </message>
    <message>
        <source>Pages of %1 may change things on this server now. Send the request again.</source>
        <translation>Las páginas de %1 ya pueden hacer cambios en este servidor. Vuelva a enviar la petición.</translation>
    </message>
</context>
<context>
    <name>Gui::Actions</name>
    <message>
        <source>&amp;New Server…</source>
        <translation>&amp;Nuevo servidor…</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>Servir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Start or Stop</source>
        <translation>Iniciar o detener</translation>
    </message>
    <message>
        <source>Start &amp;All</source>
        <translation>Iniciar &amp;todos</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>Detener t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Copiar URL</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mover arri&amp;ba</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Mover aba&amp;jo</translation>
    </message>
    <message>
        <source>Select All Servers</source>
        <translation>Seleccionar todos los servidores</translation>
    </message>
    <message>
        <source>&amp;Filter Servers</source>
        <translation>&amp;Filtrar servidores</translation>
    </message>
    <message>
        <source>Go to &amp;Details</source>
        <translation>Ir a los &amp;detalles</translation>
    </message>
    <message>
        <source>Your Own &amp;Order</source>
        <translation>Orden &amp;personalizado</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Portside</source>
        <translation>Acerca &amp;de Portside</translation>
    </message>
    <message>
        <source>S&amp;top Now</source>
        <translation>&amp;Detener ahora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Import HAR…</source>
        <translation>&amp;Importar HAR…</translation>
    </message>
    <message>
        <source>&amp;Presentation Mode</source>
        <translation>Modo de &amp;presentación</translation>
    </message>
    <message>
        <source>Make a &amp;Mock API of a File…</source>
        <translation>Crear una API si&amp;mulada a partir de un archivo…</translation>
    </message>
    <message>
        <source>S&amp;end to Connections…</source>
        <translation>Enviar a las cone&amp;xiones…</translation>
    </message>
    <message>
        <source>Screens&amp;hots of Pages…</source>
        <translation>Capturas de &amp;páginas…</translation>
    </message>
    <message>
        <source>Go to L&amp;ist</source>
        <translation>Ir a la &amp;lista</translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>It was left as it is, and nothing will be saved.</source>
        <translation>Se ha dejado como está y no se guardará nada.</translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation>Se ha conservado como %1.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Portside is still here</source>
        <translation>Portside sigue aquí</translation>
    </message>
    <message>
        <source>Servers keep running in the tray. Quit from its menu, or change this in the preferences.</source>
        <translation>Los servidores siguen en marcha en la bandeja del sistema. Salga desde su menú o cambie este comportamiento en las preferencias.</translation>
    </message>
    <message>
        <source>Another program had changed the workspace file. Its version was kept as %1.</source>
        <translation>Otro programa había modificado el archivo del espacio de trabajo. Su versión se conservó como %1.</translation>
    </message>
    <message>
        <source>%1 waits for requests; its URL is copied: %2</source>
        <comment>server, URL</comment>
        <translation>%1 espera peticiones; su URL se ha copiado: %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>First request to %1</source>
        <translation>Primera petición a %1</translation>
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
        <translation> bytes/s</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Todo el que haya</translation>
    </message>
</context>
<context>
    <name>Gui::BodyDetail</name>
    <message>
        <source>Only the first %1 of %2 are shown here; save the body to see all of it.</source>
        <translation>Aquí solo se muestra el principio (%1 de %2); guarde el cuerpo para verlo completo.</translation>
    </message>
    <message>
        <source>Some bytes are no characters of %1.</source>
        <translation>Algunos bytes no son caracteres de %1.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>No se puede mostrar la imagen: %1.</translation>
    </message>
    <message>
        <source>The tree has the first %1 values only.</source>
        <translation>El árbol solo tiene los primeros %1 valores.</translation>
    </message>
</context>
<context>
    <name>Gui::BodyPage</name>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>%1 (as %2 over the wire: %3)</source>
        <translation>%1 (transmitido como %2: %3)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the body as it is read here, without content codings</source>
        <translation>Guardar el cuerpo tal como se lee aquí, sin codificaciones de contenido</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>Cómo se muestra el cuerpo</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
</context>
<context>
    <name>Gui::BroadcastDialog</name>
    <message>
        <source>Send to Connections of “%1”</source>
        <translation>Enviar a las conexiones de «%1»</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Ruta</translation>
    </message>
    <message>
        <source>Only connections of requests with this path; all, if it is empty.</source>
        <translation>Solo conexiones de peticiones con esta ruta; todas si está vacío.</translation>
    </message>
    <message>
        <source>Open WebSockets get it as a message, event streams as an event. The server&apos;s log says how many there were.</source>
        <translation>Los WebSockets abiertos lo reciben como mensaje; los flujos de eventos, como evento. El registro del servidor indica cuántos había.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Gui::CallbackRow</name>
    <message>
        <source>Headers:</source>
        <translation>Cabeceras:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Contenido:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Retardo:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Reintentos:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Remove this callback</source>
        <translation>Quitar este callback</translation>
    </message>
</context>
<context>
    <name>Gui::CertificatePanel</name>
    <message>
        <source>The certificate expired on %1: browsers refuse it.</source>
        <translation>Caducó el %1: los navegadores lo rechazan.</translation>
    </message>
    <message>
        <source>The certificate expires on %1: renew it.</source>
        <translation>Caduca el %1: renuévelo.</translation>
    </message>
    <message>
        <source>Your authority is made when the first server with HTTPS starts. Browsers accept its servers once you trust it.</source>
        <translation>Su autoridad se crea al iniciarse el primer servidor con HTTPS. Los navegadores aceptan sus servidores en cuanto usted confía en ella.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Válido para</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this authority…</source>
        <translation>Confiar en esta autoridad…</translation>
    </message>
</context>
<context>
    <name>Gui::ClearCommands</name>
    <message>
        <source>Clear This Server</source>
        <translation>Vaciar el tráfico de este servidor</translation>
    </message>
    <message>
        <source>Clear All Servers…</source>
        <translation>Vaciar el tráfico de todos los servidores…</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of “%1”, pinned ones too? It cannot be brought back.</source>
        <translation>¿Eliminar todo lo que se guardó de las peticiones de «%1», también las fijadas? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of all servers, pinned ones too? It cannot be brought back.</source>
        <translation>¿Eliminar todo lo que se guardó de las peticiones de todos los servidores, también las fijadas? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Gui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>Primera: %1
Segunda: %2</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>The bodies are the same.</source>
        <translation>Los cuerpos son iguales.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>By values (%1)</source>
        <translation>Por valores (%1)</translation>
    </message>
    <message>
        <source>By lines (+%1 −%2)</source>
        <translation>Por líneas (+%1 −%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Secrets are masked; where only they differ, nothing differs.</source>
        <translation>Los secretos están enmascarados; donde solo difieren ellos, no difiere nada.</translation>
    </message>
</context>
<context>
    <name>Gui::Comparison</name>
    <message>
        <source>One of the bodies is not complete: what is compared is what was kept.</source>
        <translation>Uno de los cuerpos no está completo: se compara lo que se guardó.</translation>
    </message>
    <message>
        <source>The bodies differ; they are too long to be compared line by line.</source>
        <translation>Los cuerpos difieren; son demasiado largos para compararlos línea por línea.</translation>
    </message>
    <message>
        <source>The bodies differ; they are no texts.</source>
        <translation>Los cuerpos difieren; no son textos.</translation>
    </message>
</context>
<context>
    <name>Gui::ConditionRow</name>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Qué se examina</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Cómo se examina</translation>
    </message>
    <message>
        <source>Name of what is looked at</source>
        <translation>Nombre de lo que se examina</translation>
    </message>
    <message>
        <source>What it must be</source>
        <translation>Lo que debe ser</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>One of the conditions is enough</source>
        <translation>Basta con una de las condiciones</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>como texto</translation>
    </message>
    <message>
        <source>Values are compared as they are written: 7 with &quot;7&quot;.</source>
        <translation>Los valores se comparan tal como están escritos: 7 con &quot;7&quot;.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>at</source>
        <comment>JSON path within a value</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>JSON path within it</source>
        <translation>Ruta JSON dentro de él</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleGutter</name>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Lo que usted envió</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Del servidor</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Gui::ConsolePane</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the console (Ctrl+F)</source>
        <translation>Buscar en la consola (Ctrl+F)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Show when each line came</source>
        <translation>Mostrar cuándo llegó cada línea</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Partir las líneas largas</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más nueva</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Copiar todas las líneas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save all lines in a file (Ctrl+S)</source>
        <translation>Guardar todas las líneas en un archivo (Ctrl+S)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget what was said so far</source>
        <translation>Olvidar lo dicho hasta ahora</translation>
    </message>
    <message>
        <source>What the program prints and the server says</source>
        <translation>Lo que imprime el programa y dice el servidor</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>Lo que dice el propio servidor</translation>
    </message>
    <message>
        <source>%1 could not be opened: no browser was found.</source>
        <translation>No se pudo abrir %1: no se encontró ningún navegador.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are not here any more.</source>
        <translation>
            <numerusform>%n línea anterior ya no está aquí.</numerusform>
            <numerusform>%n líneas anteriores ya no están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep all of what the program prints, name a file in the settings.</source>
        <translation>Para conservar todo lo que imprime el programa, indique un archivo en los ajustes.</translation>
    </message>
    <message>
        <source>What the program printed is in %1.</source>
        <translation>Lo que imprimió el programa está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Se copió %n línea</numerusform>
            <numerusform>Se copiaron %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Nothing yet: starts, stops and problems appear here.</source>
        <translation>Nada todavía: aquí aparecen arranques, paradas y problemas.</translation>
    </message>
    <message>
        <source>Send a line to the program</source>
        <translation>Enviar una línea al programa</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>Entrada del programa</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleView</name>
    <message>
        <source>&amp;Open Link</source>
        <translation>A&amp;brir enlace</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Gui::ContentField</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The content is no Base64.</source>
        <translation>El contenido no es Base64.</translation>
    </message>
    <message>
        <source>The path of the file is missing.</source>
        <translation>Falta la ruta del archivo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Bytes (Base64)</source>
        <translation>Bytes (Base64)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Path in the folder of the mock file</source>
        <translation>Ruta en la carpeta del archivo de simulación</translation>
    </message>
</context>
<context>
    <name>Gui::CountChoice</name>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactamente</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>How the number is meant</source>
        <translation>Cómo se entiende el número</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Número de peticiones</translation>
    </message>
</context>
<context>
    <name>Gui::DataRow</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>value (JSON)</source>
        <translation>valor (JSON)</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Quitar este valor</translation>
    </message>
</context>
<context>
    <name>Gui::DelayField</name>
    <message>
        <source>“%1” is no percentile, such as p90 120: nine of ten answers take 120 ms or less.</source>
        <translation>«%1» no es un percentil, como p90 120: nueve de cada diez respuestas tardan 120 ms o menos.</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Kind of delay</source>
        <translation>Tipo de retardo</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de </translation>
    </message>
    <message>
        <source>to </source>
        <translation>a </translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>Retardo mínimo</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Retardo máximo</translation>
    </message>
</context>
<context>
    <name>Gui::DetailPane</name>
    <message>
        <source>Select a server to see what it does.</source>
        <translation>Seleccione un servidor para ver lo que hace.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Puntos de interrupción</translation>
    </message>
    <message>
        <source>Breakpoints (%1)</source>
        <translation>Puntos de interrupción (%1)</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>Simulación</translation>
    </message>
</context>
<context>
    <name>Gui::Dialogs</name>
    <message>
        <source>Serve a Folder</source>
        <translation>Servir una carpeta</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servir</translation>
    </message>
</context>
<context>
    <name>Gui::DiffViews</name>
    <message>
        <source>+ added</source>
        <translation>+ añadido</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− eliminado</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiado</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ movido</translation>
    </message>
</context>
<context>
    <name>Gui::DiskBar</name>
    <message>
        <source>Somebody else has changed the file, and there are changes here that are not saved. Nothing is written until you say which counts.</source>
        <translation>Otra persona ha cambiado el archivo y aquí hay cambios sin guardar. No se escribe nada hasta que diga cuáles valen.</translation>
    </message>
    <message>
        <source>These are changes that were not saved when the program ended.</source>
        <translation>Estos son cambios que no se habían guardado al terminar el programa.</translation>
    </message>
    <message>
        <source>The server answers as this file says, which is in the format of another program: here it can be changed as text.</source>
        <translation>El servidor responde como dice este archivo, que tiene el formato de otro programa: aquí se puede modificar como texto.</translation>
    </message>
    <message>
        <source>Discard Them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Take the File&apos;s</source>
        <translation>Usar los del archivo</translation>
    </message>
    <message>
        <source>Write Mine</source>
        <translation>Escribir los míos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Make a Mock File of It</source>
        <translation>Crear con él un archivo de simulación</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more, see below the text)</source>
        <translation>
            <numerusform>(y %n más, véase debajo del texto)</numerusform>
            <numerusform>(y %n más, véase debajo del texto)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>&amp;Abrir todo lo de dentro</translation>
    </message>
    <message>
        <source>&amp;Close all</source>
        <translation>&amp;Cerrar todo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyState</name>
    <message>
        <source>Drop a folder here to serve it</source>
        <translation>Suelte aquí una carpeta para servirla</translation>
    </message>
    <message>
        <source>A server of its own starts at once on a free port of this computer; every request shows up here.</source>
        <translation>Se inicia al momento un servidor propio en un puerto libre de este equipo; cada petición aparece aquí.</translation>
    </message>
    <message>
        <source>&amp;New Server…</source>
        <translation>&amp;Nuevo servidor…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>From a terminal:</source>
        <translation>Desde un terminal:</translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation>F1 muestra todos los atajos de teclado.</translation>
    </message>
    <message>
        <source>Serve a F&amp;older…</source>
        <translation>Servir una &amp;carpeta…</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyTraffic</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>Ninguna petición coincide con el filtro</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay peticiones</translation>
    </message>
    <message>
        <source>The requests are still there.</source>
        <translation>Las peticiones siguen ahí.</translation>
    </message>
    <message>
        <source>Open the server in a browser, or ask it from a terminal:</source>
        <translation>Abra el servidor en un navegador o consúltelo desde un terminal:</translation>
    </message>
    <message>
        <source>Start the server: each request shows up here as it comes.</source>
        <translation>Inicie el servidor: cada petición aparece aquí en cuanto llega.</translation>
    </message>
    <message>
        <source>The traffic of this server is not shown</source>
        <translation>El tráfico de este servidor no se muestra</translation>
    </message>
    <message>
        <source>Requests are only passed on. Tick “Show traffic” in its settings to see and record them; it counts at once.</source>
        <translation>Las peticiones solo se pasan. Marque «Mostrar el tráfico» en sus ajustes para verlas y grabarlas; tiene efecto inmediato.</translation>
    </message>
</context>
<context>
    <name>Gui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one is not complete</source>
        <translation>el último no está completo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeDetail</name>
    <message>
        <source>Kept are the %1.</source>
        <translation>Parte conservada: %1.</translation>
    </message>
    <message>
        <source>Request, field %1</source>
        <translation>Petición, campo %1</translation>
    </message>
    <message>
        <source>Request, target</source>
        <translation>Petición, destino</translation>
    </message>
    <message>
        <source>Request, body</source>
        <translation>Petición, cuerpo</translation>
    </message>
    <message>
        <source>Response, field %1</source>
        <translation>Respuesta, campo %1</translation>
    </message>
    <message>
        <source>Response, body</source>
        <translation>Respuesta, cuerpo</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeExport</name>
    <message numerus="yes">
        <source>Export %n Request(s)</source>
        <translation>
            <numerusform>Exportar %n petición</numerusform>
            <numerusform>Exportar %n peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archivos HAR (*.har)</translation>
    </message>
    <message>
        <source>Files of requests (*.http)</source>
        <translation>Archivos de peticiones (*.http)</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Carpeta nueva:</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>La exportación se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n petición exportada a %1.</numerusform>
            <numerusform>%n peticiones exportadas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not kept any more.</source>
        <translation>
            <numerusform>%n petición ya no se conservaba.</numerusform>
            <numerusform>%n peticiones ya no se conservaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>Archivos de simulación (*.json)</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangePage</name>
    <message>
        <source>of which the last %1 are shown</source>
        <translation>de lo que se muestra el final (%1)</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeText</name>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>cliente desconectado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>cut by stop</source>
        <translation>interrumpida al detener</translation>
    </message>
    <message>
        <source>Answered in full.</source>
        <translation>Respondida por completo.</translation>
    </message>
    <message>
        <source>Refused before it reached the server.</source>
        <translation>Rechazada antes de llegar al servidor.</translation>
    </message>
    <message>
        <source>The client left before the end.</source>
        <translation>El cliente se desconectó antes del final.</translation>
    </message>
    <message>
        <source>The client was too slow.</source>
        <translation>El cliente fue demasiado lento.</translation>
    </message>
    <message>
        <source>The server cut the connection.</source>
        <translation>El servidor cortó la conexión.</translation>
    </message>
    <message>
        <source>Cut because the server was stopped.</source>
        <translation>Interrumpida porque se detuvo el servidor.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>Respondida por %1.</translation>
    </message>
    <message>
        <source>%1 in all: receiving %2, waiting %3, sending %4</source>
        <translation>%1 en total: recepción %2, espera %3, envío %4</translation>
    </message>
    <message>
        <source>See %1.</source>
        <comment>section of an RFC</comment>
        <translation>Véase %1.</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeView</name>
    <message>
        <source>Unreadable request</source>
        <translation>Petición ilegible</translation>
    </message>
    <message>
        <source>Reading the contents…</source>
        <translation>Leyendo los cuerpos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n secreto está enmascarado.</numerusform>
            <numerusform>%n secretos están enmascarados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open at %1; this is what had come by then.</source>
        <translation>Sigue abierta a las %1; esto es lo que había llegado hasta entonces.</translation>
    </message>
</context>
<context>
    <name>Gui::ExpectBar</name>
    <message>
        <source>No server is shown.</source>
        <translation>No se muestra ningún servidor.</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Las más próximas:</translation>
    </message>
    <message numerus="yes">
        <source>Waiting; %n request(s) match so far.</source>
        <translation>
            <numerusform>Esperando; por ahora coincide %n petición.</numerusform>
            <numerusform>Esperando; por ahora coinciden %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed. %1</source>
        <translation>Cumplida. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>No cumplida. %1</translation>
    </message>
    <message>
        <source>Requests that match:</source>
        <translation>Peticiones que coinciden:</translation>
    </message>
    <message>
        <source>within</source>
        <translation>en</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>Segundos de espera</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Gui::ExportSink</name>
    <message>
        <source>The folder is %1.</source>
        <translation>La carpeta es %1.</translation>
    </message>
    <message>
        <source>None of these exchanges can be mocked.</source>
        <translation>Ninguna de estas peticiones se puede simular.</translation>
    </message>
    <message>
        <source>A server of the kind “Mock API” with the file %1 answers so.</source>
        <translation>Un servidor del tipo «API simulada» con el archivo %1 responde así.</translation>
    </message>
</context>
<context>
    <name>Gui::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>Gui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>Gui::FieldRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Restablecer el valor predeterminado</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Restablecer el valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>Gui::FieldsPage</name>
    <message>
        <source>Query, form, cookies</source>
        <translation>Consulta, formulario, cookies</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1 (primeros %2 de %3)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Cookies that were sent</source>
        <translation>Cookies enviadas</translation>
    </message>
    <message>
        <source>Cookies that were set</source>
        <translation>Cookies establecidas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Gui::FileForm</name>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Fallback:</source>
        <translation>Alternativa:</translation>
    </message>
    <message>
        <source>Without prefix:</source>
        <translation>Sin prefijo:</translation>
    </message>
    <message>
        <source>Headers there:</source>
        <translation>Cabeceras de ida:</translation>
    </message>
    <message>
        <source>Headers back:</source>
        <translation>Cabeceras de vuelta:</translation>
    </message>
    <message>
        <source>Base path:</source>
        <translation>Ruta base:</translation>
    </message>
    <message>
        <source>Route order:</source>
        <translation>Orden de encaminamientos:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Semilla:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>Cabeceras:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Retardo:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>Ancho de banda:</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Datos:</translation>
    </message>
    <message>
        <source>The seed “%1” is no whole number.</source>
        <translation>La semilla «%1» no es un número entero.</translation>
    </message>
    <message>
        <source>The most definite path first</source>
        <translation>Primero la ruta más específica</translation>
    </message>
    <message>
        <source>The first in the file</source>
        <translation>El primero del archivo</translation>
    </message>
    <message>
        <source>Case and doubled slashes of paths do not matter</source>
        <translation>No importan las mayúsculas ni las barras dobles de las rutas</translation>
    </message>
    <message>
        <source>Texts with {{ are templates</source>
        <translation>Los textos con {{ son plantillas</translation>
    </message>
    <message>
        <source>Address that gets what no route answers</source>
        <translation>Dirección que recibe lo que ningún encaminamiento responde</translation>
    </message>
    <message>
        <source>Others after each start</source>
        <translation>Otros valores en cada inicio</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Añadir valor</translation>
    </message>
</context>
<context>
    <name>Gui::FileSaving</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>Gui::FilterEdit</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Carácter %1: %2</translation>
    </message>
    <message>
        <source>Filter, such as: method:POST status:5xx path:/api* time:&gt;200ms</source>
        <translation>Filtro, por ejemplo: method:POST status:5xx path:/api* time:&gt;200ms</translation>
    </message>
    <message>
        <source>Filter of the requests</source>
        <translation>Filtro de las peticiones</translation>
    </message>
    <message>
        <source>Words that the method, target, status, a header or a content has, or
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
A minus sign before a word negates it. All must hold.
Ctrl+Space offers what can stand here, Down shows examples.</source>
        <translation>Palabras que contengan el método, el destino, el estado, una cabecera o un cuerpo, o bien
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NOMBRE
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NOMBRE
is:error  is:slow  is:refused  is:pinned
Un signo menos delante de una palabra la niega. Deben cumplirse todas las condiciones.
Ctrl+Espacio ofrece lo que puede ir aquí, Abajo muestra ejemplos.</translation>
    </message>
</context>
<context>
    <name>Gui::FindBar</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>Buscar en la consola</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>La anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La anterior</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>La siguiente (F3)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Gui::FolderDrop</name>
    <message>
        <source>Drop to serve “%1”</source>
        <comment>name of a folder</comment>
        <translation>Suelte para servir «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Drop to serve %n folder(s)</source>
        <translation>
            <numerusform>Suelte para servir %n carpeta</numerusform>
            <numerusform>Suelte para servir %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <comment>name of a file</comment>
        <translation>Soltar para abrir «%1»</translation>
    </message>
</context>
<context>
    <name>Gui::Format</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>Gui::GeneralFields</name>
    <message>
        <source>“%1” is no address: enter an IP address such as 127.0.0.1, or localhost.</source>
        <translation>«%1» no es una dirección: introduzca una dirección IP como 127.0.0.1, o localhost.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Another server is called “%1”: choose another name.</source>
        <translation>Ya hay otro servidor llamado «%1»: elija otro nombre.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only.</source>
        <translation>127.0.0.1 solo es accesible desde este equipo.</translation>
    </message>
    <message>
        <source>127.0.0.1 (this computer only)</source>
        <translation>127.0.0.1 (solo este equipo)</translation>
    </message>
    <message>
        <source>::1 (this computer only, IPv6)</source>
        <translation>::1 (solo este equipo, IPv6)</translation>
    </message>
    <message>
        <source>0.0.0.0 (everyone in the network)</source>
        <translation>0.0.0.0 (toda la red)</translation>
    </message>
    <message>
        <source>:: (everyone in the network, IPv6 too)</source>
        <translation>:: (toda la red, también IPv6)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Cualquier puerto libre</translation>
    </message>
    <message>
        <source>A certain port, or any if it is taken</source>
        <translation>Un puerto concreto, o cualquiera si está ocupado</translation>
    </message>
    <message>
        <source>A certain port only</source>
        <translation>Solo un puerto concreto</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Número de puerto</translation>
    </message>
    <message>
        <source>Start with the window</source>
        <translation>Iniciar con la ventana</translation>
    </message>
    <message>
        <source>The server starts by itself when Portside opens.</source>
        <translation>El servidor se inicia automáticamente al abrir Portside.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Keep its traffic</source>
        <translation>Guardar su tráfico</translation>
    </message>
    <message>
        <source>Requests are kept on the disk, also when Portside ends. Without it the server is private: nothing of its requests is written, and what was kept of them is deleted.</source>
        <translation>Las peticiones se guardan en el disco, también cuando Portside se cierra. Sin esto el servidor es privado: no se escribe nada de sus peticiones y lo que se había guardado de ellas se elimina.</translation>
    </message>
</context>
<context>
    <name>Gui::HarImporter</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1, which %2 wrote.</source>
        <translation>
            <numerusform>%n petición de %1, escrito por %2.</numerusform>
            <numerusform>%n peticiones de %1, escrito por %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>un programa sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n petición no se pudo leer.</numerusform>
            <numerusform>%n peticiones no se pudieron leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::HeadPage</name>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request: head %1, content %2</source>
        <translation>Petición: cabecera %1, cuerpo %2</translation>
    </message>
    <message>
        <source>No response was sent</source>
        <translation>No se envió ninguna respuesta</translation>
    </message>
    <message>
        <source>Response: head %1, content %2</source>
        <translation>Respuesta: cabecera %1, cuerpo %2</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Show the head as it was sent</source>
        <translation>Mostrar la cabecera tal como se envió</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Fields of the request</source>
        <translation>Campos de la petición</translation>
    </message>
    <message>
        <source>Fields of the response</source>
        <translation>Campos de la respuesta</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>Cabecera de la petición</translation>
    </message>
    <message>
        <source>Head of the response</source>
        <translation>Cabecera de la respuesta</translation>
    </message>
</context>
<context>
    <name>Gui::HeadersField</name>
    <message>
        <source>Name: value</source>
        <translation>Nombre: valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
</context>
<context>
    <name>Gui::HeadsPage</name>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
</context>
<context>
    <name>Gui::HeldEditor</name>
    <message>
        <source>Secrets are masked: end the presentation mode to change anything.</source>
        <translation>Los secretos están enmascarados: salga del modo de presentación para cambiar algo.</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>C&amp;uerpo</translation>
    </message>
    <message>
        <source>&amp;Content, the first %1: more follows as it comes</source>
        <translation>C&amp;uerpo, el principio (%1): el resto sigue según llega</translation>
    </message>
    <message>
        <source>&amp;Content, %1: no text, it stays as it is</source>
        <translation>C&amp;uerpo, %1: no es texto, se queda como está</translation>
    </message>
    <message>
        <source>Secrets are masked. What you changed before counts when it goes on.</source>
        <translation>Los secretos están enmascarados. Lo que cambió antes vale cuando continúe.</translation>
    </message>
    <message>
        <source>What you changed has a mistake: end the presentation mode to see it.</source>
        <translation>Lo que cambió tiene un error: salga del modo de presentación para verlo.</translation>
    </message>
    <message>
        <source>Hea&amp;d</source>
        <translation>Ca&amp;becera</translation>
    </message>
</context>
<context>
    <name>Gui::HeldModel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Continúa en</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Gui::HeldText</name>
    <message>
        <source>“%1” cannot stand here: this head is not in UTF-8.</source>
        <translation>«%1» no puede estar aquí: esta cabecera no está en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Gui::HoldPane</name>
    <message>
        <source>Hold re&amp;quests</source>
        <translation>Retener &amp;peticiones</translation>
    </message>
    <message>
        <source>Requests wait here before they go on to the upstream.</source>
        <translation>Las peticiones esperan aquí antes de seguir hacia el servidor de destino.</translation>
    </message>
    <message>
        <source>Hold &amp;answers</source>
        <translation>Retener &amp;respuestas</translation>
    </message>
    <message>
        <source>Answers wait here before they go back to the client.</source>
        <translation>Las respuestas esperan aquí antes de volver al cliente.</translation>
    </message>
    <message>
        <source>All of them, or such as method:POST path:/api*</source>
        <translation>Todas, o por ejemplo method:POST path:/api*</translation>
    </message>
    <message>
        <source>Which messages are held</source>
        <translation>Qué mensajes se retienen</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>como &amp;máximo</translation>
    </message>
    <message>
        <source>After that a message goes on by itself, as it came.</source>
        <translation>Después, un mensaje continúa por sí solo, tal como llegó.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Mensajes retenidos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>As it stands here (Ctrl+Return)</source>
        <translation>Tal como está aquí (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cut the client&apos;s connection (Ctrl+Shift+Delete)</source>
        <translation>Cortar la conexión del cliente (Ctrl+Mayús+Supr)</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Continuar todos</translation>
    </message>
    <message>
        <source>As they came (Ctrl+Shift+Return)</source>
        <translation>Tal como llegaron (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>Only servers that pass requests on can hold them: reverse proxies and commands.</source>
        <translation>Solo pueden retener peticiones los servidores que las pasan a otros: proxies inversos y órdenes.</translation>
    </message>
    <message>
        <source>Requests and answers that you hold wait here, to be looked at, changed, let go on or dropped.</source>
        <translation>Las peticiones y respuestas que retenga esperan aquí para que pueda verlas, modificarlas, dejarlas continuar o descartarlas.</translation>
    </message>
    <message>
        <source>Nothing can wait here: the server does not run.</source>
        <translation>Aquí no puede esperar nada: el servidor no está en ejecución.</translation>
    </message>
    <message>
        <source>Nothing waits. What matches appears here as it comes.</source>
        <translation>No espera nada. Lo que coincida aparecerá aquí según llegue.</translation>
    </message>
</context>
<context>
    <name>Gui::ImportWindow</name>
    <message>
        <source>Import HAR</source>
        <translation>Importar HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har *.json)</source>
        <translation>Archivos HAR (*.har *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importado)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
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
        <translation>Tiempo de gracia</translation>
    </message>
    <message>
        <source>How long a stop waits for open requests.</source>
        <translation>Cuánto se espera al detener a que terminen las peticiones abiertas.</translation>
    </message>
    <message>
        <source>Head time-out</source>
        <translation>Tiempo de espera de la cabecera</translation>
    </message>
    <message>
        <source>A client that takes longer to send a head gets 408.</source>
        <translation>Un cliente que tarde más en enviar la cabecera recibe un 408.</translation>
    </message>
    <message>
        <source>Content time-out</source>
        <translation>Tiempo de espera del cuerpo</translation>
    </message>
    <message>
        <source>The longest pause within the content of a request.</source>
        <translation>La pausa más larga dentro del cuerpo de una petición.</translation>
    </message>
    <message>
        <source>Write time-out</source>
        <translation>Tiempo de espera de escritura</translation>
    </message>
    <message>
        <source>A client that takes nothing for so long is cut.</source>
        <translation>Se corta la conexión con un cliente que no reciba nada durante este tiempo.</translation>
    </message>
    <message>
        <source>Idle time-out</source>
        <translation>Tiempo de inactividad</translation>
    </message>
    <message>
        <source>How long a connection waits for the next request.</source>
        <translation>Cuánto espera una conexión la siguiente petición.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>More at the same time get 503.</source>
        <translation>Si hay más a la vez, reciben un 503.</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>Peticiones por conexión</translation>
    </message>
    <message>
        <source>Then the connection is closed; 0 is no limit.</source>
        <translation>Después se cierra la conexión; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>Tamaño máximo del cuerpo</translation>
    </message>
    <message>
        <source>A larger request gets 413; 0 is no limit.</source>
        <translation>Una petición mayor recibe un 413; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Longest target</source>
        <translation>Longitud máxima del destino</translation>
    </message>
    <message>
        <source>A longer one gets 414.</source>
        <translation>Uno más largo recibe un 414.</translation>
    </message>
    <message>
        <source>Longest header field</source>
        <translation>Longitud máxima de un campo de cabecera</translation>
    </message>
    <message>
        <source>A longer one gets 431.</source>
        <translation>Uno más largo recibe un 431.</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Tamaño máximo de la cabecera</translation>
    </message>
    <message>
        <source>All header fields together; a larger head gets 431.</source>
        <translation>Todos los campos de cabecera juntos; una cabecera mayor recibe un 431.</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>More get 431.</source>
        <translation>Si hay más, la respuesta es 431.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Hilos de trabajo</translation>
    </message>
    <message>
        <source>Threads that answer requests side by side, for many clients at once.</source>
        <translation>Hilos que responden a las peticiones en paralelo, para muchos clientes a la vez.</translation>
    </message>
    <message>
        <source>Recorded content</source>
        <translation>Cuerpo registrado</translation>
    </message>
    <message>
        <source>So much of each body is kept with its request; 0 keeps none.</source>
        <translation>Cuánto se guarda de cada cuerpo con su petición; 0 no guarda nada.</translation>
    </message>
</context>
<context>
    <name>Gui::LiveForm</name>
    <message>
        <source>At once:</source>
        <translation>De inmediato:</translation>
    </message>
    <message>
        <source>Every:</source>
        <translation>Cada:</translation>
    </message>
    <message>
        <source>Choose:</source>
        <translation>Elegir:</translation>
    </message>
    <message>
        <source>Replies:</source>
        <translation>Respuestas:</translation>
    </message>
    <message>
        <source>Protocols:</source>
        <translation>Protocolos:</translation>
    </message>
    <message>
        <source>Retry:</source>
        <translation>Reintento:</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>El primero</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>All clients get the same</source>
        <translation>Todos los clientes reciben lo mismo</translation>
    </message>
    <message>
        <source>Add Reply</source>
        <translation>Añadir respuesta</translation>
    </message>
    <message>
        <source>Again from the beginning after the last one</source>
        <translation>De nuevo desde el principio tras el último</translation>
    </message>
    <message>
        <source>Close after the last one</source>
        <translation>Cerrar tras el último</translation>
    </message>
    <message>
        <source>What no reply fits comes back</source>
        <translation>Se devuelve lo que no encaja con ninguna respuesta</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No se indica</translation>
    </message>
    <message>
        <source>Names, by commas</source>
        <translation>Nombres, separados por comas</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Copied %1</source>
        <translation>Se ha copiado %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n URL(s)</source>
        <translation>
            <numerusform>Se ha copiado %n URL</numerusform>
            <numerusform>Se han copiado %n URL</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started for %1. Copy the URL instead.</source>
        <translation>No se pudo iniciar ningún navegador para %1. Copie la URL en su lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n servidor en ejecución</numerusform>
            <numerusform>%n servidores en ejecución</numerusform>
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
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is worth knowing about it:</source>
        <translation>Lo que conviene saber de ella:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)? They cannot be brought back.</source>
        <translation>
            <numerusform>¿Eliminar %n petición? No se podrá recuperar.</numerusform>
            <numerusform>¿Eliminar %n peticiones? No se podrán recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported and can only be deleted as a whole. Delete all of its requests?</source>
        <translation>«%1» se importó y solo se puede borrar entera. ¿Borrar todas sus peticiones?</translation>
    </message>
</context>
<context>
    <name>Gui::MarkLook</name>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>Gui::MaskFields</name>
    <message>
        <source>“%1”</source>
        <comment>a path</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is no path: write a name, as “password”, or a path, as “$.user.key”.</source>
        <translation>%1 no es una ruta: escriba un nombre, como «password», o una ruta, como «$.user.key».</translation>
    </message>
    <message>
        <source>What is named here is masked in copies, in exports and, in the presentation mode, on the screen; a name in each line. Authorization and cookies always are.</source>
        <translation>Lo que se nombra aquí se enmascara en copias, en exportaciones y, en el modo de presentación, en la pantalla; un nombre por línea. Authorization y las cookies siempre lo están.</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>Campos de &amp;cabecera</translation>
    </message>
    <message>
        <source>Fields of &amp;queries and forms</source>
        <translation>Campos de &amp;consultas y formularios</translation>
    </message>
    <message>
        <source>Names and paths in &amp;JSON</source>
        <translation>Nombres y rutas en &amp;JSON</translation>
    </message>
    <message>
        <source>In place of what is written above</source>
        <translation>En lugar de lo escrito arriba</translation>
    </message>
    <message>
        <source>Usual Na&amp;mes</source>
        <translation>Nombres &amp;habituales</translation>
    </message>
</context>
<context>
    <name>Gui::MessageRow</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Add Message</source>
        <translation>Añadir mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The message “%1” is no Base64.</source>
        <translation>El mensaje «%1» no es Base64.</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Tipo de mensaje</translation>
    </message>
    <message>
        <source>Code of the close</source>
        <translation>Código del cierre</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Tipo del evento</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>Id del evento</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>qué dice</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Qué dice el mensaje</translation>
    </message>
    <message>
        <source>after </source>
        <translation>tras </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>So long after the message before</source>
        <translation>Tiempo tras el mensaje anterior</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>Quitar este mensaje</translation>
    </message>
</context>
<context>
    <name>Gui::MessagesPage</name>
    <message>
        <source>→ Client</source>
        <translation>→ Cliente</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>← Servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of what passed was kept</source>
        <translation>no se guardó todo lo que pasó</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Gui::MockEditor</name>
    <message>
        <source>Route</source>
        <translation>Encaminamiento</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>Guardar al instante</translation>
    </message>
    <message>
        <source>Each change is saved a moment later, if the file can be read then.</source>
        <translation>Cada cambio se guarda un momento después, si el archivo se puede leer entonces.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a Route</source>
        <translation>Añadir un encaminamiento</translation>
    </message>
    <message>
        <source>Duplicate the Route</source>
        <translation>Duplicar el encaminamiento</translation>
    </message>
    <message>
        <source>Remove the Route</source>
        <translation>Quitar el encaminamiento</translation>
    </message>
    <message>
        <source>Move the Route Up</source>
        <translation>Subir el encaminamiento</translation>
    </message>
    <message>
        <source>Move the Route Down</source>
        <translation>Bajar el encaminamiento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody else has changed other parts of the file; they are taken over.</source>
        <translation>Otra persona ha modificado otras partes del archivo; se incorporan.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Remove the Resource</source>
        <translation>Quitar el recurso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Add a Resource</source>
        <translation>Añadir un recurso</translation>
    </message>
</context>
<context>
    <name>Gui::MockImporter</name>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>No se puede escribir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>Make a Mock API of a File</source>
        <translation>Crear una API simulada a partir de un archivo</translation>
    </message>
    <message>
        <source>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</source>
        <translation>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the Mock File</source>
        <translation>Guardar el archivo de simulación</translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>Archivos de simulación (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The mock API has %n routes.</source>
        <translation>
            <numerusform>La API simulada tiene %n encaminamiento.</numerusform>
            <numerusform>La API simulada tiene %n encaminamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>API simulada</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken over as they are.</source>
        <translation>
            <numerusform>%n cosa no se importó tal como está.</numerusform>
            <numerusform>%n cosas no se importaron tal como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MockPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be taken over:</source>
        <translation>Lo que no se pudo importar:</translation>
    </message>
    <message>
        <source>This server has no mock file.</source>
        <translation>Este servidor no tiene archivo de simulación.</translation>
    </message>
</context>
<context>
    <name>Gui::MockTextView</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
<context>
    <name>Gui::NeedsField</name>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Servers that are started before this one and stopped after it, one name a line.</source>
        <translation>Servidores que se inician antes que este y se detienen después de él, un nombre por línea.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>No hay ningún servidor «%1».</translation>
    </message>
</context>
<context>
    <name>Gui::NewServerDialog</name>
    <message>
        <source>New Server</source>
        <translation>Nuevo servidor</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Tipo de servidor</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>Cualquier puerto libre</translation>
    </message>
    <message>
        <source>This port only</source>
        <translation>Solo este puerto</translation>
    </message>
    <message>
        <source>This port, or any other if it is taken</source>
        <translation>Este puerto, o cualquier otro si está ocupado</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Número de puerto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Create and Start</source>
        <translation>Crear e &amp;iniciar</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Solo este equipo (127.0.0.1)</translation>
    </message>
    <message>
        <source>This computer only, IPv6 (::1)</source>
        <translation>Solo este equipo, IPv6 (::1)</translation>
    </message>
    <message>
        <source>Every network (0.0.0.0)</source>
        <translation>Todas las redes (0.0.0.0)</translation>
    </message>
    <message>
        <source>Every network, IPv6 too (::)</source>
        <translation>Todas las redes, también IPv6 (::)</translation>
    </message>
    <message>
        <source>&amp;Other machines may reach this server</source>
        <translation>Permitir el acceso desde &amp;otros equipos</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>Empezar &amp;con</translation>
    </message>
    <message>
        <source>Start it when&amp;ever Portside starts</source>
        <translation>Iniciarlo cada &amp;vez que se inicie Portside</translation>
    </message>
</context>
<context>
    <name>Gui::NoteBar</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n aviso más</numerusform>
            <numerusform>%n avisos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NoteWidget</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>Gui::OpenButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that are still being answered: pick one to see what has come so far</source>
        <translation>Peticiones que aún se están respondiendo: elija una para ver lo que ha llegado hasta ahora</translation>
    </message>
    <message>
        <source>%1 %2, for %3</source>
        <comment>method, target, time</comment>
        <translation>%1 %2, desde hace %3</translation>
    </message>
</context>
<context>
    <name>Gui::OpenExchangeModel</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierta desde hace</translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPane</name>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Requests per second, last five minutes</source>
        <translation>Peticiones por segundo, últimos cinco minutos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>Conexiones hasta ahora</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Median (p50)</source>
        <translation>Mediana (p50)</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Peticiones abiertas</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>desde %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n request(s) to end.</source>
        <translation>
            <numerusform>Esperando a que termine %n petición.</numerusform>
            <numerusform>Esperando a que terminen %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>95th percentile (p95)</source>
        <translation>Percentil 95 (p95)</translation>
    </message>
    <message>
        <source>99th percentile (p99)</source>
        <translation>Percentil 99 (p99)</translation>
    </message>
    <message>
        <source>What is still open after %1 is cut off.</source>
        <translation>Lo que siga abierto dentro de %1 se interrumpirá.</translation>
    </message>
    <message>
        <source>since %1 (%2), thread %3</source>
        <translation>desde %1 (%2), hilo %3</translation>
    </message>
    <message>
        <source>Other machines can reach this server.</source>
        <translation>Otros equipos pueden acceder a este servidor.</translation>
    </message>
    <message>
        <source>Other machines reach this server at %1.</source>
        <comment>URLs</comment>
        <translation>Otros equipos acceden a este servidor en %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between URLs of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Encrypted: see Settings for the certificate.</source>
        <translation>Cifrado: consulte el certificado en «Ajustes».</translation>
    </message>
</context>
<context>
    <name>Gui::PairRow</name>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a ser</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>se olvida</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué ocurre con él</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>path of the other resource, such as /users</source>
        <translation>ruta del otro recurso, como /users</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Quitar esta entrada</translation>
    </message>
</context>
<context>
    <name>Gui::PartsPage</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Save Part…</source>
        <translation>Guardar parte…</translation>
    </message>
</context>
<context>
    <name>Gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Keep servers running in the tray when the window is closed</source>
        <translation>&amp;Mantener los servidores en marcha en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>I&amp;niciar minimizado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Keep traffic &amp;up to</source>
        <translation>Guardar tráfico &amp;hasta</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>The oldest requests go when the history on the disk is larger than this; pinned ones stay</source>
        <translation>Las peticiones más antiguas se eliminan cuando el historial en el disco supera este tamaño; las fijadas se mantienen</translation>
    </message>
    <message>
        <source>Not &amp;older than</source>
        <translation>No más &amp;antiguo de</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Cualquier antigüedad</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Not more than</source>
        <translation>No más d&amp;e</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Cualquier cantidad</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> peticiones</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>T&amp;ell when the first request comes to a request catcher</source>
        <translation>A&amp;visar cuando llegue la primera petición a un receptor de peticiones</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramPanel</name>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Next step now</source>
        <translation>Paso siguiente ya</translation>
    </message>
    <message>
        <source>Do not wait: tell the program to end in a stronger way</source>
        <translation>No esperar: decir al programa de un modo más fuerte que termine</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>Mostrar consola</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>ID de proceso</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>Lo último que dijo el programa</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramTexts</name>
    <message>
        <source>%1 is stopping. %2</source>
        <comment>server, what its program does</comment>
        <translation>%1 se está deteniendo. %2</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>El programa está arrancando.</translation>
    </message>
    <message>
        <source>Waiting until the program is ready. %1</source>
        <comment>reason</comment>
        <translation>Esperando a que el programa esté listo. %1</translation>
    </message>
    <message>
        <source>The program is ready; it listens on port %1.</source>
        <translation>El programa está listo; escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>The program is ready.</source>
        <translation>El programa está listo.</translation>
    </message>
    <message>
        <source>The program is started again in %1. %2</source>
        <comment>time, reason</comment>
        <translation>El programa se vuelve a iniciar dentro de %1. %2</translation>
    </message>
    <message>
        <source>The program is being ended.</source>
        <translation>Se está terminando el programa.</translation>
    </message>
    <message>
        <source>The program was told to end by %1; the next step follows in %2.</source>
        <translation>Se dijo al programa con %1 que termine; el paso siguiente viene en %2.</translation>
    </message>
    <message>
        <source>The program was told to end by %1.</source>
        <translation>Se dijo al programa con %1 que termine.</translation>
    </message>
</context>
<context>
    <name>Gui::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>“%1” seems to be made for</source>
        <comment>name of a folder; a list follows</comment>
        <translation>«%1» parece hecha para</translation>
    </message>
</context>
<context>
    <name>Gui::RateChart</name>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>hace 5 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Requests: %1, errors: %2</source>
        <translation>Peticiones: %1, errores: %2</translation>
    </message>
</context>
<context>
    <name>Gui::ReadyMadeBox</name>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
</context>
<context>
    <name>Gui::ReplayBar</name>
    <message>
        <source>Send selected requests &amp;to:</source>
        <translation>Enviar las peticiones seleccionadas &amp;a:</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>at their own pace</source>
        <translation>a su propio ritmo</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 veces más rápido</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>tan rápido como responda</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Select the requests that are to be sent.</source>
        <translation>Seleccione las peticiones que se van a enviar.</translation>
    </message>
    <message>
        <source>Write the URL of a server, for instance http://localhost:8080/.</source>
        <translation>Escriba la URL de un servidor, por ejemplo http://localhost:8080/.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln respondida</numerusform>
            <numerusform>%Ln respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status than before</source>
        <translation>
            <numerusform>%Ln con un estado distinto al anterior</numerusform>
            <numerusform>%Ln con un estado distinto al anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent</source>
        <translation>
            <numerusform>%Ln no se puede enviar</numerusform>
            <numerusform>%Ln no se pueden enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: at most %1 are sent at once</source>
        <translation>
            <numerusform>%Ln omitida: se envían como mucho %1 de una vez</numerusform>
            <numerusform>%Ln omitidas: se envían como mucho %1 de una vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReplyRow</name>
    <message>
        <source>If the message:</source>
        <comment>of a client</comment>
        <translation>Si el mensaje:</translation>
    </message>
    <message>
        <source>Then send:</source>
        <translation>Enviar entonces:</translation>
    </message>
    <message>
        <source>To all clients of this response</source>
        <translation>A todos los clientes de esta respuesta</translation>
    </message>
    <message>
        <source>Remove this reply</source>
        <translation>Quitar esta respuesta</translation>
    </message>
</context>
<context>
    <name>Gui::RequestCopy</name>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n secreto está enmascarado.</numerusform>
            <numerusform>%n secretos están enmascarados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its body is in %1.</source>
        <translation>Su cuerpo está en %1.</translation>
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
        <translation>curl para PowerShell</translation>
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
        <translation>Petición sin procesar</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>Archivo .http</translation>
    </message>
    <message>
        <source>C++ test</source>
        <translation>Prueba en C++</translation>
    </message>
</context>
<context>
    <name>Gui::ResendDialog</name>
    <message>
        <source>Edit and Send</source>
        <translation>Editar y enviar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>Enviar la petición (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>&amp;Veces:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <translation>&amp;Pausa entre envíos:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Versions that were sent</source>
        <translation>Versiones enviadas</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each:</source>
        <translation>&amp;Cabeceras, una por línea:</translation>
    </message>
    <message>
        <source>Body (F6 leaves it):</source>
        <translation>Cuerpo (F6 para salir):</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>&amp;Desde archivo…</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept.</source>
        <translation>Del cuerpo solo se conserva esta parte: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address of HTTP; write, for instance, http://localhost:8080/.</source>
        <translation>«%1» no es una dirección HTTP; escriba, por ejemplo, http://localhost:8080/.</translation>
    </message>
    <message>
        <source>Body of the Request</source>
        <translation>Cuerpo de la petición</translation>
    </message>
    <message>
        <source>%1  %2 %3 → %4</source>
        <comment>time, method, URL, status</comment>
        <translation>%1  %2 %3 → %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>The body is %1 that are no text; they are sent as they are.</source>
        <translation>El cuerpo ocupa %1 que no son texto; se envía tal como está.</translation>
    </message>
    <message>
        <source>*** stands for a secret that is masked. Write what is to be sent in its place, or leave the presentation mode.</source>
        <translation>*** está en lugar de un secreto enmascarado. Escriba en su lugar lo que se debe enviar, o salga del modo de presentación.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>No se puede leer el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2, the most that is sent from here. Send it with curl: its line is under “Copy as”.</source>
        <translation>El archivo «%1» ocupa más de %2, lo máximo que se envía desde aquí. Envíelo con curl: su línea está en «Copiar como».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln respondida</numerusform>
            <numerusform>%Ln respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ResourceForm</name>
    <message>
        <source>Path:</source>
        <translation>Ruta:</translation>
    </message>
    <message>
        <source>Id member:</source>
        <translation>Miembro del id:</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Entradas:</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>Pertenece a:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Guardar en:</translation>
    </message>
    <message>
        <source>Style:</source>
        <translation>Estilo:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>Cabeceras:</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Estas:</translation>
    </message>
    <message>
        <source>Nowhere: changes go when the server stops</source>
        <translation>En ningún sitio: los cambios se pierden al detenerse el servidor</translation>
    </message>
    <message>
        <source>Add Relation</source>
        <translation>Añadir relación</translation>
    </message>
    <message>
        <source>As Portside does</source>
        <translation>Como Portside</translation>
    </message>
    <message>
        <source>As Mockoon does</source>
        <translation>Como Mockoon</translation>
    </message>
</context>
<context>
    <name>Gui::ResponseForm</name>
    <message>
        <source>If:</source>
        <translation>Si:</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fault</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source> % of requests</source>
        <translation> % de las peticiones</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Peso:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>Cabeceras:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Contenido:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Retardo:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>Ancho de banda:</translation>
    </message>
    <message>
        <source>Fault:</source>
        <translation>Fallo:</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>Plantillas:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Esquema:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Pace and Faults</source>
        <translation>Ritmo y fallos</translation>
    </message>
    <message>
        <source>What It Remembers</source>
        <translation>Lo que recuerda</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Flujo de eventos</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como diga el archivo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activadas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>Add Callback</source>
        <translation>Añadir callback</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Proporción de las peticiones</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
</context>
<context>
    <name>Gui::RouteForm</name>
    <message>
        <source>Answers requests</source>
        <translation>Responde a peticiones</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Shown in the traffic</source>
        <translation>Se muestra en el tráfico</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>How the path is written</source>
        <translation>Cómo se escribe la ruta</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>La primera que se ajuste</translation>
    </message>
    <message>
        <source>One after the other, again and again</source>
        <translation>Una tras otra, una y otra vez</translation>
    </message>
    <message>
        <source>One after the other, then the last</source>
        <translation>Una tras otra, después la última</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Duplicate this response</source>
        <translation>Duplicar esta respuesta</translation>
    </message>
    <message>
        <source>Move this response up</source>
        <translation>Subir esta respuesta</translation>
    </message>
    <message>
        <source>Move this response down</source>
        <translation>Bajar esta respuesta</translation>
    </message>
    <message>
        <source>Remove this response</source>
        <translation>Quitar esta respuesta</translation>
    </message>
    <message>
        <source>Response %1 of %2: %3 %4</source>
        <comment>number, status, name</comment>
        <translation>Respuesta %1 de %2: %3 %4</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Método:</translation>
    </message>
    <message>
        <source>Path:</source>
        <translation>Ruta:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notas:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Responde:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>As the request prefers</source>
        <translation>Según prefiera la petición</translation>
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
        <translation>Recurso %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Encaminamiento</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
</context>
<context>
    <name>Gui::RouteTree</name>
    <message numerus="yes">
        <source>%1 of %n route(s) called</source>
        <translation>
            <numerusform>%1 de %n encaminamiento usado</numerusform>
            <numerusform>%1 de %n encaminamientos usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>Filtrar encaminamientos</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Encaminamientos</translation>
    </message>
    <message>
        <source>&amp;Never called only</source>
        <translation>Solo los nunca usa&amp;dos</translation>
    </message>
</context>
<context>
    <name>Gui::RowActions</name>
    <message>
        <source>Copies and exports have passwords, tokens and cookies as they were</source>
        <translation>Las copias y exportaciones contienen las contraseñas, los tokens y las cookies tal como eran</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copiado como %1.</translation>
    </message>
    <message>
        <source>Requests are still being sent; wait for their answers.</source>
        <translation>Todavía se están enviando peticiones; espere sus respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) are sent again at once; select fewer.</source>
        <translation>
            <numerusform>Se puede volver a enviar como máximo %n petición a la vez; seleccione menos.</numerusform>
            <numerusform>Se pueden volver a enviar como máximo %n peticiones a la vez; seleccione menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again: status %1</source>
        <translation>Enviada de nuevo: estado %1</translation>
    </message>
    <message>
        <source>Select the two rows that are to be compared.</source>
        <translation>Seleccione las dos filas que se van a comparar.</translation>
    </message>
    <message>
        <source>Copy and export with secrets</source>
        <translation>Copiar y exportar con secretos</translation>
    </message>
    <message>
        <source>Export selected as .http file…</source>
        <translation>Exportar selección como archivo .http…</translation>
    </message>
    <message>
        <source>Export selected into a folder…</source>
        <translation>Exportar selección a una carpeta…</translation>
    </message>
    <message>
        <source>Export all of the list as .http file…</source>
        <translation>Exportar toda la lista como archivo .http…</translation>
    </message>
    <message>
        <source>Export all of the list into a folder…</source>
        <translation>Exportar toda la lista a una carpeta…</translation>
    </message>
    <message>
        <source>Select the rows that are to be sent again.</source>
        <translation>Seleccione las filas que se deben volver a enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not kept any more and cannot be sent.</source>
        <translation>
            <numerusform>%n petición ya no está guardada y no se puede enviar.</numerusform>
            <numerusform>%n peticiones ya no están guardadas y no se pueden enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: select rows, or export all of the list.</source>
        <translation>No hay nada que exportar: seleccione filas o exporte toda la lista.</translation>
    </message>
    <message>
        <source>Make a mock of selected…</source>
        <translation>Crear simulación de la selección…</translation>
    </message>
    <message>
        <source>Make a mock of all of the list…</source>
        <translation>Crear simulación de toda la lista…</translation>
    </message>
    <message numerus="yes">
        <source>Such a file takes at most %n request(s); filter the list, or export to HAR.</source>
        <translation>
            <numerusform>Un archivo así admite como mucho %n petición; filtre la lista o exporte a HAR.</numerusform>
            <numerusform>Un archivo así admite como mucho %n peticiones; filtre la lista o exporte a HAR.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RowActionsDelegate</name>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
</context>
<context>
    <name>Gui::RowSource</name>
    <message>
        <source>This server is private: its requests are gone when Portside ends.</source>
        <translation>Este servidor es privado: sus peticiones desaparecen cuando Portside se cierra.</translation>
    </message>
    <message>
        <source>The list shows the newest ones from memory.</source>
        <translation>La lista muestra las más recientes, desde la memoria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were counted and not kept.</source>
        <translation>
            <numerusform>Se contó %Ln petición y no se guardó.</numerusform>
            <numerusform>Se contaron %Ln peticiones y no se guardaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SavedFilters</name>
    <message>
        <source>Forget This Filter</source>
        <translation>Olvidar este filtro</translation>
    </message>
    <message>
        <source>Save This Filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Saved filters and examples</source>
        <translation>Filtros guardados y ejemplos</translation>
    </message>
</context>
<context>
    <name>Gui::SearchProgress</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Detener la búsqueda; lo encontrado se mantiene</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
</context>
<context>
    <name>Gui::ServerColumn</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo activo</translation>
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
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Use a Free Port</source>
        <translation>Usar un puerto libre</translation>
    </message>
    <message>
        <source>Use This Computer Only</source>
        <translation>Usar solo este equipo</translation>
    </message>
    <message>
        <source>Edit Settings</source>
        <translation>Editar ajustes</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped; %n request(s) had to be cut.</source>
        <comment>server</comment>
        <translation>
            <numerusform>%1 se ha detenido; hubo que interrumpir %n petición.</numerusform>
            <numerusform>%1 se ha detenido; hubo que interrumpir %n peticiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>name of a server</comment>
        <translation>Se ha eliminado «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n server(s).</source>
        <translation>
            <numerusform>Se ha eliminado %n servidor.</numerusform>
            <numerusform>Se han eliminado %n servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 takes no new connections at present. %2</source>
        <comment>server, reason</comment>
        <translation>%1 no acepta conexiones nuevas por el momento. %2</translation>
    </message>
    <message>
        <source>Allow Other Machines</source>
        <translation>Permitir otros equipos</translation>
    </message>
    <message>
        <source>Show Console</source>
        <translation>Mostrar consola</translation>
    </message>
    <message>
        <source>Next Step Now</source>
        <translation>Paso siguiente ya</translation>
    </message>
    <message>
        <source>%1 is unhealthy. %2</source>
        <comment>server, reason</comment>
        <translation>%1 está en mal estado. %2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>Gui::ServerTexts</name>
    <message>
        <source>“%1”</source>
        <comment>name of a server</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1, any free port</source>
        <comment>host</comment>
        <translation>%1, cualquier puerto libre</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>host, number</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation>accesible desde la red</translation>
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
            <numerusform>%1 espera a %n petición: %2; quedan %3.</numerusform>
            <numerusform>%1 espera a %n peticiones: %2; quedan %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>New settings take effect at the next start.</source>
        <translation>Los ajustes nuevos se aplican a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>%1 has failed. %2</source>
        <comment>server, reason</comment>
        <translation>No se pudo ejecutar %1. %2</translation>
    </message>
    <message>
        <source>encrypted (HTTPS)</source>
        <translation>cifrado (HTTPS)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reachable from the network</source>
        <translation>
            <numerusform>%n servidor accesible desde la red</numerusform>
            <numerusform>%n servidores accesibles desde la red</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ServerView</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation>Ningún servidor coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPane</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Restart to apply</source>
        <translation>Reiniciar para aplicar</translation>
    </message>
    <message>
        <source>Changes are saved as you make them.</source>
        <translation>Los cambios se guardan a medida que los hace.</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>Algunos cambios se aplican a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Nothing is changed until the mistake below is corrected.</source>
        <translation>No se cambia nada hasta que se corrija el error de abajo.</translation>
    </message>
</context>
<context>
    <name>Gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In the traffic</source>
        <translation>En el tráfico</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>En los detalles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Find, next in the console</source>
        <translation>Buscar, siguiente en la consola</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Undo a setting</source>
        <translation>Deshacer un ajuste</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Sugerencias para el filtro</translation>
    </message>
    <message>
        <source>Edit and send: send</source>
        <translation>Editar y enviar: enviar</translation>
    </message>
    <message>
        <source>Edit and send: leave the body</source>
        <translation>Editar y enviar: salir del cuerpo</translation>
    </message>
    <message>
        <source>Held message: go on</source>
        <translation>Mensaje retenido: continuar</translation>
    </message>
    <message>
        <source>Held message: drop</source>
        <translation>Mensaje retenido: descartar</translation>
    </message>
    <message>
        <source>Held messages: let all go on</source>
        <translation>Mensajes retenidos: continuar todos</translation>
    </message>
    <message>
        <source>Overview, Traffic, Settings, Console, Breakpoints, Mock</source>
        <translation>Resumen, Tráfico, Ajustes, Consola, Puntos de interrupción, Simulación</translation>
    </message>
    <message>
        <source>Mock: add or remove a route</source>
        <translation>Simulación: añadir o quitar un encaminamiento</translation>
    </message>
    <message>
        <source>Mock: duplicate a route</source>
        <translation>Simulación: duplicar un encaminamiento</translation>
    </message>
    <message>
        <source>Mock: save the file</source>
        <translation>Simulación: guardar el archivo</translation>
    </message>
</context>
<context>
    <name>Gui::ShotTexts</name>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Con cambios: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n imagen escrita.</numerusform>
            <numerusform>%n imágenes escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as before.</source>
        <translation>
            <numerusform>%n página como antes.</numerusform>
            <numerusform>%n páginas como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>%n página con cambios.</numerusform>
            <numerusform>%n páginas con cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new page(s).</source>
        <translation>
            <numerusform>%n página nueva.</numerusform>
            <numerusform>%n páginas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) failed.</source>
        <translation>
            <numerusform>%n página con error.</numerusform>
            <numerusform>%n páginas con error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) belong to none of these pages.</source>
        <translation>
            <numerusform>%n imagen anterior no pertenece a ninguna de estas páginas.</numerusform>
            <numerusform>%n imágenes anteriores no pertenecen a ninguna de estas páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ShotsDialog</name>
    <message>
        <source>Screenshots of Pages of “%1”</source>
        <translation>Capturas de páginas de «%1»</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Return opens the picture</source>
        <translation>Intro abre la imagen</translation>
    </message>
    <message>
        <source>Open Con&amp;tact Sheet</source>
        <translation>&amp;Abrir hoja de contactos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>T&amp;ake Pictures</source>
        <translation>&amp;Hacer capturas</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>El servidor no está en marcha.</translation>
    </message>
    <message>
        <source>No program could be started that shows “%1”.</source>
        <translation>No se pudo iniciar ningún programa que muestre «%1».</translation>
    </message>
</context>
<context>
    <name>Gui::ShotsForm</name>
    <message>
        <source>&amp;Paths</source>
        <translation>R&amp;utas</translation>
    </message>
    <message>
        <source>Of pages, one a line. Those that were seen in the traffic are there already.</source>
        <translation>De páginas, una por línea. Las que se vieron en el tráfico ya figuran.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>Pixels of a picture for one of the page</source>
        <translation>Píxeles de la imagen por cada uno de la página</translation>
    </message>
    <message>
        <source>&amp;Full pages</source>
        <translation>Páginas comple&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>E&amp;sperar a</translation>
    </message>
    <message>
        <source>A CSS selector: something that it finds must be visible before the picture is taken.</source>
        <translation>Un selector CSS: algo de lo que encuentra debe ser visible antes de hacer la captura.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Co&amp;mparar con</translation>
    </message>
    <message>
        <source>A folder of earlier pictures; empty: nothing is compared.</source>
        <translation>Una carpeta con imágenes anteriores; vacío: no se compara nada.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Earlier Pictures</source>
        <translation>Imágenes anteriores</translation>
    </message>
</context>
<context>
    <name>Gui::StateLook</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>takes no new connections</comment>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>it runs, but its health check fails</comment>
        <translation>En mal estado</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages that wait at a breakpoint</comment>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatePanel</name>
    <message>
        <source>Start the server to see what it remembers.</source>
        <translation>Inicie el servidor para ver lo que recuerda.</translation>
    </message>
    <message>
        <source>Reset Counts</source>
        <translation>Restablecer recuentos</translation>
    </message>
    <message>
        <source>Sequences begin anew, and routes were never called.</source>
        <translation>Las secuencias empiezan de nuevo y es como si nunca se hubiera llamado a los encaminamientos.</translation>
    </message>
    <message>
        <source>Forget State</source>
        <translation>Olvidar estado</translation>
    </message>
    <message>
        <source>Reset Resources</source>
        <translation>Restablecer recursos</translation>
    </message>
    <message>
        <source>Their entries are those of the file again.</source>
        <translation>Sus entradas vuelven a ser las del archivo.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Resources and state</source>
        <translation>Recursos y estado</translation>
    </message>
    <message>
        <source>Snapshots of resources and state:</source>
        <translation>Instantáneas de recursos y estado:</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>Nombre de una instantánea</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Go Back to It</source>
        <translation>Volver a ella</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Callbacks that were sent:</source>
        <translation>Callbacks enviados:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Forget Callbacks</source>
        <translation>Descartar callbacks</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <comment>request</comment>
        <translation>%1 (intento %2)</translation>
    </message>
</context>
<context>
    <name>Gui::StatusClassBar</name>
    <message>
        <source>no answer %1</source>
        <translation>sin respuesta %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
</context>
<context>
    <name>Gui::StoppingView</name>
    <message>
        <source>Requests under way are answered first; Portside quits when they are done.</source>
        <translation>Primero se responden las peticiones en curso; Portside se cierra cuando terminan.</translation>
    </message>
    <message>
        <source>&amp;Quit Now</source>
        <translation>Sa&amp;lir ahora</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n server(s)…</source>
        <translation>
            <numerusform>Deteniendo %n servidor…</numerusform>
            <numerusform>Deteniendo %n servidores…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not end: it is still busy with a request.</source>
        <translation>«%1» no termina: sigue ocupado con una petición.</translation>
    </message>
    <message>
        <source>%1 stops after those that need it: %2.</source>
        <comment>server, names</comment>
        <translation>%1 se detiene después de los que lo necesitan: %2.</translation>
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
        <translation>recepción de la petición: %1</translation>
    </message>
    <message>
        <source>waiting for the answer: %1</source>
        <translation>espera de la respuesta: %1</translation>
    </message>
    <message>
        <source>sending the answer: %1</source>
        <translation>envío de la respuesta: %1</translation>
    </message>
</context>
<context>
    <name>Gui::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Began on %1 at %2.</source>
        <translation>Inicio: %1, a las %2.</translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation>Cliente: %1.</translation>
    </message>
    <message>
        <source>%1 over TLS.</source>
        <translation>%1 con TLS.</translation>
    </message>
    <message>
        <source>%1 without TLS.</source>
        <translation>%1 sin TLS.</translation>
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
        <translation>Servir mediante HTTPS</translation>
    </message>
    <message>
        <source>Portside makes the certificate, by an authority that is yours alone.</source>
        <translation>Portside crea el certificado con una autoridad que es solo suya.</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>A PEM file to use instead: the certificate first, then its chain.</source>
        <translation>Un archivo PEM que se usa en su lugar: el certificado seguido de su cadena.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>A PEM file without a password; not needed if the key is in the same file.</source>
        <translation>Un archivo PEM sin contraseña; no hace falta si la clave está en el mismo archivo.</translation>
    </message>
    <message>
        <source>Made by Portside</source>
        <translation>Creado por Portside</translation>
    </message>
</context>
<context>
    <name>Gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Emitido: %1</translation>
    </message>
    <message>
        <source>Valid from: %1, which was not reached yet at this request</source>
        <translation>Válido desde: %1, aún no alcanzado en el momento de esta petición</translation>
    </message>
    <message>
        <source>Valid from: %1</source>
        <translation>Válido desde: %1</translation>
    </message>
    <message>
        <source>Expires: %1, which was over at this request</source>
        <translation>Caduca: %1, ya pasado en el momento de esta petición</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>Nobody has checked the signature.</source>
        <translation>Nadie ha comprobado la firma.</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>Cabecera:</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>(no request)</source>
        <translation>(sin petición)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficKeys</name>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Edit and send…</source>
        <translation>Editar y enviar…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Comparar dos</translation>
    </message>
    <message>
        <source>Export selected as HAR…</source>
        <translation>Exportar selección como HAR…</translation>
    </message>
    <message>
        <source>Export all of the list as HAR…</source>
        <translation>Exportar toda la lista como HAR…</translation>
    </message>
    <message>
        <source>Allow a refused host or origin</source>
        <translation>Permitir un host u origen rechazado</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Go to the newest and follow</source>
        <translation>Ir a la más nueva y seguir</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar peticiones</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Expect requests…</source>
        <translation>Esperar peticiones…</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficLeaders</name>
    <message>
        <source>Most requested paths</source>
        <translation>Rutas más solicitadas</translation>
    </message>
    <message>
        <source>Slowest requests</source>
        <translation>Peticiones más lentas</translation>
    </message>
    <message>
        <source>Enter or a double click shows them in the traffic.</source>
        <translation>Intro o un doble clic las muestra en el tráfico.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficPane</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Hold the list still; requests are still recorded</source>
        <translation>Congelar la lista; las peticiones se siguen registrando</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest request in sight (End)</source>
        <translation>Mantener a la vista la petición más reciente (Fin)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget the requests of this server</source>
        <translation>Descartar las peticiones de este servidor</translation>
    </message>
    <message>
        <source>%1 of %2 match; </source>
        <translation>%1 de %2 coinciden; </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n petición</numerusform>
            <numerusform>%n peticiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>All Servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Show what was kept of all servers in one list</source>
        <translation>Mostrar en una sola lista lo que se guardó de todos los servidores</translation>
    </message>
    <message numerus="yes">
        <source>%n kept; </source>
        <translation>
            <numerusform>%n guardada; </numerusform>
            <numerusform>%n guardadas; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es); </source>
        <translation>
            <numerusform>%n coincide; </numerusform>
            <numerusform>%n coinciden; </numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write all requests of this list to files</source>
        <translation>Escribir todas las peticiones de esta lista en archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted but not shown in detail</source>
        <translation>
            <numerusform>%Ln contada pero no mostrada en detalle</numerusform>
            <numerusform>%Ln contadas pero no mostradas en detalle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficRowActions</name>
    <message>
        <source>The list is still being searched; export it when that has ended.</source>
        <translation>Todavía se está buscando en la lista; expórtela cuando termine.</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficView</name>
    <message>
        <source>Copy URL</source>
        <translation>Copiar URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Show only this path</source>
        <translation>Mostrar solo esta ruta</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>Mostrar solo este estado</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</source>
        <translation>
            <numerusform>No se pudo copiar %n fila: no hay URL o todavía se está leyendo del disco. Una exportación las tiene todas.</numerusform>
            <numerusform>No se pudieron copiar %n filas: no hay URL o todavía se están leyendo del disco. Una exportación las tiene todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a GET request of a server that runs can be opened in the browser.</source>
        <translation>En el navegador solo se puede abrir una petición GET de un servidor en marcha.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the URL instead.</source>
        <translation>No se pudo iniciar ningún navegador. Copie la URL en su lugar.</translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message numerus="yes">
        <source>Portside: %n server(s) running</source>
        <translation>
            <numerusform>Portside: %n servidor en ejecución</numerusform>
            <numerusform>Portside: %n servidores en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside: no server is running</source>
        <translation>Portside: ningún servidor en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n servidor con error</numerusform>
            <numerusform>%n servidores con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>Mostrar &amp;ventana</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>Servir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>Detener t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Abrir en el navegador</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Copiar URL</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) take no new connections</source>
        <translation>
            <numerusform>%n servidor no acepta conexiones nuevas</numerusform>
            <numerusform>%n servidores no aceptan conexiones nuevas</numerusform>
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
            <numerusform>%n servidor en mal estado</numerusform>
            <numerusform>%n servidores en mal estado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrustDialog</name>
    <message>
        <source>Trust it</source>
        <translation>Confiar en ella</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Dejar de confiar en ella</translation>
    </message>
    <message>
        <source>Trust Portside&apos;s Authority</source>
        <translation>Confiar en la autoridad de Portside</translation>
    </message>
    <message>
        <source>Browsers and other programs accept your HTTPS servers once they trust the authority that issues their certificates. It is yours alone; its key never leaves this computer. This is what is run:</source>
        <translation>Los navegadores y otros programas aceptan sus servidores HTTPS en cuanto confían en la autoridad que emite sus certificados. Es solo suya; su clave nunca sale de este equipo. Esto es lo que se ejecuta:</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Copy Commands</source>
        <translation>Copiar comandos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Some of it cannot be run from here: paste it into a terminal.</source>
        <translation>Una parte no se puede ejecutar desde aquí: péguela en un terminal.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; see above.</source>
        <translation>
            <numerusform>%n paso ha fallado; véase más arriba.</numerusform>
            <numerusform>%n pasos han fallado; véase más arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Restart the browsers for this to take effect.</source>
        <translation>Listo. Reinicie los navegadores para que surta efecto.</translation>
    </message>
</context>
<context>
    <name>Gui::TrustRunner</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
</context>
<context>
    <name>Gui::TryPanel</name>
    <message>
        <source>Start the server to try requests.</source>
        <translation>Inicie el servidor para probar peticiones.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>Ruta y consulta</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nombre: valor</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Routes that were nearest</source>
        <translation>Encaminamientos más próximos</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>status, time, size</comment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <comment>route, line, why not</comment>
        <translation>%1 (línea %2): %3</translation>
    </message>
    <message>
        <source>No route answered.</source>
        <translation>No respondió ningún encaminamiento.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>Respondida por %1.</translation>
    </message>
    <message>
        <source>The route that is chosen did not: %1.</source>
        <translation>El encaminamiento seleccionado no respondió: %1.</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Envia&amp;r</translation>
    </message>
    <message>
        <source>With h&amp;eaders and content</source>
        <translation>Con ca&amp;beceras y contenido</translation>
    </message>
</context>
<context>
    <name>Gui::WindowMenus</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Carpetas &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrar servidores</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>&amp;Según el sistema</translation>
    </message>
</context>
<context>
    <name>InspectorKind</name>
    <message>
        <source>“%1” is no bin. Write the beginning of a path, and a status and a text if it is answered in a way of its own, such as “/stripe”, “/stripe 503” or “/slack 200 thank you”.</source>
        <translation>«%1» no es un buzón. Escriba el comienzo de una ruta y, si se responde de manera propia, un estado y un texto, como «/stripe», «/stripe 503» o «/slack 200 gracias».</translation>
    </message>
    <message>
        <source>signature of %1 valid</source>
        <translation>firma de %1 válida</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid.</source>
        <translation>La firma de %1 no es válida.</translation>
    </message>
    <message>
        <source>The signature of %1 is right, but not of the last five minutes.</source>
        <translation>La firma de %1 es correcta, pero no de los últimos cinco minutos.</translation>
    </message>
    <message>
        <source>There is no signature of %1.</source>
        <translation>No hay ninguna firma de %1.</translation>
    </message>
    <message>
        <source>Request catcher</source>
        <translation>Receptor de peticiones</translation>
    </message>
    <message>
        <source>Takes whatever is sent to it, such as webhooks, and shows it.</source>
        <translation>Acepta todo lo que se le envía, como webhooks, y lo muestra.</translation>
    </message>
    <message>
        <source>catcher</source>
        <translation>receptor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Pasar a</translation>
    </message>
    <message>
        <source>Another server that gets every request, and whose answers are passed back; without it requests are answered here.</source>
        <translation>Otro servidor que recibe todas las peticiones y cuyas respuestas se devuelven; sin él, las peticiones se responden aquí.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The status of every answer.</source>
        <translation>El estado de todas las respuestas.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one.</source>
        <translation>«Nombre: valor» establece un campo de cabecera de las respuestas, «+Nombre: valor» añade uno.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Every answer waits so long.</source>
        <translation>Cada respuesta espera este tiempo.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>A sender (github, stripe or slack) and the secret that it signs with: whether a signature is valid is shown with each request.</source>
        <translation>Un remitente (github, stripe o slack) y el secreto con el que firma: con cada petición se muestra si su firma es válida.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Beginnings of paths that are caught apart, with a status and a text if they are answered in a way of their own.</source>
        <translation>Comienzos de rutas que se recogen por separado, con un estado y un texto si se responden de manera propia.</translation>
    </message>
    <message>
        <source>A signature is the sender (github, stripe or slack), its secret, and the beginning of a path if only some requests are meant, such as “github It&apos;s-a-secret /hooks”.</source>
        <translation>Una firma es el remitente (github, stripe o slack), su secreto y, si solo se refiere a algunas peticiones, el comienzo de una ruta, como «github It&apos;s-a-secret /hooks».</translation>
    </message>
    <message>
        <source>The answer cannot be filled in. %1</source>
        <translation>La respuesta no se puede rellenar. %1</translation>
    </message>
    <message>
        <source>The field “%1” of the answer cannot be filled in. %2</source>
        <translation>El campo «%1» de la respuesta no se puede rellenar. %2</translation>
    </message>
    <message>
        <source>content in %1</source>
        <translation>contenido en %1</translation>
    </message>
    <message>
        <source>The content of every answer; what is in {{…}} is filled in, as in {{body &apos;id&apos;}}.</source>
        <translation>El contenido de todas las respuestas; lo que está en {{…}} se rellena, como en {{body &apos;id&apos;}}.</translation>
    </message>
    <message>
        <source>Folder for long contents</source>
        <translation>Carpeta para contenidos largos</translation>
    </message>
    <message>
        <source>Contents of more than 1 MiB are written to files in this folder, whole; without it only what is recorded is kept.</source>
        <translation>Los contenidos de más de 1 MiB se escriben enteros en archivos de esta carpeta; sin ella solo se conserva lo que se graba.</translation>
    </message>
    <message>
        <source>Room for long contents</source>
        <translation>Espacio para contenidos largos</translation>
    </message>
    <message>
        <source>When there are more in the folder the oldest are deleted.</source>
        <translation>Cuando en la carpeta hay más, se eliminan los más antiguos.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>The content could not be kept in “%1”: %2.</source>
        <translation>No se pudo guardar el contenido en «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>MockKind</name>
    <message>
        <source>The response “%1” needs the file “%2”, which cannot be read in the folder of the mock file.</source>
        <translation>La respuesta «%1» necesita el archivo «%2», que no se puede leer en la carpeta del archivo de simulación.</translation>
    </message>
    <message>
        <source>This is a fault that the mock file asks for.</source>
        <translation>Es un fallo que pide el archivo de simulación.</translation>
    </message>
    <message>
        <source>The condition %1 is not met: there is none.</source>
        <translation>La condición %1 no se cumple: no hay ningún valor.</translation>
    </message>
    <message>
        <source>The condition %1 is not met: it is %2.</source>
        <translation>La condición %1 no se cumple: el valor es %2.</translation>
    </message>
    <message>
        <source>The mock file has changed, but the routes stay as they were: %1</source>
        <translation>El archivo de simulación ha cambiado, pero los encaminamientos siguen como estaban: %1</translation>
    </message>
    <message numerus="yes">
        <source>The mock file has changed: %n routes.</source>
        <translation>
            <numerusform>El archivo de simulación ha cambiado: %n encaminamiento.</numerusform>
            <numerusform>El archivo de simulación ha cambiado: %n encaminamientos.</numerusform>
        </translation>
    </message>
    <message>
        <source>resource %1</source>
        <translation>recurso %1</translation>
    </message>
    <message>
        <source>No route answers this request.</source>
        <translation>Ningún encaminamiento responde a esta petición.</translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>API simulada</translation>
    </message>
    <message>
        <source>Answers requests as a file says: contents, delays and faults.</source>
        <translation>Responde a las peticiones como dice un archivo: contenidos, retardos y fallos.</translation>
    </message>
    <message>
        <source>mock</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>Mock file</source>
        <translation>Archivo de simulación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The path does not match “%1”.</source>
        <translation>La ruta no coincide con «%1».</translation>
    </message>
    <message>
        <source>Segment %1 of the path is “%2”, not “%3”.</source>
        <translation>El segmento %1 de la ruta es «%2», no «%3».</translation>
    </message>
    <message>
        <source>The number of segments of the path is %1, not %2.</source>
        <translation>El número de segmentos de la ruta es %1, no %2.</translation>
    </message>
    <message>
        <source>The route is off.</source>
        <translation>El encaminamiento está desactivado.</translation>
    </message>
    <message>
        <source>The method is %1, not %2.</source>
        <translation>El método es %1, no %2.</translation>
    </message>
    <message>
        <source>No route answers %1 %2.</source>
        <translation>Ningún encaminamiento responde a %1 %2.</translation>
    </message>
    <message>
        <source>The content must be a JSON object.</source>
        <translation>El cuerpo debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>A list knows GET and POST.</source>
        <translation>Una lista admite GET y POST.</translation>
    </message>
    <message>
        <source>“%1” must be a text or a whole number.</source>
        <translation>«%1» debe ser una cadena de texto o un número entero.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n entries and takes no more.</source>
        <translation>
            <numerusform>La lista tiene %n entrada y no admite más.</numerusform>
            <numerusform>La lista tiene %n entradas y no admite más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry with this “%1”.</source>
        <translation>No hay ninguna entrada con este «%1».</translation>
    </message>
    <message>
        <source>An entry knows GET, PUT, PATCH and DELETE.</source>
        <translation>Una entrada admite GET, PUT, PATCH y DELETE.</translation>
    </message>
    <message>
        <source>The administration knows no such path.</source>
        <translation>La administración no conoce esa ruta.</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administración</translation>
    </message>
    <message>
        <source>The token of the administration is missing or wrong.</source>
        <translation>El token de la administración falta o es incorrecto.</translation>
    </message>
    <message>
        <source>The content must be an object of texts; null forgets one.</source>
        <translation>El contenido debe ser un objeto de textos; null descarta uno.</translation>
    </message>
    <message>
        <source>The content must be a list of objects.</source>
        <translation>El contenido debe ser una lista de objetos.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n snapshots and no room for more.</source>
        <translation>
            <numerusform>Hay %n instantánea y no caben más.</numerusform>
            <numerusform>Hay %n instantáneas y no caben más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>No hay ninguna instantánea «%1».</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>“%1” cannot be reset; known are: %2.</source>
        <translation>«%1» no se puede restablecer; los valores conocidos son: %2.</translation>
    </message>
    <message>
        <source>The content must be one route.</source>
        <translation>El contenido debe ser un solo encaminamiento.</translation>
    </message>
    <message>
        <source>The condition %1 takes too long to be tested.</source>
        <translation>La condición %1 tarda demasiado en comprobarse.</translation>
    </message>
    <message>
        <source>The client does not read what it is sent.</source>
        <translation>El cliente no lee lo que se le envía.</translation>
    </message>
    <message>
        <source>This is a WebSocket, and the request asks for none.</source>
        <translation>Esto es un WebSocket y la petición no pide ninguno.</translation>
    </message>
    <message>
        <source>A web page of another origin may not open this WebSocket.</source>
        <translation>Una página web de otro origen no puede abrir este WebSocket.</translation>
    </message>
    <message>
        <source>Only version 13 of WebSockets is known here.</source>
        <translation>Aquí solo se conoce la versión 13 de WebSocket.</translation>
    </message>
    <message>
        <source>The field Sec-WebSocket-Key is missing or wrong.</source>
        <translation>El campo Sec-WebSocket-Key falta o es incorrecto.</translation>
    </message>
    <message>
        <source>Not as in the file: %1</source>
        <translation>No es como en el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to %n connections.</source>
        <translation>
            <numerusform>Se envió un mensaje a %n conexión.</numerusform>
            <numerusform>Se envió un mensaje a %n conexiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of the administration needs %n characters or more.</source>
        <translation>
            <numerusform>El token de la administración necesita al menos %n carácter.</numerusform>
            <numerusform>El token de la administración necesita al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mock file or an OpenAPI description (JSON or YAML): which requests get which answers. It is read again when it changes.</source>
        <translation>Un archivo de simulación o una descripción OpenAPI (JSON o YAML): qué peticiones reciben qué respuestas. Se vuelve a leer cuando cambia.</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>Comprobar peticiones</translation>
    </message>
    <message>
        <source>What happens to requests that are not as the OpenAPI description says: nothing, a remark in the traffic, or an answer 422 that says what is wrong.</source>
        <translation>Qué ocurre con las peticiones que no son como dice la descripción OpenAPI: nada, una observación en el tráfico o una respuesta 422 que dice qué es incorrecto.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Remark in the traffic</source>
        <translation>Observación en el tráfico</translation>
    </message>
    <message>
        <source>Refuse with 422</source>
        <translation>Rechazar con 422</translation>
    </message>
    <message>
        <source>No answer with this status</source>
        <translation>Ninguna respuesta con este estado</translation>
    </message>
    <message>
        <source>The operation has no answer with the status that “Prefer: code=…” asks for.</source>
        <translation>La operación no tiene ninguna respuesta con el estado que pide «Prefer: code=…».</translation>
    </message>
    <message>
        <source>No such example</source>
        <translation>No existe ese ejemplo</translation>
    </message>
    <message>
        <source>The answer has no example of the name that “Prefer: example=…” asks for.</source>
        <translation>La respuesta no tiene ningún ejemplo con el nombre que pide «Prefer: example=…».</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>No aceptable</translation>
    </message>
    <message>
        <source>The operation has no answer of a type that “Accept” allows.</source>
        <translation>La operación no tiene ninguna respuesta de un tipo que «Accept» permita.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>The content is missing.</source>
        <translation>Falta el contenido.</translation>
    </message>
    <message>
        <source>A content of the type “%1” is not taken.</source>
        <translation>No se acepta un contenido del tipo «%1».</translation>
    </message>
    <message>
        <source>The content is no JSON.</source>
        <translation>El contenido no es JSON.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Petición no válida</translation>
    </message>
    <message>
        <source>The request does not fit what the description of the API says.</source>
        <translation>La petición no se ajusta a lo que dice la descripción de la API.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as described: %1</source>
        <translation>No es como se describe: %1</translation>
    </message>
    <message>
        <source>Each entry must be an object whose “%1” is a text or a whole number.</source>
        <translation>Cada entrada debe ser un objeto cuyo «%1» sea un texto o un número entero.</translation>
    </message>
    <message>
        <source>The entries of the list take %1 MiB; it takes no more.</source>
        <translation>Las entradas de la lista ocupan %1 MiB; no admite más.</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3.</source>
        <translation>Las entradas de «%1» no se pueden leer de «%2»: %3.</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>ocupa más de 256 MiB</translation>
    </message>
    <message>
        <source>It is no JSON list.</source>
        <translation>No es una lista JSON.</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3 Mend the file, or move it away to begin with the data of the mock file.</source>
        <translation>Las entradas de «%1» no se pueden leer de «%2»: %3 Corrija el archivo o muévalo a otro lugar para empezar con los datos del archivo de simulación.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so that changes are only in memory: %2.</source>
        <translation>«%1» no se puede escribir, así que los cambios solo están en la memoria: %2.</translation>
    </message>
    <message>
        <source>Somebody else had changed “%1”; that is in “%2” now.</source>
        <translation>Otra persona había cambiado «%1»; eso está ahora en «%2».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read in the folder of the mock file.</source>
        <translation>El archivo «%1» no se puede leer en la carpeta del archivo de simulación.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 16 MiB.</source>
        <translation>El archivo «%1» ocupa más de 16 MiB.</translation>
    </message>
    <message>
        <source>“json”</source>
        <translation>«json»</translation>
    </message>
    <message>
        <source>“file”</source>
        <translation>«file»</translation>
    </message>
    <message>
        <source>“body”</source>
        <translation>«body»</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>el archivo «%1»</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>el campo «%1»</translation>
    </message>
    <message>
        <source>“callbacks”</source>
        <translation>«callbacks»</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be filled in. %4</source>
        <translation>No se puede rellenar la plantilla (%1 de «%2», línea %3 del archivo de simulación). %4</translation>
    </message>
    <message>
        <source>“set” of “%1”</source>
        <translation>«set» de «%1»</translation>
    </message>
    <message>
        <source>The template of the data “%1” cannot be filled in. %2</source>
        <translation>No se puede rellenar la plantilla de los datos «%1». %2</translation>
    </message>
    <message>
        <source>A template makes “%1”, which is no regular expression.</source>
        <translation>Una plantilla da como resultado «%1», que no es una expresión regular.</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 is left out: it would be the answer to %n callbacks.</source>
        <translation>
            <numerusform>El callback %1 se omite: sería la respuesta a %n callback.</numerusform>
            <numerusform>El callback %1 se omite: sería la respuesta a %n callbacks.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a mock file.</source>
        <translation>El archivo es un archivo de simulación.</translation>
    </message>
    <message>
        <source>The file is an OpenAPI description.</source>
        <translation>El archivo es una descripción OpenAPI.</translation>
    </message>
    <message>
        <source>The file is an environment of Mockoon.</source>
        <translation>El archivo es un entorno de Mockoon.</translation>
    </message>
    <message>
        <source>The file is a HAR file of recorded traffic.</source>
        <translation>El archivo es un archivo HAR de tráfico registrado.</translation>
    </message>
    <message>
        <source>What the operation asks for is missing: %1.</source>
        <translation>Falta lo que exige la operación: %1.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be read. %4</source>
        <translation>No se puede leer la plantilla (%1 de «%2», línea %3 del archivo de simulación). %4</translation>
    </message>
    <message>
        <source>A condition of “%1” (line %2 of the mock file) cannot be filled in. %3</source>
        <translation>No se puede rellenar una condición de «%1» (línea %2 del archivo de simulación). %3</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Upstream</source>
        <translation>Servidor de destino</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The server that requests are passed on to; with a path, all below it.</source>
        <translation>El servidor al que se pasan las peticiones; con una ruta, todas por debajo de ella.</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Certificado aceptado</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Encaminamientos</translation>
    </message>
    <message>
        <source>Paths that go to other servers: the beginning of a path and an address. A path in the address takes the place of that beginning.</source>
        <translation>Rutas que van a otros servidores: el comienzo de una ruta y una dirección. Una ruta en la dirección ocupa el lugar de ese comienzo.</translation>
    </message>
    <message>
        <source>Keep the host name</source>
        <translation>Mantener el nombre de host</translation>
    </message>
    <message>
        <source>The upstream sees the Host that the client asked for, instead of its own name.</source>
        <translation>El servidor de destino ve el Host que pidió el cliente en lugar de su propio nombre.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>A file with certificates (PEM) of authorities that the upstream&apos;s may come from, besides those of this machine.</source>
        <translation>Un archivo con certificados (PEM) de autoridades de las que puede venir el del servidor de destino, además de las de este equipo.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo para conectar</translation>
    </message>
    <message>
        <source>The upstream must be reached within it, or the client gets status 504.</source>
        <translation>Hay que llegar al servidor de destino en este tiempo; si no, el cliente recibe el estado 504.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo para responder</translation>
    </message>
    <message>
        <source>The upstream must begin to answer within it, or the client gets status 504; 0: no limit.</source>
        <translation>El servidor de destino debe empezar a responder en este tiempo; si no, el cliente recibe el estado 504; 0: sin límite.</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>Tell of the client</source>
        <translation>Informar del cliente</translation>
    </message>
    <message>
        <source>What the upstream is told of the client&apos;s address and of this server&apos;s name.</source>
        <translation>Lo que se dice al servidor de destino de la dirección del cliente y del nombre de este servidor.</translation>
    </message>
    <message>
        <source>X-Forwarded-For, -Host and -Proto</source>
        <translation>X-Forwarded-For, -Host y -Proto</translation>
    </message>
    <message>
        <source>Forwarded (RFC 7239)</source>
        <translation>Forwarded (RFC 7239)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Adapt redirects and cookies</source>
        <translation>Adaptar redirecciones y cookies</translation>
    </message>
    <message>
        <source>Addresses, cookie domains and paths of the upstream become those of this server.</source>
        <translation>Direcciones, dominios y rutas de cookies del servidor de destino pasan a ser los de este servidor.</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>De peticiones</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of requests, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>«Name: value» fija un campo de cabecera de las peticiones, «+Name: value» añade uno, «-Name» lo quita.</translation>
    </message>
    <message>
        <source>Of answers</source>
        <translation>De respuestas</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>«Name: value» fija un campo de cabecera de las respuestas, «+Name: value» añade uno, «-Name» lo quita.</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>Mala línea</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Every request waits so long before it goes on.</source>
        <translation>Cada petición espera este tiempo antes de seguir.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>At most so much is added to the latency, by chance.</source>
        <translation>Como mucho se añade esto a la latencia, al azar.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Contents of each request and answer pass no faster; 0: no limit.</source>
        <translation>Los contenidos de cada petición y respuesta no pasan más deprisa; 0: sin límite.</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <translation>KiB/s</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>A share of the requests to which something happens: a status of 4xx or 5xx, reset, silence, or cut; and, if only some are meant, the beginning of their paths.</source>
        <translation>Una parte de las peticiones a las que les ocurre algo: un estado 4xx o 5xx, reset, silence o cut; y, si solo se trata de algunas, el comienzo de sus rutas.</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverso</translation>
    </message>
    <message>
        <source>Passes requests on to another server and shows the traffic.</source>
        <translation>Pasa las peticiones a otro servidor y muestra el tráfico.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the upstream&apos;s certificate, which is taken as it is, whoever issued it. For a route: name=fingerprint, after a comma.</source>
        <translation>La huella SHA-256 del certificado del servidor de destino, que se acepta tal cual, lo haya emitido quien sea. Para un encaminamiento: nombre=huella, tras una coma.</translation>
    </message>
    <message>
        <source>When the upstream is down</source>
        <translation>Si el servidor de destino no está disponible</translation>
    </message>
    <message>
        <source>Answer from the recording</source>
        <translation>Responder con la grabación</translation>
    </message>
    <message>
        <source>Requests that were answered before get the same answer, with the field X-Portside-Recorded.</source>
        <translation>Las peticiones que ya se respondieron antes reciben la misma respuesta, con el campo X-Portside-Recorded.</translation>
    </message>
    <message>
        <source>HAR file</source>
        <translation>Archivo HAR</translation>
    </message>
    <message>
        <source>Its answers count, too, until the upstream has given newer ones.</source>
        <translation>También cuentan sus respuestas, hasta que el servidor de destino haya dado otras más nuevas.</translation>
    </message>
</context>
<context>
    <name>StaticKind</name>
    <message>
        <source>This address or request is not well-formed.</source>
        <translation>Esta dirección o petición no tiene un formato correcto.</translation>
    </message>
    <message>
        <source>This file or folder may not be read.</source>
        <translation>No hay permiso para leer este archivo o carpeta.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This method is not possible here.</source>
        <translation>Este método no es posible aquí.</translation>
    </message>
    <message>
        <source>The content is not available in an encoding that the client accepts.</source>
        <translation>El contenido no está disponible en una codificación que acepte el cliente.</translation>
    </message>
    <message>
        <source>The file is not in the state that the request asks for.</source>
        <translation>El archivo no está en el estado que exige la petición.</translation>
    </message>
    <message>
        <source>The upload is larger than this server takes.</source>
        <translation>El archivo subido es mayor de lo que admite este servidor.</translation>
    </message>
    <message>
        <source>The file does not have the part that the request asks for.</source>
        <translation>El archivo no tiene la parte que pide la petición.</translation>
    </message>
    <message>
        <source>The server is out of resources. Try again later.</source>
        <translation>El servidor se ha quedado sin recursos. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>The request could not be carried out.</source>
        <translation>No se pudo llevar a cabo la petición.</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Subir archivos</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Esta carpeta está vacía.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation>Ningún nombre contiene esto.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The folder whose files are served.</source>
        <translation>La carpeta cuyos archivos se sirven.</translation>
    </message>
    <message>
        <source>Index files</source>
        <translation>Archivos índice</translation>
    </message>
    <message>
        <source>Answers a request for a folder; the first that exists, one name a line.</source>
        <translation>Responden a una petición de carpeta; se usa el primero que exista, un nombre por línea.</translation>
    </message>
    <message>
        <source>Page for “not found”</source>
        <translation>Página de «no encontrado»</translation>
    </message>
    <message>
        <source>A file in the folder that is sent with status 404; unused if it does not exist.</source>
        <translation>Un archivo de la carpeta que se envía con el estado 404; no se usa si no existe.</translation>
    </message>
    <message>
        <source>Live reload</source>
        <translation>Recarga en vivo</translation>
    </message>
    <message>
        <source>Pages reload in the browser when a file changes; style sheets are replaced without reloading. Such a server runs one thread.</source>
        <translation>Las páginas se recargan en el navegador cuando cambia un archivo; las hojas de estilo se sustituyen sin recargar. Un servidor así usa un solo hilo.</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>Listar carpetas</translation>
    </message>
    <message>
        <source>A folder without an index file is shown as a list of its files.</source>
        <translation>Una carpeta sin archivo índice se muestra como lista de sus archivos.</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>Aplicación de página única (SPA)</translation>
    </message>
    <message>
        <source>Paths that do not exist are answered with the folder&apos;s index file when a browser navigates to them.</source>
        <translation>Las rutas que no existen se responden con el archivo índice de la carpeta cuando un navegador navega a ellas.</translation>
    </message>
    <message>
        <source>URLs without .html</source>
        <translation>URL sin .html</translation>
    </message>
    <message>
        <source>/about answers with about.html; /about.html goes on working.</source>
        <translation>/about responde con about.html; /about.html sigue funcionando.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Check each time (no-cache)</source>
        <translation>Comprobar cada vez (no-cache)</translation>
    </message>
    <message>
        <source>Keep nothing (no-store)</source>
        <translation>No conservar nada (no-store)</translation>
    </message>
    <message>
        <source>Keep for a time (max-age)</source>
        <translation>Conservar un tiempo (max-age)</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Conservar durante</translation>
    </message>
    <message>
        <source>How long browsers keep files without asking again.</source>
        <translation>Cuánto tiempo conservan los navegadores los archivos sin volver a preguntar.</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Más cabeceras</translation>
    </message>
    <message>
        <source>Added to every answer, one “Name: value” a line; replaces a header of the same name.</source>
        <translation>Se añaden a cada respuesta, un «Nombre: valor» por línea; sustituyen a una cabecera con el mismo nombre.</translation>
    </message>
    <message>
        <source>Allow other sites (CORS)</source>
        <translation>Permitir otros sitios (CORS)</translation>
    </message>
    <message>
        <source>Scripts of every web site may read the files.</source>
        <translation>Los scripts de cualquier sitio web pueden leer los archivos.</translation>
    </message>
    <message>
        <source>Cross-origin isolation</source>
        <translation>Aislamiento de origen cruzado</translation>
    </message>
    <message>
        <source>Sends COOP and COEP, which SharedArrayBuffer and precise timers need.</source>
        <translation>Envía COOP y COEP, necesarios para SharedArrayBuffer y los temporizadores precisos.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Comprimir</translation>
    </message>
    <message>
        <source>Texts are sent compressed (br, zstd, gzip) to browsers that take it.</source>
        <translation>Los textos se envían comprimidos (br, zstd, gzip) a los navegadores que lo admiten.</translation>
    </message>
    <message>
        <source>Use compressed siblings</source>
        <translation>Usar versiones comprimidas</translation>
    </message>
    <message>
        <source>app.js.br, app.js.zst or app.js.gz is sent for app.js unless it is older.</source>
        <translation>En lugar de app.js se envía app.js.br, app.js.zst o app.js.gz, salvo que sea más antiguo.</translation>
    </message>
    <message>
        <source>Serve hidden files</source>
        <translation>Servir archivos ocultos</translation>
    </message>
    <message>
        <source>Files and folders whose names begin with a dot, such as .env or .git, are served and listed.</source>
        <translation>Los archivos y carpetas cuyo nombre empieza por un punto, como .env o .git, se sirven y se listan.</translation>
    </message>
    <message>
        <source>Follow links out of the folder</source>
        <translation>Seguir enlaces fuera de la carpeta</translation>
    </message>
    <message>
        <source>Symbolic links that lead out of the folder are followed.</source>
        <translation>Se siguen los enlaces simbólicos que llevan fuera de la carpeta.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Tamaño máximo de archivo</translation>
    </message>
    <message>
        <source>Larger uploads are refused; 0 means no limit.</source>
        <translation>Se rechazan los archivos subidos que sean mayores; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>Take uploads</source>
        <translation>Aceptar subidas</translation>
    </message>
    <message>
        <source>Files can be put into the folder by PUT and by a form below each list.</source>
        <translation>Se pueden dejar archivos en la carpeta mediante PUT y con un formulario debajo de cada lista.</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>Reemplazar archivos existentes</translation>
    </message>
    <message>
        <source>An upload replaces a file of the same name instead of being refused.</source>
        <translation>Un archivo subido reemplaza a otro con el mismo nombre en lugar de rechazarse.</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Archivos estáticos</translation>
    </message>
    <message>
        <source>Serves the files of a folder, with live reload, listings and ranges.</source>
        <translation>Sirve los archivos de una carpeta, con recarga en vivo, listados y rangos.</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Hidden files are not served and not taken.</source>
        <translation>Los archivos ocultos no se sirven ni se aceptan.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>La carpeta de este archivo no existe.</translation>
    </message>
    <message>
        <source>Uploads by POST are forms (multipart/form-data).</source>
        <translation>Las subidas mediante POST son formularios (multipart/form-data).</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Carpetas: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>Shown: the first %1</source>
        <translation>Se muestran: los primeros %1</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>La carpeta «%1» no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder in which it lies.</source>
        <translation>«%1» es un archivo. Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be entered. Change its permissions or choose another one.</source>
        <translation>No hay permiso para entrar en la carpeta «%1». Cambie sus permisos o elija otra.</translation>
    </message>
    <message>
        <source>“%1” must be the name of a file in the folder.</source>
        <translation>«%1» debe ser el nombre de un archivo de la carpeta.</translation>
    </message>
    <message>
        <source>“%1” must be a plain file name, such as index.html.</source>
        <translation>«%1» debe ser un simple nombre de archivo, como index.html.</translation>
    </message>
    <message>
        <source>What browsers may keep (Cache-Control). With “Check each time” an edit shows at once.</source>
        <translation>Lo que pueden conservar los navegadores (Cache-Control). Con «Comprobar cada vez», los cambios se ven al momento.</translation>
    </message>
    <message>
        <source>The header “%1” contains a control character. Remove it.</source>
        <translation>El encabezado «%1» contiene un carácter de control. Quítelo.</translation>
    </message>
    <message>
        <source>“%1” is not a header. Write it as &quot;Name: value&quot;.</source>
        <translation>«%1» no es una cabecera. Escríbala como «Nombre: valor».</translation>
    </message>
    <message>
        <source>“%1” is set by the server itself. Remove this line.</source>
        <translation>El propio servidor establece «%1». Elimine esta línea.</translation>
    </message>
    <message>
        <source>“%1” exists already, or its folder does not.</source>
        <translation>«%1» ya existe, o no existe su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is larger than this server takes.</source>
        <translation>«%1» es mayor de lo que admite este servidor.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no space left on the disk.</source>
        <translation>«%1» no se guardó: no queda espacio en el disco.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>«%1» no puede ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>No hay permiso para escribir «%1».</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«%1» se ha guardado.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>A folder cannot be uploaded. Leave out the last slash.</source>
        <translation>No se puede subir una carpeta. Omita la barra final.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>As the program likes it</source>
        <translation>Como quiera el programa</translation>
    </message>
    <message>
        <source>Files of “%1”</source>
        <translation>Archivos de «%1»</translation>
    </message>
    <message>
        <source>There is an index.html in it.</source>
        <translation>Contiene un index.html.</translation>
    </message>
    <message>
        <source>There is an index.html in “%1”.</source>
        <translation>Hay un index.html en «%1».</translation>
    </message>
    <message>
        <source>Any folder can be served.</source>
        <translation>Se puede servir cualquier carpeta.</translation>
    </message>
    <message>
        <source>The filter “%1” is not valid at character %2: %3</source>
        <translation>El filtro «%1» no es válido en el carácter %2: %3</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”.</source>
        <translation>No existe el tipo de servidor «%1».</translation>
    </message>
    <message>
        <source>Catch a Webhook</source>
        <translation>Capturar un webhook</translation>
    </message>
    <message>
        <source>New Mock API</source>
        <translation>Nueva API simulada</translation>
    </message>
    <message>
        <source>Administration token</source>
        <translation>Token de administración</translation>
    </message>
    <message>
        <source>With it a test suite may look at routes, state and requests below “/.portside/admin” and change them; without it there is no administration.</source>
        <translation>Con él, un conjunto de pruebas puede consultar encaminamientos, estado y peticiones por debajo de «/.portside/admin» y cambiarlos; sin él no hay administración.</translation>
    </message>
    <message>
        <source>Mock API of %1</source>
        <comment>name of a file</comment>
        <translation>API simulada de %1</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>App::Startup</name>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>Portside is running already (process %1) but does not answer. End that process, then start Portside again.</source>
        <translation>Portside est déjà en cours d’exécution (processus %1) mais ne répond pas. Terminez ce processus, puis relancez Portside.</translation>
    </message>
</context>
<context>
    <name>CommandKind</name>
    <message>
        <source>Say which program is to run, such as: uvicorn main:app</source>
        <translation>Indiquez le programme à exécuter, par exemple&#xa0;: uvicorn main:app</translation>
    </message>
    <message>
        <source>“%1” must be NAME=value, or a NAME that is to be removed.</source>
        <translation>«&#xa0;%1&#xa0;» doit être NOM=valeur, ou un NOM à supprimer.</translation>
    </message>
    <message>
        <source>“%1” must be a path that begins with a slash.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un chemin qui commence par une barre oblique.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What is run. {port}, {host} and {fd} become what it shall listen on, {url} the address of this server; programs that Portside knows get them by themselves.</source>
        <translation>Ce qui est exécuté. {port}, {host} et {fd} deviennent ce sur quoi le programme doit écouter, {url} l’adresse de ce serveur&#x202f;; les programmes que Portside connaît les reçoivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder in which the program runs.</source>
        <translation>Le dossier dans lequel le programme s’exécute.</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>Fichier d’environnement</translation>
    </message>
    <message>
        <source>A file with more variables, such as .env in the folder; the ones above count more.</source>
        <translation>Un fichier contenant d’autres variables, comme .env dans le dossier&#x202f;; celles ci-dessus l’emportent.</translation>
    </message>
    <message>
        <source>Keep output in</source>
        <translation>Conserver la sortie dans</translation>
    </message>
    <message>
        <source>A file that gets all that the program prints; from 8 MiB on it is begun anew, and the one before is kept as .1.</source>
        <translation>Un fichier qui reçoit tout ce que le programme affiche&#x202f;; à partir de 8 Mio, il est recommencé et le précédent est conservé en .1.</translation>
    </message>
    <message>
        <source>Run by the shell</source>
        <translation>Exécuter par le shell</translation>
    </message>
    <message>
        <source>The command is run by /bin/sh, with its variables, wildcards and operators.</source>
        <translation>La commande est exécutée par /bin/sh, avec ses variables, jokers et opérateurs.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Path that is asked</source>
        <translation>Chemin demandé</translation>
    </message>
    <message>
        <source>The program is ready when it answers a request for this.</source>
        <translation>Le programme est prêt quand il répond à une requête pour ce chemin.</translation>
    </message>
    <message>
        <source>Status that counts</source>
        <translation>Statut attendu</translation>
    </message>
    <message>
        <source>0: any answer means that it is ready, also an error page.</source>
        <translation>0&#xa0;: n’importe quelle réponse signifie qu’il est prêt, même une page d’erreur.</translation>
    </message>
    <message>
        <source>Line that tells</source>
        <translation>Ligne qui l’annonce</translation>
    </message>
    <message>
        <source>A regular expression for the line that the program prints when it listens; {url}, {host} and {port} stand for what they are called.</source>
        <translation>Une expression régulière pour la ligne que le programme affiche quand il écoute&#x202f;; {url}, {host} et {port} représentent ce que disent leurs noms.</translation>
    </message>
    <message>
        <source>Command that asks</source>
        <translation>Commande de contrôle</translation>
    </message>
    <message>
        <source>Run again and again until it ends with exit code 0.</source>
        <translation>Exécutée encore et encore jusqu’à ce qu’elle se termine avec le code de sortie 0.</translation>
    </message>
    <message>
        <source>Ready within</source>
        <translation>Prêt en moins de</translation>
    </message>
    <message>
        <source>A program that needs longer is stopped; 0: as long as programs of its sort may need, mostly 60 s.</source>
        <translation>Un programme qui met plus longtemps est arrêté&#x202f;; 0&#xa0;: aussi longtemps que peuvent en avoir besoin les programmes de ce genre, le plus souvent 60 s.</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>Prêt quand</translation>
    </message>
    <message>
        <source>What the program must do before the server counts as running.</source>
        <translation>Ce que le programme doit faire avant que le serveur soit considéré comme en marche.</translation>
    </message>
    <message>
        <source>It answers a request</source>
        <translation>Il répond à une requête</translation>
    </message>
    <message>
        <source>It accepts a connection</source>
        <translation>Il accepte une connexion</translation>
    </message>
    <message>
        <source>It prints a line</source>
        <translation>Il affiche une ligne</translation>
    </message>
    <message>
        <source>It says READY=1 (sd_notify)</source>
        <translation>Il annonce READY=1 (sd_notify)</translation>
    </message>
    <message>
        <source>A command succeeds</source>
        <translation>Une commande réussit</translation>
    </message>
    <message>
        <source>Stopping and restarting</source>
        <translation>Arrêt et redémarrage</translation>
    </message>
    <message>
        <source>Starts in a row</source>
        <translation>Démarrages d’affilée</translation>
    </message>
    <message>
        <source>A program that ends again and again is given up after so many.</source>
        <translation>Un programme qui se termine sans cesse est abandonné après ce nombre.</translation>
    </message>
    <message>
        <source>Start anew on changes of</source>
        <translation>Relancer si modification de</translation>
    </message>
    <message>
        <source>Files whose change starts the program anew, one wildcard a line, such as *.py; for programs that do not do so themselves.</source>
        <translation>Fichiers dont la modification relance le programme, un motif par ligne, par exemple *.py&#x202f;; pour les programmes qui ne le font pas eux-mêmes.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>What happens when the program ends by itself after it was ready; pauses grow from half a second to half a minute.</source>
        <translation>Ce qui se passe quand le programme se termine de lui-même après avoir été prêt&#x202f;; les pauses vont d’une demi-seconde à une demi-minute.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Signal to stop</source>
        <translation>Signal d’arrêt</translation>
    </message>
    <message>
        <source>What asks the program to end; after the grace time it gets INT, a second later KILL.</source>
        <translation>Ce qui demande au programme de se terminer&#x202f;; après le délai de grâce il reçoit INT, une seconde plus tard KILL.</translation>
    </message>
    <message>
        <source>Port and traffic</source>
        <translation>Port et trafic</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>Afficher le trafic</translation>
    </message>
    <message>
        <source>How it gets its port</source>
        <translation>Comment il obtient son port</translation>
    </message>
    <message>
        <source>The program listens on a port of its own behind this server.</source>
        <translation>Le programme écoute sur son propre port, derrière ce serveur.</translation>
    </message>
    <message>
        <source>A number, by {port}</source>
        <translation>Un numéro, par {port}</translation>
    </message>
    <message>
        <source>A socket, by {fd}</source>
        <translation>Un socket, par {fd}</translation>
    </message>
    <message>
        <source>A socket, as systemd hands it (LISTEN_FDS)</source>
        <translation>Un socket, comme le transmet systemd (LISTEN_FDS)</translation>
    </message>
    <message>
        <source>A socket, by the variable NGINX</source>
        <translation>Un socket, par la variable NGINX</translation>
    </message>
    <message>
        <source>It chooses, and Portside finds it</source>
        <translation>Il le choisit et Portside le trouve</translation>
    </message>
    <message>
        <source>Runs a program that serves, such as uvicorn, vite or php, and shows its traffic.</source>
        <translation>Exécute un programme serveur, comme uvicorn, vite ou php, et affiche son trafic.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>Variables for the program, one NAME=value a line; a NAME alone is removed. For what must not be kept here: ${env:NAME} is a variable of Portside&apos;s own, ${file:PATH} what a file holds.</source>
        <translation>Variables pour le programme, un NOM=valeur par ligne&#x202f;; un NOM seul est supprimé. Pour ce qui ne doit pas être conservé ici&#xa0;: ${env:NOM} est une variable de Portside lui-même, ${file:CHEMIN} le contenu d’un fichier.</translation>
    </message>
    <message>
        <source>What passes between browser and program is shown and recorded; without it only passed on. It counts at once.</source>
        <translation>Ce qui passe entre le navigateur et le programme est affiché et enregistré&#x202f;; sinon, seulement transmis. S’applique immédiatement.</translation>
    </message>
    <message>
        <source>Speaks TLS</source>
        <translation>Utilise TLS</translation>
    </message>
    <message>
        <source>The program answers by HTTPS on its own port, with a certificate that may be any.</source>
        <translation>Le programme répond en HTTPS sur son propre port, avec un certificat quelconque.</translation>
    </message>
    <message>
        <source>Say which command asks whether the program is ready, or choose something else under “Ready when”.</source>
        <translation>Indiquez la commande qui demande si le programme est prêt, ou choisissez autre chose sous «&#xa0;Prêt quand&#xa0;».</translation>
    </message>
    <message>
        <source>Say which line the program prints when it is ready, or choose something else under “Ready when”.</source>
        <translation>Indiquez la ligne que le programme affiche quand il est prêt, ou choisissez autre chose sous «&#xa0;Prêt quand&#xa0;».</translation>
    </message>
    <message>
        <source>Health path</source>
        <translation>Chemin du contrôle</translation>
    </message>
    <message>
        <source>What is asked for, such as /healthz.</source>
        <translation>Ce qui est demandé, par exemple /healthz.</translation>
    </message>
    <message>
        <source>Healthy status</source>
        <translation>Statut sain</translation>
    </message>
    <message>
        <source>0: any below 400 counts as healthy.</source>
        <translation>0&#xa0;: tout statut inférieur à 400 est considéré comme sain.</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>Commande de contrôle</translation>
    </message>
    <message>
        <source>Its exit code 0 counts as healthy; {port}, {host} and {url} are replaced.</source>
        <translation>Son code de sortie 0 signifie que le programme est sain&#x202f;; {port}, {host} et {url} sont remplacés.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>The pause from an answer to the next question.</source>
        <translation>La pause entre une réponse et la demande suivante.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Réponse en moins de</translation>
    </message>
    <message>
        <source>What takes longer counts as no answer.</source>
        <translation>Ce qui dure plus longtemps compte comme une absence de réponse.</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>Échecs consécutifs</translation>
    </message>
    <message>
        <source>So many make it unhealthy; one good answer makes it well again.</source>
        <translation>À partir de ce nombre, le programme est défaillant&#x202f;; une seule bonne réponse le rend de nouveau sain.</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Contrôle d’état</translation>
    </message>
    <message>
        <source>A program that is ready is asked again and again whether it still does what it should; when it does not, the server is shown as unhealthy.</source>
        <translation>Un programme prêt est interrogé régulièrement pour savoir s’il fait toujours ce qu’il doit&#x202f;; si ce n’est pas le cas, le serveur est affiché comme défaillant.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Restart when unhealthy</source>
        <translation>Redémarrer si défaillant</translation>
    </message>
    <message>
        <source>An unhealthy program is started anew, as often in a row as one that ends by itself.</source>
        <translation>Un programme défaillant est relancé, autant de fois de suite qu’un programme qui se termine de lui-même.</translation>
    </message>
    <message>
        <source>The health check is to be a command, but there is none.</source>
        <translation>Le contrôle d’état doit être une commande, mais aucune n’est indiquée.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The content is longer than %1 bytes.</source>
        <translation>Le contenu dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>A line of the chunked content has a control character or a wrong end.</source>
        <translation>Une ligne du contenu envoyé par chunks contient un caractère de contrôle ou se termine mal.</translation>
    </message>
    <message>
        <source>The trailer fields are longer than %1 bytes together.</source>
        <translation>Les champs de trailer dépassent ensemble %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>A trailer field is folded over two lines.</source>
        <translation>Un champ de trailer est replié sur deux lignes.</translation>
    </message>
    <message>
        <source>A chunk of the content is longer than its size says.</source>
        <translation>Un chunk du contenu est plus long que la taille annoncée.</translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation>Une taille de chunk n’est pas un nombre hexadécimal.</translation>
    </message>
    <message>
        <source>A chunk size line is longer than %1 bytes.</source>
        <translation>Une ligne de taille de chunk dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The method %1 is not supported.</source>
        <translation>La méthode %1 n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The method %1 is not known: methods are case-sensitive, send %2.</source>
        <translation>La méthode %1 est inconnue&#xa0;: les méthodes sont sensibles à la casse, envoyez %2.</translation>
    </message>
    <message>
        <source>The request target is longer than %1 bytes.</source>
        <translation>La cible de la requête dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The Host header field is missing.</source>
        <translation>Le champ d’en-tête Host est absent.</translation>
    </message>
    <message>
        <source>The Host header field was sent more than once.</source>
        <translation>Le champ d’en-tête Host a été envoyé plusieurs fois.</translation>
    </message>
    <message>
        <source>Content-Length was sent more than once.</source>
        <translation>Content-Length a été envoyé plusieurs fois.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent with HTTP/1.0, which does not know it.</source>
        <translation>Transfer-Encoding a été envoyé avec HTTP/1.0, qui ne le connaît pas.</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both sent: the length of the content is ambiguous.</source>
        <translation>Content-Length et Transfer-Encoding ont tous deux été envoyés&#xa0;: la longueur du contenu est ambiguë.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once.</source>
        <translation>Transfer-Encoding a été envoyé plusieurs fois.</translation>
    </message>
    <message>
        <source>This is not HTTP but TLS: use http:// instead of https:// for this server.</source>
        <translation>Ce n’est pas du HTTP mais du TLS&#xa0;: utilisez http:// au lieu de https:// pour ce serveur.</translation>
    </message>
    <message>
        <source>%1 is not supported; send HTTP/1.1.</source>
        <translation>%1 n’est pas pris en charge&#x202f;; envoyez HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request line has no target.</source>
        <translation>La ligne de requête n’a pas de cible.</translation>
    </message>
    <message>
        <source>The request target has a space in it, which must be sent as %20, or there is more than one space.</source>
        <translation>La cible de la requête contient une espace, qui doit être envoyée sous la forme %20, ou il y a plus d’une espace.</translation>
    </message>
    <message>
        <source>The request target has a control character in it.</source>
        <translation>La cible de la requête contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The value of the header field %1 has a control character in it.</source>
        <translation>La valeur du champ d’en-tête %1 contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The header fields are malformed.</source>
        <translation>Les champs d’en-tête sont mal formés.</translation>
    </message>
    <message>
        <source>The method is longer than %1 bytes.</source>
        <translation>La méthode dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>Content-Length is not a valid number, was sent twice with different values, or together with Transfer-Encoding.</source>
        <translation>Content-Length n’est pas un nombre valide, a été envoyé deux fois avec des valeurs différentes ou en même temps que Transfer-Encoding.</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once or together with Content-Length: the length of the content is ambiguous.</source>
        <translation>Transfer-Encoding a été envoyé plusieurs fois ou en même temps que Content-Length&#xa0;: la longueur du contenu est ambiguë.</translation>
    </message>
    <message>
        <source>Here must be an object: { … }.</source>
        <translation>Un objet est attendu ici&#xa0;: { … }.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>La clé «&#xa0;%1&#xa0;» est absente.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être entre %2 et %3.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list: [ … ]</source>
        <translation>une liste ([ … ])</translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation>un objet ({ … })</translation>
    </message>
    <message>
        <source>The key “%1” is not known here; known are %2.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’est pas connue ici&#x202f;; les clés connues sont %2.</translation>
    </message>
    <message numerus="yes">
        <source>Nested deeper than %n levels.</source>
        <translation>
            <numerusform>Plus de %n niveau d’imbrication.</numerusform>
            <numerusform>Plus de %n niveaux d’imbrication.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>JSON non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1&#xa0;: la valeur doit être comprise entre %2 et %3, et non %4.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 doit avoir l’une des valeurs %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1 doit être true ou false, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 doit être un nombre entier, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Champ non renseigné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 doit être %2.</translation>
    </message>
    <message>
        <source>A server of kind “%1” has no setting “%2”.</source>
        <translation>Un serveur de type «&#xa0;%1&#xa0;» n’a pas de paramètre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Port %1 is held by another program.</source>
        <translation>Le port %1 est occupé par un autre programme.</translation>
    </message>
    <message>
        <source>Port %1 is held by another server of this program.</source>
        <translation>Le port %1 est occupé par un autre serveur de ce programme.</translation>
    </message>
    <message>
        <source>Port %1 is held by %2 (pid %3).</source>
        <translation>Le port %1 est occupé par %2 (PID %3).</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights. Choose a port from 1024 on.</source>
        <translation>Le port %1 exige des droits d’administrateur. Choisissez un port à partir de 1024.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>This program may not open more files and connections. Stop some servers, or raise the limit (ulimit -n).</source>
        <translation>Ce programme ne peut plus ouvrir d’autres fichiers ni connexions. Arrêtez quelques serveurs ou augmentez la limite (ulimit -n).</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>Écoute impossible sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server&apos;s thread ended unexpectedly.</source>
        <translation>Le thread du serveur s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom est absent.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>Le nom dépasse %n caractère.</numerusform>
            <numerusform>Le nom dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must be one line without control characters.</source>
        <translation>Le nom doit tenir sur une ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>The address “%1” is neither an IP address of this machine nor “localhost”.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» n’est ni une adresse IP de cet ordinateur ni «&#xa0;localhost&#xa0;».</translation>
    </message>
    <message>
        <source>A fixed or preferred port must be from 1 to 65535.</source>
        <translation>Un port fixe ou préféré doit être compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Limits of heads and connections must be greater than zero.</source>
        <translation>Les limites des en-têtes et des connexions doivent être supérieures à zéro.</translation>
    </message>
    <message>
        <source>A limit must not be negative; zero means that there is none.</source>
        <translation>Une limite ne peut pas être négative&#x202f;; zéro signifie qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Time-outs must be longer than zero.</source>
        <translation>Les délais d’attente doivent être supérieurs à zéro.</translation>
    </message>
    <message>
        <source>The grace time of a stop must be from 0 to %1 seconds.</source>
        <translation>Le délai de grâce d’un arrêt doit être compris entre 0 et %1 secondes.</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>À l’écoute sur %1</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %n request(s)</source>
        <translation>
            <numerusform>Arrêté après %1&#xa0;: %n requête</numerusform>
            <numerusform>Arrêté après %1&#xa0;: %n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) cut</source>
        <translation>
            <numerusform>%n requête interrompue</numerusform>
            <numerusform>%n requêtes interrompues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
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
        <translation>Le nom de l’en-tête est absent.</translation>
    </message>
    <message>
        <source>“%1:” is no filter. To search for it, put it in quotes.</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas un filtre. Pour rechercher ce texte, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>Rien ne suit «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Le guillemet fermant est absent.</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”; known are %2.</source>
        <translation>Le type de serveur «&#xa0;%1&#xa0;» n’existe pas&#x202f;; les types connus sont %2.</translation>
    </message>
    <message>
        <source>“portPolicy” must be random, fixed or preferred, not “%1”.</source>
        <translation>«&#xa0;portPolicy&#xa0;» doit valoir random, fixed ou preferred, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 est en cours d’écriture par un autre programme.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>This file is of version %1 and was written by a newer Portside; this one reads up to version %2.</source>
        <translation>Ce fichier est de version %1 et a été écrit par un Portside plus récent&#x202f;; celui-ci lit jusqu’à la version %2.</translation>
    </message>
    <message>
        <source>Another server is called “%1” already.</source>
        <translation>Un autre serveur s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be a workspace file.</source>
        <translation>%1 est trop volumineux pour un fichier d’espace de travail.</translation>
    </message>
    <message>
        <source>Nothing is saved: no workspace file is open.</source>
        <translation>Rien n’est enregistré&#xa0;: aucun fichier d’espace de travail n’est ouvert.</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>Le client a réinitialisé la connexion.</translation>
    </message>
    <message>
        <source>The client left in the middle of the request head.</source>
        <translation>Le client est parti au milieu des en-têtes de la requête.</translation>
    </message>
    <message>
        <source>The client left in the middle of the content.</source>
        <translation>Le client est parti au milieu du contenu.</translation>
    </message>
    <message>
        <source>The client did not finish the request head in time.</source>
        <translation>Le client n’a pas envoyé tous les en-têtes de la requête à temps.</translation>
    </message>
    <message>
        <source>The client did not read the answer in time.</source>
        <translation>Le client n’a pas lu la réponse à temps.</translation>
    </message>
    <message>
        <source>The client did not send the content in time.</source>
        <translation>Le client n’a pas envoyé le contenu à temps.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>Le serveur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>The server was stopped before the answer was complete.</source>
        <translation>Le serveur a été arrêté avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The handler dropped the request in the middle of the answer.</source>
        <translation>Le gestionnaire a abandonné la requête au milieu de la réponse.</translation>
    </message>
    <message>
        <source>The handler dropped the request without an answer.</source>
        <translation>Le gestionnaire a abandonné la requête sans y répondre.</translation>
    </message>
    <message>
        <source>The handler failed: %1</source>
        <translation>Échec du gestionnaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>exception inconnue</translation>
    </message>
    <message>
        <source>The handler answered with the invalid status %1.</source>
        <translation>Le gestionnaire a répondu avec le statut non valide %1.</translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation>Le fichier a changé pendant son envoi.</translation>
    </message>
    <message>
        <source>The handler ended the answer before its announced length.</source>
        <translation>Le gestionnaire a terminé la réponse avant la longueur annoncée.</translation>
    </message>
    <message>
        <source>The client left before the answer was complete.</source>
        <translation>Le client est parti avant que la réponse soit complète.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open.</source>
        <translation>
            <numerusform>Plus de %n connexion est ouverte.</numerusform>
            <numerusform>Plus de %n connexions sont ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: %1.</source>
        <translation>Les nouvelles connexions attendent que d’autres se ferment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A line of the request head ends with LF alone; the lines of HTTP end with CR LF.</source>
        <translation>Une ligne des en-têtes de la requête se termine par LF seul&#x202f;; les lignes HTTP se terminent par CR LF.</translation>
    </message>
    <message>
        <source>Too many empty lines before the request line.</source>
        <translation>Trop de lignes vides avant la ligne de requête.</translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %n header field(s).</source>
        <translation>
            <numerusform>La requête a plus de %n champ d’en-tête.</numerusform>
            <numerusform>La requête a plus de %n champs d’en-tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is white space before the first header field.</source>
        <translation>Il y a des espaces avant le premier champ d’en-tête.</translation>
    </message>
    <message>
        <source>A header field is folded over two lines, which HTTP no longer allows.</source>
        <translation>Un champ d’en-tête est replié sur deux lignes, ce que HTTP n’autorise plus.</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes.</source>
        <translation>Un champ d’en-tête dépasse %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes together.</source>
        <translation>Les champs d’en-tête dépassent ensemble %1&#xa0;octets.</translation>
    </message>
    <message>
        <source>The request head is malformed.</source>
        <translation>Les en-têtes de la requête sont mal formés.</translation>
    </message>
    <message>
        <source>The chunked content is malformed.</source>
        <translation>Le contenu envoyé par chunks est mal formé.</translation>
    </message>
    <message>
        <source>%1 Taking port %2 instead.</source>
        <translation>%1 Utilisation du port %2 à la place.</translation>
    </message>
    <message>
        <source>%1 %2 went wrong: %3</source>
        <translation>Échec de %1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>une erreur inconnue</translation>
    </message>
    <message>
        <source>The client left before the answer.</source>
        <translation>Le client est parti avant la réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: too many at once</source>
        <translation>
            <numerusform>%n ligne omise : trop à la fois</numerusform>
            <numerusform>%n lignes omises : trop à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is held by the server “%2” here.</source>
        <translation>Le port %1 est occupé ici par le serveur « %2 ».</translation>
    </message>
    <message>
        <source>It is not written over: %1</source>
        <translation>Il n’est pas écrasé : %1</translation>
    </message>
    <message>
        <source>The request target “%1” has a fragment.</source>
        <translation>La cible de la requête «&#xa0;%1&#xa0;» contient un fragment.</translation>
    </message>
    <message>
        <source>The request target “%1” has no valid host.</source>
        <translation>La cible de la requête «&#xa0;%1&#xa0;» n’a pas d’hôte valide.</translation>
    </message>
    <message>
        <source>The request target “%1” does not begin with a slash.</source>
        <translation>La cible de la requête «&#xa0;%1&#xa0;» ne commence pas par une barre oblique.</translation>
    </message>
    <message>
        <source>The Host header field “%1” is not a host name.</source>
        <translation>Le champ d’en-tête Host «&#xa0;%1&#xa0;» n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>Content-Length “%1” is not a valid number.</source>
        <translation>Content-Length «&#xa0;%1&#xa0;» n’est pas un nombre valide.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” does not end with chunked.</source>
        <translation>Transfer-Encoding «&#xa0;%1&#xa0;» ne se termine pas par chunked.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not supported.</source>
        <translation>Transfer-Encoding «&#xa0;%1&#xa0;» n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The expectation “%1” cannot be met.</source>
        <translation>L’attente «&#xa0;%1&#xa0;» ne peut pas être satisfaite.</translation>
    </message>
    <message>
        <source>This is not HTTP: it begins with “%1”.</source>
        <translation>Ce n’est pas du HTTP&#xa0;: cela commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The request line “%1” does not end with HTTP/1.1.</source>
        <translation>La ligne de requête «&#xa0;%1&#xa0;» ne se termine pas par HTTP/1.1.</translation>
    </message>
    <message>
        <source>The header line “%1” has no colon.</source>
        <translation>La ligne d’en-tête «&#xa0;%1&#xa0;» ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>The header line “%1” has no valid field name before the colon.</source>
        <translation>La ligne d’en-tête «&#xa0;%1&#xa0;» n’a pas de nom de champ valide avant le deux-points.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois ici.</translation>
    </message>
    <message>
        <source>The server is of the kind “%1”, not “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a status; write 404, 5xx or &gt;=400.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut&#x202f;; écrivez 404, 5xx ou &gt;=400.</translation>
    </message>
    <message>
        <source>“%1” is not a size; write &gt;1MB or &lt;=500.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille&#x202f;; écrivez &gt;1MB ou &lt;=500.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write &gt;200ms or &lt;2s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#x202f;; écrivez &gt;200ms ou &lt;2s.</translation>
    </message>
    <message>
        <source>This server does not answer for the host “%1”.</source>
        <translation>Ce serveur ne répond pas pour l’hôte « %1 ».</translation>
    </message>
    <message>
        <source>A web page elsewhere may be using this name to reach your machine (DNS rebinding). If the name is yours, allow it: choose “Allow this host” at this request in Portside&apos;s window, or start with --allow-host %1. Without that, use localhost or the address of this machine.</source>
        <translation>Une page web extérieure utilise peut-être ce nom pour atteindre votre ordinateur (DNS rebinding). Si ce nom est le vôtre, autorisez-le : choisissez « Autoriser cet hôte » sur cette requête dans la fenêtre de Portside, ou démarrez avec --allow-host %1. Sinon, utilisez localhost ou l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>sites tiers</translation>
    </message>
    <message>
        <source>Pages of %1 may not change anything on this server.</source>
        <translation>Les pages de %1 ne peuvent rien modifier sur ce serveur.</translation>
    </message>
    <message>
        <source>A web page of another origin has sent this request. If the page is yours, allow it: choose “Allow this origin” at this request in Portside&apos;s window, or start with --allow-origin.</source>
        <translation>Une page web d’une autre origine a envoyé cette requête. Si la page est la vôtre, autorisez-la : choisissez « Autoriser cette origine » sur cette requête dans la fenêtre de Portside, ou démarrez avec --allow-origin.</translation>
    </message>
    <message>
        <source>“%1” is more than a host name: leave out what stands before and after it.</source>
        <translation>« %1 » est plus qu’un nom d’hôte : retirez ce qui se trouve avant et après.</translation>
    </message>
    <message>
        <source>“%1” has a port: leave it out, a host is allowed on every port.</source>
        <translation>« %1 » contient un port : retirez-le, un hôte est autorisé sur tous les ports.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: write example.test, or .example.test for it and all names below it.</source>
        <translation>« %1 » n’est pas un nom d’hôte : écrivez example.test, ou .example.test pour ce nom et tous ses sous-domaines.</translation>
    </message>
    <message>
        <source>“%1” is not an origin: write scheme, host and port such as http://localhost:5173, with * as the port for every port.</source>
        <translation>« %1 » n’est pas une origine : indiquez le schéma, l’hôte et le port, par exemple http://localhost:5173, avec * comme port pour tous les ports.</translation>
    </message>
    <message>
        <source>A chunk size is too large.</source>
        <translation>Une taille de chunk est trop grande.</translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation>Une extension de chunk est mal formée.</translation>
    </message>
    <message>
        <source>The request target “%1” has bytes that are not ASCII, which must be percent-encoded: an ä of UTF-8 is sent as %C3%A4.</source>
        <translation>La cible de requête « %1 » contient des octets non ASCII, qui doivent être encodés avec % (percent-encoding) : un ä en UTF-8 s’envoie sous la forme %C3%A4.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not a list of codings.</source>
        <translation>Transfer-Encoding « %1 » n’est pas une liste d’encodages.</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” names chunked twice.</source>
        <translation>Transfer-Encoding « %1 » contient chunked deux fois.</translation>
    </message>
    <message>
        <source>The request line has a CR that is not followed by an LF.</source>
        <translation>La ligne de requête contient un CR qui n’est pas suivi d’un LF.</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use https:// instead of http://.</source>
        <translation>Ce serveur ne parle que HTTPS : utilisez https:// au lieu de http://.</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use %1</source>
        <translation>Ce serveur ne parle que HTTPS : utilisez %1</translation>
    </message>
    <message>
        <source>The chunk extensions of the content are longer than %1 bytes together.</source>
        <translation>Les extensions de chunk du contenu dépassent %1 octets au total.</translation>
    </message>
    <message>
        <source>The client left during the TLS handshake.</source>
        <translation>Le client est parti pendant la négociation TLS.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open: closed without an answer.</source>
        <translation>
            <numerusform>Plus de %n connexion est ouverte : celle-ci a été fermée sans réponse.</numerusform>
            <numerusform>Plus de %n connexions sont ouvertes : celle-ci a été fermée sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: this program may not open more. Stop some servers, or raise its limit (ulimit -n).</source>
        <translation>Les nouvelles connexions attendent que d’autres se ferment : ce programme ne peut pas en ouvrir davantage. Arrêtez quelques serveurs ou augmentez sa limite (ulimit -n).</translation>
    </message>
    <message>
        <source>The client did not finish the TLS handshake in time.</source>
        <translation>Le client n’a pas terminé la négociation TLS à temps.</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: browsers refuse it.</source>
        <translation>Le certificat %1 a expiré le %2 : les navigateurs le refusent.</translation>
    </message>
    <message>
        <source>The certificate %1 expires on %2: renew it.</source>
        <translation>Le certificat %1 expire le %2 : renouvelez-le.</translation>
    </message>
    <message>
        <source>Made a certificate authority that is yours alone, %1. Browsers accept it once you trust it: portside certificate trust, or the settings of this server.</source>
        <translation>Une autorité de certification qui n’appartient qu’à vous a été créée : %1. Les navigateurs l’acceptent dès que vous lui faites confiance : portside certificate trust, ou les réglages de ce serveur.</translation>
    </message>
    <message>
        <source>New connections get a new certificate, valid until %1.</source>
        <translation>Les nouvelles connexions reçoivent un nouveau certificat, valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>On the address %1 other machines could reach this server, and its settings do not allow that.</source>
        <translation>À l’adresse %1, d’autres ordinateurs pourraient atteindre ce serveur, et ses paramètres ne l’autorisent pas.</translation>
    </message>
    <message>
        <source>New connections are accepted again.</source>
        <translation>Les nouvelles connexions sont de nouveau acceptées.</translation>
    </message>
    <message>
        <source>Something went wrong in the server; its log says more.</source>
        <translation>Une erreur s’est produite dans le serveur ; son journal en dit plus.</translation>
    </message>
    <message>
        <source>Worker threads must be from 1 to %1.</source>
        <translation>Le nombre de threads de travail doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>There is a key file, %1, but no certificate file.</source>
        <translation>Il y a un fichier de clé, %1, mais pas de fichier de certificat.</translation>
    </message>
    <message>
        <source>Another program holds %1. Wait for it, or remove the file.</source>
        <translation>Un autre programme détient %1. Attendez qu’il ait fini ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>Remove the folder %1, so that a new authority is made.</source>
        <translation>Supprimez le dossier %1 pour qu’une nouvelle autorité soit créée.</translation>
    </message>
    <message>
        <source>The authority %1 is damaged: it is no certificate.</source>
        <translation>L’autorité %1 est endommagée : ce n’est pas un certificat.</translation>
    </message>
    <message>
        <source>The key %1 is damaged or has a password.</source>
        <translation>La clé %1 est endommagée ou protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The key %1 is not the one of the authority %2.</source>
        <translation>La clé %1 n’est pas celle de l’autorité %2.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a PEM file.</source>
        <translation>%1 est un dossier, pas un fichier PEM.</translation>
    </message>
    <message>
        <source>%1 is too large for a PEM file.</source>
        <translation>%1 est trop volumineux pour un fichier PEM.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>%1 is not a PEM file. Convert it: openssl x509 -inform DER (for .cer and .der) or openssl pkcs12 -nodes (for .p12 and .pfx).</source>
        <translation>%1 n’est pas un fichier PEM. Convertissez-le : openssl x509 -inform DER (pour .cer et .der) ou openssl pkcs12 -nodes (pour .p12 et .pfx).</translation>
    </message>
    <message>
        <source>There is no private key in %1: give the file with the key.</source>
        <translation>%1 ne contient aucune clé privée : indiquez le fichier qui contient la clé.</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>%1 ne contient aucune clé privée.</translation>
    </message>
    <message>
        <source>The key %1 has a password. Remove it (openssl pkey -in FILE -out NEW) and give the new file.</source>
        <translation>La clé %1 est protégée par un mot de passe. Retirez-le (openssl pkey -in FILE -out NEW) et indiquez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the certificate %2. (In a chain the server&apos;s own certificate comes first.)</source>
        <translation>La clé %1 ne correspond pas au certificat %2. (Dans une chaîne, le certificat du serveur lui-même vient en premier.)</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: renew it.</source>
        <translation>Le certificat %1 a expiré le %2 : renouvelez-le.</translation>
    </message>
    <message>
        <source>The certificate %1 is valid only from %2 on: check this computer&apos;s clock.</source>
        <translation>Le certificat %1 n’est valable qu’à partir du %2 : vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder %1 can be entered by other users. Make it private (chmod 700).</source>
        <translation>Le dossier %1 est accessible à d’autres utilisateurs. Rendez-le privé (chmod 700).</translation>
    </message>
    <message>
        <source>The key %1 can be read by other users. Make it private (chmod 600), or remove it together with the files beside it.</source>
        <translation>La clé %1 peut être lue par d’autres utilisateurs. Rendez-la privée (chmod 600), ou supprimez-la avec les fichiers qui l’accompagnent.</translation>
    </message>
    <message>
        <source>TLS is not available, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>TLS n’est pas disponible, le module %1 ne peut pas être chargé : %2. Réinstallez Portside.</translation>
    </message>
    <message>
        <source>System certificates</source>
        <translation>Certificats du système</translation>
    </message>
    <message>
        <source>Add %1 to your system&apos;s trusted authorities by hand.</source>
        <translation>Ajoutez %1 à la main aux autorités de confiance de votre système.</translation>
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
        <translation>Installez certutil (Debian : libnss3-tools) ou importez %1 dans les paramètres du navigateur.</translation>
    </message>
    <message>
        <source>All stores, by mkcert</source>
        <translation>Tous les magasins de certificats, via mkcert</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate and its key: %1.</source>
        <translation>OpenSSL ne peut pas utiliser le certificat et sa clé : %1.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate: %1.</source>
        <translation>OpenSSL ne peut pas créer de certificat : %1.</translation>
    </message>
    <message>
        <source>No certificate can be made for “%1”: give host names or IP addresses.</source>
        <translation>Impossible de créer un certificat pour « %1 » : indiquez des noms d’hôte ou des adresses IP.</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>Il n’y a aucun certificat.</translation>
    </message>
    <message>
        <source>The client does not trust the server&apos;s certificate. Trust the authority that issued it: portside certificate shows how.</source>
        <translation>Le client ne fait pas confiance au certificat du serveur. Faites confiance à l’autorité qui l’a émis : portside certificate montre comment.</translation>
    </message>
    <message>
        <source>The client says that the server&apos;s certificate has expired.</source>
        <translation>Le client signale que le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The client does not speak TLS 1.2 or newer.</source>
        <translation>Le client ne parle ni TLS 1.2 ni une version plus récente.</translation>
    </message>
    <message>
        <source>The client and the server have no cipher in common.</source>
        <translation>Le client et le serveur n’ont aucun algorithme de chiffrement en commun.</translation>
    </message>
    <message>
        <source>The client offers %1 (ALPN), but not HTTP/1.1, the only protocol spoken here.</source>
        <translation>Le client ne propose pas HTTP/1.1, seul protocole parlé ici, mais %1 (ALPN).</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>La négociation TLS a échoué : %1.</translation>
    </message>
    <message>
        <source>The content ends before its coding %1 does; shown is what there is.</source>
        <translation>Le contenu se termine avant la fin de son encodage %1&#x202f;; seule la partie présente est affichée.</translation>
    </message>
    <message>
        <source>The content is not valid %1; shown is what could be decoded before the fault.</source>
        <translation>Le contenu n’est pas du %1 valide&#x202f;; seule la partie décodée avant l’erreur est affichée.</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of the content were decoded.</source>
        <translation>Seuls les %1 premiers Mio du contenu ont été décodés.</translation>
    </message>
    <message>
        <source>More bytes follow behind the end of the coding %1; they are left out.</source>
        <translation>D’autres octets suivent la fin de l’encodage %1&#x202f;; ils sont omis.</translation>
    </message>
    <message>
        <source>More than %1 content codings are on; none was taken off.</source>
        <translation>Le contenu porte plus de %1 encodages&#x202f;; aucun n’a été retiré.</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known and is still on.</source>
        <translation>L’encodage de contenu «&#xa0;%1&#xa0;» n’est pas connu et n’a pas été retiré.</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known.</source>
        <translation>L’encodage de contenu «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>first %1 of %2 bytes</source>
        <translation>%1 premiers octets sur %2</translation>
    </message>
    <message>
        <source>The media type names no boundary, so that the parts cannot be told apart.</source>
        <translation>Le type de média n’indique pas de délimiteur (boundary)&#xa0;: impossible de distinguer les parties.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n part(s) were read.</source>
        <translation>
            <numerusform>Seule la première partie a été lue.</numerusform>
            <numerusform>Seules les %n premières parties ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing delimiter is missing; the last part may not be all of it.</source>
        <translation>Le délimiteur final est absent&#x202f;; la dernière partie est peut-être incomplète.</translation>
    </message>
    <message>
        <source>The JSON text ends too early.</source>
        <translation>Le texte JSON se termine trop tôt.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Only the first of several Host fields is sent.</source>
        <translation>Seul le premier des champs Host est envoyé.</translation>
    </message>
    <message>
        <source>The body is not complete: %1.</source>
        <translation>Le contenu n’est pas complet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The request had no readable method; GET stands for it.</source>
        <translation>La requête n’avait pas de méthode lisible&#x202f;; GET en tient lieu.</translation>
    </message>
    <message>
        <source>curl waits for a body that no answer to HEAD has.</source>
        <translation>curl attend un contenu qu’aucune réponse à HEAD ne comporte.</translation>
    </message>
    <message>
        <source>A header that curl cannot send was left out.</source>
        <translation>Un en-tête que curl ne peut pas envoyer a été omis.</translation>
    </message>
    <message>
        <source>The request target has bytes that are no text; they cannot be sent from PowerShell.</source>
        <translation>La cible de la requête contient des octets qui ne sont pas du texte&#x202f;; PowerShell ne peut pas les envoyer.</translation>
    </message>
    <message>
        <source>fetch() sets these headers by itself: %1.</source>
        <translation>fetch() définit lui-même ces en-têtes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>fetch() may write the address in another way than it was sent.</source>
        <translation>fetch() peut écrire l’adresse autrement qu’elle n’a été envoyée.</translation>
    </message>
    <message>
        <source>fetch() writes the method in upper case.</source>
        <translation>fetch() écrit la méthode en majuscules.</translation>
    </message>
    <message>
        <source>fetch() sends no body with GET and HEAD.</source>
        <translation>fetch() n’envoie pas de contenu avec GET et HEAD.</translation>
    </message>
    <message>
        <source>This definition has no value.</source>
        <translation>Cette définition n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Scripts are not run.</source>
        <translation>Les scripts ne sont pas exécutés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête et a été omis.</translation>
    </message>
    <message>
        <source>What is done with an answer is not taken over.</source>
        <translation>Le traitement prévu pour une réponse n’est pas repris.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is not known and stays as it is.</source>
        <translation>La variable «&#xa0;%1&#xa0;» n’est pas connue et reste telle quelle.</translation>
    </message>
    <message>
        <source>The header %1 has bytes that are no text and was left out.</source>
        <translation>L’en-tête %1 contient des octets qui ne sont pas du texte et a été omis.</translation>
    </message>
    <message>
        <source>The address is written in another way than it was sent.</source>
        <translation>L’adresse est écrite autrement qu’elle n’a été envoyée.</translation>
    </message>
    <message>
        <source>HTTPie cannot send the value of %1 as it was.</source>
        <translation>HTTPie ne peut pas envoyer la valeur de %1 telle qu’elle était.</translation>
    </message>
    <message>
        <source>HTTPie may write the address in another way than it was sent.</source>
        <translation>HTTPie peut écrire l’adresse autrement qu’elle n’a été envoyée.</translation>
    </message>
    <message>
        <source>HTTPie cannot send a method that is not of letters only.</source>
        <translation>HTTPie ne peut pas envoyer une méthode qui ne se compose pas uniquement de lettres.</translation>
    </message>
    <message>
        <source>Several headers %1 are sent as one, which means the same.</source>
        <translation>Plusieurs en-têtes %1 sont envoyés en un seul, ce qui revient au même.</translation>
    </message>
    <message>
        <source>requests may write the address in another way than it was sent.</source>
        <translation>requests peut écrire l’adresse autrement qu’elle n’a été envoyée.</translation>
    </message>
    <message>
        <source>The body is without its chunks.</source>
        <translation>Le contenu est donné sans ses chunks.</translation>
    </message>
    <message>
        <source>There are more differences than the first %1.</source>
        <translation>Il y a plus de différences que les %1 premières.</translation>
    </message>
    <message>
        <source>JSON of more than %1 MiB is not compared by its values.</source>
        <translation>Le JSON de plus de %1&#xa0;Mio n’est pas comparé par ses valeurs.</translation>
    </message>
    <message>
        <source>The earlier text is no JSON (%1).</source>
        <translation>Le texte antérieur n’est pas du JSON (%1).</translation>
    </message>
    <message>
        <source>The later text is no JSON (%1).</source>
        <translation>Le texte postérieur n’est pas du JSON (%1).</translation>
    </message>
    <message>
        <source>Texts of more than %1 lines are not compared.</source>
        <translation>Les textes de plus de %1 lignes ne sont pas comparés.</translation>
    </message>
    <message>
        <source>The texts differ in more than %1 lines; only what is the same at their ends was matched.</source>
        <translation>Les textes diffèrent sur plus de %1 lignes&#x202f;; seuls leur début et leur fin identiques ont été mis en correspondance.</translation>
    </message>
    <message>
        <source>No folder &quot;%1&quot; could be made in %2; choose another place.</source>
        <translation>Impossible de créer un dossier «&#xa0;%1&#xa0;» dans %2&#x202f;; choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1: masked: %2</source>
        <translation>%1&#xa0;: masqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The content as it was sent is no valid Base64; the readable one counts.</source>
        <translation>Le contenu tel qu’envoyé n’est pas du Base64 valide&#x202f;; le contenu lisible fait foi.</translation>
    </message>
    <message>
        <source>The content is no valid Base64; it was taken as text.</source>
        <translation>Le contenu n’est pas du Base64 valide&#x202f;; il a été repris comme texte.</translation>
    </message>
    <message>
        <source>The parts of the form are listed, but not as they were sent; they were left out.</source>
        <translation>Les parties du formulaire sont listées, mais pas telles qu’elles ont été envoyées&#x202f;; elles ont été omises.</translation>
    </message>
    <message>
        <source>The content was made anew of the form&apos;s fields.</source>
        <translation>Le contenu a été recomposé à partir des champs du formulaire.</translation>
    </message>
    <message>
        <source>The content is without its coding, which is not known.</source>
        <translation>Le contenu est donné sans son encodage, qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The content was encoded anew: the file has it without its coding only.</source>
        <translation>Le contenu a été réencodé&#xa0;: le fichier ne le donne que sans son encodage.</translation>
    </message>
    <message>
        <source>The header Content-Type was missing and is added.</source>
        <translation>L’en-tête Content-Type était absent et a été ajouté.</translation>
    </message>
    <message>
        <source>This is no date and time; the start is not known.</source>
        <translation>Ce n’est pas une date avec heure&#x202f;; le début n’est pas connu.</translation>
    </message>
    <message>
        <source>This outcome is not known; read as &quot;completed&quot;.</source>
        <translation>Cette issue n’est pas connue&#x202f;; lue comme «&#xa0;completed&#xa0;».</translation>
    </message>
    <message>
        <source>A header has no name and was left out.</source>
        <translation>Un en-tête n’a pas de nom et a été omis.</translation>
    </message>
    <message>
        <source>Pseudo headers of HTTP/2 were left out.</source>
        <translation>Les pseudo-en-têtes HTTP/2 ont été omis.</translation>
    </message>
    <message>
        <source>A header cannot be sent as it is and was left out.</source>
        <translation>Un en-tête ne peut pas être envoyé tel quel et a été omis.</translation>
    </message>
    <message>
        <source>The address lacked the query; it was added.</source>
        <translation>La chaîne de requête manquait dans l’adresse&#x202f;; elle a été ajoutée.</translation>
    </message>
    <message>
        <source>The version %1 of HTTP became HTTP/1.1.</source>
        <translation>La version %1 de HTTP est devenue HTTP/1.1.</translation>
    </message>
    <message>
        <source>This is no address of HTTP; the entry was left out.</source>
        <translation>Ce n’est pas une adresse HTTP&#x202f;; l’entrée a été omise.</translation>
    </message>
    <message>
        <source>There is no address; the entry was left out.</source>
        <translation>Il n’y a pas d’adresse&#x202f;; l’entrée a été omise.</translation>
    </message>
    <message>
        <source>This is no status code; read as 0.</source>
        <translation>Ce n’est pas un code de statut&#x202f;; lu comme 0.</translation>
    </message>
    <message>
        <source>There is more of this kind that is not listed.</source>
        <translation>Il y en a d’autres de ce genre, non listés.</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no log.entries.</source>
        <translation>Ce n’est pas un fichier HAR&#xa0;: log.entries est absent.</translation>
    </message>
    <message>
        <source>An entry of this file has more values than an exchange can have.</source>
        <translation>Une entrée de ce fichier a plus de valeurs qu’une requête et sa réponse ne peuvent en avoir.</translation>
    </message>
    <message>
        <source>The entry is no object and was left out.</source>
        <translation>L’entrée n’est pas un objet et a été omise.</translation>
    </message>
    <message>
        <source>The values of this file are nested too deeply for a HAR file.</source>
        <translation>Les valeurs de ce fichier sont trop profondément imbriquées pour un fichier HAR.</translation>
    </message>
    <message>
        <source>Pages are not kept.</source>
        <translation>Les pages ne sont pas conservées.</translation>
    </message>
    <message>
        <source>A number of this file is larger than any number may be.</source>
        <translation>Un nombre de ce fichier dépasse le maximum admis.</translation>
    </message>
    <message>
        <source>A text of this file is longer than %1 MiB.</source>
        <translation>Un texte de ce fichier dépasse %1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The file could not be read any further.</source>
        <translation>La suite du fichier n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The file ends too early: it is not complete.</source>
        <translation>Le fichier se termine trop tôt&#xa0;: il n’est pas complet.</translation>
    </message>
    <message>
        <source>This is not valid JSON; is it a HAR file at all?</source>
        <translation>Ce n’est pas du JSON valide&#x202f;; est-ce bien un fichier HAR&#x202f;?</translation>
    </message>
    <message>
        <source>Some bytes of the file are no valid text; they became replacement characters.</source>
        <translation>Certains octets du fichier ne sont pas du texte valide&#x202f;; ils sont devenus des caractères de remplacement.</translation>
    </message>
    <message>
        <source>Half of a surrogate pair became a replacement character.</source>
        <translation>Une moitié de paire de substitution (surrogate) est devenue un caractère de remplacement.</translation>
    </message>
    <message>
        <source>A value that is no number was read as not given.</source>
        <translation>Une valeur qui n’est pas un nombre a été considérée comme non indiquée.</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>This member is not kept.</source>
        <translation>Ce membre n’est pas conservé.</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>Masqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The HAR file could not be written: %1.</source>
        <translation>Impossible d’écrire le fichier HAR&#xa0;: %1.</translation>
    </message>
    <message>
        <source>received head</source>
        <translation>en-têtes reçus</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>contenu de la requête</translation>
    </message>
    <message>
        <source>response body</source>
        <translation>contenu de la réponse</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>response reason</source>
        <translation>motif de la réponse</translation>
    </message>
    <message>
        <source>request target</source>
        <translation>cible de la requête</translation>
    </message>
    <message>
        <source>request header %1</source>
        <translation>en-tête de requête %1</translation>
    </message>
    <message>
        <source>response header %1</source>
        <translation>en-tête de réponse %1</translation>
    </message>
    <message>
        <source>The disk is full: traffic is not kept in “%1” until there is room.</source>
        <translation>Le disque est plein&#xa0;: le trafic n’est plus enregistré dans «&#xa0;%1&#xa0;» tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>Le trafic n’est pas enregistré&#xa0;: impossible d’écrire «&#xa0;%1&#xa0;». Vérifiez les permissions du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Traffic is not kept: another program holds “%1”.</source>
        <translation>Le trafic n’est pas enregistré&#xa0;: un autre programme occupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The history “%1” is damaged.</source>
        <translation>L’historique «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The history “%1” was made by a newer Portside. Traffic is not kept until Portside is updated; the file was left as it is.</source>
        <translation>L’historique «&#xa0;%1&#xa0;» a été créé par une version plus récente de Portside. Le trafic n’est pas enregistré tant que Portside n’est pas mis à jour&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is the database of another program. Traffic is not kept; the file was left as it is. Move it away to begin a history.</source>
        <translation>«&#xa0;%1&#xa0;» est la base de données d’un autre programme. Le trafic n’est pas enregistré&#x202f;; le fichier a été laissé tel quel. Déplacez-le pour commencer un historique.</translation>
    </message>
    <message>
        <source>Traffic is not kept: Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Le trafic n’est pas enregistré&#xa0;: le pilote SQLite de Qt est absent. Installez le paquet libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be used (%2).</source>
        <translation>Le trafic n’est pas enregistré&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être utilisé (%2).</translation>
    </message>
    <message>
        <source>Another Portside (process %1) keeps the history “%2”. This one reads it, and does not keep traffic of its own.</source>
        <translation>Un autre Portside (processus %1) tient l’historique «&#xa0;%2&#xa0;». Celui-ci le lit et n’enregistre pas son propre trafic.</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search: looking for text reads every row, which is slower.</source>
        <translation>Ce SQLite n’a pas de recherche en texte intégral&#xa0;: rechercher du texte lit chaque ligne, ce qui est plus lent.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as “%1”; a new one was begun.</source>
        <translation>L’historique était endommagé. Il a été conservé sous le nom «&#xa0;%1&#xa0;»&#x202f;; un nouveau a été commencé.</translation>
    </message>
    <message numerus="yes">
        <source>The disk was too slow: %n exchange(s) not kept.</source>
        <translation>
            <numerusform>Le disque était trop lent&#xa0;: %n requête non enregistrée.</numerusform>
            <numerusform>Le disque était trop lent&#xa0;: %n requêtes non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a span of time; write 30s, 10m, 2h or 7d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intervalle de temps&#x202f;; écrivez 30s, 10m, 2h ou 7d.</translation>
    </message>
    <message>
        <source>the request&apos;s method</source>
        <translation>la méthode de la requête</translation>
    </message>
    <message>
        <source>the answer&apos;s status: 404, 5xx, &gt;=400</source>
        <translation>le statut de la réponse&#xa0;: 404, 5xx, &gt;=400</translation>
    </message>
    <message>
        <source>the whole path; * stands for anything</source>
        <translation>le chemin entier&#x202f;; * remplace n’importe quoi</translation>
    </message>
    <message>
        <source>the host that was asked for</source>
        <translation>l’hôte demandé</translation>
    </message>
    <message>
        <source>a header that is there, or has a value: name=value</source>
        <translation>un en-tête présent, ou ayant une valeur&#xa0;: nom=valeur</translation>
    </message>
    <message>
        <source>text in the contents</source>
        <translation>du texte dans les contenus</translation>
    </message>
    <message>
        <source>how long the answer&apos;s content is: &gt;1MB</source>
        <translation>la longueur du contenu de la réponse&#xa0;: &gt;1MB</translation>
    </message>
    <message>
        <source>how long it took: &gt;200ms</source>
        <translation>la durée&#xa0;: &gt;200ms</translation>
    </message>
    <message>
        <source>not older than: 10m, 2h, 7d</source>
        <translation>pas plus ancien que&#xa0;: 10m, 2h, 7d</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>le nom du serveur</translation>
    </message>
    <message>
        <source>success</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>redirections</source>
        <translation>redirections</translation>
    </message>
    <message>
        <source>mistakes of the client</source>
        <translation>erreurs du client</translation>
    </message>
    <message>
        <source>mistakes of the server</source>
        <translation>erreurs du serveur</translation>
    </message>
    <message>
        <source>everything that failed</source>
        <translation>tout ce qui a échoué</translation>
    </message>
    <message>
        <source>not completed, or 500 and above</source>
        <translation>non terminée, ou 500 et plus</translation>
    </message>
    <message>
        <source>took longer than a second</source>
        <translation>a duré plus d’une seconde</translation>
    </message>
    <message>
        <source>malformed or over a limit</source>
        <translation>mal formée ou au-delà d’une limite</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>answered by a rule</source>
        <translation>réponse donnée par une règle</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>dix minutes</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>both words, anywhere in the exchange</source>
        <translation>les deux mots, n’importe où dans la requête ou la réponse</translation>
    </message>
    <message>
        <source>the words next to each other</source>
        <translation>les mots l’un à côté de l’autre</translation>
    </message>
    <message>
        <source>server errors of the last ten minutes</source>
        <translation>erreurs du serveur des dix dernières minutes</translation>
    </message>
    <message>
        <source>what was posted below a path</source>
        <translation>ce qui a été envoyé par POST sous un chemin</translation>
    </message>
    <message>
        <source>slow ones, but not the health check</source>
        <translation>les lentes, mais pas le contrôle d’état (health check)</translation>
    </message>
    <message>
        <source>long JSON answers</source>
        <translation>longues réponses JSON</translation>
    </message>
    <message>
        <source>failed ones with a word in their contents</source>
        <translation>celles en échec avec un mot dans leurs contenus</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Le serveur a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The server closed the connection within the head of its answer.</source>
        <translation>Le serveur a fermé la connexion au milieu des en-têtes de sa réponse.</translation>
    </message>
    <message>
        <source>The server closed the connection before the end of its answer.</source>
        <translation>Le serveur a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>Rien n’est arrivé pendant %n seconde.</numerusform>
            <numerusform>Rien n’est arrivé pendant %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>Impossible de joindre %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What was received is no request that could be sent again; edit it first.</source>
        <translation>Ce qui a été reçu n’est pas une requête qui puisse être renvoyée&#x202f;; modifiez-la d’abord.</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept, so that it cannot be sent again as it was; edit it first.</source>
        <translation>Du contenu, seule cette partie a été conservée&#xa0;: %1. Il ne peut donc pas être renvoyé tel quel&#x202f;; modifiez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” is no method; write a word such as GET.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode&#x202f;; écrivez un mot tel que GET.</translation>
    </message>
    <message>
        <source>“%1” names no host and port; write, for instance, http://localhost:8080/.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas d’hôte ni de port&#x202f;; écrivez par exemple http://localhost:8080/.</translation>
    </message>
    <message>
        <source>“%1” is no header field; write a line such as Accept: text/html.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ d’en-tête&#x202f;; écrivez une ligne telle que Accept: text/html.</translation>
    </message>
    <message>
        <source>all that passed after the upgrade</source>
        <translation>tout ce qui est passé après l’upgrade</translation>
    </message>
    <message>
        <source>Its Content-Length is not a valid number, or was sent twice.</source>
        <translation>Son Content-Length n’est pas un nombre valide, ou a été envoyé deux fois.</translation>
    </message>
    <message>
        <source>It has both Content-Length and Transfer-Encoding, so that the length of its content is ambiguous.</source>
        <translation>Elle a à la fois Content-Length et Transfer-Encoding, si bien que la longueur de son contenu est ambiguë.</translation>
    </message>
    <message>
        <source>Its head is longer than %1 bytes.</source>
        <translation>Ses en-têtes dépassent %1 octets.</translation>
    </message>
    <message>
        <source>Its chunked content is malformed.</source>
        <translation>Son contenu envoyé par chunks est mal formé.</translation>
    </message>
    <message>
        <source>It closed the connection before the end of its answer.</source>
        <translation>Il a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>What it sent is no answer of HTTP/1: “%1”.</source>
        <translation>Ce qu’il a envoyé n’est pas une réponse HTTP/1&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its Transfer-Encoding “%1” is not supported.</source>
        <translation>Son Transfer-Encoding «&#xa0;%1&#xa0;» n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The command has a %1 that is not closed: %2</source>
        <translation>La commande contient un %1 qui n’est pas fermé&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2.</source>
        <translation>Il n’y a pas de programme %1 dans %2.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed: it is not in %2.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n’est pas installé&#xa0;: il n’est pas dans %2.</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>Il n’y a aucune commande à exécuter.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of variables.</source>
        <translation>%1 est trop volumineux pour un fichier de variables.</translation>
    </message>
    <message>
        <source>the quote %1 is never closed.</source>
        <translation>le guillemet %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>a variable cannot hold a zero byte.</source>
        <translation>une variable ne peut pas contenir d’octet nul.</translation>
    </message>
    <message>
        <source>a line is NAME=value, and a name begins with a letter or “_”.</source>
        <translation>une ligne s’écrit NOM=valeur, et un nom commence par une lettre ou «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>behind “%1” must be “=”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être suivi de «&#xa0;=&#xa0;».</translation>
    </message>
    <message>
        <source>“${” has no “}” in its line.</source>
        <translation>«&#xa0;${&#xa0;» n’a pas de «&#xa0;}&#xa0;» sur sa ligne.</translation>
    </message>
    <message>
        <source>“%1” is neither ${NAME} nor ${NAME:-otherwise}.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni ${NOM} ni ${NOM:-sinon}.</translation>
    </message>
    <message>
        <source>behind the closing quote stands “%1”.</source>
        <translation>le guillemet fermant est suivi de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>signal %1 (%2)</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>signal %1</translation>
    </message>
    <message>
        <source>No port could be reserved for the program: %1.</source>
        <translation>Aucun port n’a pu être réservé pour le programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is too large for a file of presets.</source>
        <translation>%1 est trop volumineux pour un fichier de préréglages.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable.</translation>
    </message>
    <message>
        <source>The variable “%1” must be a text.</source>
        <translation>La variable «&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir l’une des valeurs %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“stop” must be a list of TERM, INT, QUIT, HUP, USR1, USR2; KILL comes last by itself.</source>
        <translation>«&#xa0;stop&#xa0;» doit être une liste de TERM, INT, QUIT, HUP, USR1, USR2&#x202f;; KILL vient de lui-même à la fin.</translation>
    </message>
    <message>
        <source>An id has lower-case letters and digits, in words joined by hyphens: not “%1”.</source>
        <translation>Un identifiant se compose de minuscules et de chiffres, en mots reliés par des traits d’union&#xa0;: «&#xa0;%1&#xa0;» ne convient pas.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression régulière&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is %1 in it, and a program that serves.</source>
        <translation>Il contient %1 et un programme qui sert des requêtes.</translation>
    </message>
    <message>
        <source>Cargo.toml needs %1.</source>
        <translation>Cargo.toml requiert %1.</translation>
    </message>
    <message>
        <source>%1 uses %2.</source>
        <translation>%1 utilise %2.</translation>
    </message>
    <message>
        <source>package.json has the script “%1”, which runs %2.</source>
        <translation>package.json contient le script «&#xa0;%1&#xa0;», qui exécute %2.</translation>
    </message>
    <message>
        <source>package.json has the script “%1”.</source>
        <translation>package.json contient le script «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its packages are not installed: run “%1 install” in the folder first.</source>
        <translation>Ses paquets ne sont pas installés&#xa0;: exécutez d’abord «&#xa0;%1 install&#xa0;» dans le dossier.</translation>
    </message>
    <message>
        <source>%1 listens for requests.</source>
        <translation>%1 écoute les requêtes.</translation>
    </message>
    <message>
        <source>deno.json has the task “%1”.</source>
        <translation>deno.json contient la tâche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 makes an application of %2.</source>
        <translation>%1 crée une application %2.</translation>
    </message>
    <message>
        <source>%1 has an application of %2, “%3”.</source>
        <translation>%1 contient une application %2, «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>manage.py is that of a Django project.</source>
        <translation>manage.py est celui d’un projet Django.</translation>
    </message>
    <message>
        <source>There are notebooks in it.</source>
        <translation>Il contient des notebooks.</translation>
    </message>
    <message>
        <source>%1 is that of a Hugo site.</source>
        <translation>%1 est celui d’un site Hugo.</translation>
    </message>
    <message>
        <source>%1 is that of a Jekyll site.</source>
        <translation>%1 est celui d’un site Jekyll.</translation>
    </message>
    <message>
        <source>%1 is that of MkDocs documentation.</source>
        <translation>%1 est celui d’une documentation MkDocs.</translation>
    </message>
    <message>
        <source>%1 is that of Sphinx documentation.</source>
        <translation>%1 est celui d’une documentation Sphinx.</translation>
    </message>
    <message>
        <source>%1 is that of an Eleventy site.</source>
        <translation>%1 est celui d’un site Eleventy.</translation>
    </message>
    <message>
        <source>There is %1 in it.</source>
        <translation>Il contient %1.</translation>
    </message>
    <message>
        <source>The file artisan is that of a Laravel application.</source>
        <translation>Le fichier artisan est celui d’une application Laravel.</translation>
    </message>
    <message>
        <source>Its Gemfile has Rails.</source>
        <translation>Son Gemfile contient Rails.</translation>
    </message>
    <message>
        <source>Its Procfile has the process “web”.</source>
        <translation>Son Procfile contient le processus «&#xa0;web&#xa0;».</translation>
    </message>
    <message>
        <source>The command that checks it ends with %1.</source>
        <translation>La commande qui le contrôle se termine ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It accepts connections; an answer to GET %1 is waited for.</source>
        <translation>Il accepte les connexions&#x202f;; une réponse à GET %1 est attendue.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>Ce qui écoute sur le port %1 ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2 instead of %3.</source>
        <translation>La réponse à GET %1 a le statut %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>It closes connections to port %1 without an answer.</source>
        <translation>Il ferme les connexions au port %1 sans répondre.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 yet.</source>
        <translation>Rien n’écoute encore sur le port %1.</translation>
    </message>
    <message>
        <source>There is no socket for READY=1: %1.</source>
        <translation>Il n’y a pas de socket pour READY=1&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The line of its output that tells so is waited for.</source>
        <translation>La ligne de sa sortie qui l’annonce est attendue.</translation>
    </message>
    <message>
        <source>Its message READY=1 is waited for.</source>
        <translation>Son message READY=1 est attendu.</translation>
    </message>
    <message>
        <source>The folder “%1”, in which it is to run, cannot be entered: %2.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;», dans lequel il doit s’exécuter, n’est pas accessible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no program “%1”. Install it, or give its whole path.</source>
        <translation>Il n’y a pas de programme «&#xa0;%1&#xa0;». Installez-le, ou indiquez son chemin complet.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started: %2.</source>
        <translation>Impossible de lancer le programme «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A line of its output that tells its port is waited for.</source>
        <translation>Une ligne de sa sortie qui annonce son port est attendue.</translation>
    </message>
    <message>
        <source>It does not listen on any port yet.</source>
        <translation>Il n’écoute encore sur aucun port.</translation>
    </message>
    <message>
        <source>No program can be started: %1.</source>
        <translation>Aucun programme ne peut être lancé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The program portside-keeper, which is a part of Portside and starts other programs, is missing. Install Portside again.</source>
        <translation>Le programme portside-keeper, qui fait partie de Portside et lance les autres programmes, est absent. Réinstallez Portside.</translation>
    </message>
    <message>
        <source>“%1” changed: the program is started anew.</source>
        <translation>«&#xa0;%1&#xa0;» a changé&#xa0;: le programme est relancé.</translation>
    </message>
    <message>
        <source>Started “%1” as process %2.</source>
        <translation>«&#xa0;%1&#xa0;» lancé&#xa0;: processus %2.</translation>
    </message>
    <message>
        <source>Ready after %1 s; it listens on %2.</source>
        <translation>Prêt après %1 s&#x202f;; il écoute sur %2.</translation>
    </message>
    <message>
        <source>“%1” was not ready within %2 s.</source>
        <translation>«&#xa0;%1&#xa0;» n’était pas prêt au bout de %2 s.</translation>
    </message>
    <message>
        <source>The program ended with %1.</source>
        <translation>Le programme s’est terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” ended by itself with %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminé de lui-même&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” ended with %2 before it was ready.</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminé avant d’être prêt&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It said last: %1</source>
        <translation>Son dernier message&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is started again when a file changes.</source>
        <translation>Il sera relancé quand un fichier changera.</translation>
    </message>
    <message>
        <source>It is started again in %1 s.</source>
        <translation>Il sera relancé dans %1 s.</translation>
    </message>
    <message>
        <source>The program is being started anew.</source>
        <translation>Le programme est en train d’être relancé.</translation>
    </message>
    <message>
        <source>This is a fault that the settings ask for.</source>
        <translation>Ceci est une panne demandée par les paramètres.</translation>
    </message>
    <message>
        <source>A page of %1 may not open a WebSocket here. Add its origin to those that are allowed.</source>
        <translation>Une page de %1 n’est pas autorisée à ouvrir un WebSocket ici. Ajoutez son origine à celles qui sont autorisées.</translation>
    </message>
    <message>
        <source>There is no upstream for this path.</source>
        <translation>Il n’y a pas de serveur amont pour ce chemin.</translation>
    </message>
    <message>
        <source>The upstream is this server itself. Give another address.</source>
        <translation>Le serveur amont est ce serveur lui-même. Indiquez une autre adresse.</translation>
    </message>
    <message>
        <source>The upstream answered with an upgrade that nobody asked for.</source>
        <translation>Le serveur amont a répondu par un upgrade que personne n’a demandé.</translation>
    </message>
    <message>
        <source>The answer breaks off, as the settings ask.</source>
        <translation>La réponse s’interrompt, comme le demandent les paramètres.</translation>
    </message>
    <message>
        <source>“%1” is no fault. Write a share of the requests and what happens to them, such as “10% 503”, “5% reset /api”, “1% silence” or “2% cut”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une panne. Écrivez une part des requêtes et ce qui leur arrive, par exemple «&#xa0;10% 503&#xa0;», «&#xa0;5% reset /api&#xa0;», «&#xa0;1% silence&#xa0;» ou «&#xa0;2% cut&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no rule for header fields. Write “Name: value” to set one, “+Name: value” to add one, “-Name” to remove one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle de champs d’en-tête. Écrivez «&#xa0;Nom: valeur&#xa0;» pour en définir un, «&#xa0;+Nom: valeur&#xa0;» pour en ajouter un, «&#xa0;-Nom&#xa0;» pour en supprimer un.</translation>
    </message>
    <message>
        <source>The header field “%1” contains a control character. Remove it.</source>
        <translation>Le champ d’en-tête «&#xa0;%1&#xa0;» contient un caractère de contrôle. Supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” belongs to the connection and cannot be changed. Remove this line.</source>
        <translation>«&#xa0;%1&#xa0;» relève de la connexion et ne peut pas être modifié. Supprimez cette ligne.</translation>
    </message>
    <message>
        <source>“%1” is no route. Write the beginning of a path and an address, such as “/api http://127.0.0.1:3000”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une route. Écrivez le début d’un chemin et une adresse, par exemple «&#xa0;/api http://127.0.0.1:3000&#xa0;».</translation>
    </message>
    <message>
        <source>There are two routes for “%1”. Remove one of them.</source>
        <translation>Il y a deux routes pour «&#xa0;%1&#xa0;». Supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>aucun programme n’y écoute</translation>
    </message>
    <message>
        <source>There is no TLS for the upstream %1.</source>
        <translation>Pas de TLS possible pour le serveur amont %1.</translation>
    </message>
    <message>
        <source>The upstream %1 cannot be reached: %2.</source>
        <translation>Le serveur amont %1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No TLS with the upstream %1: %2</source>
        <translation>Pas de TLS avec le serveur amont %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection during the TLS handshake. Does it speak TLS on this port?</source>
        <translation>Le serveur amont %1 a fermé la connexion pendant la négociation TLS. Parle-t-il TLS sur ce port&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 could not be reached within %n second(s).</source>
        <translation>
            <numerusform>Le serveur amont %1 n’a pas pu être joint en %n seconde.</numerusform>
            <numerusform>Le serveur amont %1 n’a pas pu être joint en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of the upstream %1 is not valid. %2</source>
        <translation>La réponse du serveur amont %1 n’est pas valide. %2</translation>
    </message>
    <message>
        <source>The upstream %1 reset the connection.</source>
        <translation>Le serveur amont %1 a réinitialisé la connexion.</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection without an answer.</source>
        <translation>Le serveur amont %1 a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection before the end of its answer.</source>
        <translation>Le serveur amont %1 a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>The upstream&apos;s name %1 cannot be resolved: %2.</source>
        <translation>Le nom du serveur amont %1 ne peut pas être résolu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint of a certificate. It has 64 hexadecimal digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une empreinte SHA-256 de certificat. Elle compte 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The file of authorities “%1” cannot be read: %2.</source>
        <translation>Impossible de lire le fichier d’autorités «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of an HTTP server. Write http://HOST:PORT or https://HOST.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur HTTP. Écrivez http://HOST:PORT ou https://HOST.</translation>
    </message>
    <message>
        <source>“%1” names no host. Write http://HOST:PORT.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas d’hôte. Écrivez http://HOST:PORT.</translation>
    </message>
    <message>
        <source>“%1” has more than scheme, host, port and path. Leave the rest out.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus que le schéma, l’hôte, le port et le chemin. Retirez le reste.</translation>
    </message>
    <message>
        <source>“%1” has no valid port.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de port valide.</translation>
    </message>
    <message>
        <source>The answer is not valid. %1</source>
        <translation>La réponse n’est pas valide. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the program could not be ended.</source>
        <translation>
            <numerusform>%n processus du programme n’a pas pu être terminé.</numerusform>
            <numerusform>%n processus du programme n’ont pas pu être terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known; write is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported or is:pinned.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu&#x202f;; écrivez is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported ou is:pinned.</translation>
    </message>
    <message>
        <source>error, slow, refused, replayed, mocked, imported or pinned</source>
        <translation>error, slow, refused, replayed, mocked, imported ou pinned</translation>
    </message>
    <message>
        <source>taken from a file</source>
        <translation>tirée d’un fichier</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1.</source>
        <translation>Son certificat n’est pas approuvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1. If it is the right one, accept it by its SHA-256 fingerprint, %2.</source>
        <translation>Son certificat n’est pas approuvé&#xa0;: %1. Si c’est le bon, acceptez-le par son empreinte SHA-256, %2.</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port.</source>
        <translation>Il ne parle pas TLS sur ce port.</translation>
    </message>
    <message>
        <source>The file of authorities has no certificate (PEM).</source>
        <translation>Le fichier d’autorités ne contient aucun certificat (PEM).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened: %2. Choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 could not be made: there is something of that name meanwhile.</source>
        <translation>%1 n’a pas pu être créé&#xa0;: quelque chose porte ce nom entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) without a whole answer were left out.</source>
        <translation>
            <numerusform>%n requête sans réponse complète a été omise.</numerusform>
            <numerusform>%n requêtes sans réponse complète ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) whose contents were not kept in full were left out.</source>
        <translation>
            <numerusform>%n requête dont les contenus n’ont pas été conservés en entier a été omise.</numerusform>
            <numerusform>%n requêtes dont les contenus n’ont pas été conservés en entier ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgraded connection(s) were left out.</source>
        <translation>
            <numerusform>%n connexion passée à un autre protocole (upgrade) a été omise.</numerusform>
            <numerusform>%n connexions passées à un autre protocole (upgrade) ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) “not modified” or of a part only were left out.</source>
        <translation>
            <numerusform>%n réponse «&#xa0;non modifié&#xa0;» ou partielle a été omise.</numerusform>
            <numerusform>%n réponses «&#xa0;non modifié&#xa0;» ou partielles ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>This alias stands inside of what it names.</source>
        <translation>Cet alias se trouve à l’intérieur de ce qu’il désigne.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n values.</source>
        <translation>
            <numerusform>Plus de %n valeur.</numerusform>
            <numerusform>Plus de %n valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Une clé doit être un texte.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>Ce n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>A second document begins here; one is read.</source>
        <translation>Un deuxième document commence ici&#x202f;; un seul est lu.</translation>
    </message>
    <message>
        <source>Not valid YAML: %1.</source>
        <translation>YAML non valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is “%1” already; one of the two must go.</source>
        <translation>Il y a déjà «&#xa0;%1&#xa0;»&#x202f;; l’un des deux doit disparaître.</translation>
    </message>
    <message>
        <source>“%1” must be true.</source>
        <translation>«&#xa0;%1&#xa0;» doit valoir true.</translation>
    </message>
    <message>
        <source>One of the keys %1 is missing.</source>
        <translation>L’une des clés %1 est absente.</translation>
    </message>
    <message>
        <source>“%1” must be compared with %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être comparé à %2.</translation>
    </message>
    <message>
        <source>“every” is for “count” only.</source>
        <translation>«&#xa0;every&#xa0;» ne convient qu’à «&#xa0;count&#xa0;».</translation>
    </message>
    <message>
        <source>This is no mock file: the key “portsideMock” with the number of the format, 1, is missing.</source>
        <translation>Ce n’est pas un fichier mock&#xa0;: la clé «&#xa0;portsideMock&#xa0;» avec le numéro du format, 1, est absente.</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be read: %2.</source>
        <translation>Le fichier mock «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The mock file “%1” is larger than 64 MiB. Move large contents to files of their own: &quot;file&quot;: ….</source>
        <translation>Le fichier mock «&#xa0;%1&#xa0;» dépasse 64&#xa0;Mio. Déplacez les contenus volumineux dans leurs propres fichiers&#xa0;: &quot;file&quot;: ….</translation>
    </message>
    <message>
        <source>The path “%1” of a resource must begin with “/”, have no parameters and not end with “/”.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» d’une ressource doit commencer par «&#xa0;/&#xa0;», ne pas avoir de paramètres et ne pas se terminer par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be there, as a text or a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être présent, sous forme de texte ou de nombre entier.</translation>
    </message>
    <message>
        <source>There is an entry with this “%1” already.</source>
        <translation>Il y a déjà une entrée avec ce «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The reason contains a control character. Remove it.</source>
        <translation>Le texte de statut (reason) contient un caractère de contrôle. Supprimez-le.</translation>
    </message>
    <message>
        <source>This is no Base64.</source>
        <translation>Ce n’est pas du Base64.</translation>
    </message>
    <message>
        <source>“%1” must be a file below the folder of the mock file, without “/” at the beginning.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un fichier situé sous le dossier du fichier mock, sans «&#xa0;/&#xa0;» au début.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir l’une des valeurs %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or null.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte, ou null.</translation>
    </message>
    <message>
        <source>“%1” is no method; methods are words such as GET.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode&#x202f;; les méthodes sont des mots tels que GET.</translation>
    </message>
    <message>
        <source>A method is missing here; without the key every method is meant.</source>
        <translation>Il manque une méthode ici&#x202f;; sans cette clé, toutes les méthodes sont visées.</translation>
    </message>
    <message>
        <source>There must be a response in this list.</source>
        <translation>Cette liste doit contenir une réponse.</translation>
    </message>
    <message>
        <source>A higher percentile cannot take less time than a lower one.</source>
        <translation>Un percentile supérieur ne peut pas correspondre à une durée plus courte qu’un percentile inférieur.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>A brace “{” is not closed.</source>
        <translation>Une accolade «&#xa0;{&#xa0;» n’est pas fermée.</translation>
    </message>
    <message>
        <source>“{%1}” needs a name of letters, digits, “_”, “.” and “-”.</source>
        <translation>«&#xa0;{%1}&#xa0;» exige un nom composé de lettres, de chiffres, de «&#xa0;_&#xa0;», de «&#xa0;.&#xa0;» et de «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>A pattern is no regular expression: %1.</source>
        <translation>Un motif n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/”.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» doit commencer par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>The path “%1” has a query. Make conditions of it: &quot;when&quot;: [{&quot;query&quot;: …}].</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» contient une chaîne de requête (query). Faites-en des conditions&#xa0;: &quot;when&quot;: [{&quot;query&quot;: …}].</translation>
    </message>
    <message>
        <source>In the path “%1” nothing may follow “**”.</source>
        <translation>Dans le chemin «&#xa0;%1&#xa0;», rien ne peut suivre «&#xa0;**&#xa0;».</translation>
    </message>
    <message>
        <source>The path “%1” cannot be read. %2</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>%1: “${” has no “}” that ends it.</source>
        <translation>%1&#xa0;: «&#xa0;${&#xa0;» n’a pas de «&#xa0;}&#xa0;» qui le ferme.</translation>
    </message>
    <message>
        <source>%1: there is no variable “%2” where Portside was started.</source>
        <translation>%1&#xa0;: il n’y a pas de variable «&#xa0;%2&#xa0;» là où Portside a été lancé.</translation>
    </message>
    <message>
        <source>%1: %2 is too large for the value of a variable.</source>
        <translation>%1&#xa0;: %2 est trop volumineux pour la valeur d’une variable.</translation>
    </message>
    <message>
        <source>%1: %2 is no text.</source>
        <translation>%1&#xa0;: %2 n’est pas du texte.</translation>
    </message>
    <message>
        <source>%1: ${%2} does not say what it refers to.</source>
        <translation>%1&#xa0;: ${%2} ne dit pas à quoi il se réfère.</translation>
    </message>
    <message>
        <source>The command that checks it did not end within %1 s.</source>
        <translation>La commande de contrôle ne s’est pas terminée en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation>Il n’a pas répondu en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2.</source>
        <translation>La réponse à GET %1 a le statut %2.</translation>
    </message>
    <message>
        <source>It accepts no connection on port %1: %2.</source>
        <translation>Il n’accepte pas de connexion sur le port %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The output is not kept any more: %1</source>
        <translation>La sortie n’est plus enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Un autre programme écoute sur le port %1.</translation>
    </message>
    <message>
        <source>What listens on port %1 speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>Ce qui écoute sur le port %1 utilise TLS. Cochez «&#xa0;Utilise TLS&#xa0;» dans les paramètres de ce serveur.</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak TLS.</source>
        <translation>Ce qui écoute sur le port %1 n’utilise pas TLS.</translation>
    </message>
    <message>
        <source>If it speaks TLS, tick “Speaks TLS” in its settings.</source>
        <translation>S’il utilise TLS, cochez «&#xa0;Utilise TLS&#xa0;» dans ses paramètres.</translation>
    </message>
    <message>
        <source>It says that it speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>Il annonce qu’il utilise TLS. Cochez «&#xa0;Utilise TLS&#xa0;» dans les paramètres de ce serveur.</translation>
    </message>
    <message>
        <source>“%1” was not started: portside-keeper, which starts programs, ended with %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été lancé&#xa0;: portside-keeper, qui lance les programmes, s’est terminé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The program is well again.</source>
        <translation>Le programme est de nouveau sain.</translation>
    </message>
    <message>
        <source>The program is unhealthy. %1</source>
        <comment>reason</comment>
        <translation>Le programme est défaillant. %1</translation>
    </message>
    <message numerus="yes">
        <source>It was started anew %n time(s) without getting well, and is left as it is.</source>
        <translation>
            <numerusform>Il a été relancé %n fois sans se rétablir et est laissé tel quel.</numerusform>
            <numerusform>Il a été relancé %n fois sans se rétablir et est laissé tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is started anew.</source>
        <translation>Il est relancé.</translation>
    </message>
    <message>
        <source>There is an empty line among the header fields. Remove it.</source>
        <translation>Il y a une ligne vide parmi les champs d’en-tête. Supprimez-la.</translation>
    </message>
    <message>
        <source>This is no head of an answer.</source>
        <translation>Ce ne sont pas les en-têtes d’une réponse.</translation>
    </message>
    <message>
        <source>The status must be from 200 on.</source>
        <translation>Le statut doit être d’au moins 200.</translation>
    </message>
    <message>
        <source>The request was dropped at a breakpoint.</source>
        <translation>La requête a été rejetée à un point d’arrêt.</translation>
    </message>
    <message>
        <source>The request was changed at a breakpoint.</source>
        <translation>La requête a été modifiée à un point d’arrêt.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>L’enregistrement %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The request has passed %n proxies. Does one of them pass it back to one before it?</source>
        <translation>
            <numerusform>La requête est passée par %n proxy. La renvoie-t-il à un proxy qui le précède&#x202f;?</numerusform>
            <numerusform>La requête est passée par %n proxys. L’un d’eux la renvoie-t-il à un proxy qui le précède&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was dropped at a breakpoint.</source>
        <translation>La réponse a été rejetée à un point d’arrêt.</translation>
    </message>
    <message>
        <source>The answer was changed at a breakpoint.</source>
        <translation>La réponse a été modifiée à un point d’arrêt.</translation>
    </message>
    <message>
        <source>The recording has no answer to this request.</source>
        <translation>L’enregistrement ne contient pas de réponse à cette requête.</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>enregistrement du %1</translation>
    </message>
    <message>
        <source>This is the recorded answer of %1.</source>
        <translation>Ceci est la réponse enregistrée le %1.</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>Le serveur amont %1 n’a pas répondu en %n seconde.</numerusform>
            <numerusform>Le serveur amont %1 n’a pas répondu en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs itself.</source>
        <translation>«&#xa0;%1&#xa0;» dépend de lui-même.</translation>
    </message>
    <message>
        <source>“%1” needs “%2”</source>
        <comment>servers, part of a list</comment>
        <translation>«&#xa0;%1&#xa0;» dépend de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>These servers need each other in a ring: %1. Take one of these needs out.</source>
        <translation>Ces serveurs dépendent les uns des autres en cercle&#xa0;: %1. Supprimez l’une de ces dépendances.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It starts when “%1” is ready.</source>
        <translation>Il démarrera quand «&#xa0;%1&#xa0;» sera prêt.</translation>
    </message>
    <message>
        <source>It starts when these are ready: %1.</source>
        <comment>names of servers</comment>
        <translation>Il démarrera quand ceux-ci seront prêts&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It needs “%1”, which did not start. %2</source>
        <comment>server, reason</comment>
        <translation>Il dépend de «&#xa0;%1&#xa0;», qui n’a pas démarré. %2</translation>
    </message>
    <message>
        <source>It needs “%1”, which was stopped.</source>
        <translation>Il dépend de «&#xa0;%1&#xa0;», qui a été arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as no more than %n folder(s) are watched. Choose a smaller folder.</source>
        <translation>
            <numerusform>Les modifications de certains dossiers ne sont pas vues, car pas plus de %n dossier n’est surveillé. Choisissez un dossier plus petit.</numerusform>
            <numerusform>Les modifications de certains dossiers ne sont pas vues, car pas plus de %n dossiers ne sont surveillés. Choisissez un dossier plus petit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as the system lets no more than %n folder(s) be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</source>
        <translation>
            <numerusform>Les modifications de certains dossiers ne sont pas vues, car le système ne permet pas de surveiller plus de %n dossier ici. Augmentez fs.inotify.max_user_watches ou choisissez un dossier plus petit.</numerusform>
            <numerusform>Les modifications de certains dossiers ne sont pas vues, car le système ne permet pas de surveiller plus de %n dossiers ici. Augmentez fs.inotify.max_user_watches ou choisissez un dossier plus petit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of files are not seen, as too many programs watch files. Raise fs.inotify.max_user_instances, or the limit of open files.</source>
        <translation>Les modifications de fichiers ne sont pas vues, car trop de programmes surveillent des fichiers. Augmentez fs.inotify.max_user_instances ou la limite de fichiers ouverts.</translation>
    </message>
    <message>
        <source>There is no server “%1” that could be needed.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;» dont on puisse dépendre.</translation>
    </message>
    <message>
        <source>Allow other origins (CORS)</source>
        <translation>Autoriser d’autres origines (CORS)</translation>
    </message>
    <message>
        <source>Pages of other servers on this machine, and of allowed origins, may read answers.</source>
        <translation>Les pages d’autres serveurs de cette machine et des origines autorisées peuvent lire les réponses.</translation>
    </message>
    <message numerus="yes">
        <source>Of the answer&apos;s content only the first %n byte(s) were kept.</source>
        <translation>
            <numerusform>Du contenu de la réponse, seul %n octet a été conservé.</numerusform>
            <numerusform>Du contenu de la réponse, seuls les %n premiers octets ont été conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer&apos;s content is too long for a program text and is left out: a server of its folder may give it.</source>
        <translation>Le contenu de la réponse est trop long pour un texte de programme et a été omis&#xa0;: un serveur de son dossier peut le fournir.</translation>
    </message>
    <message>
        <source>There is no exchange in the HAR file “%1” that can be mocked.</source>
        <translation>Le fichier HAR «&#xa0;%1&#xa0;» ne contient aucune requête permettant de créer un mock.</translation>
    </message>
    <message numerus="yes">
        <source>The exchanges are of %n hosts; all are answered by this one.</source>
        <translation>
            <numerusform>Les requêtes portent sur %n hôte&#x202f;; ce serveur répond à toutes.</numerusform>
            <numerusform>Les requêtes portent sur %n hôtes&#x202f;; ce serveur répond à toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the head only were left out: what answers GET answers them.</source>
        <translation>
            <numerusform>%n requête ne demandant que les en-têtes a été omise&#xa0;: ce qui répond à GET y répond.</numerusform>
            <numerusform>%n requêtes ne demandant que les en-têtes ont été omises&#xa0;: ce qui répond à GET y répond.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a status above 599 were left out.</source>
        <translation>
            <numerusform>%n réponse de statut supérieur à 599 a été omise.</numerusform>
            <numerusform>%n réponses de statut supérieur à 599 ont été omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n request(s) are no text or longer than 64 KiB: it does not matter what they are.</source>
        <translation>
            <numerusform>Le contenu de %n requête n’est pas du texte ou dépasse 64&#xa0;Kio&#xa0;: quel qu’il soit, il est accepté.</numerusform>
            <numerusform>Les contenus de %n requêtes ne sont pas du texte ou dépassent 64&#xa0;Kio&#xa0;: quels qu’ils soient, ils sont acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no XPath: %2. Paths are such as //user/@id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un XPath&#xa0;: %2. Les chemins s’écrivent comme //user/@id.</translation>
    </message>
    <message>
        <source>An answer with the status %1 has no content. Change the status, or leave the content out.</source>
        <translation>Une réponse de statut %1 n’a pas de contenu. Changez le statut ou retirez le contenu.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MiB.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse 64&#xa0;Mio.</translation>
    </message>
    <message>
        <source>What a JSON path is to look into is no JSON.</source>
        <translation>Ce qu’un chemin JSON doit examiner n’est pas du JSON.</translation>
    </message>
    <message>
        <source>“%1” is no JSON path, see character %2. Paths are such as $.items[0].id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin JSON, voir le caractère %2. Les chemins s’écrivent comme $.items[0].id.</translation>
    </message>
    <message>
        <source>It is too deep or too much to be checked.</source>
        <translation>La valeur est trop profonde ou trop volumineuse pour être vérifiée.</translation>
    </message>
    <message>
        <source>It is just what it must not be.</source>
        <translation>La valeur est exactement ce qu’elle ne doit pas être.</translation>
    </message>
    <message numerus="yes">
        <source>It fits none of %n alternatives.</source>
        <translation>
            <numerusform>La valeur ne correspond pas à la seule possibilité prévue (%n).</numerusform>
            <numerusform>La valeur ne correspond à aucune des %n possibilités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits more than one of %n alternatives.</source>
        <translation>
            <numerusform>La valeur correspond à plus d’une possibilité sur %n.</numerusform>
            <numerusform>La valeur correspond à plus d’une des %n possibilités.</numerusform>
        </translation>
    </message>
    <message>
        <source>The member “%1” is missing, which “%2” needs.</source>
        <translation>Le membre «&#xa0;%1&#xa0;», requis par «&#xa0;%2&#xa0;», est absent.</translation>
    </message>
    <message>
        <source>The member “%1” is not allowed.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» n’est pas autorisé.</translation>
    </message>
    <message>
        <source>It has %1 members, fewer than %2.</source>
        <translation>Nombre de membres&#xa0;: %1, moins que %2.</translation>
    </message>
    <message>
        <source>It has %1 members, more than %2.</source>
        <translation>Nombre de membres&#xa0;: %1, plus que %2.</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>The member “%1” has a name that is not allowed.</source>
        <translation>Le nom du membre «&#xa0;%1&#xa0;» n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Nothing is found where “%1” leads.</source>
        <translation>Rien ne se trouve là où mène «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>Un schéma doit être un objet, true ou false.</translation>
    </message>
    <message>
        <source>Nothing may be here.</source>
        <translation>Rien ne doit se trouver ici.</translation>
    </message>
    <message>
        <source>It must be of the type %1.</source>
        <translation>La valeur doit être du type %1.</translation>
    </message>
    <message>
        <source>It must be one of %1.</source>
        <translation>La valeur doit être l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It must be more than %1.</source>
        <translation>La valeur doit être supérieure à %1.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>La valeur doit être au moins %1.</translation>
    </message>
    <message>
        <source>It must be less than %1.</source>
        <translation>La valeur doit être inférieure à %1.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>La valeur doit être au plus %1.</translation>
    </message>
    <message>
        <source>It must be a multiple of %1.</source>
        <translation>La valeur doit être un multiple de %1.</translation>
    </message>
    <message>
        <source>It is out of the range of %1.</source>
        <translation>La valeur est hors des limites de %1.</translation>
    </message>
    <message>
        <source>It has %1 characters, fewer than %2.</source>
        <translation>Nombre de caractères&#xa0;: %1, moins que %2.</translation>
    </message>
    <message>
        <source>It has %1 characters, more than %2.</source>
        <translation>Nombre de caractères&#xa0;: %1, plus que %2.</translation>
    </message>
    <message>
        <source>It does not match the pattern %1.</source>
        <translation>La valeur ne correspond pas au motif %1.</translation>
    </message>
    <message>
        <source>It has not the format %1.</source>
        <translation>La valeur n’a pas le format %1.</translation>
    </message>
    <message>
        <source>It has %1 elements, fewer than %2.</source>
        <translation>Nombre d’éléments&#xa0;: %1, moins que %2.</translation>
    </message>
    <message>
        <source>It has %1 elements, more than %2.</source>
        <translation>Nombre d’éléments&#xa0;: %1, plus que %2.</translation>
    </message>
    <message>
        <source>An element appears twice.</source>
        <translation>Un élément apparaît deux fois.</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, fewer than %2.</source>
        <translation>Nombre d’éléments du genre demandé&#xa0;: %1, moins que %2.</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, more than %2.</source>
        <translation>Nombre d’éléments du genre demandé&#xa0;: %1, plus que %2.</translation>
    </message>
    <message>
        <source>The file “%1” is there, but no mock file whose edits could be kept: %2</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe, mais ce n’est pas un fichier mock dont les modifications pourraient être conservées&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was removed: it is no longer there.</source>
        <translation>Suppression de %1&#xa0;: cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it, but is no longer there.</source>
        <translation>Vos modifications de %1 sont conservées, mais cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it; what is imported has changed.</source>
        <translation>Vos modifications de %1 sont conservées&#x202f;; ce qui est importé a changé.</translation>
    </message>
    <message>
        <source>%1 was left out: it is off, or its path is a regular expression.</source>
        <translation>Omission de %1&#xa0;: élément désactivé, ou dont le chemin est une expression régulière.</translation>
    </message>
    <message>
        <source>%1: conditions, delays, faults, callbacks and what goes on cannot be described.</source>
        <translation>%1&#xa0;: les conditions, délais, pannes, callbacks et réponses qui se poursuivent ne peuvent pas être décrits.</translation>
    </message>
    <message>
        <source>The resource %1 was left out.</source>
        <translation>La ressource %1 a été omise.</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier mock «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” for the mock file cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;» pour le fichier mock.</translation>
    </message>
    <message>
        <source>This is a file of another program&apos;s format, which is changed as text only. Make a mock file of it to change its routes.</source>
        <translation>Ce fichier est au format d’un autre programme et ne se modifie que sous forme de texte. Créez-en un fichier mock pour modifier ses routes.</translation>
    </message>
    <message>
        <source>This cannot be changed here without changing something else of the file. Change the text.</source>
        <translation>Cela ne peut pas être modifié ici sans changer autre chose dans le fichier. Modifiez le texte.</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 %2 is left out: %n others are under way.</source>
        <translation>
            <numerusform>Le callback %1 %2 est omis&#xa0;: %n autre est en cours.</numerusform>
            <numerusform>Le callback %1 %2 est omis&#xa0;: %n autres sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback to “%1” is left out: that is no address.</source>
        <translation>Le callback vers «&#xa0;%1&#xa0;» est omis&#xa0;: ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Callback %1: %2 It is tried again.</source>
        <translation>Callback %1&#xa0;: %2 Un nouvel essai a lieu.</translation>
    </message>
    <message>
        <source>Callback %1: %2</source>
        <translation>Callback %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation>«&#xa0;%1&#xa0;» doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>A server cannot close with the code %1; 1000 and 4000 to 4999 are for everybody.</source>
        <translation>Un serveur ne peut pas fermer avec le code %1&#x202f;; 1000 et 4000 à 4999 sont à la disposition de tous.</translation>
    </message>
    <message numerus="yes">
        <source>A reason has room for %n bytes.</source>
        <translation>
            <numerusform>Une raison peut compter au plus %n octet.</numerusform>
            <numerusform>Une raison peut compter au plus %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>An event is text; use “body” or “json”.</source>
        <translation>Un événement est du texte&#x202f;; utilisez «&#xa0;body&#xa0;» ou «&#xa0;json&#xa0;».</translation>
    </message>
    <message>
        <source>There must be a message in this list.</source>
        <translation>Cette liste doit contenir un message.</translation>
    </message>
    <message>
        <source>Without a pause it would be repeated without end: give one of its messages “after”.</source>
        <translation>Sans pause, la répétition serait sans fin&#xa0;: donnez «&#xa0;after&#xa0;» à l’un de ses messages.</translation>
    </message>
    <message>
        <source>“%1” is no name of a protocol.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de protocole.</translation>
    </message>
    <message>
        <source>The callback “%1” is sent without the file “%2”.</source>
        <translation>Le callback «&#xa0;%1&#xa0;» est envoyé sans le fichier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The proxy is left out: %1</source>
        <translation>Le proxy est omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The port %1 is a setting of the server.</source>
        <translation>Le port %1 est un paramètre du serveur.</translation>
    </message>
    <message>
        <source>TLS is a setting of the server; its certificate is %1.</source>
        <translation>TLS est un paramètre du serveur&#x202f;; son certificat est %1.</translation>
    </message>
    <message>
        <source>The file “%1” is not below the environment&apos;s folder; the answer has the text instead.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne se trouve pas sous le dossier de l’environnement&#x202f;; la réponse contient le texte à la place.</translation>
    </message>
    <message>
        <source>Where the file is missing the answer is 500, not 404.</source>
        <translation>Là où le fichier est absent, la réponse est 500, et non 404.</translation>
    </message>
    <message>
        <source>The header field “%1: %2” is left out.</source>
        <translation>Le champ d’en-tête «&#xa0;%1: %2&#xa0;» est omis.</translation>
    </message>
    <message>
        <source>The status %1 is sent as 200.</source>
        <translation>Le statut %1 est envoyé comme 200.</translation>
    </message>
    <message>
        <source>The response “%1” is left out: it has no rules and is not the usual one, so it is never given.</source>
        <translation>La réponse «&#xa0;%1&#xa0;» est omise&#xa0;: elle n’a pas de règles et n’est pas celle par défaut, elle n’est donc jamais donnée.</translation>
    </message>
    <message>
        <source>The list always answers itself; other responses take no turns with it.</source>
        <translation>La liste répond toujours elle-même&#x202f;; les autres réponses n’alternent pas avec elle.</translation>
    </message>
    <message>
        <source>The list is left out: its path has parameters.</source>
        <translation>La liste est omise&#xa0;: son chemin a des paramètres.</translation>
    </message>
    <message>
        <source>The rule “%1 %2 %3 %4” cannot be taken over; it is never met.</source>
        <translation>La règle «&#xa0;%1 %2 %3 %4&#xa0;» ne peut pas être reprise&#x202f;; elle n’est jamais remplie.</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/” and not end with it.</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» doit commencer par «&#xa0;/&#xa0;» et ne pas se terminer ainsi.</translation>
    </message>
    <message>
        <source>There are two resources “%1”.</source>
        <translation>Il y a deux ressources «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Two resources cannot be kept in one file; give each one of its own.</source>
        <translation>Deux ressources ne peuvent pas être conservées dans un même fichier&#x202f;; donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>There is no “%1” in “data”.</source>
        <translation>Il n’y a pas de «&#xa0;%1&#xa0;» dans «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>There is no resource “%1”.</source>
        <translation>Il n’y a pas de ressource «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The example “%1” has no value of its own and was left out.</source>
        <translation>L’exemple «&#xa0;%1&#xa0;» n’a pas de valeur propre et a été omis.</translation>
    </message>
    <message>
        <source>The header field “%1” was left out: it has no value that a field can have.</source>
        <translation>Le champ d’en-tête «&#xa0;%1&#xa0;» a été omis&#xa0;: sa valeur n’est pas possible pour un champ.</translation>
    </message>
    <message>
        <source>What follows the path, “%1”, is not looked at.</source>
        <translation>Ce qui suit le chemin, «&#xa0;%1&#xa0;», n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>The path is not described.</source>
        <translation>Le chemin n’est pas décrit.</translation>
    </message>
    <message>
        <source>The file “%1” is no OpenAPI description: “openapi” or “swagger” with the version is missing.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas une description OpenAPI&#xa0;: «&#xa0;openapi&#xa0;» ou «&#xa0;swagger&#xa0;» avec la version est absent.</translation>
    </message>
    <message>
        <source>The OpenAPI description “%1” has no paths.</source>
        <translation>La description OpenAPI «&#xa0;%1&#xa0;» n’a pas de chemins.</translation>
    </message>
    <message>
        <source>An answer “%1” cannot be given.</source>
        <translation>Une réponse «&#xa0;%1&#xa0;» ne peut pas être donnée.</translation>
    </message>
    <message>
        <source>The answer %1 is not described.</source>
        <translation>La réponse %1 n’est pas décrite.</translation>
    </message>
    <message>
        <source>No answer is described; it is empty.</source>
        <translation>Aucune réponse n’est décrite&#x202f;; elle est vide.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read here: there is no folder.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu ici&#xa0;: il n’y a pas de dossier.</translation>
    </message>
    <message>
        <source>Templates cannot be filled in, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>Les modèles ne peuvent pas être complétés, le module %1 ne peut pas être chargé&#xa0;: %2. Réinstallez Portside.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No route answers this.</source>
        <translation>Aucune route n’y répond.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The server “%1” has no routes of its own.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n’a pas de routes propres.</translation>
    </message>
    <message>
        <source>“%1” has no setting “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de paramètre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The server was not ready in time.</source>
        <translation>Le serveur n’a pas été prêt à temps.</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>aucune requête</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of “%1” could not be ended.</source>
        <translation>
            <numerusform>%n processus de «&#xa0;%1&#xa0;» n’a pas pu être arrêté.</numerusform>
            <numerusform>%n processus de «&#xa0;%1&#xa0;» n’ont pas pu être arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text gets longer than 16 MiB.</source>
        <translation>Le texte dépasserait 16&#xa0;Mio.</translation>
    </message>
    <message>
        <source>“repeat” needs a number.</source>
        <translation>«&#xa0;repeat&#xa0;» requiert un nombre.</translation>
    </message>
    <message>
        <source>There is no helper “%1”.</source>
        <translation>Il n’y a pas de helper «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No made-up value is called “%1”. Names are those of faker-js, such as “person.firstName”.</source>
        <translation>Aucune valeur fictive ne s’appelle «&#xa0;%1&#xa0;». Les noms sont ceux de faker-js, comme «&#xa0;person.firstName&#xa0;».</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>There are more than 20,000 templates.</source>
        <translation>Il y a plus de 20&#xa0;000 modèles.</translation>
    </message>
    <message>
        <source>“%1” is no known hash. Give md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hachage connu. Indiquez md5, sha1, sha224, sha256, sha384, sha512, sha3-256 ou sha3-512.</translation>
    </message>
    <message>
        <source>There is no folder of this user alone for a socket.</source>
        <translation>Il n’y a pas de dossier réservé à cet utilisateur pour y placer un socket.</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>Impossible de créer le socket %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Il n’y a pas de méthode «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No server here is called “%1”.</source>
        <translation>Aucun serveur ne s’appelle «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Too many calls wait for an answer.</source>
        <translation>Trop d’appels attendent une réponse.</translation>
    </message>
    <message>
        <source>The program that has it is ending.</source>
        <translation>Le programme auquel il appartient est en train de se terminer.</translation>
    </message>
    <message>
        <source>The server was removed meanwhile.</source>
        <translation>Le serveur a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“%1” has not come to that in time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas parvenu à cet état à temps.</translation>
    </message>
    <message>
        <source>“%1” was started again meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été redémarré entre-temps.</translation>
    </message>
    <message>
        <source>“%1” was stopped meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été arrêté entre-temps.</translation>
    </message>
    <message>
        <source>“%1” has no exchange %2 in memory.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de requête %2 en mémoire.</translation>
    </message>
    <message>
        <source>Too many subscriptions; end one of them.</source>
        <translation>Trop d’abonnements&#xa0;; mettez fin à l’un d’eux.</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>Il n’y a pas d’abonnement %1.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>A line is one object that has &quot;jsonrpc&quot;: &quot;2.0&quot;.</source>
        <translation>Une ligne est un objet qui contient &quot;jsonrpc&quot;: &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>“%1” must be text or a number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte ou un nombre.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>Parameters go by name: “params” is an object.</source>
        <translation>Les paramètres sont transmis par nom&#xa0;: «&#xa0;params&#xa0;» est un objet.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>«&#xa0;%1&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet.</translation>
    </message>
    <message>
        <source>There is no parameter “%1”; known are: %2.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;»&#xa0;; sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no place for metrics. Give a port, such as 9464, or an address and a port, such as 0.0.0.0:9464.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement pour les métriques. Indiquez un port, par exemple 9464, ou une adresse et un port, par exemple 0.0.0.0:9464.</translation>
    </message>
    <message>
        <source>Metrics cannot be given on %1: %2.</source>
        <translation>Impossible de fournir les métriques sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no address of a request, such as http://localhost:3000/hook, or /hook of this server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’une requête, comme http://localhost:3000/hook, ou /hook pour ce serveur.</translation>
    </message>
    <message>
        <source>“at” is for “data” and “state” only.</source>
        <translation>«&#xa0;at&#xa0;» ne convient qu’à «&#xa0;data&#xa0;» et «&#xa0;state&#xa0;».</translation>
    </message>
    <message>
        <source>“schema” is for “json” and “data” only.</source>
        <translation>«&#xa0;schema&#xa0;» ne convient qu’à «&#xa0;json&#xa0;» et «&#xa0;data&#xa0;».</translation>
    </message>
    <message>
        <source>The callback “%1” has its file as content, not in a form.</source>
        <translation>Le callback «&#xa0;%1&#xa0;» a son fichier comme contenu, pas dans un formulaire.</translation>
    </message>
    <message>
        <source>TLS is a setting of the server.</source>
        <translation>TLS est un réglage du serveur.</translation>
    </message>
    <message>
        <source>The environment “%1” is left out: a mock API answers as one of them.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» est omis&#xa0;: une API mock répond comme un seul d’entre eux.</translation>
    </message>
    <message>
        <source>The list is left out: there is no data for it.</source>
        <translation>La liste est omise&#xa0;: il n’y a pas de données pour elle.</translation>
    </message>
    <message>
        <source>The browser needs a folder for its profile: %1.</source>
        <translation>Le navigateur a besoin d’un dossier pour son profil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The browser cannot be started: %1.</source>
        <translation>Impossible de démarrer le navigateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no program “%1” that could be started as the browser.</source>
        <translation>Il n’y a pas de programme «&#xa0;%1&#xa0;» qui puisse être démarré comme navigateur.</translation>
    </message>
    <message>
        <source>Pages are photographed by Chromium, which is not installed. On Debian: apt install chromium. Chrome and Edge will do, too.</source>
        <translation>Les captures des pages sont prises par Chromium, qui n’est pas installé. Sous Debian&#xa0;: apt install chromium. Chrome et Edge conviennent aussi.</translation>
    </message>
    <message>
        <source>The browser could not load it: %1.</source>
        <translation>Le navigateur n’a pas pu charger la page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The page has crashed in the browser.</source>
        <translation>La page a planté dans le navigateur.</translation>
    </message>
    <message>
        <source>Still on its way: %1.</source>
        <translation>Encore en cours de chargement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The picture ends after %1 pixels.</source>
        <translation>La capture s’arrête après %1 pixels.</translation>
    </message>
    <message>
        <source>Nothing that “%1” finds has become visible within %2 s.</source>
        <translation>Rien de ce que trouve «&#xa0;%1&#xa0;» n’est devenu visible en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>It has not loaded within %1 s: %2 is still on its way.</source>
        <translation>La page ne s’est pas chargée en %1&#xa0;s&#xa0;: %2 est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>It has not been ready within %1 s.</source>
        <translation>La page n’était pas prête au bout de %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Différence&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of the pixels differ</source>
        <translation>%1 des pixels diffèrent</translation>
    </message>
    <message>
        <source>full pages</source>
        <translation>pages entières</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>Pages de %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The pictures are too large to be compared.</source>
        <translation>Les captures sont trop grandes pour être comparées.</translation>
    </message>
    <message>
        <source>The earlier picture cannot be read. Make it anew.</source>
        <translation>La capture antérieure ne peut pas être lue. Refaites-la.</translation>
    </message>
    <message>
        <source>The browser’s picture cannot be read.</source>
        <translation>La capture du navigateur ne peut pas être lue.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the pictures.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier. Indiquez un dossier pour les captures.</translation>
    </message>
    <message>
        <source>“%1” is there already and belongs to no series of pictures. Name another folder, such as a new one.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’appartient à aucune série de captures. Indiquez un autre dossier, par exemple un nouveau.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>c’est un lien vers un autre emplacement</translation>
    </message>
    <message>
        <source>“%1” is an address, not a path of the server, such as /docs/.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse, pas un chemin du serveur, comme /docs/.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large. Choose a smaller view or scale.</source>
        <translation>Une capture de %1 × %2 pixels est trop grande. Choisissez une vue ou une échelle plus petite.</translation>
    </message>
    <message>
        <source>Name the paths of pages, such as / and /about.</source>
        <translation>Indiquez les chemins des pages, par exemple / et /about.</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>Le tour de cette page n’est pas venu.</translation>
    </message>
    <message>
        <source>The browser does not answer.</source>
        <translation>Le navigateur ne répond pas.</translation>
    </message>
    <message>
        <source>The browser has ended.</source>
        <translation>Le navigateur s’est terminé.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with earlier pictures.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;» contenant des captures antérieures.</translation>
    </message>
    <message>
        <source>“%1” has the earlier pictures, which the new ones would overwrite. Name another folder for these.</source>
        <translation>«&#xa0;%1&#xa0;» contient les captures antérieures, que les nouvelles écraseraient. Indiquez un autre dossier pour celles-ci.</translation>
    </message>
    <message>
        <source>Requests that match “%1”: %2, as expected (%3).</source>
        <translation>Requêtes correspondant à «&#xa0;%1&#xa0;»&#xa0;: %2, comme attendu (%3).</translation>
    </message>
    <message>
        <source>Of the requests, %1 should match “%2”, but %3 do.</source>
        <translation>Requêtes correspondant à «&#xa0;%2&#xa0;»&#xa0;: attendu %1, obtenu %3.</translation>
    </message>
    <message>
        <source>Of the requests to “%1”, %2 should match “%3”, but %4 do.</source>
        <translation>Requêtes vers «&#xa0;%1&#xa0;» correspondant à «&#xa0;%3&#xa0;»&#xa0;: attendu %2, obtenu %4.</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>il n’y a pas de %1</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>la méthode est %1</translation>
    </message>
    <message>
        <source>the path is %1</source>
        <translation>le chemin est %1</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>le statut est %1</translation>
    </message>
    <message>
        <source>the server is %1</source>
        <translation>le serveur est %1</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n byte(s)</source>
        <translation>
            <numerusform>la réponse compte %n octet</numerusform>
            <numerusform>la réponse compte %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>it took %1 ms</source>
        <translation>la durée est de %1&#xa0;ms</translation>
    </message>
    <message>
        <source>there is no content</source>
        <translation>il n’y a pas de contenu</translation>
    </message>
    <message>
        <source>the content is %1</source>
        <translation>le contenu est %1</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1&#xa0;: pas %2</translation>
    </message>
    <message>
        <source>%1: not %2, %3</source>
        <translation>%1&#xa0;: pas %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no workspace, mock file, OpenAPI description, Mockoon environment or HAR file.</source>
        <translation>Ce n’est ni un espace de travail, ni un fichier mock, ni une description OpenAPI, ni un environnement Mockoon, ni un fichier HAR.</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est absent.</translation>
    </message>
    <message>
        <source>“%1” is no status: it is 100 to 599, 2XX or default.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut&#xa0;: c’est 100 à 599, 2XX ou default.</translation>
    </message>
    <message>
        <source>The path parameter “%1” is not described.</source>
        <translation>Le paramètre de chemin «&#xa0;%1&#xa0;» n’est pas décrit.</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Les plus proches&#xa0;:</translation>
    </message>
    <message>
        <source>It got:</source>
        <translation>Requêtes reçues&#xa0;:</translation>
    </message>
    <message>
        <source>The template takes longer than two seconds.</source>
        <translation>Le modèle prend plus de deux secondes.</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermeture</translation>
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
        <translation>À propos de Portside</translation>
    </message>
    <message>
        <source>Portside %1</source>
        <comment>version</comment>
        <translation>Portside %1</translation>
    </message>
    <message>
        <source>Launches, watches and stops local servers.</source>
        <translation>Lance, surveille et arrête des serveurs locaux.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <comment>version</comment>
        <translation>Réalisé avec Qt %1.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Gui::AccessFields</name>
    <message>
        <source>Other machines may reach this server</source>
        <translation>Autoriser l’accès depuis d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Unless this is ticked, it starts on loopback addresses only.</source>
        <translation>Si cette case n’est pas cochée, le serveur ne démarre que sur des adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>Hôtes autorisés</translation>
    </message>
    <message>
        <source>Names to answer for besides localhost and addresses, one per line; .example.test covers that name and every name below it. Others get 421.</source>
        <translation>Noms pour lesquels répondre, outre localhost et les adresses, un par ligne ; .example.test désigne ce nom et tous ses sous-domaines. Les autres reçoivent 421.</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>Origines autorisées</translation>
    </message>
    <message>
        <source>Pages of these origins may change things on this server, one per line; the port * is every port. Others get 403.</source>
        <translation>Les pages de ces origines peuvent effectuer des modifications sur ce serveur, une par ligne ; le port * désigne tous les ports. Les autres reçoivent 403.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Everyone who can reach this computer can then reach this server, too.</source>
        <translation>Quiconque peut atteindre cet ordinateur pourra alors aussi atteindre ce serveur.</translation>
    </message>
    <message>
        <source>The server does not start on this address without the tick.</source>
        <translation>Le serveur ne démarre pas sur cette adresse si la case n’est pas cochée.</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <comment>addresses</comment>
        <translation>Il sera accessible sur %1.</translation>
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
        <translation>Autoriser cet hôte</translation>
    </message>
    <message>
        <source>Allow this origin</source>
        <translation>Autoriser cette origine</translation>
    </message>
    <message>
        <source>Is “%1” a name of yours for this server?</source>
        <translation>« %1 » est-il l’un de vos noms pour ce serveur ?</translation>
    </message>
    <message>
        <source>Are the pages of %1 yours?</source>
        <translation>Les pages de %1 sont-elles les vôtres ?</translation>
    </message>
    <message>
        <source>This server answers for “%1” now. Send the request again.</source>
        <translation>Ce serveur répond maintenant pour « %1 ». Renvoyez la requête.</translation>
    </message>
    <message>
        <source>Pages of %1 may change things on this server now. Send the request again.</source>
        <translation>Les pages de %1 peuvent maintenant effectuer des modifications sur ce serveur. Renvoyez la requête.</translation>
    </message>
</context>
<context>
    <name>Gui::Actions</name>
    <message>
        <source>&amp;New Server…</source>
        <translation>&amp;Nouveau serveur…</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>&amp;Servir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Start or Stop</source>
        <translation>Démarrer ou arrêter</translation>
    </message>
    <message>
        <source>Start &amp;All</source>
        <translation>&amp;Tout démarrer</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>Tout arrêt&amp;er</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Copier l’URL</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Dupl&amp;iquer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>Select All Servers</source>
        <translation>Sélectionner tous les serveurs</translation>
    </message>
    <message>
        <source>&amp;Filter Servers</source>
        <translation>&amp;Filtrer les serveurs</translation>
    </message>
    <message>
        <source>Go to &amp;Details</source>
        <translation>Aller aux &amp;détails</translation>
    </message>
    <message>
        <source>Your Own &amp;Order</source>
        <translation>&amp;Ordre personnalisé</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Portside</source>
        <translation>À &amp;propos de Portside</translation>
    </message>
    <message>
        <source>S&amp;top Now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Import HAR…</source>
        <translation>&amp;Importer un fichier HAR…</translation>
    </message>
    <message>
        <source>&amp;Presentation Mode</source>
        <translation>Mode &amp;présentation</translation>
    </message>
    <message>
        <source>Make a &amp;Mock API of a File…</source>
        <translation>Créer une API &amp;mock à partir d’un fichier…</translation>
    </message>
    <message>
        <source>S&amp;end to Connections…</source>
        <translation>En&amp;voyer aux connexions…</translation>
    </message>
    <message>
        <source>Screens&amp;hots of Pages…</source>
        <translation>Captures d’écran de pa&amp;ges…</translation>
    </message>
    <message>
        <source>Go to L&amp;ist</source>
        <translation>Aller à la &amp;liste</translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>It was left as it is, and nothing will be saved.</source>
        <translation>Le fichier a été laissé tel quel, et rien ne sera enregistré.</translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation>Le fichier a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message>
        <source>Portside is still here</source>
        <translation>Portside est toujours là</translation>
    </message>
    <message>
        <source>Servers keep running in the tray. Quit from its menu, or change this in the preferences.</source>
        <translation>Les serveurs restent actifs dans la zone de notification. Quittez depuis son menu, ou changez ce comportement dans les préférences.</translation>
    </message>
    <message>
        <source>Another program had changed the workspace file. Its version was kept as %1.</source>
        <translation>Un autre programme avait modifié le fichier d’espace de travail. Sa version a été conservée sous %1.</translation>
    </message>
    <message>
        <source>%1 waits for requests; its URL is copied: %2</source>
        <comment>server, URL</comment>
        <translation>%1 attend des requêtes&#x202f;; son URL est copiée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>First request to %1</source>
        <translation>Première requête à %1</translation>
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
        <translation> octets/s</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Autant que possible</translation>
    </message>
</context>
<context>
    <name>Gui::BodyDetail</name>
    <message>
        <source>Only the first %1 of %2 are shown here; save the body to see all of it.</source>
        <translation>Seul le début (%1 sur %2) est affiché ici&#x202f;; enregistrez le contenu pour le voir en entier.</translation>
    </message>
    <message>
        <source>Some bytes are no characters of %1.</source>
        <translation>Certains octets ne sont pas des caractères %1.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>Impossible d’afficher l’image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tree has the first %1 values only.</source>
        <translation>L’arborescence ne contient que les %1 premières valeurs.</translation>
    </message>
</context>
<context>
    <name>Gui::BodyPage</name>
    <message>
        <source>Request body</source>
        <translation>Contenu de la requête</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Contenu de la réponse</translation>
    </message>
    <message>
        <source>%1 (as %2 over the wire: %3)</source>
        <translation>%1 (transmis en %2&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the body as it is read here, without content codings</source>
        <translation>Enregistrer le contenu tel qu’il se lit ici, sans encodages de contenu</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>Mode d’affichage du contenu</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
</context>
<context>
    <name>Gui::BroadcastDialog</name>
    <message>
        <source>Send to Connections of “%1”</source>
        <translation>Envoyer aux connexions de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Chemin</translation>
    </message>
    <message>
        <source>Only connections of requests with this path; all, if it is empty.</source>
        <translation>Uniquement les connexions des requêtes ayant ce chemin&#x202f;; toutes, s’il est vide.</translation>
    </message>
    <message>
        <source>Open WebSockets get it as a message, event streams as an event. The server&apos;s log says how many there were.</source>
        <translation>Les WebSockets ouverts le reçoivent comme message, les flux d’événements comme événement. Le journal du serveur indique combien il y en avait.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Gui::CallbackRow</name>
    <message>
        <source>Headers:</source>
        <translation>En-têtes&#xa0;:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Délai&#xa0;:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>Nouveaux essais&#xa0;:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remove this callback</source>
        <translation>Supprimer ce callback</translation>
    </message>
</context>
<context>
    <name>Gui::CertificatePanel</name>
    <message>
        <source>The certificate expired on %1: browsers refuse it.</source>
        <translation>Il a expiré le %1 : les navigateurs le refusent.</translation>
    </message>
    <message>
        <source>The certificate expires on %1: renew it.</source>
        <translation>Il expire le %1 : renouvelez-le.</translation>
    </message>
    <message>
        <source>Your authority is made when the first server with HTTPS starts. Browsers accept its servers once you trust it.</source>
        <translation>Votre autorité est créée au démarrage du premier serveur HTTPS. Les navigateurs acceptent ses serveurs dès que vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this authority…</source>
        <translation>Faire confiance à cette autorité…</translation>
    </message>
</context>
<context>
    <name>Gui::ClearCommands</name>
    <message>
        <source>Clear This Server</source>
        <translation>Effacer le trafic de ce serveur</translation>
    </message>
    <message>
        <source>Clear All Servers…</source>
        <translation>Effacer le trafic de tous les serveurs…</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of “%1”, pinned ones too? It cannot be brought back.</source>
        <translation>Supprimer tout ce qui a été conservé des requêtes de «&#xa0;%1&#xa0;», y compris les requêtes épinglées&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of all servers, pinned ones too? It cannot be brought back.</source>
        <translation>Supprimer tout ce qui a été conservé des requêtes de tous les serveurs, y compris les requêtes épinglées&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Gui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>Première&#xa0;: %1
Seconde&#xa0;: %2</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Contenu de la requête</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Contenu de la réponse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>The bodies are the same.</source>
        <translation>Les contenus sont identiques.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>By values (%1)</source>
        <translation>Par valeurs (%1)</translation>
    </message>
    <message>
        <source>By lines (+%1 −%2)</source>
        <translation>Par lignes (+%1 −%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Secrets are masked; where only they differ, nothing differs.</source>
        <translation>Les secrets sont masqués&#x202f;; là où eux seuls diffèrent, rien ne diffère.</translation>
    </message>
</context>
<context>
    <name>Gui::Comparison</name>
    <message>
        <source>One of the bodies is not complete: what is compared is what was kept.</source>
        <translation>L’un des contenus n’est pas complet&#xa0;: la comparaison porte sur ce qui a été conservé.</translation>
    </message>
    <message>
        <source>The bodies differ; they are too long to be compared line by line.</source>
        <translation>Les contenus diffèrent&#x202f;; ils sont trop longs pour être comparés ligne par ligne.</translation>
    </message>
    <message>
        <source>The bodies differ; they are no texts.</source>
        <translation>Les contenus diffèrent&#x202f;; ce ne sont pas des textes.</translation>
    </message>
</context>
<context>
    <name>Gui::ConditionRow</name>
    <message>
        <source>not</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce qui est examiné</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>Comment c’est examiné</translation>
    </message>
    <message>
        <source>Name of what is looked at</source>
        <translation>Nom de ce qui est examiné</translation>
    </message>
    <message>
        <source>What it must be</source>
        <translation>Ce que cela doit être</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Supprimer cette condition</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>One of the conditions is enough</source>
        <translation>Une seule des conditions suffit</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>comme texte</translation>
    </message>
    <message>
        <source>Values are compared as they are written: 7 with &quot;7&quot;.</source>
        <translation>Les valeurs sont comparées telles qu’elles sont écrites&#xa0;: 7 avec &quot;7&quot;.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>at</source>
        <comment>JSON path within a value</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>JSON path within it</source>
        <translation>Chemin JSON à l’intérieur</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleGutter</name>
    <message>
        <source>Standard error</source>
        <translation>Sortie d’erreur</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>Ce que vous avez envoyé</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>Du serveur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Gui::ConsolePane</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the console (Ctrl+F)</source>
        <translation>Rechercher dans la console (Ctrl+F)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Show when each line came</source>
        <translation>Afficher l’heure d’arrivée de chaque ligne</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Renvoi à la ligne</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Couper les longues lignes</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Garder la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Copier toutes les lignes</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save all lines in a file (Ctrl+S)</source>
        <translation>Enregistrer toutes les lignes dans un fichier (Ctrl+S)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget what was said so far</source>
        <translation>Effacer tous les messages jusqu’ici</translation>
    </message>
    <message>
        <source>What the program prints and the server says</source>
        <translation>Ce que le programme affiche et ce que dit le serveur</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>Ce que dit le serveur lui-même</translation>
    </message>
    <message>
        <source>%1 could not be opened: no browser was found.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: aucun navigateur n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are not here any more.</source>
        <translation>
            <numerusform>%n ligne antérieure n’est plus ici.</numerusform>
            <numerusform>%n lignes antérieures ne sont plus ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep all of what the program prints, name a file in the settings.</source>
        <translation>Pour conserver tout ce que le programme affiche, indiquez un fichier dans les réglages.</translation>
    </message>
    <message>
        <source>What the program printed is in %1.</source>
        <translation>Ce que le programme a affiché se trouve dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Nothing yet: starts, stops and problems appear here.</source>
        <translation>Rien pour l’instant&#xa0;: les démarrages, arrêts et problèmes sont signalés ici.</translation>
    </message>
    <message>
        <source>Send a line to the program</source>
        <translation>Envoyer une ligne au programme</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>Entrée du programme</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleView</name>
    <message>
        <source>&amp;Open Link</source>
        <translation>&amp;Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>Gui::ContentField</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The content is no Base64.</source>
        <translation>Le contenu n’est pas du Base64.</translation>
    </message>
    <message>
        <source>The path of the file is missing.</source>
        <translation>Le chemin du fichier est absent.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bytes (Base64)</source>
        <translation>Octets (Base64)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Path in the folder of the mock file</source>
        <translation>Chemin dans le dossier du fichier mock</translation>
    </message>
</context>
<context>
    <name>Gui::CountChoice</name>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>How the number is meant</source>
        <translation>Sens du nombre</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>Nombre de requêtes</translation>
    </message>
</context>
<context>
    <name>Gui::DataRow</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>value (JSON)</source>
        <translation>valeur (JSON)</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Supprimer cette valeur</translation>
    </message>
</context>
<context>
    <name>Gui::DelayField</name>
    <message>
        <source>“%1” is no percentile, such as p90 120: nine of ten answers take 120 ms or less.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un percentile, comme p90 120&#xa0;: neuf réponses sur dix prennent 120&#xa0;ms ou moins.</translation>
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
        <translation>Type de délai</translation>
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
        <translation>à </translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>Délai le plus court</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Délai le plus long</translation>
    </message>
</context>
<context>
    <name>Gui::DetailPane</name>
    <message>
        <source>Select a server to see what it does.</source>
        <translation>Sélectionnez un serveur pour voir ce qu’il fait.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Points d’arrêt</translation>
    </message>
    <message>
        <source>Breakpoints (%1)</source>
        <translation>Points d’arrêt (%1)</translation>
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
        <translation>Servir un dossier</translation>
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
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ déplacé</translation>
    </message>
</context>
<context>
    <name>Gui::DiskBar</name>
    <message>
        <source>Somebody else has changed the file, and there are changes here that are not saved. Nothing is written until you say which counts.</source>
        <translation>Le fichier a été modifié par ailleurs, et il y a ici des modifications non enregistrées. Rien n’est écrit tant que vous n’avez pas indiqué lesquelles comptent.</translation>
    </message>
    <message>
        <source>These are changes that were not saved when the program ended.</source>
        <translation>Voici des modifications qui n’étaient pas enregistrées quand le programme s’est terminé.</translation>
    </message>
    <message>
        <source>The server answers as this file says, which is in the format of another program: here it can be changed as text.</source>
        <translation>Le serveur répond comme l’indique ce fichier, qui est au format d’un autre programme&#xa0;: ici, il peut être modifié sous forme de texte.</translation>
    </message>
    <message>
        <source>Discard Them</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Take the File&apos;s</source>
        <translation>Prendre celles du fichier</translation>
    </message>
    <message>
        <source>Write Mine</source>
        <translation>Écrire les miennes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make a Mock File of It</source>
        <translation>En créer un fichier mock</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more, see below the text)</source>
        <translation>
            <numerusform>(et %n autre, voir sous le texte)</numerusform>
            <numerusform>(et %n autres, voir sous le texte)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>&amp;Ouvrir tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>&amp;Close all</source>
        <translation>Tout &amp;fermer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyState</name>
    <message>
        <source>Drop a folder here to serve it</source>
        <translation>Déposez un dossier ici pour le servir</translation>
    </message>
    <message>
        <source>A server of its own starts at once on a free port of this computer; every request shows up here.</source>
        <translation>Un serveur dédié démarre aussitôt sur un port libre de cet ordinateur&#x202f;; chaque requête s’affiche ici.</translation>
    </message>
    <message>
        <source>&amp;New Server…</source>
        <translation>&amp;Nouveau serveur…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>From a terminal:</source>
        <translation>Depuis un terminal&#xa0;:</translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation>F1 affiche tous les raccourcis clavier.</translation>
    </message>
    <message>
        <source>Serve a F&amp;older…</source>
        <translation>Se&amp;rvir un dossier…</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyTraffic</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>Aucune requête ne correspond au filtre</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Pas encore de requêtes</translation>
    </message>
    <message>
        <source>The requests are still there.</source>
        <translation>Les requêtes sont toujours là.</translation>
    </message>
    <message>
        <source>Open the server in a browser, or ask it from a terminal:</source>
        <translation>Ouvrez le serveur dans un navigateur, ou interrogez-le depuis un terminal :</translation>
    </message>
    <message>
        <source>Start the server: each request shows up here as it comes.</source>
        <translation>Démarrez le serveur : chaque requête s’affiche ici dès qu’elle arrive.</translation>
    </message>
    <message>
        <source>The traffic of this server is not shown</source>
        <translation>Le trafic de ce serveur n’est pas affiché</translation>
    </message>
    <message>
        <source>Requests are only passed on. Tick “Show traffic” in its settings to see and record them; it counts at once.</source>
        <translation>Les requêtes sont seulement transmises. Cochez «&#xa0;Afficher le trafic&#xa0;» dans ses paramètres pour les voir et les enregistrer&#x202f;; l’effet est immédiat.</translation>
    </message>
</context>
<context>
    <name>Gui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one is not complete</source>
        <translation>le dernier n’est pas complet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeDetail</name>
    <message>
        <source>Kept are the %1.</source>
        <translation>Partie conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Request, field %1</source>
        <translation>Requête, champ %1</translation>
    </message>
    <message>
        <source>Request, target</source>
        <translation>Requête, cible</translation>
    </message>
    <message>
        <source>Request, body</source>
        <translation>Requête, contenu</translation>
    </message>
    <message>
        <source>Response, field %1</source>
        <translation>Réponse, champ %1</translation>
    </message>
    <message>
        <source>Response, body</source>
        <translation>Réponse, contenu</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeExport</name>
    <message numerus="yes">
        <source>Export %n Request(s)</source>
        <translation>
            <numerusform>Exporter %n requête</numerusform>
            <numerusform>Exporter %n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>Archives HTTP (*.har)</translation>
    </message>
    <message>
        <source>Files of requests (*.http)</source>
        <translation>Fichiers de requêtes (*.http)</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>Nouveau dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n requête exportée vers %1.</numerusform>
            <numerusform>%n requêtes exportées vers %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not kept any more.</source>
        <translation>
            <numerusform>%n requête n’était plus conservée.</numerusform>
            <numerusform>%n requêtes n’étaient plus conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>Fichiers mock (*.json)</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangePage</name>
    <message>
        <source>of which the last %1 are shown</source>
        <translation>dont les %1 derniers sont affichés</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeText</name>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>abandonnée par le client</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialisée</translation>
    </message>
    <message>
        <source>cut by stop</source>
        <translation>interrompue par l’arrêt</translation>
    </message>
    <message>
        <source>Answered in full.</source>
        <translation>Réponse complète.</translation>
    </message>
    <message>
        <source>Refused before it reached the server.</source>
        <translation>Refusée avant d’atteindre le serveur.</translation>
    </message>
    <message>
        <source>The client left before the end.</source>
        <translation>Le client est parti avant la fin.</translation>
    </message>
    <message>
        <source>The client was too slow.</source>
        <translation>Le client était trop lent.</translation>
    </message>
    <message>
        <source>The server cut the connection.</source>
        <translation>Le serveur a coupé la connexion.</translation>
    </message>
    <message>
        <source>Cut because the server was stopped.</source>
        <translation>Interrompue parce que le serveur a été arrêté.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>Réponse fournie par %1.</translation>
    </message>
    <message>
        <source>%1 in all: receiving %2, waiting %3, sending %4</source>
        <translation>%1 au total&#xa0;: réception %2, attente %3, envoi %4</translation>
    </message>
    <message>
        <source>See %1.</source>
        <comment>section of an RFC</comment>
        <translation>Voir %1.</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeView</name>
    <message>
        <source>Unreadable request</source>
        <translation>Requête illisible</translation>
    </message>
    <message>
        <source>Reading the contents…</source>
        <translation>Lecture des contenus…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n secret est masqué.</numerusform>
            <numerusform>%n secrets sont masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open at %1; this is what had come by then.</source>
        <translation>Encore ouverte à %1&#x202f;; voici ce qui était arrivé jusque-là.</translation>
    </message>
</context>
<context>
    <name>Gui::ExpectBar</name>
    <message>
        <source>No server is shown.</source>
        <translation>Aucun serveur n’est affiché.</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>Les plus proches&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Waiting; %n request(s) match so far.</source>
        <translation>
            <numerusform>En attente&#xa0;; %n requête correspond jusqu’ici.</numerusform>
            <numerusform>En attente&#xa0;; %n requêtes correspondent jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed. %1</source>
        <translation>Réussi. %1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>Échec. %1</translation>
    </message>
    <message>
        <source>Requests that match:</source>
        <translation>Requêtes correspondantes&#xa0;:</translation>
    </message>
    <message>
        <source>within</source>
        <translation>en moins de</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>Secondes d’attente</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Gui::ExportSink</name>
    <message>
        <source>The folder is %1.</source>
        <translation>Le dossier est %1.</translation>
    </message>
    <message>
        <source>None of these exchanges can be mocked.</source>
        <translation>Aucune de ces requêtes ne permet de créer un mock.</translation>
    </message>
    <message>
        <source>A server of the kind “Mock API” with the file %1 answers so.</source>
        <translation>Un serveur du type «&#xa0;API mock&#xa0;» avec le fichier %1 répond ainsi.</translation>
    </message>
</context>
<context>
    <name>Gui::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>Gui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>Gui::FieldRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Rétablir la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Gui::FieldsPage</name>
    <message>
        <source>Query, form, cookies</source>
        <translation>Paramètres d’URL, formulaire, cookies</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1 (%2 premiers sur %3)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres d’URL</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Cookies that were sent</source>
        <translation>Cookies envoyés</translation>
    </message>
    <message>
        <source>Cookies that were set</source>
        <translation>Cookies définis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Gui::FileForm</name>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>Fallback:</source>
        <translation>Repli&#xa0;:</translation>
    </message>
    <message>
        <source>Without prefix:</source>
        <translation>Sans préfixe&#xa0;:</translation>
    </message>
    <message>
        <source>Headers there:</source>
        <translation>En-têtes à l’aller&#xa0;:</translation>
    </message>
    <message>
        <source>Headers back:</source>
        <translation>En-têtes au retour&#xa0;:</translation>
    </message>
    <message>
        <source>Base path:</source>
        <translation>Chemin de base&#xa0;:</translation>
    </message>
    <message>
        <source>Route order:</source>
        <translation>Ordre des routes&#xa0;:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>Graine&#xa0;:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>En-têtes&#xa0;:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Délai&#xa0;:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>Débit&#xa0;:</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Données&#xa0;:</translation>
    </message>
    <message>
        <source>The seed “%1” is no whole number.</source>
        <translation>La graine «&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The most definite path first</source>
        <translation>Le chemin le plus précis d’abord</translation>
    </message>
    <message>
        <source>The first in the file</source>
        <translation>La première du fichier</translation>
    </message>
    <message>
        <source>Case and doubled slashes of paths do not matter</source>
        <translation>Ignorer la casse et les barres obliques doublées des chemins</translation>
    </message>
    <message>
        <source>Texts with {{ are templates</source>
        <translation>Les textes contenant {{ sont des modèles</translation>
    </message>
    <message>
        <source>Address that gets what no route answers</source>
        <translation>Adresse recevant ce à quoi aucune route ne répond</translation>
    </message>
    <message>
        <source>Others after each start</source>
        <translation>Différente à chaque démarrage</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Ajouter une valeur</translation>
    </message>
</context>
<context>
    <name>Gui::FileSaving</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Gui::FilterEdit</name>
    <message>
        <source>Character %1: %2</source>
        <translation>Caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filter, such as: method:POST status:5xx path:/api* time:&gt;200ms</source>
        <translation>Filtre, par exemple&#xa0;: method:POST status:5xx path:/api* time:&gt;200ms</translation>
    </message>
    <message>
        <source>Filter of the requests</source>
        <translation>Filtre des requêtes</translation>
    </message>
    <message>
        <source>Words that the method, target, status, a header or a content has, or
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
A minus sign before a word negates it. All must hold.
Ctrl+Space offers what can stand here, Down shows examples.</source>
        <translation>Mots figurant dans la méthode, la cible, le statut, un en-tête ou un contenu, ou
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NOM
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NOM
is:error  is:slow  is:refused  is:pinned
Un signe moins devant un mot l’exclut. Tous les critères doivent être remplis.
Ctrl+Espace propose ce qui peut figurer ici, Bas affiche des exemples.</translation>
    </message>
</context>
<context>
    <name>Gui::FindBar</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>Rechercher dans la console</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Distinguer les majuscules des minuscules</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Gui::FolderDrop</name>
    <message>
        <source>Drop to serve “%1”</source>
        <comment>name of a folder</comment>
        <translation>Déposer pour servir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Drop to serve %n folder(s)</source>
        <translation>
            <numerusform>Déposer pour servir %n dossier</numerusform>
            <numerusform>Déposer pour servir %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <comment>name of a file</comment>
        <translation>Déposer pour ouvrir «&#xa0;%1&#xa0;»</translation>
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
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Gui::GeneralFields</name>
    <message>
        <source>“%1” is no address: enter an IP address such as 127.0.0.1, or localhost.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse&#xa0;: saisissez une adresse IP telle que 127.0.0.1, ou localhost.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Another server is called “%1”: choose another name.</source>
        <translation>Un autre serveur s’appelle «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only.</source>
        <translation>127.0.0.1 n’est accessible que depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>127.0.0.1 (this computer only)</source>
        <translation>127.0.0.1 (cet ordinateur seulement)</translation>
    </message>
    <message>
        <source>::1 (this computer only, IPv6)</source>
        <translation>::1 (cet ordinateur seulement, IPv6)</translation>
    </message>
    <message>
        <source>0.0.0.0 (everyone in the network)</source>
        <translation>0.0.0.0 (tout le réseau)</translation>
    </message>
    <message>
        <source>:: (everyone in the network, IPv6 too)</source>
        <translation>:: (tout le réseau, IPv6 inclus)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>N’importe quel port libre</translation>
    </message>
    <message>
        <source>A certain port, or any if it is taken</source>
        <translation>Un port précis, ou un autre s’il est pris</translation>
    </message>
    <message>
        <source>A certain port only</source>
        <translation>Un port précis uniquement</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Numéro de port</translation>
    </message>
    <message>
        <source>Start with the window</source>
        <translation>Démarrer avec la fenêtre</translation>
    </message>
    <message>
        <source>The server starts by itself when Portside opens.</source>
        <translation>Le serveur démarre de lui-même à l’ouverture de Portside.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Keep its traffic</source>
        <translation>Enregistrer son trafic</translation>
    </message>
    <message>
        <source>Requests are kept on the disk, also when Portside ends. Without it the server is private: nothing of its requests is written, and what was kept of them is deleted.</source>
        <translation>Les requêtes sont conservées sur le disque, même une fois Portside quitté. Sinon, le serveur est privé&#xa0;: rien n’est écrit de ses requêtes, et ce qui en avait été conservé est supprimé.</translation>
    </message>
</context>
<context>
    <name>Gui::HarImporter</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1, which %2 wrote.</source>
        <translation>
            <numerusform>%n requête de %1, écrit par %2.</numerusform>
            <numerusform>%n requêtes de %1, écrit par %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>un programme sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n requête n’a pas pu être lue.</numerusform>
            <numerusform>%n requêtes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::HeadPage</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request: head %1, content %2</source>
        <translation>Requête&#xa0;: en-têtes %1, contenu %2</translation>
    </message>
    <message>
        <source>No response was sent</source>
        <translation>Aucune réponse n’a été envoyée</translation>
    </message>
    <message>
        <source>Response: head %1, content %2</source>
        <translation>Réponse&#xa0;: en-têtes %1, contenu %2</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Show the head as it was sent</source>
        <translation>Afficher les en-têtes tels qu’ils ont été envoyés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Fields of the request</source>
        <translation>Champs de la requête</translation>
    </message>
    <message>
        <source>Fields of the response</source>
        <translation>Champs de la réponse</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Head of the response</source>
        <translation>En-têtes de la réponse</translation>
    </message>
</context>
<context>
    <name>Gui::HeadersField</name>
    <message>
        <source>Name: value</source>
        <translation>Nom: valeur</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
</context>
<context>
    <name>Gui::HeadsPage</name>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
</context>
<context>
    <name>Gui::HeldEditor</name>
    <message>
        <source>Secrets are masked: end the presentation mode to change anything.</source>
        <translation>Les secrets sont masqués&#xa0;: quittez le mode présentation pour modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Content, the first %1: more follows as it comes</source>
        <translation>&amp;Contenu, le début (%1)&#xa0;: la suite passe au fur et à mesure</translation>
    </message>
    <message>
        <source>&amp;Content, %1: no text, it stays as it is</source>
        <translation>&amp;Contenu, %1&#xa0;: pas du texte, il reste tel quel</translation>
    </message>
    <message>
        <source>Secrets are masked. What you changed before counts when it goes on.</source>
        <translation>Les secrets sont masqués. Vos modifications antérieures s’appliqueront quand le message passera.</translation>
    </message>
    <message>
        <source>What you changed has a mistake: end the presentation mode to see it.</source>
        <translation>Vos modifications contiennent une erreur&#xa0;: quittez le mode présentation pour la voir.</translation>
    </message>
    <message>
        <source>Hea&amp;d</source>
        <translation>&amp;En-têtes</translation>
    </message>
</context>
<context>
    <name>Gui::HeldModel</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>Passe dans</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>Gui::HeldText</name>
    <message>
        <source>“%1” cannot stand here: this head is not in UTF-8.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer ici&#xa0;: ces en-têtes ne sont pas en UTF-8.</translation>
    </message>
</context>
<context>
    <name>Gui::HoldPane</name>
    <message>
        <source>Hold re&amp;quests</source>
        <translation>Retenir les re&amp;quêtes</translation>
    </message>
    <message>
        <source>Requests wait here before they go on to the upstream.</source>
        <translation>Les requêtes attendent ici avant d’être transmises au serveur amont.</translation>
    </message>
    <message>
        <source>Hold &amp;answers</source>
        <translation>Retenir les &amp;réponses</translation>
    </message>
    <message>
        <source>Answers wait here before they go back to the client.</source>
        <translation>Les réponses attendent ici avant d’être renvoyées au client.</translation>
    </message>
    <message>
        <source>All of them, or such as method:POST path:/api*</source>
        <translation>Tout, ou par exemple method:POST path:/api*</translation>
    </message>
    <message>
        <source>Which messages are held</source>
        <translation>Messages à retenir</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>au &amp;plus</translation>
    </message>
    <message>
        <source>After that a message goes on by itself, as it came.</source>
        <translation>Ensuite, un message passe de lui-même, tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Messages retenus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>As it stands here (Ctrl+Return)</source>
        <translation>Tel qu’il figure ici (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Cut the client&apos;s connection (Ctrl+Shift+Delete)</source>
        <translation>Couper la connexion du client (Ctrl+Maj+Suppr)</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>Tout laisser passer</translation>
    </message>
    <message>
        <source>As they came (Ctrl+Shift+Return)</source>
        <translation>Tels qu’ils sont arrivés (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>Only servers that pass requests on can hold them: reverse proxies and commands.</source>
        <translation>Seuls les serveurs qui transmettent des requêtes peuvent les retenir&#xa0;: proxys inverses et commandes.</translation>
    </message>
    <message>
        <source>Requests and answers that you hold wait here, to be looked at, changed, let go on or dropped.</source>
        <translation>Les requêtes et réponses que vous retenez attendent ici d’être examinées, modifiées, transmises ou rejetées.</translation>
    </message>
    <message>
        <source>Nothing can wait here: the server does not run.</source>
        <translation>Rien ne peut attendre ici&#xa0;: le serveur n’est pas démarré.</translation>
    </message>
    <message>
        <source>Nothing waits. What matches appears here as it comes.</source>
        <translation>Rien n’attend. Ce qui correspond apparaît ici au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>Gui::ImportWindow</name>
    <message>
        <source>Import HAR</source>
        <translation>Importer un fichier HAR</translation>
    </message>
    <message>
        <source>HTTP archives (*.har *.json)</source>
        <translation>Archives HTTP (*.har *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importé)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
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
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>How long a stop waits for open requests.</source>
        <translation>Durée pendant laquelle un arrêt attend les requêtes ouvertes.</translation>
    </message>
    <message>
        <source>Head time-out</source>
        <translation>Délai des en-têtes</translation>
    </message>
    <message>
        <source>A client that takes longer to send a head gets 408.</source>
        <translation>Un client qui met plus de temps à envoyer ses en-têtes reçoit 408.</translation>
    </message>
    <message>
        <source>Content time-out</source>
        <translation>Délai du contenu</translation>
    </message>
    <message>
        <source>The longest pause within the content of a request.</source>
        <translation>La plus longue pause au sein du contenu d’une requête.</translation>
    </message>
    <message>
        <source>Write time-out</source>
        <translation>Délai d’écriture</translation>
    </message>
    <message>
        <source>A client that takes nothing for so long is cut.</source>
        <translation>Un client qui ne lit rien pendant cette durée est déconnecté.</translation>
    </message>
    <message>
        <source>Idle time-out</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>How long a connection waits for the next request.</source>
        <translation>Durée pendant laquelle une connexion attend la requête suivante.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>More at the same time get 503.</source>
        <translation>Les connexions simultanées en plus reçoivent 503.</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>Requêtes par connexion</translation>
    </message>
    <message>
        <source>Then the connection is closed; 0 is no limit.</source>
        <translation>Ensuite, la connexion est fermée&#x202f;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>Contenu maximal</translation>
    </message>
    <message>
        <source>A larger request gets 413; 0 is no limit.</source>
        <translation>Une requête plus volumineuse reçoit 413&#x202f;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Longest target</source>
        <translation>Longueur maximale de la cible</translation>
    </message>
    <message>
        <source>A longer one gets 414.</source>
        <translation>Une cible plus longue reçoit 414.</translation>
    </message>
    <message>
        <source>Longest header field</source>
        <translation>Longueur maximale d’un champ d’en-tête</translation>
    </message>
    <message>
        <source>A longer one gets 431.</source>
        <translation>Un champ plus long reçoit 431.</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>Taille maximale des en-têtes</translation>
    </message>
    <message>
        <source>All header fields together; a larger head gets 431.</source>
        <translation>Tous les champs d’en-tête réunis&#x202f;; au-delà, la réponse est 431.</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>More get 431.</source>
        <translation>Au-delà, la réponse est 431.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Threads de travail</translation>
    </message>
    <message>
        <source>Threads that answer requests side by side, for many clients at once.</source>
        <translation>Threads qui répondent aux requêtes en parallèle, pour de nombreux clients à la fois.</translation>
    </message>
    <message>
        <source>Recorded content</source>
        <translation>Contenu enregistré</translation>
    </message>
    <message>
        <source>So much of each body is kept with its request; 0 keeps none.</source>
        <translation>Quantité de chaque contenu conservée avec sa requête&#x202f;; 0 n’en conserve rien.</translation>
    </message>
</context>
<context>
    <name>Gui::LiveForm</name>
    <message>
        <source>At once:</source>
        <translation>D’emblée&#xa0;:</translation>
    </message>
    <message>
        <source>Every:</source>
        <translation>Toutes les&#xa0;:</translation>
    </message>
    <message>
        <source>Choose:</source>
        <translation>Choix&#xa0;:</translation>
    </message>
    <message>
        <source>Replies:</source>
        <translation>Réponses&#xa0;:</translation>
    </message>
    <message>
        <source>Protocols:</source>
        <translation>Protocoles&#xa0;:</translation>
    </message>
    <message>
        <source>Retry:</source>
        <translation>Réessai&#xa0;:</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Le premier</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>All clients get the same</source>
        <translation>Tous les clients reçoivent la même chose</translation>
    </message>
    <message>
        <source>Add Reply</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Again from the beginning after the last one</source>
        <translation>Reprendre au début après le dernier</translation>
    </message>
    <message>
        <source>Close after the last one</source>
        <translation>Fermer après le dernier</translation>
    </message>
    <message>
        <source>What no reply fits comes back</source>
        <translation>Ce à quoi aucune réponse ne convient est renvoyé tel quel</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Names, by commas</source>
        <translation>Noms, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n URL(s)</source>
        <translation>
            <numerusform>%n URL copiée</numerusform>
            <numerusform>%n URL copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started for %1. Copy the URL instead.</source>
        <translation>Aucun navigateur n’a pu être lancé pour %1. Copiez plutôt l’URL.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n serveur actif</numerusform>
            <numerusform>%n serveurs actifs</numerusform>
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
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is worth knowing about it:</source>
        <translation>Ce qu’il est utile d’en savoir&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)? They cannot be brought back.</source>
        <translation>
            <numerusform>Supprimer %n requête&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %n requêtes&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported and can only be deleted as a whole. Delete all of its requests?</source>
        <translation>«&#xa0;%1&#xa0;» a été importé et ne peut être supprimé qu’en entier. Supprimer toutes ses requêtes&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Gui::MarkLook</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
</context>
<context>
    <name>Gui::MaskFields</name>
    <message>
        <source>“%1”</source>
        <comment>a path</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is no path: write a name, as “password”, or a path, as “$.user.key”.</source>
        <translation>%1 n’est pas un chemin&#xa0;: écrivez un nom, comme «&#xa0;password&#xa0;», ou un chemin, comme «&#xa0;$.user.key&#xa0;».</translation>
    </message>
    <message>
        <source>What is named here is masked in copies, in exports and, in the presentation mode, on the screen; a name in each line. Authorization and cookies always are.</source>
        <translation>Ce qui est nommé ici est masqué dans les copies, dans les exportations et, en mode présentation, à l’écran&#x202f;; un nom par ligne. Authorization et les cookies le sont toujours.</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>Champs d’&amp;en-tête</translation>
    </message>
    <message>
        <source>Fields of &amp;queries and forms</source>
        <translation>Paramètres d’URL et champs de &amp;formulaire</translation>
    </message>
    <message>
        <source>Names and paths in &amp;JSON</source>
        <translation>Noms et chemins &amp;JSON</translation>
    </message>
    <message>
        <source>In place of what is written above</source>
        <translation>À la place de ce qui est écrit ci-dessus</translation>
    </message>
    <message>
        <source>Usual Na&amp;mes</source>
        <translation>Noms &amp;usuels</translation>
    </message>
</context>
<context>
    <name>Gui::MessageRow</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Add Message</source>
        <translation>Ajouter un message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The message “%1” is no Base64.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’est pas du Base64.</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Type de message</translation>
    </message>
    <message>
        <source>Code of the close</source>
        <translation>Code de fermeture</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>Type de l’événement</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>Id de l’événement</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>contenu du message</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>Contenu du message</translation>
    </message>
    <message>
        <source>after </source>
        <translation>après </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>So long after the message before</source>
        <translation>Délai après le message précédent</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>Supprimer ce message</translation>
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
        <translation>← Serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of what passed was kept</source>
        <translation>tout ce qui est passé n’a pas été conservé</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>Enregistrer aussitôt</translation>
    </message>
    <message>
        <source>Each change is saved a moment later, if the file can be read then.</source>
        <translation>Chaque modification est enregistrée un instant plus tard, si le fichier est alors lisible.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a Route</source>
        <translation>Ajouter une route</translation>
    </message>
    <message>
        <source>Duplicate the Route</source>
        <translation>Dupliquer la route</translation>
    </message>
    <message>
        <source>Remove the Route</source>
        <translation>Supprimer la route</translation>
    </message>
    <message>
        <source>Move the Route Up</source>
        <translation>Monter la route</translation>
    </message>
    <message>
        <source>Move the Route Down</source>
        <translation>Descendre la route</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Somebody else has changed other parts of the file; they are taken over.</source>
        <translation>Quelqu’un d’autre a modifié d’autres parties du fichier&#xa0;; elles sont reprises.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Remove the Resource</source>
        <translation>Supprimer la ressource</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Add a Resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
</context>
<context>
    <name>Gui::MockImporter</name>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>Impossible d’écrire le fichier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make a Mock API of a File</source>
        <translation>Créer une API mock à partir d’un fichier</translation>
    </message>
    <message>
        <source>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</source>
        <translation>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the Mock File</source>
        <translation>Enregistrer le fichier mock</translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>Fichiers mock (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The mock API has %n routes.</source>
        <translation>
            <numerusform>L’API mock a %n route.</numerusform>
            <numerusform>L’API mock a %n routes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>API mock</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken over as they are.</source>
        <translation>
            <numerusform>%n élément n’a pas été repris tel quel.</numerusform>
            <numerusform>%n éléments n’ont pas été repris tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MockPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be taken over:</source>
        <translation>Ce qui n’a pas pu être repris&#xa0;:</translation>
    </message>
    <message>
        <source>This server has no mock file.</source>
        <translation>Ce serveur n’a pas de fichier mock.</translation>
    </message>
</context>
<context>
    <name>Gui::MockTextView</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>Gui::NeedsField</name>
    <message>
        <source>Needs</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Servers that are started before this one and stopped after it, one name a line.</source>
        <translation>Serveurs démarrés avant celui-ci et arrêtés après lui, un nom par ligne.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Gui::NewServerDialog</name>
    <message>
        <source>New Server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Type de serveur</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
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
        <translation>N’importe quel port libre</translation>
    </message>
    <message>
        <source>This port only</source>
        <translation>Ce port uniquement</translation>
    </message>
    <message>
        <source>This port, or any other if it is taken</source>
        <translation>Ce port, ou un autre s’il est pris</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Numéro de port</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Create and Start</source>
        <translation>&amp;Créer et démarrer</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>Cet ordinateur seulement (127.0.0.1)</translation>
    </message>
    <message>
        <source>This computer only, IPv6 (::1)</source>
        <translation>Cet ordinateur seulement, IPv6 (::1)</translation>
    </message>
    <message>
        <source>Every network (0.0.0.0)</source>
        <translation>Tous les réseaux (0.0.0.0)</translation>
    </message>
    <message>
        <source>Every network, IPv6 too (::)</source>
        <translation>Tous les réseaux, IPv6 inclus (::)</translation>
    </message>
    <message>
        <source>&amp;Other machines may reach this server</source>
        <translation>Autoriser l’accès depuis d’autres &amp;ordinateurs</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>Commencer &amp;avec</translation>
    </message>
    <message>
        <source>Start it when&amp;ever Portside starts</source>
        <translation>&amp;Démarrer à chaque lancement de Portside</translation>
    </message>
</context>
<context>
    <name>Gui::NoteBar</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NoteWidget</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Gui::OpenButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that are still being answered: pick one to see what has come so far</source>
        <translation>Requêtes dont la réponse est en cours&#xa0;: choisissez-en une pour voir ce qui est déjà arrivé</translation>
    </message>
    <message>
        <source>%1 %2, for %3</source>
        <comment>method, target, time</comment>
        <translation>%1 %2, depuis %3</translation>
    </message>
</context>
<context>
    <name>Gui::OpenExchangeModel</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouverte depuis</translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPane</name>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Requests per second, last five minutes</source>
        <translation>Requêtes par seconde, cinq dernières minutes</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>Connexions au total</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Median (p50)</source>
        <translation>Médiane (p50)</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>Requêtes ouvertes</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>depuis %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n request(s) to end.</source>
        <translation>
            <numerusform>En attente de la fin de %n requête.</numerusform>
            <numerusform>En attente de la fin de %n requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>95th percentile (p95)</source>
        <translation>95&#xa0;% en dessous (p95)</translation>
    </message>
    <message>
        <source>99th percentile (p99)</source>
        <translation>99&#xa0;% en dessous (p99)</translation>
    </message>
    <message>
        <source>What is still open after %1 is cut off.</source>
        <translation>Ce qui sera encore ouvert dans %1 sera interrompu.</translation>
    </message>
    <message>
        <source>since %1 (%2), thread %3</source>
        <translation>depuis %1 (%2), thread %3</translation>
    </message>
    <message>
        <source>Other machines can reach this server.</source>
        <translation>D’autres ordinateurs peuvent atteindre ce serveur.</translation>
    </message>
    <message>
        <source>Other machines reach this server at %1.</source>
        <comment>URLs</comment>
        <translation>D’autres ordinateurs peuvent atteindre ce serveur sur %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between URLs of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Encrypted: see Settings for the certificate.</source>
        <translation>Chiffré : voir « Paramètres » pour le certificat.</translation>
    </message>
</context>
<context>
    <name>Gui::PairRow</name>
    <message>
        <source>A name is missing.</source>
        <translation>Un nom est absent.</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>est oublié</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>path of the other resource, such as /users</source>
        <translation>chemin de l’autre ressource, par exemple /users</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
</context>
<context>
    <name>Gui::PartsPage</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>la fin manque</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Save Part…</source>
        <translation>Enregistrer la partie…</translation>
    </message>
</context>
<context>
    <name>Gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Keep servers running in the tray when the window is closed</source>
        <translation>&amp;Garder les serveurs actifs dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>Démarrer &amp;réduit</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keep traffic &amp;up to</source>
        <translation>Conserver le trafic &amp;jusqu’à</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Taille illimitée</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>The oldest requests go when the history on the disk is larger than this; pinned ones stay</source>
        <translation>Les requêtes les plus anciennes sont supprimées quand l’historique sur le disque dépasse cette taille&#x202f;; celles qui sont épinglées restent</translation>
    </message>
    <message>
        <source>Not &amp;older than</source>
        <translation>P&amp;as plus ancien que</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Âge illimité</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Not more than</source>
        <translation>Pas &amp;plus de</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Nombre illimité</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> requêtes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>T&amp;ell when the first request comes to a request catcher</source>
        <translation>&amp;Signaler la première requête reçue par un récepteur de requêtes</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramPanel</name>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Next step now</source>
        <translation>Étape suivante maintenant</translation>
    </message>
    <message>
        <source>Do not wait: tell the program to end in a stronger way</source>
        <translation>Ne pas attendre&#xa0;: demander au programme de se terminer de manière plus énergique</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>Afficher la console</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>ID de processus</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>Dernier message du programme</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramTexts</name>
    <message>
        <source>%1 is stopping. %2</source>
        <comment>server, what its program does</comment>
        <translation>%1 est en cours d’arrêt. %2</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>Le programme démarre.</translation>
    </message>
    <message>
        <source>Waiting until the program is ready. %1</source>
        <comment>reason</comment>
        <translation>En attente que le programme soit prêt. %1</translation>
    </message>
    <message>
        <source>The program is ready; it listens on port %1.</source>
        <translation>Le programme est prêt&#x202f;; il écoute sur le port %1.</translation>
    </message>
    <message>
        <source>The program is ready.</source>
        <translation>Le programme est prêt.</translation>
    </message>
    <message>
        <source>The program is started again in %1. %2</source>
        <comment>time, reason</comment>
        <translation>Le programme sera relancé dans %1. %2</translation>
    </message>
    <message>
        <source>The program is being ended.</source>
        <translation>Le programme est en train d’être terminé.</translation>
    </message>
    <message>
        <source>The program was told to end by %1; the next step follows in %2.</source>
        <translation>Il a été demandé au programme de se terminer, par %1&#x202f;; l’étape suivante aura lieu dans %2.</translation>
    </message>
    <message>
        <source>The program was told to end by %1.</source>
        <translation>Il a été demandé au programme de se terminer, par %1.</translation>
    </message>
</context>
<context>
    <name>Gui::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>“%1” seems to be made for</source>
        <comment>name of a folder; a list follows</comment>
        <translation>«&#xa0;%1&#xa0;» semble fait pour</translation>
    </message>
</context>
<context>
    <name>Gui::RateChart</name>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>il y a 5 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Requests: %1, errors: %2</source>
        <translation>Requêtes : %1, erreurs : %2</translation>
    </message>
</context>
<context>
    <name>Gui::ReadyMadeBox</name>
    <message>
        <source>Nothing in particular</source>
        <translation>Rien de particulier</translation>
    </message>
</context>
<context>
    <name>Gui::ReplayBar</name>
    <message>
        <source>Send selected requests &amp;to:</source>
        <translation>Envoyer les requêtes sélec&amp;tionnées à&#xa0;:</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>URL du serveur</translation>
    </message>
    <message>
        <source>at their own pace</source>
        <translation>à leur propre rythme</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 fois plus vite</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>aussi vite qu’il répond</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Select the requests that are to be sent.</source>
        <translation>Sélectionnez les requêtes à envoyer.</translation>
    </message>
    <message>
        <source>Write the URL of a server, for instance http://localhost:8080/.</source>
        <translation>Écrivez l’URL d’un serveur, par exemple http://localhost:8080/.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>envoyées&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln avec réponse</numerusform>
            <numerusform>%Ln avec réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status than before</source>
        <translation>
            <numerusform>%Ln avec un autre statut qu’avant</numerusform>
            <numerusform>%Ln avec un autre statut qu’avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent</source>
        <translation>
            <numerusform>%Ln ne peut pas être envoyée</numerusform>
            <numerusform>%Ln ne peuvent pas être envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: at most %1 are sent at once</source>
        <translation>
            <numerusform>%Ln non envoyée&#xa0;: %1 au plus sont envoyées à la fois</numerusform>
            <numerusform>%Ln non envoyées&#xa0;: %1 au plus sont envoyées à la fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReplyRow</name>
    <message>
        <source>If the message:</source>
        <comment>of a client</comment>
        <translation>Si le message&#xa0;:</translation>
    </message>
    <message>
        <source>Then send:</source>
        <translation>Alors envoyer&#xa0;:</translation>
    </message>
    <message>
        <source>To all clients of this response</source>
        <translation>À tous les clients de cette réponse</translation>
    </message>
    <message>
        <source>Remove this reply</source>
        <translation>Supprimer cette réponse</translation>
    </message>
</context>
<context>
    <name>Gui::RequestCopy</name>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n secret est masqué.</numerusform>
            <numerusform>%n secrets sont masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its body is in %1.</source>
        <translation>Son contenu se trouve dans %1.</translation>
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
        <translation>curl pour PowerShell</translation>
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
        <translation>Requête brute</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>Fichier .http</translation>
    </message>
    <message>
        <source>C++ test</source>
        <translation>Test C++</translation>
    </message>
</context>
<context>
    <name>Gui::ResendDialog</name>
    <message>
        <source>Edit and Send</source>
        <translation>Modifier et envoyer</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>Envoyer la requête (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>Nombre de &amp;fois&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <translation>&amp;Pause entre chaque&#xa0;:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Versions that were sent</source>
        <translation>Versions envoyées</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each:</source>
        <translation>&amp;En-têtes, un par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Body (F6 leaves it):</source>
        <translation>Contenu (F6 pour le quitter)&#xa0;:</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>&amp;Depuis un fichier…</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept.</source>
        <translation>Du contenu, seule cette partie a été conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no address of HTTP; write, for instance, http://localhost:8080/.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse HTTP&#x202f;; écrivez par exemple http://localhost:8080/.</translation>
    </message>
    <message>
        <source>Body of the Request</source>
        <translation>Contenu de la requête</translation>
    </message>
    <message>
        <source>%1  %2 %3 → %4</source>
        <comment>time, method, URL, status</comment>
        <translation>%1  %2 %3 → %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The body is %1 that are no text; they are sent as they are.</source>
        <translation>Le contenu compte %1 qui ne sont pas du texte&#x202f;; ils sont envoyés tels quels.</translation>
    </message>
    <message>
        <source>*** stands for a secret that is masked. Write what is to be sent in its place, or leave the presentation mode.</source>
        <translation>*** remplace un secret masqué. Écrivez ce qui doit être envoyé à sa place, ou quittez le mode présentation.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2, the most that is sent from here. Send it with curl: its line is under “Copy as”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse %2, le maximum qui puisse être envoyé d’ici. Envoyez-le avec curl&#xa0;: sa ligne se trouve sous «&#xa0;Copier comme&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln avec réponse</numerusform>
            <numerusform>%Ln avec réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ResourceForm</name>
    <message>
        <source>Path:</source>
        <translation>Chemin&#xa0;:</translation>
    </message>
    <message>
        <source>Id member:</source>
        <translation>Membre d’id&#xa0;:</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Entrées&#xa0;:</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>Appartient à&#xa0;:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>Stockage&#xa0;:</translation>
    </message>
    <message>
        <source>Style:</source>
        <translation>Style&#xa0;:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>En-têtes&#xa0;:</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>Celles-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Nowhere: changes go when the server stops</source>
        <translation>Nulle part&#xa0;: les modifications sont perdues à l’arrêt du serveur</translation>
    </message>
    <message>
        <source>Add Relation</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>As Portside does</source>
        <translation>Comme Portside</translation>
    </message>
    <message>
        <source>As Mockoon does</source>
        <translation>Comme Mockoon</translation>
    </message>
</context>
<context>
    <name>Gui::ResponseForm</name>
    <message>
        <source>If:</source>
        <translation>Si&#xa0;:</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fault</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source> % of requests</source>
        <translation> % des requêtes</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>Poids&#xa0;:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Statut&#xa0;:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>En-têtes&#xa0;:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>Délai&#xa0;:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>Débit&#xa0;:</translation>
    </message>
    <message>
        <source>Fault:</source>
        <translation>Panne&#xa0;:</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>Modèles&#xa0;:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Schéma&#xa0;:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>Pace and Faults</source>
        <translation>Rythme et pannes</translation>
    </message>
    <message>
        <source>What It Remembers</source>
        <translation>Ce qu’elle mémorise</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Flux d’événements</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme l’indique le fichier</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivés</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Add Callback</source>
        <translation>Ajouter un callback</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>Part des requêtes</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Le motif habituel</translation>
    </message>
</context>
<context>
    <name>Gui::RouteForm</name>
    <message>
        <source>Answers requests</source>
        <translation>Répond aux requêtes</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Shown in the traffic</source>
        <translation>Affichée dans le trafic</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>How the path is written</source>
        <translation>Façon dont le chemin est écrit</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>La première qui convient</translation>
    </message>
    <message>
        <source>One after the other, again and again</source>
        <translation>L’une après l’autre, en boucle</translation>
    </message>
    <message>
        <source>One after the other, then the last</source>
        <translation>L’une après l’autre, puis la dernière</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Duplicate this response</source>
        <translation>Dupliquer cette réponse</translation>
    </message>
    <message>
        <source>Move this response up</source>
        <translation>Monter cette réponse</translation>
    </message>
    <message>
        <source>Move this response down</source>
        <translation>Descendre cette réponse</translation>
    </message>
    <message>
        <source>Remove this response</source>
        <translation>Supprimer cette réponse</translation>
    </message>
    <message>
        <source>Response %1 of %2: %3 %4</source>
        <comment>number, status, name</comment>
        <translation>Réponse %1 sur %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Méthode&#xa0;:</translation>
    </message>
    <message>
        <source>Path:</source>
        <translation>Chemin&#xa0;:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Notes&#xa0;:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>Répond&#xa0;:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>As the request prefers</source>
        <translation>Selon la préférence de la requête</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>Gui::RouteTree</name>
    <message numerus="yes">
        <source>%1 of %n route(s) called</source>
        <translation>
            <numerusform>%1 sur %n route appelée</numerusform>
            <numerusform>%1 sur %n routes appelées</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>Filtrer les routes</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>&amp;Never called only</source>
        <translation>&amp;Jamais appelées seulement</translation>
    </message>
</context>
<context>
    <name>Gui::RowActions</name>
    <message>
        <source>Copies and exports have passwords, tokens and cookies as they were</source>
        <translation>Les copies et les exportations contiennent les mots de passe, jetons et cookies tels quels</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>Copié comme %1.</translation>
    </message>
    <message>
        <source>Requests are still being sent; wait for their answers.</source>
        <translation>Des requêtes sont encore en cours d’envoi&#x202f;; attendez leurs réponses.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) are sent again at once; select fewer.</source>
        <translation>
            <numerusform>%n requête au plus peut être renvoyée à la fois&#x202f;; sélectionnez-en moins.</numerusform>
            <numerusform>%n requêtes au plus peuvent être renvoyées à la fois&#x202f;; sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again: status %1</source>
        <translation>Renvoyée&#xa0;: statut %1</translation>
    </message>
    <message>
        <source>Select the two rows that are to be compared.</source>
        <translation>Sélectionnez les deux lignes à comparer.</translation>
    </message>
    <message>
        <source>Copy and export with secrets</source>
        <translation>Copier et exporter avec les secrets</translation>
    </message>
    <message>
        <source>Export selected as .http file…</source>
        <translation>Exporter la sélection en fichier .http…</translation>
    </message>
    <message>
        <source>Export selected into a folder…</source>
        <translation>Exporter la sélection dans un dossier…</translation>
    </message>
    <message>
        <source>Export all of the list as .http file…</source>
        <translation>Exporter toute la liste en fichier .http…</translation>
    </message>
    <message>
        <source>Export all of the list into a folder…</source>
        <translation>Exporter toute la liste dans un dossier…</translation>
    </message>
    <message>
        <source>Select the rows that are to be sent again.</source>
        <translation>Sélectionnez les lignes à renvoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not kept any more and cannot be sent.</source>
        <translation>
            <numerusform>%n requête n’est plus conservée et ne peut pas être envoyée.</numerusform>
            <numerusform>%n requêtes ne sont plus conservées et ne peuvent pas être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: select rows, or export all of the list.</source>
        <translation>Il n’y a rien à exporter&#xa0;: sélectionnez des lignes, ou exportez toute la liste.</translation>
    </message>
    <message>
        <source>Make a mock of selected…</source>
        <translation>Créer un mock de la sélection…</translation>
    </message>
    <message>
        <source>Make a mock of all of the list…</source>
        <translation>Créer un mock de toute la liste…</translation>
    </message>
    <message numerus="yes">
        <source>Such a file takes at most %n request(s); filter the list, or export to HAR.</source>
        <translation>
            <numerusform>Un tel fichier contient au plus %n requête&#x202f;; filtrez la liste, ou exportez en HAR.</numerusform>
            <numerusform>Un tel fichier contient au plus %n requêtes&#x202f;; filtrez la liste, ou exportez en HAR.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RowActionsDelegate</name>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
</context>
<context>
    <name>Gui::RowSource</name>
    <message>
        <source>This server is private: its requests are gone when Portside ends.</source>
        <translation>Ce serveur est privé&#xa0;: ses requêtes disparaissent quand Portside se termine.</translation>
    </message>
    <message>
        <source>The list shows the newest ones from memory.</source>
        <translation>La liste affiche les plus récentes, depuis la mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were counted and not kept.</source>
        <translation>
            <numerusform>%Ln requête a été comptée mais non conservée.</numerusform>
            <numerusform>%Ln requêtes ont été comptées mais non conservées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SavedFilters</name>
    <message>
        <source>Forget This Filter</source>
        <translation>Oublier ce filtre</translation>
    </message>
    <message>
        <source>Save This Filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Saved filters and examples</source>
        <translation>Filtres enregistrés et exemples</translation>
    </message>
</context>
<context>
    <name>Gui::SearchProgress</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>Arrêter la recherche&#x202f;; ce qui a été trouvé reste affiché</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
</context>
<context>
    <name>Gui::ServerColumn</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Actif depuis</translation>
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
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Use a Free Port</source>
        <translation>Utiliser un port libre</translation>
    </message>
    <message>
        <source>Use This Computer Only</source>
        <translation>Limiter à cet ordinateur</translation>
    </message>
    <message>
        <source>Edit Settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped; %n request(s) had to be cut.</source>
        <comment>server</comment>
        <translation>
            <numerusform>%1 est arrêté&#x202f;; %n requête a dû être interrompue.</numerusform>
            <numerusform>%1 est arrêté&#x202f;; %n requêtes ont dû être interrompues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>name of a server</comment>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n server(s).</source>
        <translation>
            <numerusform>%n serveur supprimé.</numerusform>
            <numerusform>%n serveurs supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 takes no new connections at present. %2</source>
        <comment>server, reason</comment>
        <translation>%1 n’accepte pas de nouvelles connexions pour l’instant. %2</translation>
    </message>
    <message>
        <source>Allow Other Machines</source>
        <translation>Autoriser d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Show Console</source>
        <translation>Afficher la console</translation>
    </message>
    <message>
        <source>Next Step Now</source>
        <translation>Étape suivante maintenant</translation>
    </message>
    <message>
        <source>%1 is unhealthy. %2</source>
        <comment>server, reason</comment>
        <translation>%1 est défaillant. %2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>Gui::ServerTexts</name>
    <message>
        <source>“%1”</source>
        <comment>name of a server</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, any free port</source>
        <comment>host</comment>
        <translation>%1, n’importe quel port libre</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>host, number</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation>accessible depuis le réseau</translation>
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
            <numerusform>%1 attend %n requête&#xa0;: %2&#x202f;; reste %3.</numerusform>
            <numerusform>%1 attend %n requêtes&#xa0;: %2&#x202f;; reste %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>New settings take effect at the next start.</source>
        <translation>Les nouveaux paramètres s’appliquent au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 has failed. %2</source>
        <comment>server, reason</comment>
        <translation>%1 a échoué. %2</translation>
    </message>
    <message>
        <source>encrypted (HTTPS)</source>
        <translation>chiffré (HTTPS)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reachable from the network</source>
        <translation>
            <numerusform>%n serveur accessible depuis le réseau</numerusform>
            <numerusform>%n serveurs accessibles depuis le réseau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ServerView</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation>Aucun serveur ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPane</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restart to apply</source>
        <translation>Redémarrer pour appliquer</translation>
    </message>
    <message>
        <source>Changes are saved as you make them.</source>
        <translation>Les modifications sont enregistrées au fur et à mesure.</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>Certaines modifications ne s’appliquent qu’au prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing is changed until the mistake below is corrected.</source>
        <translation>Rien n’est modifié tant que l’erreur ci-dessous n’est pas corrigée.</translation>
    </message>
</context>
<context>
    <name>Gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In the traffic</source>
        <translation>Dans le trafic</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>Dans les détails</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Find, next in the console</source>
        <translation>Rechercher, suivant dans la console</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Undo a setting</source>
        <translation>Annuler la modification d’un paramètre</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions pour le filtre</translation>
    </message>
    <message>
        <source>Edit and send: send</source>
        <translation>Modifier et envoyer&#xa0;: envoyer</translation>
    </message>
    <message>
        <source>Edit and send: leave the body</source>
        <translation>Modifier et envoyer&#xa0;: quitter le contenu</translation>
    </message>
    <message>
        <source>Held message: go on</source>
        <translation>Message retenu&#xa0;: laisser passer</translation>
    </message>
    <message>
        <source>Held message: drop</source>
        <translation>Message retenu&#xa0;: rejeter</translation>
    </message>
    <message>
        <source>Held messages: let all go on</source>
        <translation>Messages retenus&#xa0;: tout laisser passer</translation>
    </message>
    <message>
        <source>Overview, Traffic, Settings, Console, Breakpoints, Mock</source>
        <translation>Vue d’ensemble, Trafic, Paramètres, Console, Points d’arrêt, Mock</translation>
    </message>
    <message>
        <source>Mock: add or remove a route</source>
        <translation>Mock&#xa0;: ajouter ou supprimer une route</translation>
    </message>
    <message>
        <source>Mock: duplicate a route</source>
        <translation>Mock&#xa0;: dupliquer une route</translation>
    </message>
    <message>
        <source>Mock: save the file</source>
        <translation>Mock&#xa0;: enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>Gui::ShotTexts</name>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n capture écrite.</numerusform>
            <numerusform>%n captures écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as before.</source>
        <translation>
            <numerusform>%n page inchangée.</numerusform>
            <numerusform>%n pages inchangées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>%n page modifiée.</numerusform>
            <numerusform>%n pages modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new page(s).</source>
        <translation>
            <numerusform>%n nouvelle page.</numerusform>
            <numerusform>%n nouvelles pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) failed.</source>
        <translation>
            <numerusform>%n page en échec.</numerusform>
            <numerusform>%n pages en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) belong to none of these pages.</source>
        <translation>
            <numerusform>%n capture antérieure ne correspond à aucune de ces pages.</numerusform>
            <numerusform>%n captures antérieures ne correspondent à aucune de ces pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ShotsDialog</name>
    <message>
        <source>Screenshots of Pages of “%1”</source>
        <translation>Captures d’écran de pages de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Return opens the picture</source>
        <translation>Entrée ouvre la capture</translation>
    </message>
    <message>
        <source>Open Con&amp;tact Sheet</source>
        <translation>Ouvrir la p&amp;lanche-contact</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>T&amp;ake Pictures</source>
        <translation>Prend&amp;re les captures</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>Le serveur n’est pas en marche.</translation>
    </message>
    <message>
        <source>No program could be started that shows “%1”.</source>
        <translation>Aucun programme capable d’afficher «&#xa0;%1&#xa0;» n’a pu être démarré.</translation>
    </message>
</context>
<context>
    <name>Gui::ShotsForm</name>
    <message>
        <source>&amp;Paths</source>
        <translation>&amp;Chemins</translation>
    </message>
    <message>
        <source>Of pages, one a line. Those that were seen in the traffic are there already.</source>
        <translation>Des pages, un par ligne. Ceux qui ont été vus dans le trafic y figurent déjà.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>Éc&amp;helle</translation>
    </message>
    <message>
        <source>Pixels of a picture for one of the page</source>
        <translation>Pixels de la capture pour un pixel de la page</translation>
    </message>
    <message>
        <source>&amp;Full pages</source>
        <translation>&amp;Pages entières</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>A&amp;ttendre</translation>
    </message>
    <message>
        <source>A CSS selector: something that it finds must be visible before the picture is taken.</source>
        <translation>Un sélecteur CSS&#xa0;: un élément qu’il trouve doit être visible avant que la capture ne soit prise.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Co&amp;mparer à</translation>
    </message>
    <message>
        <source>A folder of earlier pictures; empty: nothing is compared.</source>
        <translation>Un dossier de captures antérieures&#xa0;; vide&#xa0;: rien n’est comparé.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Cho&amp;isir…</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Dossier pour les captures</translation>
    </message>
    <message>
        <source>Earlier Pictures</source>
        <translation>Captures antérieures</translation>
    </message>
</context>
<context>
    <name>Gui::StateLook</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>takes no new connections</comment>
        <translation>Saturé</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>it runs, but its health check fails</comment>
        <translation>Défaillant</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages that wait at a breakpoint</comment>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatePanel</name>
    <message>
        <source>Start the server to see what it remembers.</source>
        <translation>Démarrez le serveur pour voir ce qu’il mémorise.</translation>
    </message>
    <message>
        <source>Reset Counts</source>
        <translation>Remettre les compteurs à zéro</translation>
    </message>
    <message>
        <source>Sequences begin anew, and routes were never called.</source>
        <translation>Les séquences recommencent, et les routes n’ont jamais été appelées.</translation>
    </message>
    <message>
        <source>Forget State</source>
        <translation>Oublier l’état</translation>
    </message>
    <message>
        <source>Reset Resources</source>
        <translation>Réinitialiser les ressources</translation>
    </message>
    <message>
        <source>Their entries are those of the file again.</source>
        <translation>Leurs entrées sont de nouveau celles du fichier.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Resources and state</source>
        <translation>Ressources et état</translation>
    </message>
    <message>
        <source>Snapshots of resources and state:</source>
        <translation>Instantanés des ressources et de l’état&#xa0;:</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>Nom d’un instantané</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Go Back to It</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Callbacks that were sent:</source>
        <translation>Callbacks envoyés&#xa0;:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Forget Callbacks</source>
        <translation>Effacer les callbacks</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <comment>request</comment>
        <translation>%1 (essai %2)</translation>
    </message>
</context>
<context>
    <name>Gui::StatusClassBar</name>
    <message>
        <source>no answer %1</source>
        <translation>sans réponse %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Aucune réponse pour l’instant</translation>
    </message>
</context>
<context>
    <name>Gui::StoppingView</name>
    <message>
        <source>Requests under way are answered first; Portside quits when they are done.</source>
        <translation>Portside répond d’abord aux requêtes en cours, puis quitte.</translation>
    </message>
    <message>
        <source>&amp;Quit Now</source>
        <translation>&amp;Quitter maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n server(s)…</source>
        <translation>
            <numerusform>Arrêt de %n serveur…</numerusform>
            <numerusform>Arrêt de %n serveurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not end: it is still busy with a request.</source>
        <translation>« %1 » ne se termine pas : il est encore occupé par une requête.</translation>
    </message>
    <message>
        <source>%1 stops after those that need it: %2.</source>
        <comment>server, names</comment>
        <translation>%1 s’arrête après ceux qui en ont besoin&#xa0;: %2.</translation>
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
        <translation>réception de la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting for the answer: %1</source>
        <translation>attente de la réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>sending the answer: %1</source>
        <translation>envoi de la réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Gui::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Began on %1 at %2.</source>
        <translation>Début le %1 à %2.</translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation>Client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 over TLS.</source>
        <translation>%1 avec TLS.</translation>
    </message>
    <message>
        <source>%1 without TLS.</source>
        <translation>%1 sans TLS.</translation>
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
        <translation>Servir en HTTPS</translation>
    </message>
    <message>
        <source>Portside makes the certificate, by an authority that is yours alone.</source>
        <translation>Portside crée le certificat, avec une autorité qui n’appartient qu’à vous.</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat personnel</translation>
    </message>
    <message>
        <source>A PEM file to use instead: the certificate first, then its chain.</source>
        <translation>Un fichier PEM à utiliser à la place : le certificat suivi de sa chaîne.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Clé associée</translation>
    </message>
    <message>
        <source>A PEM file without a password; not needed if the key is in the same file.</source>
        <translation>Un fichier PEM sans mot de passe ; inutile si la clé se trouve dans le même fichier.</translation>
    </message>
    <message>
        <source>Made by Portside</source>
        <translation>Créé par Portside</translation>
    </message>
</context>
<context>
    <name>Gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Émis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid from: %1, which was not reached yet at this request</source>
        <translation>Valable à partir de&#xa0;: %1, pas encore atteint lors de cette requête</translation>
    </message>
    <message>
        <source>Valid from: %1</source>
        <translation>Valable à partir de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expires: %1, which was over at this request</source>
        <translation>Expire&#xa0;: %1, déjà passé lors de cette requête</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has checked the signature.</source>
        <translation>La signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>En-tête&#xa0;:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>Claims&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficColumn</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>(no request)</source>
        <translation>(aucune requête)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficKeys</name>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Edit and send…</source>
        <translation>Modifier et envoyer…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Répéter…</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>En comparer deux</translation>
    </message>
    <message>
        <source>Export selected as HAR…</source>
        <translation>Exporter la sélection en HAR…</translation>
    </message>
    <message>
        <source>Export all of the list as HAR…</source>
        <translation>Exporter toute la liste en HAR…</translation>
    </message>
    <message>
        <source>Allow a refused host or origin</source>
        <translation>Autoriser un hôte ou une origine refusés</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go to the newest and follow</source>
        <translation>Aller à la plus récente et suivre</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Expect requests…</source>
        <translation>Attendre des requêtes…</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficLeaders</name>
    <message>
        <source>Most requested paths</source>
        <translation>Chemins les plus demandés</translation>
    </message>
    <message>
        <source>Slowest requests</source>
        <translation>Requêtes les plus lentes</translation>
    </message>
    <message>
        <source>Enter or a double click shows them in the traffic.</source>
        <translation>Entrée ou un double clic les affiche dans le trafic.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
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
        <translation>Figer la liste&#x202f;; l’enregistrement des requêtes continue</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest request in sight (End)</source>
        <translation>Garder la requête la plus récente visible (Fin)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget the requests of this server</source>
        <translation>Effacer les requêtes de ce serveur</translation>
    </message>
    <message>
        <source>%1 of %2 match; </source>
        <translation>Filtre&#xa0;: %1 sur %2&#x202f;; </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>All Servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Show what was kept of all servers in one list</source>
        <translation>Afficher dans une seule liste ce qui a été conservé de tous les serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%n kept; </source>
        <translation>
            <numerusform>%n conservée&#x202f;; </numerusform>
            <numerusform>%n conservées&#x202f;; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es); </source>
        <translation>
            <numerusform>%n correspond&#x202f;; </numerusform>
            <numerusform>%n correspondent&#x202f;; </numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write all requests of this list to files</source>
        <translation>Écrire toutes les requêtes de cette liste dans des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted but not shown in detail</source>
        <translation>
            <numerusform>dont %Ln sans le détail</numerusform>
            <numerusform>dont %Ln sans le détail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficRowActions</name>
    <message>
        <source>The list is still being searched; export it when that has ended.</source>
        <translation>La recherche dans la liste est encore en cours&#x202f;; exportez-la quand elle sera terminée.</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficView</name>
    <message>
        <source>Copy URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Show only this path</source>
        <translation>Afficher seulement ce chemin</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>Afficher seulement ce statut</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être copiée&#xa0;: il n’y a pas d’URL, ou sa lecture depuis le disque est en cours. Une exportation les contient toutes.</numerusform>
            <numerusform>%n lignes n’ont pas pu être copiées&#xa0;: il n’y a pas d’URL, ou leur lecture depuis le disque est en cours. Une exportation les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a GET request of a server that runs can be opened in the browser.</source>
        <translation>Seule une requête GET d’un serveur en marche peut être ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the URL instead.</source>
        <translation>Aucun navigateur n’a pu être lancé. Copiez plutôt l’URL.</translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message numerus="yes">
        <source>Portside: %n server(s) running</source>
        <translation>
            <numerusform>Portside&#xa0;: %n serveur actif</numerusform>
            <numerusform>Portside&#xa0;: %n serveurs actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside: no server is running</source>
        <translation>Portside&#xa0;: aucun serveur actif</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n serveur en échec</numerusform>
            <numerusform>%n serveurs en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>&amp;Servir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>&amp;Copier l’URL</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) take no new connections</source>
        <translation>
            <numerusform>%n serveur n’accepte pas de nouvelles connexions</numerusform>
            <numerusform>%n serveurs n’acceptent pas de nouvelles connexions</numerusform>
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
            <numerusform>%n serveur défaillant</numerusform>
            <numerusform>%n serveurs défaillants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrustDialog</name>
    <message>
        <source>Trust it</source>
        <translation>Faire confiance</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>Ne plus faire confiance</translation>
    </message>
    <message>
        <source>Trust Portside&apos;s Authority</source>
        <translation>Faire confiance à l’autorité de Portside</translation>
    </message>
    <message>
        <source>Browsers and other programs accept your HTTPS servers once they trust the authority that issues their certificates. It is yours alone; its key never leaves this computer. This is what is run:</source>
        <translation>Les navigateurs et autres programmes acceptent vos serveurs HTTPS dès qu’ils font confiance à l’autorité qui émet leurs certificats. Elle n’appartient qu’à vous ; sa clé ne quitte jamais cet ordinateur. Voici ce qui est exécuté :</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Copy Commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Some of it cannot be run from here: paste it into a terminal.</source>
        <translation>Une partie ne peut pas être exécutée d’ici : collez-la dans un terminal.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; see above.</source>
        <translation>
            <numerusform>%n étape a échoué ; voir ci-dessus.</numerusform>
            <numerusform>%n étapes ont échoué ; voir ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Restart the browsers for this to take effect.</source>
        <translation>Terminé. Redémarrez les navigateurs pour que cela prenne effet.</translation>
    </message>
</context>
<context>
    <name>Gui::TrustRunner</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>Impossible de lancer %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Gui::TryPanel</name>
    <message>
        <source>Start the server to try requests.</source>
        <translation>Démarrez le serveur pour essayer des requêtes.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>Chemin et paramètres d’URL</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>Nom: valeur</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Routes that were nearest</source>
        <translation>Routes les plus proches</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>status, time, size</comment>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <comment>route, line, why not</comment>
        <translation>%1 (ligne %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>No route answered.</source>
        <translation>Aucune route n’a répondu.</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>Réponse donnée par %1.</translation>
    </message>
    <message>
        <source>The route that is chosen did not: %1.</source>
        <translation>La route choisie n’a pas répondu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>With h&amp;eaders and content</source>
        <translation>A&amp;vec en-têtes et contenu</translation>
    </message>
</context>
<context>
    <name>Gui::WindowMenus</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrer les serveurs</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>Comme le &amp;système</translation>
    </message>
</context>
<context>
    <name>InspectorKind</name>
    <message>
        <source>“%1” is no bin. Write the beginning of a path, and a status and a text if it is answered in a way of its own, such as “/stripe”, “/stripe 503” or “/slack 200 thank you”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un casier. Écrivez le début d’un chemin, ainsi qu’un statut et un texte si la réponse y est particulière, par exemple «&#xa0;/stripe&#xa0;», «&#xa0;/stripe 503&#xa0;» ou «&#xa0;/slack 200 merci&#xa0;».</translation>
    </message>
    <message>
        <source>signature of %1 valid</source>
        <translation>signature de %1 valide</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid.</source>
        <translation>La signature de %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>The signature of %1 is right, but not of the last five minutes.</source>
        <translation>La signature de %1 est correcte, mais ne date pas des cinq dernières minutes.</translation>
    </message>
    <message>
        <source>There is no signature of %1.</source>
        <translation>Il n’y a pas de signature de %1.</translation>
    </message>
    <message>
        <source>Request catcher</source>
        <translation>Récepteur de requêtes</translation>
    </message>
    <message>
        <source>Takes whatever is sent to it, such as webhooks, and shows it.</source>
        <translation>Reçoit tout ce qui lui est envoyé, comme les webhooks, et l’affiche.</translation>
    </message>
    <message>
        <source>catcher</source>
        <translation>récepteur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Transmettre à</translation>
    </message>
    <message>
        <source>Another server that gets every request, and whose answers are passed back; without it requests are answered here.</source>
        <translation>Un autre serveur qui reçoit chaque requête et dont les réponses sont renvoyées&#x202f;; sinon, les réponses sont données ici.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The status of every answer.</source>
        <translation>Le statut de chaque réponse.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one.</source>
        <translation>«&#xa0;Nom: valeur&#xa0;» définit un champ d’en-tête des réponses, «&#xa0;+Nom: valeur&#xa0;» en ajoute un.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Every answer waits so long.</source>
        <translation>Durée pendant laquelle chaque réponse attend.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>A sender (github, stripe or slack) and the secret that it signs with: whether a signature is valid is shown with each request.</source>
        <translation>Un expéditeur (github, stripe ou slack) et le secret avec lequel il signe&#xa0;: la validité de la signature est affichée avec chaque requête.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Casiers</translation>
    </message>
    <message>
        <source>Beginnings of paths that are caught apart, with a status and a text if they are answered in a way of their own.</source>
        <translation>Débuts de chemins dont les requêtes sont reçues à part, avec un statut et un texte si la réponse y est particulière.</translation>
    </message>
    <message>
        <source>A signature is the sender (github, stripe or slack), its secret, and the beginning of a path if only some requests are meant, such as “github It&apos;s-a-secret /hooks”.</source>
        <translation>Une signature se compose de l’expéditeur (github, stripe ou slack), de son secret et du début d’un chemin si seules certaines requêtes sont visées, par exemple «&#xa0;github C-est-un-secret /hooks&#xa0;».</translation>
    </message>
    <message>
        <source>The answer cannot be filled in. %1</source>
        <translation>La réponse ne peut pas être complétée. %1</translation>
    </message>
    <message>
        <source>The field “%1” of the answer cannot be filled in. %2</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de la réponse ne peut pas être complété. %2</translation>
    </message>
    <message>
        <source>content in %1</source>
        <translation>contenu dans %1</translation>
    </message>
    <message>
        <source>The content of every answer; what is in {{…}} is filled in, as in {{body &apos;id&apos;}}.</source>
        <translation>Le contenu de chaque réponse&#x202f;; ce qui est entre {{…}} est complété, comme dans {{body &apos;id&apos;}}.</translation>
    </message>
    <message>
        <source>Folder for long contents</source>
        <translation>Dossier pour les contenus longs</translation>
    </message>
    <message>
        <source>Contents of more than 1 MiB are written to files in this folder, whole; without it only what is recorded is kept.</source>
        <translation>Les contenus de plus de 1&#xa0;Mio sont écrits en entier dans des fichiers de ce dossier&#x202f;; sans lui, seul ce qui est enregistré est conservé.</translation>
    </message>
    <message>
        <source>Room for long contents</source>
        <translation>Place pour les contenus longs</translation>
    </message>
    <message>
        <source>When there are more in the folder the oldest are deleted.</source>
        <translation>Quand le dossier en contient davantage, les plus anciens sont supprimés.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>The content could not be kept in “%1”: %2.</source>
        <translation>Le contenu n’a pas pu être conservé dans «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>MockKind</name>
    <message>
        <source>The response “%1” needs the file “%2”, which cannot be read in the folder of the mock file.</source>
        <translation>La réponse «&#xa0;%1&#xa0;» requiert le fichier «&#xa0;%2&#xa0;», qui ne peut pas être lu dans le dossier du fichier mock.</translation>
    </message>
    <message>
        <source>This is a fault that the mock file asks for.</source>
        <translation>Ceci est une panne demandée par le fichier mock.</translation>
    </message>
    <message>
        <source>The condition %1 is not met: there is none.</source>
        <translation>La condition %1 n’est pas remplie&#xa0;: valeur absente.</translation>
    </message>
    <message>
        <source>The condition %1 is not met: it is %2.</source>
        <translation>La condition %1 n’est pas remplie&#xa0;: la valeur est %2.</translation>
    </message>
    <message>
        <source>The mock file has changed, but the routes stay as they were: %1</source>
        <translation>Le fichier mock a changé, mais les routes restent telles quelles&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The mock file has changed: %n routes.</source>
        <translation>
            <numerusform>Le fichier mock a changé&#xa0;: %n route.</numerusform>
            <numerusform>Le fichier mock a changé&#xa0;: %n routes.</numerusform>
        </translation>
    </message>
    <message>
        <source>resource %1</source>
        <translation>ressource %1</translation>
    </message>
    <message>
        <source>No route answers this request.</source>
        <translation>Aucune route ne répond à cette requête.</translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>API mock</translation>
    </message>
    <message>
        <source>Answers requests as a file says: contents, delays and faults.</source>
        <translation>Répond aux requêtes comme l’indique un fichier&#xa0;: contenus, délais et pannes.</translation>
    </message>
    <message>
        <source>mock</source>
        <translation>mock</translation>
    </message>
    <message>
        <source>Mock file</source>
        <translation>Fichier mock</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The path does not match “%1”.</source>
        <translation>Le chemin ne correspond pas à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Segment %1 of the path is “%2”, not “%3”.</source>
        <translation>Le segment %1 du chemin est «&#xa0;%2&#xa0;», et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The number of segments of the path is %1, not %2.</source>
        <translation>Le nombre de segments du chemin est %1, et non %2.</translation>
    </message>
    <message>
        <source>The route is off.</source>
        <translation>La route est désactivée.</translation>
    </message>
    <message>
        <source>The method is %1, not %2.</source>
        <translation>La méthode est %1, et non %2.</translation>
    </message>
    <message>
        <source>No route answers %1 %2.</source>
        <translation>Aucune route ne répond à %1 %2.</translation>
    </message>
    <message>
        <source>The content must be a JSON object.</source>
        <translation>Le contenu doit être un objet JSON.</translation>
    </message>
    <message>
        <source>A list knows GET and POST.</source>
        <translation>Une liste accepte GET et POST.</translation>
    </message>
    <message>
        <source>“%1” must be a text or a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte ou un nombre entier.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n entries and takes no more.</source>
        <translation>
            <numerusform>La liste contient %n entrée et n’en accepte pas davantage.</numerusform>
            <numerusform>La liste contient %n entrées et n’en accepte pas davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry with this “%1”.</source>
        <translation>Il n’y a pas d’entrée avec ce «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An entry knows GET, PUT, PATCH and DELETE.</source>
        <translation>Une entrée accepte GET, PUT, PATCH et DELETE.</translation>
    </message>
    <message>
        <source>The administration knows no such path.</source>
        <translation>L’administration ne connaît pas ce chemin.</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>The token of the administration is missing or wrong.</source>
        <translation>Le jeton de l’administration est absent ou incorrect.</translation>
    </message>
    <message>
        <source>The content must be an object of texts; null forgets one.</source>
        <translation>Le contenu doit être un objet dont les valeurs sont des textes&#x202f;; null en oublie une.</translation>
    </message>
    <message>
        <source>The content must be a list of objects.</source>
        <translation>Le contenu doit être une liste d’objets.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n snapshots and no room for more.</source>
        <translation>
            <numerusform>Il y a %n instantané et pas de place pour d’autres.</numerusform>
            <numerusform>Il y a %n instantanés et pas de place pour d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>Il n’y a pas d’instantané «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>“%1” cannot be reset; known are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être réinitialisé&#x202f;; sont connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The content must be one route.</source>
        <translation>Le contenu doit être une seule route.</translation>
    </message>
    <message>
        <source>The condition %1 takes too long to be tested.</source>
        <translation>La condition %1 est trop longue à vérifier.</translation>
    </message>
    <message>
        <source>The client does not read what it is sent.</source>
        <translation>Le client ne lit pas ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>This is a WebSocket, and the request asks for none.</source>
        <translation>Ceci est un WebSocket, et la requête n’en demande pas.</translation>
    </message>
    <message>
        <source>A web page of another origin may not open this WebSocket.</source>
        <translation>Une page web d’une autre origine n’est pas autorisée à ouvrir ce WebSocket.</translation>
    </message>
    <message>
        <source>Only version 13 of WebSockets is known here.</source>
        <translation>Seule la version 13 des WebSockets est connue ici.</translation>
    </message>
    <message>
        <source>The field Sec-WebSocket-Key is missing or wrong.</source>
        <translation>Le champ Sec-WebSocket-Key est absent ou incorrect.</translation>
    </message>
    <message>
        <source>Not as in the file: %1</source>
        <translation>Pas comme dans le fichier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to %n connections.</source>
        <translation>
            <numerusform>Un message a été envoyé à %n connexion.</numerusform>
            <numerusform>Un message a été envoyé à %n connexions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of the administration needs %n characters or more.</source>
        <translation>
            <numerusform>Le jeton de l’administration demande au moins %n caractère.</numerusform>
            <numerusform>Le jeton de l’administration demande au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mock file or an OpenAPI description (JSON or YAML): which requests get which answers. It is read again when it changes.</source>
        <translation>Un fichier mock ou une description OpenAPI (JSON ou YAML)&#xa0;: quelles requêtes reçoivent quelles réponses. Il est relu quand il change.</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>Vérifier les requêtes</translation>
    </message>
    <message>
        <source>What happens to requests that are not as the OpenAPI description says: nothing, a remark in the traffic, or an answer 422 that says what is wrong.</source>
        <translation>Ce qu’il advient des requêtes non conformes à la description OpenAPI&#xa0;: rien, une remarque dans le trafic, ou une réponse 422 qui indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Remark in the traffic</source>
        <translation>Remarque dans le trafic</translation>
    </message>
    <message>
        <source>Refuse with 422</source>
        <translation>Refuser avec 422</translation>
    </message>
    <message>
        <source>No answer with this status</source>
        <translation>Aucune réponse avec ce statut</translation>
    </message>
    <message>
        <source>The operation has no answer with the status that “Prefer: code=…” asks for.</source>
        <translation>L’opération n’a pas de réponse avec le statut demandé par «&#xa0;Prefer: code=…&#xa0;».</translation>
    </message>
    <message>
        <source>No such example</source>
        <translation>Exemple inexistant</translation>
    </message>
    <message>
        <source>The answer has no example of the name that “Prefer: example=…” asks for.</source>
        <translation>La réponse n’a pas d’exemple portant le nom demandé par «&#xa0;Prefer: example=…&#xa0;».</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>Non acceptable</translation>
    </message>
    <message>
        <source>The operation has no answer of a type that “Accept” allows.</source>
        <translation>L’opération n’a pas de réponse d’un type autorisé par «&#xa0;Accept&#xa0;».</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>La valeur est absente.</translation>
    </message>
    <message>
        <source>The content is missing.</source>
        <translation>Le contenu est absent.</translation>
    </message>
    <message>
        <source>A content of the type “%1” is not taken.</source>
        <translation>Un contenu du type «&#xa0;%1&#xa0;» n’est pas accepté.</translation>
    </message>
    <message>
        <source>The content is no JSON.</source>
        <translation>Le contenu n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>Requête non valide</translation>
    </message>
    <message>
        <source>The request does not fit what the description of the API says.</source>
        <translation>La requête n’est pas conforme à la description de l’API.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as described: %1</source>
        <translation>Non conforme à la description&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each entry must be an object whose “%1” is a text or a whole number.</source>
        <translation>Chaque entrée doit être un objet dont «&#xa0;%1&#xa0;» est un texte ou un nombre entier.</translation>
    </message>
    <message>
        <source>The entries of the list take %1 MiB; it takes no more.</source>
        <translation>Les entrées de la liste occupent %1&#xa0;Mio&#x202f;; elle n’en accepte plus.</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3.</source>
        <translation>Les entrées de «&#xa0;%1&#xa0;» ne peuvent pas être lues depuis «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>il dépasse 256&#xa0;Mio</translation>
    </message>
    <message>
        <source>It is no JSON list.</source>
        <translation>Ce n’est pas une liste JSON.</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3 Mend the file, or move it away to begin with the data of the mock file.</source>
        <translation>Les entrées de «&#xa0;%1&#xa0;» ne peuvent pas être lues depuis «&#xa0;%2&#xa0;»&#xa0;: %3 Corrigez le fichier, ou déplacez-le pour commencer avec les données du fichier mock.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so that changes are only in memory: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;», les modifications ne sont donc qu’en mémoire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Somebody else had changed “%1”; that is in “%2” now.</source>
        <translation>«&#xa0;%1&#xa0;» avait été modifié par ailleurs&#x202f;; cette version se trouve maintenant dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read in the folder of the mock file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu dans le dossier du fichier mock.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 16 MiB.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse 16&#xa0;Mio.</translation>
    </message>
    <message>
        <source>“json”</source>
        <translation>«&#xa0;json&#xa0;»</translation>
    </message>
    <message>
        <source>“file”</source>
        <translation>«&#xa0;file&#xa0;»</translation>
    </message>
    <message>
        <source>“body”</source>
        <translation>«&#xa0;body&#xa0;»</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>le fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“callbacks”</source>
        <translation>«&#xa0;callbacks&#xa0;»</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be filled in. %4</source>
        <translation>Le modèle de %1 de «&#xa0;%2&#xa0;» (ligne %3 du fichier mock) ne peut pas être complété. %4</translation>
    </message>
    <message>
        <source>“set” of “%1”</source>
        <translation>«&#xa0;set&#xa0;» de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The template of the data “%1” cannot be filled in. %2</source>
        <translation>Le modèle des données «&#xa0;%1&#xa0;» ne peut pas être complété. %2</translation>
    </message>
    <message>
        <source>A template makes “%1”, which is no regular expression.</source>
        <translation>Un modèle produit «&#xa0;%1&#xa0;», qui n’est pas une expression régulière.</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 is left out: it would be the answer to %n callbacks.</source>
        <translation>
            <numerusform>Le callback %1 est omis&#xa0;: il répondrait à %n callback.</numerusform>
            <numerusform>Le callback %1 est omis&#xa0;: il répondrait à %n callbacks.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a mock file.</source>
        <translation>Le fichier est un fichier mock.</translation>
    </message>
    <message>
        <source>The file is an OpenAPI description.</source>
        <translation>Le fichier est une description OpenAPI.</translation>
    </message>
    <message>
        <source>The file is an environment of Mockoon.</source>
        <translation>Le fichier est un environnement de Mockoon.</translation>
    </message>
    <message>
        <source>The file is a HAR file of recorded traffic.</source>
        <translation>Le fichier est un fichier HAR de trafic enregistré.</translation>
    </message>
    <message>
        <source>What the operation asks for is missing: %1.</source>
        <translation>Ce que l’opération demande est absent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be read. %4</source>
        <translation>Le modèle de %1 de «&#xa0;%2&#xa0;» (ligne %3 du fichier mock) ne peut pas être lu. %4</translation>
    </message>
    <message>
        <source>A condition of “%1” (line %2 of the mock file) cannot be filled in. %3</source>
        <translation>Une condition de «&#xa0;%1&#xa0;» (ligne %2 du fichier mock) ne peut pas être complétée. %3</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Upstream</source>
        <translation>Serveur amont</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The server that requests are passed on to; with a path, all below it.</source>
        <translation>Le serveur auquel les requêtes sont transmises&#x202f;; avec un chemin, tout ce qui se trouve en dessous.</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Certificat accepté</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Paths that go to other servers: the beginning of a path and an address. A path in the address takes the place of that beginning.</source>
        <translation>Chemins dirigés vers d’autres serveurs&#xa0;: le début d’un chemin et une adresse. Un chemin dans l’adresse remplace ce début.</translation>
    </message>
    <message>
        <source>Keep the host name</source>
        <translation>Conserver le nom d’hôte</translation>
    </message>
    <message>
        <source>The upstream sees the Host that the client asked for, instead of its own name.</source>
        <translation>Le serveur amont voit le Host demandé par le client, au lieu de son propre nom.</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>A file with certificates (PEM) of authorities that the upstream&apos;s may come from, besides those of this machine.</source>
        <translation>Un fichier de certificats (PEM) d’autorités dont peut provenir celui du serveur amont, en plus de celles de cette machine.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>The upstream must be reached within it, or the client gets status 504.</source>
        <translation>Le serveur amont doit être joint dans ce délai, sinon le client reçoit le statut 504.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>The upstream must begin to answer within it, or the client gets status 504; 0: no limit.</source>
        <translation>Le serveur amont doit commencer à répondre dans ce délai, sinon le client reçoit le statut 504&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>Tell of the client</source>
        <translation>Informations sur le client</translation>
    </message>
    <message>
        <source>What the upstream is told of the client&apos;s address and of this server&apos;s name.</source>
        <translation>Ce que le serveur amont apprend de l’adresse du client et du nom de ce serveur.</translation>
    </message>
    <message>
        <source>X-Forwarded-For, -Host and -Proto</source>
        <translation>X-Forwarded-For, -Host et -Proto</translation>
    </message>
    <message>
        <source>Forwarded (RFC 7239)</source>
        <translation>Forwarded (RFC 7239)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Adapt redirects and cookies</source>
        <translation>Adapter les redirections et les cookies</translation>
    </message>
    <message>
        <source>Addresses, cookie domains and paths of the upstream become those of this server.</source>
        <translation>Les adresses, domaines de cookies et chemins du serveur amont deviennent ceux de ce serveur.</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>Des requêtes</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of requests, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>«&#xa0;Nom: valeur&#xa0;» définit un champ d’en-tête des requêtes, «&#xa0;+Nom: valeur&#xa0;» en ajoute un, «&#xa0;-Nom&#xa0;» le supprime.</translation>
    </message>
    <message>
        <source>Of answers</source>
        <translation>Des réponses</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>«&#xa0;Nom: valeur&#xa0;» définit un champ d’en-tête des réponses, «&#xa0;+Nom: valeur&#xa0;» en ajoute un, «&#xa0;-Nom&#xa0;» le supprime.</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>Mauvaise ligne</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Every request waits so long before it goes on.</source>
        <translation>Chaque requête attend ce temps avant d’être transmise.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>At most so much is added to the latency, by chance.</source>
        <translation>Durée maximale ajoutée au hasard à la latence.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>Contents of each request and answer pass no faster; 0: no limit.</source>
        <translation>Le contenu de chaque requête et de chaque réponse ne passe pas plus vite&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <translation>Kio/s</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>A share of the requests to which something happens: a status of 4xx or 5xx, reset, silence, or cut; and, if only some are meant, the beginning of their paths.</source>
        <translation>Une part des requêtes auxquelles il arrive quelque chose&#xa0;: un statut 4xx ou 5xx, reset, silence ou cut&#x202f;; et, si seules certaines sont visées, le début de leurs chemins.</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>Proxy inverse</translation>
    </message>
    <message>
        <source>Passes requests on to another server and shows the traffic.</source>
        <translation>Transmet les requêtes à un autre serveur et affiche le trafic.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the upstream&apos;s certificate, which is taken as it is, whoever issued it. For a route: name=fingerprint, after a comma.</source>
        <translation>L’empreinte SHA-256 du certificat du serveur amont, accepté tel quel, quel que soit son émetteur. Pour une route&#xa0;: nom=empreinte, après une virgule.</translation>
    </message>
    <message>
        <source>When the upstream is down</source>
        <translation>Quand le serveur amont est indisponible</translation>
    </message>
    <message>
        <source>Answer from the recording</source>
        <translation>Répondre à partir de l’enregistrement</translation>
    </message>
    <message>
        <source>Requests that were answered before get the same answer, with the field X-Portside-Recorded.</source>
        <translation>Les requêtes qui ont déjà reçu une réponse reçoivent la même, avec le champ X-Portside-Recorded.</translation>
    </message>
    <message>
        <source>HAR file</source>
        <translation>Fichier HAR</translation>
    </message>
    <message>
        <source>Its answers count, too, until the upstream has given newer ones.</source>
        <translation>Ses réponses comptent aussi, tant que le serveur amont n’en a pas donné de plus récentes.</translation>
    </message>
</context>
<context>
    <name>StaticKind</name>
    <message>
        <source>This address or request is not well-formed.</source>
        <translation>Cette adresse ou cette requête est mal formée.</translation>
    </message>
    <message>
        <source>This file or folder may not be read.</source>
        <translation>Ce fichier ou ce dossier n’est pas accessible en lecture.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This method is not possible here.</source>
        <translation>Cette méthode n’est pas possible ici.</translation>
    </message>
    <message>
        <source>The content is not available in an encoding that the client accepts.</source>
        <translation>Le contenu n’est disponible dans aucun encodage accepté par le client.</translation>
    </message>
    <message>
        <source>The file is not in the state that the request asks for.</source>
        <translation>Le fichier n’est pas dans l’état que la requête exige.</translation>
    </message>
    <message>
        <source>The upload is larger than this server takes.</source>
        <translation>Le fichier envoyé est plus volumineux que ce que ce serveur accepte.</translation>
    </message>
    <message>
        <source>The file does not have the part that the request asks for.</source>
        <translation>Le fichier ne contient pas la partie demandée.</translation>
    </message>
    <message>
        <source>The server is out of resources. Try again later.</source>
        <translation>Le serveur est à court de ressources. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Il n’y a plus d’espace sur le disque.</translation>
    </message>
    <message>
        <source>The request could not be carried out.</source>
        <translation>La requête n’a pas pu être exécutée.</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation>Aucun nom ne contient ce texte.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder whose files are served.</source>
        <translation>Le dossier dont les fichiers sont servis.</translation>
    </message>
    <message>
        <source>Index files</source>
        <translation>Fichiers d’index</translation>
    </message>
    <message>
        <source>Answers a request for a folder; the first that exists, one name a line.</source>
        <translation>Répond à une requête portant sur un dossier&#x202f;; le premier qui existe, un nom par ligne.</translation>
    </message>
    <message>
        <source>Page for “not found”</source>
        <translation>Page «&#xa0;introuvable&#xa0;»</translation>
    </message>
    <message>
        <source>A file in the folder that is sent with status 404; unused if it does not exist.</source>
        <translation>Un fichier du dossier envoyé avec le statut 404&#x202f;; inutilisé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Live reload</source>
        <translation>Live reload</translation>
    </message>
    <message>
        <source>Pages reload in the browser when a file changes; style sheets are replaced without reloading. Such a server runs one thread.</source>
        <translation>Les pages se rechargent dans le navigateur quand un fichier change&#x202f;; les feuilles de style sont remplacées sans rechargement. Un tel serveur utilise un seul thread.</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>Lister les dossiers</translation>
    </message>
    <message>
        <source>A folder without an index file is shown as a list of its files.</source>
        <translation>Un dossier sans fichier d’index s’affiche comme la liste de ses fichiers.</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>Application monopage (SPA)</translation>
    </message>
    <message>
        <source>Paths that do not exist are answered with the folder&apos;s index file when a browser navigates to them.</source>
        <translation>Quand un navigateur navigue vers un chemin inexistant, la réponse est le fichier d’index du dossier.</translation>
    </message>
    <message>
        <source>URLs without .html</source>
        <translation>URL sans .html</translation>
    </message>
    <message>
        <source>/about answers with about.html; /about.html goes on working.</source>
        <translation>/about renvoie about.html&#x202f;; /about.html continue de fonctionner.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>Check each time (no-cache)</source>
        <translation>Vérifier à chaque fois (no-cache)</translation>
    </message>
    <message>
        <source>Keep nothing (no-store)</source>
        <translation>Ne rien conserver (no-store)</translation>
    </message>
    <message>
        <source>Keep for a time (max-age)</source>
        <translation>Conserver un certain temps (max-age)</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>How long browsers keep files without asking again.</source>
        <translation>Combien de temps les navigateurs conservent les fichiers sans redemander.</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>Autres en-têtes</translation>
    </message>
    <message>
        <source>Added to every answer, one “Name: value” a line; replaces a header of the same name.</source>
        <translation>Ajoutés à chaque réponse, un «&#xa0;Nom: valeur&#xa0;» par ligne&#x202f;; remplacent un en-tête du même nom.</translation>
    </message>
    <message>
        <source>Allow other sites (CORS)</source>
        <translation>Autoriser les autres sites (CORS)</translation>
    </message>
    <message>
        <source>Scripts of every web site may read the files.</source>
        <translation>Les scripts de tous les sites web peuvent lire les fichiers.</translation>
    </message>
    <message>
        <source>Cross-origin isolation</source>
        <translation>Isolation cross-origin</translation>
    </message>
    <message>
        <source>Sends COOP and COEP, which SharedArrayBuffer and precise timers need.</source>
        <translation>Envoie COOP et COEP, nécessaires à SharedArrayBuffer et aux minuteurs précis.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Compresser</translation>
    </message>
    <message>
        <source>Texts are sent compressed (br, zstd, gzip) to browsers that take it.</source>
        <translation>Les textes sont envoyés compressés (br, zstd, gzip) aux navigateurs qui l’acceptent.</translation>
    </message>
    <message>
        <source>Use compressed siblings</source>
        <translation>Utiliser les fichiers précompressés</translation>
    </message>
    <message>
        <source>app.js.br, app.js.zst or app.js.gz is sent for app.js unless it is older.</source>
        <translation>app.js.br, app.js.zst ou app.js.gz est envoyé pour app.js, sauf s’il est plus ancien.</translation>
    </message>
    <message>
        <source>Serve hidden files</source>
        <translation>Servir les fichiers cachés</translation>
    </message>
    <message>
        <source>Files and folders whose names begin with a dot, such as .env or .git, are served and listed.</source>
        <translation>Les fichiers et dossiers dont le nom commence par un point, comme .env ou .git, sont servis et listés.</translation>
    </message>
    <message>
        <source>Follow links out of the folder</source>
        <translation>Suivre les liens hors du dossier</translation>
    </message>
    <message>
        <source>Symbolic links that lead out of the folder are followed.</source>
        <translation>Les liens symboliques qui mènent hors du dossier sont suivis.</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Fichier maximal</translation>
    </message>
    <message>
        <source>Larger uploads are refused; 0 means no limit.</source>
        <translation>Les envois plus volumineux sont refusés&#x202f;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>Take uploads</source>
        <translation>Accepter les envois de fichiers</translation>
    </message>
    <message>
        <source>Files can be put into the folder by PUT and by a form below each list.</source>
        <translation>Des fichiers peuvent être déposés dans le dossier par PUT et par un formulaire sous chaque liste.</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>Remplacer les fichiers existants</translation>
    </message>
    <message>
        <source>An upload replaces a file of the same name instead of being refused.</source>
        <translation>Un fichier envoyé remplace celui du même nom au lieu d’être refusé.</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>Fichiers statiques</translation>
    </message>
    <message>
        <source>Serves the files of a folder, with live reload, listings and ranges.</source>
        <translation>Sert les fichiers d’un dossier, avec live reload, listes de fichiers et requêtes partielles.</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Hidden files are not served and not taken.</source>
        <translation>Les fichiers cachés ne sont ni servis ni acceptés.</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>Le dossier prévu pour ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Uploads by POST are forms (multipart/form-data).</source>
        <translation>Les envois par POST sont des formulaires (multipart/form-data).</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Dossiers : %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Fichiers : %1</translation>
    </message>
    <message>
        <source>Shown: the first %1</source>
        <translation>Affichés : les %1 premiers</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder in which it lies.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier. Choisissez le dossier dans lequel il se trouve.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be entered. Change its permissions or choose another one.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas accessible. Modifiez ses permissions ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” must be the name of a file in the folder.</source>
        <translation>«&#xa0;%1&#xa0;» doit être le nom d’un fichier du dossier.</translation>
    </message>
    <message>
        <source>“%1” must be a plain file name, such as index.html.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un simple nom de fichier, comme index.html.</translation>
    </message>
    <message>
        <source>What browsers may keep (Cache-Control). With “Check each time” an edit shows at once.</source>
        <translation>Ce que les navigateurs peuvent conserver (Cache-Control). Avec «&#xa0;Vérifier à chaque fois&#xa0;», une modification est visible aussitôt.</translation>
    </message>
    <message>
        <source>The header “%1” contains a control character. Remove it.</source>
        <translation>L’en-tête « %1 » contient un caractère de contrôle. Supprimez-le.</translation>
    </message>
    <message>
        <source>“%1” is not a header. Write it as &quot;Name: value&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un en-tête. Écrivez-le sous la forme «&#xa0;Nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is set by the server itself. Remove this line.</source>
        <translation>«&#xa0;%1&#xa0;» est défini par le serveur lui-même. Supprimez cette ligne.</translation>
    </message>
    <message>
        <source>“%1” exists already, or its folder does not.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà, ou son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is larger than this server takes.</source>
        <translation>«&#xa0;%1&#xa0;» est plus volumineux que ce que ce serveur accepte.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no space left on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: il n’y a plus d’espace sur le disque.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de fichier.</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>A folder cannot be uploaded. Leave out the last slash.</source>
        <translation>Un dossier ne peut pas être envoyé. Retirez la dernière barre oblique.</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>As the program likes it</source>
        <translation>Selon le programme</translation>
    </message>
    <message>
        <source>Files of “%1”</source>
        <translation>Fichiers de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is an index.html in it.</source>
        <translation>Il contient un index.html.</translation>
    </message>
    <message>
        <source>There is an index.html in “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» contient un index.html.</translation>
    </message>
    <message>
        <source>Any folder can be served.</source>
        <translation>N’importe quel dossier peut être servi.</translation>
    </message>
    <message>
        <source>The filter “%1” is not valid at character %2: %3</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» n’est pas valide au caractère %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”.</source>
        <translation>Il n’y a pas de type de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Catch a Webhook</source>
        <translation>Capturer un webhook</translation>
    </message>
    <message>
        <source>New Mock API</source>
        <translation>Nouvelle API mock</translation>
    </message>
    <message>
        <source>Administration token</source>
        <translation>Jeton d’administration</translation>
    </message>
    <message>
        <source>With it a test suite may look at routes, state and requests below “/.portside/admin” and change them; without it there is no administration.</source>
        <translation>Grâce à lui, une suite de tests peut consulter et modifier les routes, l’état et les requêtes sous «&#xa0;/.portside/admin&#xa0;»&#x202f;; sans lui, il n’y a pas d’administration.</translation>
    </message>
    <message>
        <source>Mock API of %1</source>
        <comment>name of a file</comment>
        <translation>API mock de %1</translation>
    </message>
</context>
</TS>

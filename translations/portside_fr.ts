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
        <source>“%1” is not known; write is:error, is:slow, is:refused, is:replayed, is:mocked or is:pinned.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu&#x202f;; écrivez is:error, is:slow, is:refused, is:replayed, is:mocked ou is:pinned.</translation>
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
        <source>error, slow, refused, replayed, mocked or pinned</source>
        <translation>error, slow, refused, replayed, mocked ou pinned</translation>
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
    <message>
        <source>The head of the answer has no end.</source>
        <translation>Les en-têtes de la réponse n’ont pas de fin.</translation>
    </message>
    <message>
        <source>What the server sent is no answer of HTTP/1.</source>
        <translation>Ce que le serveur a envoyé n’est pas une réponse HTTP/1.</translation>
    </message>
    <message>
        <source>The answer has no valid length.</source>
        <translation>La réponse n’a pas de longueur valide.</translation>
    </message>
    <message>
        <source>The answer has a chunk without a valid length.</source>
        <translation>La réponse contient un chunk sans longueur valide.</translation>
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
        <source>Go to &amp;List</source>
        <translation>Aller à la &amp;liste</translation>
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
        <source>Log</source>
        <translation>Journal</translation>
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
        <source>Serve a &amp;Folder…</source>
        <translation>&amp;Servir un dossier…</translation>
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
        <source>of which the first %1 are shown</source>
        <translation>dont les %1 premiers sont affichés</translation>
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
</context>
<context>
    <name>Gui::ExportSink</name>
    <message>
        <source>The folder is %1.</source>
        <translation>Le dossier est %1.</translation>
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
    <name>Gui::HeadsPage</name>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
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
    <name>Gui::LogPane</name>
    <message>
        <source>What the server itself says</source>
        <translation>Ce que dit le serveur lui-même</translation>
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
        <source>Copy the whole log</source>
        <translation>Copier tout le journal</translation>
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
        <source>Warning: </source>
        <translation>Avertissement&#xa0;: </translation>
    </message>
    <message>
        <source>Error: </source>
        <translation>Erreur&#xa0;: </translation>
    </message>
    <message>
        <source>Log of the server</source>
        <translation>Journal du serveur</translation>
    </message>
    <message>
        <source>Nothing yet: starts, stops and problems appear here.</source>
        <translation>Rien pour l’instant&#xa0;: les démarrages, arrêts et problèmes sont signalés ici.</translation>
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
        <source>Start it &amp;whenever Portside starts</source>
        <translation>&amp;Démarrer à chaque lancement de Portside</translation>
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
    <message>
        <source>%1 answered</source>
        <translation>avec réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with another status than before</source>
        <translation>avec un autre statut qu’avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be sent</source>
        <translation>impossibles à envoyer&#xa0;: %1</translation>
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
        <source>%1 answered, %2 failed</source>
        <translation>avec réponse&#xa0;: %1, en échec&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Gui::RowActions</name>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
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
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>As HAR…</source>
        <translation>En HAR…</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>Avec les secrets</translation>
    </message>
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
        <source>As .http file…</source>
        <translation>En fichier .http…</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>Dans un dossier…</translation>
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
        <source>Select the rows that are to be exported.</source>
        <translation>Sélectionnez les lignes à exporter.</translation>
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
        <source>%1 requests were counted and not kept.</source>
        <translation>Requêtes comptées mais non conservées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list shows the newest ones from memory.</source>
        <translation>La liste affiche les plus récentes, depuis la mémoire.</translation>
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
        <source>Show Log</source>
        <translation>Afficher le journal</translation>
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
        <source>%1 new</source>
        <translation>Nouvelles&#xa0;: %1</translation>
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
        <source>%1 counted but not shown in detail</source>
        <translation>dont %1 sans le détail</translation>
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
        <source>Like the &amp;Desktop</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
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
        <source>Live reload does not see all folders, the system watches no more than %1 for it. Raise fs.inotify.max_user_watches or serve a smaller folder.</source>
        <translation>Le live reload ne voit pas tous les dossiers : le système n’en surveille pas plus de %1 pour lui. Augmentez fs.inotify.max_user_watches ou servez un dossier plus petit.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened: %2. Choose another one.</source>
        <translation>Impossible d’ouvrir le dossier «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez-en un autre.</translation>
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
</TS>

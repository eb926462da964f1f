<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>Nested deeper than %n levels.</source>
        <translation>
            <numerusform>Nested deeper than %n level.</numerusform>
            <numerusform>Nested deeper than %n levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %n request(s)</source>
        <translation>
            <numerusform>Stopped after %1: %n request</numerusform>
            <numerusform>Stopped after %1: %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) cut</source>
        <translation>
            <numerusform>%n exchange cut</numerusform>
            <numerusform>%n exchanges cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open.</source>
        <translation>
            <numerusform>More than %n connection is open.</numerusform>
            <numerusform>More than %n connections are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %n header field(s).</source>
        <translation>
            <numerusform>The request has more than %n header field.</numerusform>
            <numerusform>The request has more than %n header fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: too many at once</source>
        <translation>
            <numerusform>%n line left out: too many at once</numerusform>
            <numerusform>%n lines left out: too many at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open: closed without an answer.</source>
        <translation>
            <numerusform>More than %n connection is open: closed without an answer.</numerusform>
            <numerusform>More than %n connections are open: closed without an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n part(s) were read.</source>
        <translation>
            <numerusform>Only the first %n part was read.</numerusform>
            <numerusform>Only the first %n parts were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The disk was too slow: %n exchange(s) not kept.</source>
        <translation>
            <numerusform>The disk was too slow: %n exchange not kept.</numerusform>
            <numerusform>The disk was too slow: %n exchanges not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>Nothing came for %n second.</numerusform>
            <numerusform>Nothing came for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 could not be reached within %n second(s).</source>
        <translation>
            <numerusform>The upstream %1 could not be reached within %n second.</numerusform>
            <numerusform>The upstream %1 could not be reached within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the program could not be ended.</source>
        <translation>
            <numerusform>%n process of the program could not be ended.</numerusform>
            <numerusform>%n processes of the program could not be ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) without a whole answer were left out.</source>
        <translation>
            <numerusform>%n exchange without a whole answer was left out.</numerusform>
            <numerusform>%n exchanges without a whole answer were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) whose contents were not kept in full were left out.</source>
        <translation>
            <numerusform>%n exchange whose contents were not kept in full was left out.</numerusform>
            <numerusform>%n exchanges whose contents were not kept in full were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgraded connection(s) were left out.</source>
        <translation>
            <numerusform>%n upgraded connection was left out.</numerusform>
            <numerusform>%n upgraded connections were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) “not modified” or of a part only were left out.</source>
        <translation>
            <numerusform>%n answer “not modified” or of a part only was left out.</numerusform>
            <numerusform>%n answers “not modified” or of a part only were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n values.</source>
        <translation>
            <numerusform>More than %n value.</numerusform>
            <numerusform>More than %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was started anew %n time(s) without getting well, and is left as it is.</source>
        <translation>
            <numerusform>It was started anew %n time without getting well, and is left as it is.</numerusform>
            <numerusform>It was started anew %n times without getting well, and is left as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request has passed %n proxies. Does one of them pass it back to one before it?</source>
        <translation>
            <numerusform>The request has passed %n proxy. Does one of them pass it back to one before it?</numerusform>
            <numerusform>The request has passed %n proxies. Does one of them pass it back to one before it?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>The upstream %1 did not answer within %n second.</numerusform>
            <numerusform>The upstream %1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as no more than %n folder(s) are watched. Choose a smaller folder.</source>
        <translation>
            <numerusform>Changes in some folders are not seen, as no more than %n folder is watched. Choose a smaller folder.</numerusform>
            <numerusform>Changes in some folders are not seen, as no more than %n folders are watched. Choose a smaller folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as the system lets no more than %n folder(s) be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</source>
        <translation>
            <numerusform>Changes in some folders are not seen, as the system lets no more than %n folder be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</numerusform>
            <numerusform>Changes in some folders are not seen, as the system lets no more than %n folders be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the answer&apos;s content only the first %n byte(s) were kept.</source>
        <translation>
            <numerusform>Of the answer&apos;s content only the first byte was kept.</numerusform>
            <numerusform>Of the answer&apos;s content only the first %n bytes were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The exchanges are of %n hosts; all are answered by this one.</source>
        <translation>
            <numerusform>The exchanges are of %n host; all are answered by this one.</numerusform>
            <numerusform>The exchanges are of %n hosts; all are answered by this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the head only were left out: what answers GET answers them.</source>
        <translation>
            <numerusform>%n request for the head only was left out: what answers GET answers it.</numerusform>
            <numerusform>%n requests for the head only were left out: what answers GET answers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a status above 599 were left out.</source>
        <translation>
            <numerusform>%n answer with a status above 599 was left out.</numerusform>
            <numerusform>%n answers with a status above 599 were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n request(s) are no text or longer than 64 KiB: it does not matter what they are.</source>
        <translation>
            <numerusform>The content of %n request is no text or longer than 64 KiB: it does not matter what it is.</numerusform>
            <numerusform>The contents of %n requests are no text or longer than 64 KiB: it does not matter what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits none of %n alternatives.</source>
        <translation>
            <numerusform>It does not fit the one alternative.</numerusform>
            <numerusform>It fits none of %n alternatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits more than one of %n alternatives.</source>
        <translation>
            <numerusform>It fits more than %n alternative.</numerusform>
            <numerusform>It fits more than one of %n alternatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 %2 is left out: %n others are under way.</source>
        <translation>
            <numerusform>The callback %1 %2 is left out: %n other is under way.</numerusform>
            <numerusform>The callback %1 %2 is left out: %n others are under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reason has room for %n bytes.</source>
        <translation>
            <numerusform>A reason has room for %n byte.</numerusform>
            <numerusform>A reason has room for %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of “%1” could not be ended.</source>
        <translation>
            <numerusform>%n process of “%1” could not be ended.</numerusform>
            <numerusform>%n processes of “%1” could not be ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n byte(s)</source>
        <translation>
            <numerusform>the answer has %n byte</numerusform>
            <numerusform>the answer has %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n exchange</numerusform>
            <numerusform>%n exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
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
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ConsolePane</name>
    <message numerus="yes">
        <source>%n earlier line(s) are not here any more.</source>
        <translation>
            <numerusform>%n earlier line is not here any more.</numerusform>
            <numerusform>%n earlier lines are not here any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Copied %n line</numerusform>
            <numerusform>Copied %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DiskBar</name>
    <message numerus="yes">
        <source>(and %n more, see below the text)</source>
        <translation>
            <numerusform>(and %n more, see below the text)</numerusform>
            <numerusform>(and %n more, see below the text)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeExport</name>
    <message numerus="yes">
        <source>Export %n Request(s)</source>
        <translation>
            <numerusform>Export %n Request</numerusform>
            <numerusform>Export %n Requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n request exported to %1.</numerusform>
            <numerusform>%n requests exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not kept any more.</source>
        <translation>
            <numerusform>%n was not kept any more.</numerusform>
            <numerusform>%n were not kept any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeView</name>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n secret is masked.</numerusform>
            <numerusform>%n secrets are masked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ExpectBar</name>
    <message numerus="yes">
        <source>Waiting; %n request(s) match so far.</source>
        <translation>
            <numerusform>Waiting; %n request matches so far.</numerusform>
            <numerusform>Waiting; %n requests match so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::FolderDrop</name>
    <message numerus="yes">
        <source>Drop to serve %n folder(s)</source>
        <translation>
            <numerusform>Drop to serve %n folder</numerusform>
            <numerusform>Drop to serve %n folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::HarImporter</name>
    <message numerus="yes">
        <source>%n request(s) from %1, which %2 wrote.</source>
        <translation>
            <numerusform>%n request from %1, which %2 wrote.</numerusform>
            <numerusform>%n requests from %1, which %2 wrote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message numerus="yes">
        <source>Copied %n URL(s)</source>
        <translation>
            <numerusform>Copied %n URL</numerusform>
            <numerusform>Copied %n URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n server running</numerusform>
            <numerusform>%n servers running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MarkActions</name>
    <message numerus="yes">
        <source>Delete %n request(s)? They cannot be brought back.</source>
        <translation>
            <numerusform>Delete %n request? It cannot be brought back.</numerusform>
            <numerusform>Delete %n requests? They cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MessagesPage</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MockImporter</name>
    <message numerus="yes">
        <source>The mock API has %n routes.</source>
        <translation>
            <numerusform>The mock API has %n route.</numerusform>
            <numerusform>The mock API has %n routes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken over as they are.</source>
        <translation>
            <numerusform>%n thing was not taken over as it is.</numerusform>
            <numerusform>%n things were not taken over as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MockPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NoteBar</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::OpenButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPane</name>
    <message numerus="yes">
        <source>Waiting for %n request(s) to end.</source>
        <translation>
            <numerusform>Waiting for %n request to end.</numerusform>
            <numerusform>Waiting for %n requests to end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::PartsPage</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReplayBar</name>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status than before</source>
        <translation>
            <numerusform>%Ln with another status than before</numerusform>
            <numerusform>%Ln with another status than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent</source>
        <translation>
            <numerusform>%Ln cannot be sent</numerusform>
            <numerusform>%Ln cannot be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: at most %1 are sent at once</source>
        <translation>
            <numerusform>%Ln left out: at most %1 are sent at once</numerusform>
            <numerusform>%Ln left out: at most %1 are sent at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RequestCopy</name>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n secret is masked.</numerusform>
            <numerusform>%n secrets are masked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ResendDialog</name>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln answered</numerusform>
            <numerusform>%Ln answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RouteTree</name>
    <message numerus="yes">
        <source>%1 of %n route(s) called</source>
        <translation>
            <numerusform>%1 of %n route called</numerusform>
            <numerusform>%1 of %n routes called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RowActions</name>
    <message numerus="yes">
        <source>At most %n request(s) are sent again at once; select fewer.</source>
        <translation>
            <numerusform>At most %n request is sent again at once; select fewer.</numerusform>
            <numerusform>At most %n requests are sent again at once; select fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not kept any more and cannot be sent.</source>
        <translation>
            <numerusform>%n request is not kept any more and cannot be sent.</numerusform>
            <numerusform>%n requests are not kept any more and cannot be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Such a file takes at most %n request(s); filter the list, or export to HAR.</source>
        <translation>
            <numerusform>Such a file takes at most %n request; filter the list, or export to HAR.</numerusform>
            <numerusform>Such a file takes at most %n requests; filter the list, or export to HAR.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RowSource</name>
    <message numerus="yes">
        <source>%Ln request(s) were counted and not kept.</source>
        <translation>
            <numerusform>%Ln request was counted and not kept.</numerusform>
            <numerusform>%Ln requests were counted and not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ServerNotes</name>
    <message numerus="yes">
        <source>%1 stopped; %n request(s) had to be cut.</source>
        <comment>server</comment>
        <translation>
            <numerusform>%1 stopped; %n request had to be cut.</numerusform>
            <numerusform>%1 stopped; %n requests had to be cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n server(s).</source>
        <translation>
            <numerusform>Removed %n server.</numerusform>
            <numerusform>Removed %n servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ServerTexts</name>
    <message numerus="yes">
        <source>%1 is waiting for %n request(s): %2; %3 left.</source>
        <comment>server, requests, time</comment>
        <translation>
            <numerusform>%1 is waiting for %n request: %2; %3 left.</numerusform>
            <numerusform>%1 is waiting for %n requests: %2; %3 left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reachable from the network</source>
        <translation>
            <numerusform>%n server reachable from the network</numerusform>
            <numerusform>%n servers reachable from the network</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ShotTexts</name>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n picture written.</numerusform>
            <numerusform>%n pictures written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as before.</source>
        <translation>
            <numerusform>%n page as before.</numerusform>
            <numerusform>%n pages as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>%n page changed.</numerusform>
            <numerusform>%n pages changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new page(s).</source>
        <translation>
            <numerusform>%n new page.</numerusform>
            <numerusform>%n new pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) failed.</source>
        <translation>
            <numerusform>%n page failed.</numerusform>
            <numerusform>%n pages failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) belong to none of these pages.</source>
        <translation>
            <numerusform>%n earlier picture belongs to none of these pages.</numerusform>
            <numerusform>%n earlier pictures belong to none of these pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StateLook</name>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages that wait at a breakpoint</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatePanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StoppingView</name>
    <message numerus="yes">
        <source>Stopping %n server(s)…</source>
        <translation>
            <numerusform>Stopping %n server…</numerusform>
            <numerusform>Stopping %n servers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficPane</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept; </source>
        <translation>
            <numerusform>%n kept; </numerusform>
            <numerusform>%n kept; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es); </source>
        <translation>
            <numerusform>%n match; </numerusform>
            <numerusform>%n matches; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted but not shown in detail</source>
        <translation>
            <numerusform>%Ln counted but not shown in detail</numerusform>
            <numerusform>%Ln counted but not shown in detail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficView</name>
    <message numerus="yes">
        <source>%n row(s) could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</source>
        <translation>
            <numerusform>%n row could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</numerusform>
            <numerusform>%n rows could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message numerus="yes">
        <source>Portside: %n server(s) running</source>
        <translation>
            <numerusform>Portside: %n server running</numerusform>
            <numerusform>Portside: %n servers running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n server failed</numerusform>
            <numerusform>%n servers failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) take no new connections</source>
        <translation>
            <numerusform>%n server takes no new connections</numerusform>
            <numerusform>%n servers take no new connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) unhealthy</source>
        <translation>
            <numerusform>%n server unhealthy</numerusform>
            <numerusform>%n servers unhealthy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrustDialog</name>
    <message numerus="yes">
        <source>%n step(s) failed; see above.</source>
        <translation>
            <numerusform>%n step failed; see above.</numerusform>
            <numerusform>%n steps failed; see above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MockKind</name>
    <message numerus="yes">
        <source>The mock file has changed: %n routes.</source>
        <translation>
            <numerusform>The mock file has changed: %n route.</numerusform>
            <numerusform>The mock file has changed: %n routes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %n entries and takes no more.</source>
        <translation>
            <numerusform>The list has %n entry and takes no more.</numerusform>
            <numerusform>The list has %n entries and takes no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n snapshots and no room for more.</source>
        <translation>
            <numerusform>There is %n snapshot and no room for more.</numerusform>
            <numerusform>There are %n snapshots and no room for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to %n connections.</source>
        <translation>
            <numerusform>A message was sent to %n connection.</numerusform>
            <numerusform>A message was sent to %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of the administration needs %n characters or more.</source>
        <translation>
            <numerusform>The token of the administration needs %n character or more.</numerusform>
            <numerusform>The token of the administration needs %n characters or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 is left out: it would be the answer to %n callbacks.</source>
        <translation>
            <numerusform>The callback %1 is left out: it would be the answer to %n callback.</numerusform>
            <numerusform>The callback %1 is left out: it would be the answer to %n callbacks.</numerusform>
        </translation>
    </message>
</context>
</TS>

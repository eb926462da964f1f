// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QScopeGuard>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QByteArray readExample(const QString &name)
{
    QFile file(QStringLiteral(PORTSIDE_SOURCE_DIR "/examples/deploy/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

// One copy of the servers, as on a machine of its own.
struct Replica
{
    explicit Replica(const QString &folder)
        : portside({u"up"_s, folder + u"/portside.json"_s, u"--json"_s})
    {
        metrics = quint16(QUrl(portside.readEvent(u"metrics"_s)[u"url"_s].toString()).port());
        for (int i = 0; i < 2; ++i) {
            const QJsonObject ready = portside.readEvent(u"ready"_s);
            ports.insert(ready[u"server"_s].toString(), ready[u"port"_s].toInt());
        }
    }

    PortsideProcess portside;
    quint16 metrics = 0;
    QMap<QString, int> ports; // by server
};

// Status, fields and content, without what is of the time and the connection.
QByteArray comparable(const RawResponse &response)
{
    QByteArray text = QByteArray::number(response.status) + '\n';
    for (const QByteArray &line : response.head.split('\n')) {
        if (!line.startsWith("Date:") && !line.startsWith("Connection:"))
            text += line;
    }
    return text + response.body;
}

// What clients ask, again and again.
QByteArrayList requests()
{
    QByteArrayList all;
    const auto add
        = [&all](const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) {
              all << method + ' ' + target + " HTTP/1.1\r\nHost: mocks\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body;
          };
    for (int i = 1; i <= 15; ++i) {
        const QByteArray number = QByteArray::number(i);
        add("GET", "/mock/customers/" + number);
        add("POST", "/mock/orders", "{\"n\": " + number + "}");
        add("GET", "/mock/chance?n=" + number);
    }
    for (const char *target :
         {"/mock/products", "/mock/made", "/mock/users", "/mock/users/2", "/mock/nowhere", "/site/",
          "/site/page.html", "/site/sub/", "/site/nowhere"})
        add("GET", target);
    return all;
}

} // namespace

// Several copies of the same workspace behind one address, as teams run them.
class tst_Replicas final : public QObject
{
    Q_OBJECT

    const ProjectFolder m_folder;

    void writeCopy(const QString &name) const
    {
        m_folder.add(name + u"/portside.json"_s,
                     R"({"version": 1, "metrics": 0, "servers": [
            {"name": "mock", "kind": "mock", "allowedHosts": ["mocks"], "settings": {"file": "shop.json"}},
            {"name": "site", "kind": "static", "allowedHosts": ["mocks"], "settings": {"folder": "site"}}]})");
        const QByteArray more = R"(
            {"method": "GET", "path": "/chance", "choose": "random", "responses": [
                {"body": "one"}, {"body": "two"}, {"body": "three {{int 1 1000000}}"}]},
            {"method": "GET", "path": "/made", "response": {"schema": {"type": "object",
                "required": ["a", "b"], "properties": {"a": {"type": "integer"}, "b": {"type": "string"}}}}})";
        QByteArray mock = readExample(u"workspace/shop.json"_s);
        mock.replace("\"routes\": [", QByteArray("\"routes\": [" + more + ","));
        mock.replace("\"seed\": 5,",
                     R"("seed": 5, "data": [{"name": "people", "value": [
                {"id": 1, "name": "{{faker 'person.fullName'}}"},
                {"id": 2, "name": "{{faker 'person.fullName'}}"}]}],
                "resources": [{"path": "/users", "data": "people"}],)");
        m_folder.add(name + u"/shop.json"_s, mock);
        for (const char *file : {"index.html", "page.html", "sub/a.txt", "sub/b.txt"}) {
            const QString path
                = m_folder.add(name + u"/site/"_s + QString::fromLatin1(file), "hello");
            setTime(path);
        }
        setTime(m_folder.path(name + u"/site/sub"_s));
    }
    // As of files that were copied with their times, or came with an image.
    static void setTime(const QString &path)
    {
        const timespec time {.tv_sec = 1'767'225'600, .tv_nsec = 0};
        const timespec both[] = {time, time};
        if (::utimensat(AT_FDCWD, path.toLocal8Bit().constData(), both, 0) != 0)
            qFatal("The time of %s cannot be set", qPrintable(path));
    }

    // The example's, for each of the two servers.
    void writeNginx(const Replica &one, const Replica &two, quint16 port) const
    {
        QByteArray example = readExample(u"nginx.conf"_s);
        example.replace("listen 80;",
                        QByteArray("listen 127.0.0.1:" + QByteArray::number(port) + ";"));
        example.replace("proxy_pass http://mocks;",
                        "proxy_pass http://mocks/; proxy_set_header Host mocks;");
        const auto locationOf = [&](const QString &name, const QByteArray &upstream) -> QByteArray {
            QByteArray servers;
            for (const Replica *each : {&one, &two})
                servers
                    += "server 127.0.0.1:" + QByteArray::number(each->ports.value(name)) + ";\n";
            return "upstream " + upstream + " {\n" + servers + "keepalive 16;\n}\n";
        };
        const qsizetype server = example.indexOf("server {");
        const qsizetype location = example.indexOf("location / {");
        QByteArray body = example.mid(location, example.lastIndexOf('}') - location);
        QByteArray site = body;
        site.replace("location / {", "location /site/ {").replace("http://mocks/", "http://sites/");
        body.replace("location / {", "location /mock/ {");
        const QByteArray config = locationOf(u"mock"_s, "mocks") + locationOf(u"site"_s, "sites")
            + example.mid(server, location - server) + body + site + "}\n";
        m_folder.add(u"nginx.conf"_s,
                     "error_log stderr notice; pid nginx.pid; daemon off; events {}\n"
                     "http { access_log off; client_body_temp_path .; proxy_temp_path .;\n"
                     "fastcgi_temp_path .; uwsgi_temp_path .; scgi_temp_path .;\n"
                         + config + "}\n");
    }

    static double requestsOf(const Replica &replica)
    {
        double sum = 0;
        const QByteArrayList lines = request(replica.metrics, "GET", "/metrics").body.split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("http_server_request_duration_seconds_count"))
                sum += line.mid(line.lastIndexOf(' ')).toDouble();
        }
        return sum;
    }

private slots:
    void answerAlikeBehindNginx()
    {
        const QString nginx
            = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
        if (nginx.isEmpty())
            QSKIP("nginx is not installed (Debian: nginx-light)");
        writeCopy(u"one"_s);
        writeCopy(u"two"_s);
        const Replica one(m_folder.path(u"one"_s));
        const Replica two(m_folder.path(u"two"_s));
        QCOMPARE(one.ports.size(), 2);
        QCOMPARE(two.ports.size(), 2);
        const quint16 port = freePort();
        writeNginx(one, two, port);
        QProcess front;
        front.setProcessChannelMode(QProcess::MergedChannels);
        front.setWorkingDirectory(m_folder.path());
        // Its workers would outlive a kill.
        const auto end = qScopeGuard([&front] {
            front.terminate();
            front.waitForFinished();
        });
        front.start(nginx, {u"-p"_s, u"."_s, u"-c"_s, u"nginx.conf"_s});
        QTRY_VERIFY_WITH_TIMEOUT(request(port, "GET", "/mock/products").status == 200, 10'000);

        const QByteArrayList all = requests();
        QMap<QByteArray, QByteArray> answers;
        RawClient client(port);
        constexpr int count = 1'000;
        for (int i = 0; i < count; ++i) {
            // Not the same number of requests as of servers, so that each is asked everything.
            const QByteArray &each = all.at((i + i / all.size()) % all.size());
            client.send(each);
            const RawResponse response = client.readResponse();
            QVERIFY2(response.complete, QByteArray(front.readAll() + each));
            const QByteArray answer = comparable(response);
            if (!answers.contains(each))
                answers.insert(each, answer);
            QVERIFY2(
                answers.value(each) == answer,
                QByteArray(each + "\nwas answered\n" + answers.value(each) + "\nand\n" + answer));
        }
        QCOMPARE(answers.size(), all.size());
        // Both were asked.
        QTRY_VERIFY(requestsOf(one) + requestsOf(two) >= count);
        QVERIFY(requestsOf(one) > count / 4);
        QVERIFY(requestsOf(two) > count / 4);
    }
};

QTEST_GUILESS_MAIN(tst_Replicas)
#include "tst_replicas.moc"

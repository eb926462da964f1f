// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/positionedyaml.h"
#include "support/portsideprocess.h"
#include "support/projectfolder.h"
#include "support/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Testing;
using Core::PositionedJson;

namespace {

const QString source = QStringLiteral(PORTSIDE_SOURCE_DIR "/");
const QString deploy = source + u"examples/deploy/"_s;

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QByteArray freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return QByteArray::number(probe.serverPort());
}

QJsonValue plain(const PositionedJson &json)
{
    if (const auto *list = json.as<PositionedJson::Array>()) {
        QJsonArray array;
        for (const PositionedJson &each : *list)
            array << plain(each);
        return array;
    }
    if (const auto *members = json.as<PositionedJson::Object>()) {
        QJsonObject object;
        for (const PositionedJson::Member &each : *members)
            object[each.key] = plain(each.value);
        return object;
    }
    if (const auto *text = json.as<QString>())
        return *text;
    if (const auto *number = json.as<std::int64_t>())
        return qint64(*number);
    return json.as<bool>() ? QJsonValue(*json.as<bool>()) : QJsonValue();
}

// The documents of a YAML file.
QList<QJsonValue> documents(const QString &path)
{
    QList<QJsonValue> all;
    QByteArrayList texts {{}};
    const QByteArrayList lines = read(path).split('\n');
    for (const QByteArray &line : lines) {
        if (line == "---")
            texts << QByteArray();
        else
            texts.last() += line + '\n';
    }
    for (const QByteArray &text : texts) {
        const auto json = Core::PositionedYaml::parse(text);
        if (!json)
            qFatal("%s", qPrintable(json.error().toString(path)));
        all << plain(*json);
    }
    return all;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &each : list.toArray())
        all << each.toString();
    return all;
}

// What an instruction of the Dockerfile says, where it stands last.
QString instruction(const QString &name)
{
    const QString file
        = QString::fromUtf8(read(source + u"Dockerfile"_s)).replace(u"\\\n"_s, QString());
    QString value;
    for (const QString &line : file.split(u'\n')) {
        if (line.startsWith(name + u' '))
            value = line.mid(name.size() + 1).simplified();
    }
    return value;
}

QStringList listOf(const QString &instruction)
{
    const QString list = instruction.mid(instruction.indexOf(u'['));
    return texts(QJsonDocument::fromJson(list.toUtf8()).array());
}

// A container without its walls: the same command line, with free ports for 8080 and 9464.
class Container
{
public:
    // Files of /workspace by name; arguments as they stand in an example.
    Container(const QMap<QString, QByteArray> &files, QStringList arguments)
    {
        for (auto file = files.begin(); file != files.end(); ++file)
            m_folder.add(u"workspace/"_s + file.key(), own(file.value()));
        arguments.replaceInStrings(u"/workspace"_s, m_folder.path(u"workspace"_s));
        const QString variable = instruction(u"ENV"_s);
        qputenv("PORTSIDE_METRICS", own(variable.section(u'=', 1).toUtf8()));
        m_portside = std::make_unique<PortsideProcess>(arguments);
        qunsetenv("PORTSIDE_METRICS");
    }

    QByteArray own(QByteArray text) const
    {
        return text.replace("8080", m_port).replace("9464", m_metrics);
    }
    int probe(const QByteArray &path) const
    {
        return request(quint16(m_metrics.toInt()), "GET", path).status;
    }
    int get(const QByteArray &path, const QByteArray &host) const
    {
        RawClient client(quint16(m_port.toInt()));
        client.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return client.readResponse().status;
    }
    PortsideProcess &portside() { return *m_portside; }

private:
    ProjectFolder m_folder;
    const QByteArray m_port = freePort();
    const QByteArray m_metrics = freePort();
    std::unique_ptr<PortsideProcess> m_portside;
};

QMap<QString, QByteArray> exampleWorkspace()
{
    QMap<QString, QByteArray> files;
    for (const QString &name : {u"portside.json"_s, u"shop.json"_s})
        files.insert(name, read(deploy + u"workspace/"_s + name));
    return files;
}

int exitCode(const QString &program, const QStringList &arguments, QByteArray &output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return -1;
    output = process.readAll();
    return process.exitCode();
}

} // namespace

// The examples of docs/deployment.md, as far as they can be tried on one machine.
class tst_Deployment final : public QObject
{
    Q_OBJECT

private slots:
    void theImageRunsAWorkspace()
    {
        QCOMPARE(listOf(instruction(u"ENTRYPOINT"_s)), QStringList {u"portside"_s});
        QVERIFY(!instruction(u"USER"_s).startsWith(u"0"_s));
        Container container(exampleWorkspace(), listOf(instruction(u"CMD"_s)));
        QStringList check = listOf(instruction(u"HEALTHCHECK"_s));
        check.last() = QString::fromUtf8(container.own(check.last().toUtf8()));
        QByteArray output;
        QTRY_COMPARE(exitCode(check.first(), check.mid(1), output), 0);
        QCOMPARE(container.get("/products", "mocks"), 200);
        QCOMPARE(container.get("/products", "evil.example"), 421);
        container.portside().signal(SIGTERM);
        QCOMPARE(container.portside().waitUntilOver(), 0);
        QVERIFY(exitCode(check.first(), check.mid(1), output) != 0);
    }

    // What the programs load stands in the list of packages of the image, or is in every image.
    void theImageHasTheirLibraries()
    {
        if (QStandardPaths::findExecutable(u"dpkg"_s).isEmpty())
            QSKIP("The packages of the image are Debian's");
        const QString bin = QStringLiteral(PORTSIDE_BIN_DIR);
        QByteArray sections;
        QCOMPARE(exitCode(u"readelf"_s,
                          {u"--dynamic"_s, u"--wide"_s, bin + u"/portside"_s,
                           bin + u"/../lib/portside/portside-tls.so"_s,
                           bin + u"/../lib/portside/portside-templates.so"_s},
                          sections),
                 0);
        const QStringList image = instruction(u"RUN"_s).split(u' ');
        const QRegularExpression needed(u"\\(NEEDED\\).*\\[(.*)\\]"_s);
        auto libraries = needed.globalMatch(QString::fromUtf8(sections));
        QVERIFY(libraries.hasNext());
        while (libraries.hasNext()) {
            const QString library = libraries.next().captured(1);
            QByteArray owner;
            exitCode(u"dpkg"_s, {u"--search"_s, u"*-linux-gnu/"_s + library}, owner);
            const QString package = QString::fromUtf8(owner).section(u':', 0, 0);
            const bool isEverywhere
                = QStringList {u"libc6"_s, u"libgcc-s1"_s, u"libstdc++6"_s}.contains(package);
            QVERIFY2(isEverywhere || image.contains(package), qPrintable(library + u' ' + package));
            QVERIFY(!library.contains(u"Qt6Gui"_s));
        }
    }

    void composeRunsTwoCopiesBehindNginx()
    {
        const QJsonObject services
            = documents(deploy + u"compose.yaml"_s).first()[u"services"_s].toObject();
        const QJsonValue mocks = services[u"mocks"_s];
        QVERIFY(QFile::exists(deploy + mocks[u"build"_s].toString() + u"/Dockerfile"_s));
        QCOMPARE(mocks[u"read_only"_s].toBool(), true);
        for (const QJsonValue &service : services) {
            for (const QString &volume : texts(service[u"volumes"_s]))
                QVERIFY2(QFile::exists(deploy + volume.section(u':', 0, 0)), qPrintable(volume));
        }
    }

    void prometheusTakesItsConfiguration()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (Debian: prometheus)");
        QByteArray output;
        const int code
            = exitCode(promtool, {u"check"_s, u"config"_s, deploy + u"prometheus.yml"_s}, output);
        QVERIFY2(code == 0, output);
    }

    void kubernetesRunsTheSame()
    {
        const QList<QJsonValue> all = documents(deploy + u"kubernetes.yaml"_s);
        QMap<QString, QJsonValue> kinds;
        for (const QJsonValue &each : all)
            kinds.insert(each[u"kind"_s].toString(), each);
        QCOMPARE(kinds.keys(), (QStringList {u"ConfigMap"_s, u"Deployment"_s, u"Service"_s}));
        const QJsonValue spec = kinds[u"Deployment"_s][u"spec"_s];
        QVERIFY(spec[u"replicas"_s].toInt() >= 2);
        const QJsonValue pod = spec[u"template"_s][u"spec"_s];
        QCOMPARE(spec[u"selector"_s][u"matchLabels"_s],
                 spec[u"template"_s][u"metadata"_s][u"labels"_s]);
        QCOMPARE(kinds[u"Service"_s][u"spec"_s][u"selector"_s],
                 spec[u"selector"_s][u"matchLabels"_s]);
        const QJsonValue one = pod[u"containers"_s][0];
        QMap<QString, QByteArray> files;
        const QJsonObject data = kinds[u"ConfigMap"_s][u"data"_s].toObject();
        for (auto file = data.begin(); file != data.end(); ++file)
            files.insert(file.key(), file.value().toString().toUtf8());
        const Container container(files, texts(one[u"args"_s]));
        for (const QString &probe : {u"startupProbe"_s, u"readinessProbe"_s, u"livenessProbe"_s}) {
            const QJsonValue get = one[probe][u"httpGet"_s];
            QCOMPARE(get[u"port"_s].toString(), u"metrics"_s);
            QTRY_COMPARE(container.probe(get[u"path"_s].toString().toUtf8()), 200);
        }
        QCOMPARE(container.get("/customers/7", "mocks"), 200);
        QCOMPARE(container.get("/customers/7", "mocks.default"), 200);
        QCOMPARE(container.get("/customers/7", "mocks.default.svc.cluster.local"), 200);
        QCOMPARE(container.get("/customers/7", "evil.example"), 421);
    }

    void theWorkflowPasses()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        const QJsonValue steps = documents(deploy + u"github-workflow.yml"_s)
                                     .first()[u"jobs"_s][u"test"_s][u"steps"_s];
        const QString command = steps[steps.toArray().size() - 1][u"run"_s].toString();
        QVERIFY(command.startsWith(u"portside exec"_s));
        PortsideProcess shell(PortsideProcess::Shell {
            u"cd '%1' && PATH=\"$(dirname \"$PORTSIDE\"):$PATH\" && %2"_s.arg(deploy, command)});
        QCOMPARE(shell.waitUntilOver(), 0);
        QVERIFY(shell.process().readAllStandardOutput().contains("Lamp"));
    }

    void systemdTakesTheUnits()
    {
        const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        if (analyze.isEmpty())
            QSKIP("systemd-analyze is not installed (Debian: systemd)");
        const ProjectFolder folder;
        const QDir units(source + u"examples/systemd"_s);
        for (const QString &name : units.entryList(QDir::Files)) {
            QString copy = name;
            folder.add(copy.replace(u"@."_s, u"@shop."_s),
                       read(units.filePath(name))
                           .replace("/usr/bin/portside", PORTSIDE_BIN_DIR "/portside"));
        }
        qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
        QByteArray output;
        int code = exitCode(analyze,
                            {u"verify"_s, u"--man=no"_s, folder.path(u"portside.service"_s),
                             folder.path(u"portside.socket"_s)},
                            output);
        QVERIFY2(code == 0 && output.isEmpty(), output);
        code = exitCode(
            analyze,
            {u"verify"_s, u"--man=no"_s, u"--user"_s, folder.path(u"portside@shop.service"_s)},
            output);
        QVERIFY2(code == 0 && output.isEmpty(), output);
    }
};

QTEST_GUILESS_MAIN(tst_Deployment)
#include "tst_deployment.moc"

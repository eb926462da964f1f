// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../core/http/listenerfixture.h"
#include "kinds/allkinds.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

QByteArray hmac(const QByteArray &secret, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

QByteArray now(int secondsAgo = 0)
{
    return QByteArray::number(QDateTime::currentSecsSinceEpoch() - secondsAgo);
}

// A catcher in this thread.
struct Catcher
{
    explicit Catcher(const Core::FieldValues &values = {})
    {
        const Core::KindRegistry kinds = Kinds::allKinds();
        const Core::ServerKind &kind = *kinds.find(u"inspector"_s);
        auto made = kind.createHandler(values);
        if (!made) {
            error = made.error();
            return;
        }
        handler = std::move(*made);
        Core::ListenerOptions options;
        options.access.hosts = Core::HostRule({u"*"_s});
        options.access.origins = Core::OriginRule(kind.originPolicy(values));
        front = std::make_unique<ListenerFixture>(
            [this](const Core::ExchangePtr &exchange) { handler->handle(exchange); }, options);
    }
    RawResponse ask(const QByteArray &method, const QByteArray &target,
                    const QByteArray &fields = {}, const QByteArray &body = {}) const
    {
        return request(front->port, method, target, fields, body);
    }
    const Core::ExchangeRecord &lastRecord() const { return front->records.back(); }

    QString error;
    std::unique_ptr<Core::Handler> handler;
    std::unique_ptr<ListenerFixture> front; // goes before the handler
};

} // namespace

// A request catcher as senders see it.
class tst_InspectorKind final : public QObject
{
    Q_OBJECT

    Core::KindRegistry m_kinds = Kinds::allKinds();
    const Core::ServerKind &kind() { return *m_kinds.find(u"inspector"_s); }

private slots:
    void declaresItsSettings()
    {
        QSet<QString> keys;
        for (const Core::Field &field : kind().fields()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QVERIFY(!field.label.isEmpty() && !field.help.isEmpty() && !field.group.isEmpty());
            QVERIFY2(field.validate(field.defaultValue), qPrintable(field.key));
        }
        QVERIFY(kind().field(u"signatures"_s)->secret);
    }

    void checksItsSettings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("status") << u"status"_s << QVariant(100);
        QTest::newRow("headers") << u"responseHeaders"_s << QVariant(QStringList {u"x"_s});
        QTest::newRow("bin") << u"bins"_s << QVariant(QStringList {u"stripe"_s});
        QTest::newRow("bin's status") << u"bins"_s << QVariant(QStringList {u"/stripe 99"_s});
        QTest::newRow("bin's word") << u"bins"_s << QVariant(QStringList {u"/stripe often"_s});
        QTest::newRow("bin's long number") << u"bins"_s << QVariant(QStringList {u"/s 2000"_s});
        QTest::newRow("bin's content") << u"bins"_s << QVariant(QStringList {u"/s 204 x"_s});
        QTest::newRow("sender") << u"signatures"_s << QVariant(QStringList {u"gitlab x"_s});
        QTest::newRow("no secret") << u"signatures"_s << QVariant(QStringList {u"github"_s});
        QTest::newRow("path") << u"signatures"_s << QVariant(QStringList {u"github x /y z"_s});
        QTest::newRow("forward") << u"forward"_s << QVariant(u"ftp:x"_s);
    }

    void checksItsSettings()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        const Core::Result<> valid = kind().validate({{key, value}});
        QVERIFY(!valid);
        QVERIFY(key != u"signatures"_s || !valid.error().contains(u"gitlab x"_s));
    }

    void whatHasNoContentIsGivenNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("valid");
        QTest::newRow("204") << 204 << false;
        QTest::newRow("304") << 304 << false;
        QTest::newRow("205") << 205 << true;
    }

    void whatHasNoContentIsGivenNone()
    {
        QFETCH(const int, status);
        const Catcher catcher({{u"status"_s, status}, {u"body"_s, u"x"_s}});
        QTEST(catcher.error.isEmpty(), "valid");
        QVERIFY(Catcher({{u"status"_s, status}}).error.isEmpty());
    }

    void takesWhateverComes_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        for (const char *method : {"GET", "POST", "PUT", "DELETE", "PROPFIND", "M-SEARCH", "x!y"})
            QTest::newRow(method) << QByteArray(method) << QByteArray("/any/where?x=1");
        QTest::newRow("odd path") << QByteArray("POST") << QByteArray("/%00/%zz//..");
        QTest::newRow("options") << QByteArray("OPTIONS") << QByteArray("*");
    }

    void takesWhateverComes()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        const Catcher catcher;
        QCOMPARE(catcher.ask(method, target).status, 200);
        QVERIFY(catcher.front->waitForRecords(1));
        QCOMPARE(catcher.lastRecord().request.method, method);
        QCOMPARE(catcher.lastRecord().request.target, target);
    }

    void aMegabyteOfBytesIsKeptAsItWas()
    {
        QByteArray body(1'000'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < body.size(); ++i)
            body[i] = char((i * 7919) >> 3);
        const Catcher catcher;
        QCOMPARE(catcher.ask("REPORT", "/big", {}, body).status, 200);
        QVERIFY(catcher.front->waitForRecords(1));
        const auto hash = [](const QByteArray &bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        };
        QCOMPARE(hash(catcher.lastRecord().requestContent), hash(body));
    }

    void answersAsItIsTold()
    {
        const Catcher catcher({{u"status"_s, 202},
                               {u"body"_s, u"grüße"_s},
                               {u"responseHeaders"_s, QStringList {u"X-Mine: 1"_s}}});
        const RawResponse answer = catcher.ask("POST", "/", {}, "x");
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.body, "grüße");
        QCOMPARE(answer.header("X-Mine"), "1");
        QCOMPARE(answer.header("Content-Type"), "text/plain; charset=utf-8");
        const Catcher json(
            {{u"body"_s, u"{}"_s},
             {u"responseHeaders"_s, QStringList {u"Content-Type: application/json"_s}}});
        QCOMPARE(json.ask("GET", "/").header("Content-Type"), "application/json");
    }

    void answersLate()
    {
        const Catcher catcher({{u"delay"_s, 150}});
        const auto start = std::chrono::steady_clock::now();
        QCOMPARE(catcher.ask("GET", "/").status, 200);
        QVERIFY(std::chrono::steady_clock::now() - start >= std::chrono::milliseconds(149));
    }

    void binsAreCaughtApart_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("by");
        QTest::newRow("/other") << QByteArray("/other") << 200 << QByteArray("all") << QString();
        QTest::newRow("/a") << QByteArray("/a") << 200 << QByteArray("all") << u"/a"_s;
        QTest::newRow("/a/x") << QByteArray("/a/x?y") << 200 << QByteArray("all") << u"/a"_s;
        QTest::newRow("/ab") << QByteArray("/ab") << 200 << QByteArray("all") << QString();
        QTest::newRow("/a/b") << QByteArray("/a/b/c") << 503 << QByteArray("all") << u"/a/b"_s;
        QTest::newRow("/s") << QByteArray("/s") << 503 << QByteArray(" two") << u"/s"_s;
        QTest::newRow("/t") << QByteArray("/t") << 201 << QByteArray("thank you") << u"/t"_s;
    }

    void binsAreCaughtApart()
    {
        QFETCH(const QByteArray, target);
        static const Catcher catcher({{u"body"_s, u"all"_s},
                                      {u"bins"_s,
                                       QStringList {u"/a"_s, u"/a/b 503"_s, QString(),
                                                    u"/t 201 thank you"_s, u"/s \t503  two"_s}}});
        const size_t before = catcher.front->records.size();
        const RawResponse answer = catcher.ask("POST", target);
        QTEST(answer.status, "status");
        QTEST(answer.body, "body");
        QVERIFY(catcher.front->waitForRecords(before + 1));
        QTEST(catcher.lastRecord().answeredBy, "by");
    }

    void signaturesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("remark");
        const QByteArray body = "{\"a\":1}";
        const auto row = [](const char *name, const QByteArray &target, const QByteArray &fields,
                            const QString &by, const QString &remark) {
            QTest::newRow(name) << target << fields << by << remark;
        };
        const auto stripe = [&](const QByteArray &time, const QByteArray &secret) -> QByteArray {
            return "Stripe-Signature: t=" + time
                + ",v0=aa,v1=bb,v1=" + hmac(secret, time + '.' + body) + "\r\n";
        };
        const auto slack = [&](const QByteArray &time, const QByteArray &secret) -> QByteArray {
            return "X-Slack-Request-Timestamp: " + time
                + "\r\nX-Slack-Signature: v0=" + hmac(secret, "v0:" + time + ':' + body) + "\r\n";
        };
        const QByteArray github = "X-Hub-Signature-256: sha256=";
        row("github", "/", github + hmac("one", body) + "\r\n", u"signature of GitHub valid"_s, {});
        row("github wrong", "/", github + hmac("two", body) + "\r\n", {},
            u"The signature of GitHub is not valid."_s);
        row("github no hex", "/", github + "xyz\r\n", {},
            u"The signature of GitHub is not valid."_s);
        row("stripe", "/", stripe(now(), "two"), u"signature of Stripe valid"_s, {});
        row("stripe wrong", "/", stripe(now(), "one"), {},
            u"The signature of Stripe is not valid."_s);
        row("stripe old", "/", stripe(now(400), "two"), {},
            u"The signature of Stripe is right, but not of the last five minutes."_s);
        row("slack", "/s/x", slack(now(), "three"), u"/s, signature of Slack valid"_s, {});
        row("slack elsewhere", "/t", slack(now(), "three"), {},
            u"There is no signature of GitHub."_s);
        row("none", "/", {}, {}, u"There is no signature of GitHub."_s);
    }

    void signaturesAreChecked()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, fields);
        static const Catcher catcher(
            {{u"signatures"_s, QStringList {u"github one"_s, u"stripe two"_s, u"slack three /s"_s}},
             {u"bins"_s, QStringList {u"/s"_s}}});
        const size_t before = catcher.front->records.size();
        QCOMPARE(catcher.ask("POST", target, fields, "{\"a\":1}").status, 200);
        QVERIFY(catcher.front->waitForRecords(before + 1));
        QTEST(catcher.lastRecord().answeredBy, "by");
        QTEST(catcher.lastRecord().remark, "remark");
    }

    // The pair of GitHub's documentation.
    void knowsTheExampleOfGitHub()
    {
        const Catcher catcher(
            {{u"signatures"_s, QStringList {u"github It's a Secret to Everybody /hooks"_s}}});
        catcher.ask("POST", "/hooks",
                    "X-Hub-Signature-256: sha256="
                    "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17\r\n",
                    "Hello, World!");
        QVERIFY(catcher.front->waitForRecords(1));
        QCOMPARE(catcher.lastRecord().answeredBy, u"signature of GitHub valid"_s);
    }

    void passesOnIfAsked()
    {
        ListenerFixture upstream(echoContent);
        const QString address = u"http://127.0.0.1:%1"_s.arg(upstream.port);
        const Catcher plain({{u"forward"_s, address}, {u"status"_s, 500}});
        QCOMPARE(plain.ask("POST", "/x", {}, "abc").body, "/x abc");
        const Catcher checking(
            {{u"forward"_s, address}, {u"signatures"_s, QStringList {u"github one"_s}}});
        QCOMPARE(checking.ask("POST", "/x", {}, "abc").body, "/x abc");
        QVERIFY(checking.front->waitForRecords(1));
        QCOMPARE(checking.lastRecord().remark, u"There is no signature of GitHub."_s);
        QCOMPARE(checking.lastRecord().requestBodyBytes, 3);
    }

    void whoIsForwardedToSaysWhatPagesMay()
    {
        ListenerFixture upstream([](const Core::ExchangePtr &exchange) {
            exchange->respond({.status = 403}, exchange->request().method);
        });
        const Catcher catcher({{u"forward"_s, u"http://127.0.0.1:%1"_s.arg(upstream.port)}});
        const RawResponse preflight
            = catcher.ask("OPTIONS", "/",
                          "Origin: https://example.org\r\nAccess-Control-Request-Method: PUT\r\n");
        QCOMPARE(preflight.status, 403);
        QCOMPARE(preflight.body, "OPTIONS");
        QVERIFY(preflight.header("Access-Control-Allow-Methods").isEmpty());
    }

    void pagesOfAllOriginsMaySend()
    {
        const Catcher catcher;
        const QByteArray origin = "Origin: https://example.org\r\n";
        const RawResponse preflight
            = catcher.ask("OPTIONS", "/", origin + "Access-Control-Request-Method: PUT\r\n");
        QCOMPARE(preflight.status, 204);
        QCOMPARE(preflight.header("Access-Control-Allow-Methods"), "PUT");
        const RawResponse answer = catcher.ask("PUT", "/", origin, "x");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Access-Control-Allow-Origin"), "https://example.org");
    }

    void longContentsGoToFiles()
    {
        const QTemporaryDir folder;
        const QString below = folder.filePath(u"caught"_s);
        const Catcher catcher({{u"contentFolder"_s, below},
                               {u"contentMost"_s, 5},
                               {u"bins"_s, QStringList(u"/bin"_s)}});
        QCOMPARE(catcher.ask("POST", "/", {}, QByteArray(1024 * 1024, 's')).status, 200);
        QVERIFY(!QFile::exists(below)); // it was not long
        QByteArray content(2'000'000, Qt::Uninitialized);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(content.data()),
                                              content.size() / 4);
        QCOMPARE(catcher.ask("POST", "/bin", {}, content).status, 200);
        QTRY_COMPARE(catcher.front->records.size(), size_t(2));
        const QString said = catcher.lastRecord().answeredBy;
        QVERIFY2(said.startsWith(u"/bin, "_s), qPrintable(said));
        const QString path = said.mid(said.indexOf(below));
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(said));
        QVERIFY(file.readAll() == content);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        for (int i = 0; i < 3; ++i)
            catcher.ask("PUT", "/", {}, content);
        QTRY_COMPARE(QDir(below).entryList(QDir::Files).size(), 2); // there is room for 5 MiB
        QVERIFY(!QFile::exists(path));
        QCOMPARE(catcher.ask("PUT", "/", {}, content.repeated(3)).status, 200);
        QCOMPARE(QDir(below).entryList(QDir::Files).size(), 2); // more than there is room for
        RawClient gone(catcher.front->port);
        gone.send(postHead(3'000'000) + content);
        QTRY_COMPARE(QDir(below).entryList(QDir::Files).size(), 3);
        gone.abort();
        QTRY_COMPARE(QDir(below).entryList(QDir::Files).size(), 2);
    }

    void aContentThatCannotBeKeptIsSaid()
    {
        QTemporaryFile inTheWay;
        QVERIFY(inTheWay.open());
        const Catcher catcher({{u"contentFolder"_s, inTheWay.fileName()}});
        QCOMPARE(catcher.ask("POST", "/", {}, QByteArray(2'000'000, 'x')).status, 200);
        QTRY_COMPARE(catcher.front->records.size(), size_t(1));
        QVERIFY(catcher.lastRecord().remark.contains(inTheWay.fileName()));
    }

    void secretsMayStandElsewhere()
    {
        qputenv("PORTSIDE_TEST_SECRET", "It's-a-secret {x}");
        const Catcher catcher(
            {{u"signatures"_s, QStringList(u"github ${env:PORTSIDE_TEST_SECRET} /x"_s)}});
        QVERIFY2(catcher.error.isEmpty(), qPrintable(catcher.error));
        catcher.ask("POST", "/x",
                    "X-Hub-Signature-256: sha256=" + hmac("It's-a-secret {x}", "content") + "\r\n",
                    "content");
        QTRY_COMPARE(catcher.front->records.size(), size_t(1));
        QVERIFY(catcher.lastRecord().answeredBy.contains(u"GitHub"_s));
        const Catcher none({{u"signatures"_s, QStringList(u"github ${env:PORTSIDE_NOWHERE}"_s)}});
        QVERIFY2(none.error.contains(u"PORTSIDE_NOWHERE"_s), qPrintable(none.error));
    }

    void answersAreFilledIn()
    {
        const Catcher catcher({{u"body"_s, u"{{method}} {{path}} {{body 'id'}}"_s},
                               {u"responseHeaders"_s, QStringList {u"X-Id: {{body 'id'}}"_s}}});
        const RawResponse answer = catcher.ask("PUT", "/a", {}, R"({"id": "7\r\nX: y"})");
        QCOMPARE(answer.body, "PUT /a 7\r\nX: y");
        QCOMPARE(answer.header("X-Id"), "7  X: y");
        const Catcher wrong({{u"body"_s, u"{{fakr 1}}"_s}});
        const RawResponse fault = wrong.ask("GET", "/a");
        QCOMPARE(fault.status, 500);
        QVERIFY2(fault.body.contains("fakr"), fault.body.constData());
        QVERIFY(wrong.lastRecord().remark.contains(u"fakr"_s));
    }
};

QTEST_GUILESS_MAIN(tst_InspectorKind)
#include "tst_inspectorkind.moc"

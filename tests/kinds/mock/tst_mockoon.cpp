// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockreader.h"
#include "core/mock/mockwriter.h"
#include "mockfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace Testing;

namespace {

const QString folder = QStringLiteral(PORTSIDE_SOURCE_DIR "/tests/data/mockoon/");

QByteArray contentOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList environments()
{
    return QJsonDocument::fromJson(contentOf(u"requests.json"_s)).object().keys();
}

RawResponse ask(const MockFixture &mock, const QJsonObject &request)
{
    QByteArray fields;
    const QJsonObject headers = request[u"headers"].toObject();
    for (auto each = headers.begin(); each != headers.end(); ++each)
        fields += each.key().toLatin1() + ": " + each.value().toString().toLatin1() + "\r\n";
    const auto text
        = [&](const char *key) { return request[QLatin1String(key)].toString().toUtf8(); };
    return mock.ask(text("method"), text("target"), fields, text("body"));
}

// What nothing answers each says in its own words; JSON is compared as a value.
bool isSame(const RawResponse &ours, const QJsonObject &theirs)
{
    const int status = theirs[u"status"].toInt();
    const QByteArray body = theirs[u"body"].toString().toUtf8();
    if (status == 404 && body.startsWith("<!DOCTYPE"))
        return ours.status == status;
    const QByteArray type = ours.header("Content-Type").split(';').first().trimmed();
    const auto json = QJsonDocument::fromJson(body);
    const bool isSameBody
        = json.isNull() ? ours.body == body : QJsonDocument::fromJson(ours.body) == json;
    return ours.status == status && isSameBody && type == theirs[u"type"].toString().toLatin1();
}

} // namespace

// Environments of Mockoon as mock files. What Mockoon answers was recorded by
// scripts/compare-mockoon.
class tst_Mockoon final : public QObject
{
    Q_OBJECT

private slots:
    void answersAreThoseOfMockoon_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : environments())
            QTest::newRow(qPrintable(name)) << name;
        QVERIFY(environments().size() >= 4);
    }

    // In one order: lists and counts change.
    void answersAreThoseOfMockoon()
    {
        QFETCH(const QString, name);
        const QJsonArray requests
            = QJsonDocument::fromJson(contentOf(u"requests.json"_s)).object()[name].toArray();
        const QJsonArray answers
            = QJsonDocument::fromJson(contentOf(u"answers/"_s + name + u".json"_s)).array();
        const MockFixture mock(contentOf(name + u".json"_s));
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        for (const QString &each : {u"picture.svg"_s, u"page.txt"_s})
            mock.put(each, contentOf(each));
        QCOMPARE(answers.size(), requests.size());
        QStringList wrong;
        for (qsizetype i = 0; i < requests.size(); ++i) {
            const QJsonObject request = requests[i].toObject();
            const RawResponse ours = ask(mock, request);
            if (isSame(ours, answers[i].toObject()) != request.contains("differs"_L1))
                continue;
            wrong += u"%1 %2: %3 %4"_s.arg(
                request[u"method"].toString(), request[u"target"].toString(),
                QString::number(ours.status), QString::fromUtf8(ours.body.left(100)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void whatIsImportedIsReadTheSame_data() { answersAreThoseOfMockoon_data(); }

    void whatIsImportedIsReadTheSame()
    {
        QFETCH(const QString, name);
        auto file = Core::readMock(contentOf(name + u".json"_s), Core::MockSyntax::Json);
        QVERIFY(file);
        const auto again = Core::readMock(Core::writeMock(*file), Core::MockSyntax::Json);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().toString(u"x"_s)));
        file->remarks.clear();
        QVERIFY(*again == *file);
    }

    void whatIsNotTakenOverIsTold()
    {
        const auto file
            = Core::readMock(R"({"uuid": "a", "lastMigration": 33, "name": "x", "port": 3001,
            "latency": 20, "tlsOptions": {"enabled": true, "certPath": "a.pem"},
            "headers": [{"key": "Content-Length", "value": "1"}], "routes": [
              {"method": "get", "endpoint": "a", "responses": [
                {"statusCode": 101, "body": "a", "latency": 5, "rules": [
                  {"target": "body", "modifier": "$[?(@.a = 1)]", "operator": "equals", "value": "1"},
                  {"target": "unknown", "operator": "equals", "value": "1", "invert": true}]},
                {"label": "never"}, {"default": true, "bodyType": "FILE", "filePath": "/etc/passwd", "body": "text"}]},
              {"type": "crud", "endpoint": "b/:c", "responses": [{"databucketID": "x"}]}]})",
                             Core::MockSyntax::Json);
        QVERIFY(file);
        QCOMPARE(file->routes.size(), 1);
        QCOMPARE(file->routes[0].responses.size(), 2);
        QCOMPARE(file->routes[0].responses[0].delay,
                 Core::MockDelay::fixed(std::chrono::milliseconds(25)));
        QCOMPARE(file->routes[0].responses[1].content.bytes, "text");
        const QString all = file->remarks.join(u'\n');
        for (const char *word :
             {"3001", "a.pem", "Content-Length", "GET /a: ", "101", "$[?(@.a = 1)]", "unknown",
              "“never”", "/etc/passwd", "CRUD /b/:c: "})
            QVERIFY2(all.contains(QString::fromUtf8(word)),
                     qPrintable(all + u" – no "_s + QString::fromUtf8(word)));
        QCOMPARE(file->remarks.size(), 9);
    }

    void theServerTellsIt()
    {
        const MockFixture mock(R"({"uuid": "a", "port": 3001, "routes": []})");
        QVERIFY2(mock.error.isEmpty(), qPrintable(mock.error));
        QTRY_VERIFY(mock.log.join(u'\n').contains(u"3001"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Mockoon)
#include "tst_mockoon.moc"

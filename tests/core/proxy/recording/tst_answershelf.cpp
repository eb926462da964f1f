// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/recording/answershelf.h"
#include "core/proxy/recording/recordingfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Core::AnswerShelf;
using Core::RecordedAnswer;
using Core::Request;

namespace {

Request asked(const QByteArray &method, const QByteArray &target)
{
    return {method, target, Core::HttpVersion::Http11, {}};
}

RecordedAnswer answer(const QByteArray &content, int status = 200)
{
    return {{.status = status}, content, QDateTime::currentDateTimeUtc()};
}

const QByteArray recordedFile
    = QByteArrayLiteral(
          "{'log':{'version':'1.2','creator':{'name':'a','version':'1'},'entries':["
          "{'startedDateTime':'2026-01-02T03:04:05.000Z','time':1,"
          "'request':{'method':'GET','url':'http://a.test/x?y','httpVersion':'HTTP/1.1',"
          "'cookies':[],'headers':[],'queryString':[],'headersSize':1,'bodySize':0},"
          "'response':{'status':200,'statusText':'OK','httpVersion':'HTTP/1.1','cookies':[],"
          "'headers':[{'name':'X-A','value':'1'}],'redirectURL':'',"
          "'content':{'size':5,'mimeType':'text/plain','text':'hello'},"
          "'headersSize':1,'bodySize':5},"
          "'cache':{},'timings':{'send':0,'wait':1,'receive':0}}]}}")
          .replace('\'', '"');

bool load(const QByteArray &har, AnswerShelf &shelf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.har"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(har) != har.size())
        return false;
    file.close();
    return Core::loadRecording(file.fileName(), shelf).has_value();
}

} // namespace

// Answers that may be given again.
class tst_AnswerShelf final : public QObject
{
    Q_OBJECT

private slots:
    void theLastAnswerToTheSameRequestIsFound()
    {
        AnswerShelf shelf;
        QVERIFY(!shelf.find(asked("GET", "/a"), {}));
        shelf.put(asked("GET", "/a?b"), {}, answer("first"));
        shelf.put(asked("GET", "/a?b"), {}, answer("second"));
        shelf.put(asked("POST", "/a?b"), "x", answer("of x"));
        QCOMPARE(shelf.size(), 2);
        QCOMPARE(shelf.find(asked("GET", "/a?b"), {})->content, "second");
        QCOMPARE(shelf.find(asked("GET", "http://any.test/a?b"), {})->content, "second");
        QCOMPARE(shelf.find(asked("HEAD", "/a?b"), {})->content, "second");
        QCOMPARE(shelf.find(asked("POST", "/a?b"), "x")->content, "of x");
        QVERIFY(!shelf.find(asked("POST", "/a?b"), "y"));
        QVERIFY(!shelf.find(asked("POST", "/a?b"), {}));
        QVERIFY(!shelf.find(asked("GET", "/a?c"), {}));
    }

    void onlyWhatIsTrueLaterIsTaken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("taken");
        for (const int status : {200, 201, 204, 301, 404, 410})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {206, 304, 401, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status << false;
    }

    void onlyWhatIsTrueLaterIsTaken()
    {
        QFETCH(const int, status);
        AnswerShelf shelf;
        shelf.put(asked("GET", "/"), {}, answer("x", status));
        QTEST(shelf.size() == 1, "taken");
    }

    void whatWasNotAskedForTheLongestGoesFirst()
    {
        AnswerShelf shelf(10'000);
        const QByteArray content(3'000, 'x');
        for (const char *target : {"/1", "/2", "/3"})
            shelf.put(asked("GET", target), {}, answer(content));
        QVERIFY(shelf.find(asked("GET", "/1"), {}));
        shelf.put(asked("GET", "/4"), {}, answer(content));
        QVERIFY(!shelf.find(asked("GET", "/2"), {}));
        for (const char *target : {"/1", "/3", "/4"})
            QVERIFY2(shelf.find(asked("GET", target), {}), target);
        shelf.put(asked("GET", "/1"), {}, answer(QByteArray(AnswerShelf::longestAnswer + 1, 'x')));
        QCOMPARE(shelf.find(asked("GET", "/1"), {})->content, content);
    }

    void aHarFileIsRead()
    {
        AnswerShelf shelf;
        QVERIFY(load(recordedFile, shelf));
        const RecordedAnswer *found = shelf.find(asked("GET", "/x?y"), {});
        QVERIFY(found);
        QCOMPARE(found->content, "hello");
        QCOMPARE(found->head.headers.value("X-A"), "1");
        QCOMPARE(found->at.date(), QDate(2026, 1, 2));
    }

    // "size" without "text": it was left out.
    void whatAHarFileHasNotInFullIsLeftOut()
    {
        const QByteArray without = QByteArray(recordedFile).replace(R"(,"text":"hello")", "");
        QVERIFY(without != recordedFile);
        AnswerShelf shelf;
        QVERIFY(load(QByteArray(without).replace(R"("bodySize":5)", R"("bodySize":-1)"), shelf));
        QCOMPARE(shelf.size(), 0);
    }

    void anAnswerOfAnUnknownTimeIsOfThatOfItsFile()
    {
        AnswerShelf shelf;
        QVERIFY(load(QByteArray(recordedFile).replace("2026-01-02T03:04:05.000Z", "soon"), shelf));
        const RecordedAnswer *found = shelf.find(asked("GET", "/x?y"), {});
        QVERIFY(found);
        QVERIFY(found->at.isValid());
    }

    void aFileThatCannotBeReadIsNamed()
    {
        AnswerShelf shelf;
        const auto missing = Core::loadRecording(u"/nowhere/a.har"_s, shelf);
        QVERIFY(!missing && missing.error().contains(u"/nowhere/a.har"_s));
    }
};

QTEST_GUILESS_MAIN(tst_AnswerShelf)
#include "tst_answershelf.moc"

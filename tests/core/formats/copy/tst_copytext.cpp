// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copytext.h"
#include "support/capturingserver.h"
#include "support/oddrecords.h"
#include "support/records.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

// Host may stand anywhere, and curl counts the body itself.
QByteArrayList comparable(const Headers &headers)
{
    QByteArrayList lines;
    for (const HeaderField field : headers) {
        const QByteArray name = field.name.toByteArray().toLower();
        if (name != "host" && name != "content-length")
            lines.append(field.name + ": " + field.value);
    }
    return lines;
}

QByteArray described(const ExchangeRecord &record, const CopyText &copy,
                     const QByteArray &sent = {})
{
    return '#' + QByteArray::number(record.id) + ' ' + copy.text + "\n\n" + sent;
}

bool writeFiles(const CopyText &copy, const QTemporaryDir &folder)
{
    for (const CopyFile &file : copy.files) {
        QFile target(folder.filePath(file.name));
        if (!target.open(QIODevice::WriteOnly) || target.write(file.content) != file.content.size())
            return false;
    }
    return true;
}

} // namespace

class TestCopyText final : public QObject
{
    Q_OBJECT

private slots:
    void curlReproducesTheRequest_data();
    void curlReproducesTheRequest();
    void curlIsPlainWherePossible();
    void curlSendsChunks();
    void powerShellReproducesTheRequest();
    void fetchSendsTheRequest();
    void httpieSendsTheRequest();
    void pythonSendsTheRequest();
    void cppTestAnswersAndExpects();
    void writesRaw();
    void writesUrls();
    void namesWhatIsMissing();

private:
    CopyOptions options() const
    {
        return {"127.0.0.1:" + QByteArray::number(m_server.port()), u"case"_s};
    }
    void compareExactly(const ExchangeRecord &record, const CopyText &copy);

    Testing::CapturingServer m_server;
    QTemporaryDir m_folder;
};

void TestCopyText::compareExactly(const ExchangeRecord &record, const CopyText &copy)
{
    const auto captured = m_server.take();
    QVERIFY2(captured, described(record, copy).constData());
    QCOMPARE(captured->method, record.request.method);
    QCOMPARE(captured->target, record.request.target);
    QCOMPARE(captured->version,
             QByteArray(record.request.version == HttpVersion::Http10 ? "HTTP/1.0" : "HTTP/1.1"));
    QCOMPARE(captured->headers.values("Host"), record.request.headers.values("Host"));
    const QByteArrayList sent = comparable(captured->headers);
    QVERIFY2(sent == comparable(record.request.headers),
             described(record, copy, sent.join('\n')).constData());
    QCOMPARE(captured->body, record.requestContent);
    QCOMPARE(captured->headers.value("Content-Length"),
             record.request.headers.value("Content-Length"));
}

void TestCopyText::curlReproducesTheRequest_data()
{
    QTest::addColumn<int>("number");
    for (int number = 1; number <= 150; ++number)
        QTest::addRow("%d", number) << number;
}

void TestCopyText::curlReproducesTheRequest()
{
    QFETCH(const int, number);
    ExchangeRecord record = Testing::makeOddRecord(number);
    record.secure = false;
    const CopyText copy = copyAs(CopyForm::CurlSh, record, options());
    QVERIFY(copy.text.isValidUtf8());
    QVERIFY(!copy.text.contains('\x1b') && !copy.text.contains('\r'));
    QVERIFY(writeFiles(copy, m_folder));
    QCOMPARE(Testing::runProgram(u"sh"_s, {u"-c"_s, QString::fromUtf8(copy.text)}, m_folder.path()),
             QByteArray());
    compareExactly(record, copy);
}

void TestCopyText::curlIsPlainWherePossible()
{
    ExchangeRecord record = Testing::makeRecord(1);
    record.request.headers = {{"Host", "localhost:8080"}, {"User-Agent", "x"}, {"Accept", "*/*"}};
    QCOMPARE(copyAs(CopyForm::CurlSh, record).text,
             QByteArray("curl 'http://localhost:8080/item/1?q=1' \\\n  -H 'User-Agent: x' \\\n  -H "
                        "'Accept: */*'"));
    record.request.method = "POST";
    record.request.headers.append("Content-Type", "text/plain");
    record.requestContent = "it's";
    record.requestBodyBytes = 4;
    const QByteArray post = copyAs(CopyForm::CurlSh, record).text;
    QVERIFY(!post.contains("-X"));
    QVERIFY(post.endsWith("--data-raw 'it'\\''s'"));
    record.request.method = "HEAD";
    record.requestContent.clear();
    record.requestBodyBytes = 0;
    QVERIFY(copyAs(CopyForm::CurlSh, record).text.contains("-I"));
    record.requestContent = QByteArray(40'000, 'x');
    record.requestBodyBytes = 40'000;
    record.request.method = "PUT";
    const CopyText huge = copyAs(CopyForm::CurlSh, record, {{}, u"upload"_s});
    QVERIFY(huge.text.contains("--data-binary @upload-body.bin"));
    QCOMPARE(huge.files, QList<CopyFile>({{u"upload-body.bin"_s, record.requestContent}}));
}

void TestCopyText::curlSendsChunks()
{
    ExchangeRecord record = Testing::makeRecord(1, "POST");
    record.request.headers.append("Transfer-Encoding", "chunked");
    record.requestContent = "in chunks";
    record.requestBodyBytes = record.requestContent.size();
    const CopyText copy = copyAs(CopyForm::CurlSh, record, options());
    QCOMPARE(Testing::runProgram(u"sh"_s, {u"-c"_s, QString::fromUtf8(copy.text)}, m_folder.path()),
             QByteArray());
    compareExactly(record, copy);
}

// There is no PowerShell here; what it hands to curl is between the marks of its here-string.
void TestCopyText::powerShellReproducesTheRequest()
{
    for (ExchangeRecord record : Testing::makeOddRecords(100)) {
        record.secure = false;
        const CopyText copy = copyAs(CopyForm::CurlPowerShell, record, options());
        QVERIFY(copy.text.isValidUtf8());
        if (!record.request.target.isValidUtf8()) {
            QVERIFY(!copy.notes.isEmpty());
            continue;
        }
        QVERIFY(copy.text.contains("\n@'\n") && copy.text.endsWith("\n'@ | curl.exe --config - }"));
        const qsizetype begin = copy.text.indexOf("@'\n") + 3;
        const QByteArray config = copy.text.sliced(begin, copy.text.lastIndexOf("'@") - begin);
        QVERIFY(!config.contains("\n'@"));
        QVERIFY(writeFiles(copy, m_folder));
        QCOMPARE(Testing::runProgram(u"curl"_s, {u"--config"_s, u"-"_s}, m_folder.path(),
                                     config + "\r\n"),
                 QByteArray());
        compareExactly(record, copy);
    }
}

void TestCopyText::fetchSendsTheRequest()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("node is not installed: fetch() is not tried");
    for (ExchangeRecord record : Testing::makeOddRecords(20)) {
        record.secure = false;
        const CopyText copy = copyAs(CopyForm::Fetch, record, options());
        QVERIFY(writeFiles(copy, m_folder));
        const QByteArray failure = Testing::runProgram(
            u"node"_s, {u"--input-type=module"_s, u"-"_s}, m_folder.path(), copy.text);
        QVERIFY2(failure.isEmpty(), described(record, copy, failure).constData());
        const auto captured = m_server.take();
        QVERIFY(captured);
        const bool bodiless
            = record.request.method.toUpper() == "GET" || record.request.method == "HEAD";
        QCOMPARE(captured->body, bodiless ? QByteArray() : record.requestContent);
        for (const HeaderField field : record.request.headers) {
            if (field.name != "Host" && field.name != "Content-Length")
                QCOMPARE(captured->headers.combined(field.name).trimmed(),
                         record.request.headers.combined(field.name).trimmed());
        }
        const bool mayDiffer = copy.notes.join(u' ').contains(u"address"_s);
        QVERIFY(mayDiffer || captured->target == record.request.target);
        QCOMPARE(captured->method.toUpper(), record.request.method.toUpper());
    }
}

void TestCopyText::httpieSendsTheRequest()
{
    if (QStandardPaths::findExecutable(u"http"_s).isEmpty())
        QSKIP("HTTPie is not installed: its line is not tried");
    for (ExchangeRecord record : Testing::makeOddRecords(10)) {
        record.secure = false;
        const CopyText copy = copyAs(CopyForm::HttPie, record, options());
        if (copy.notes.join(u' ').contains(u"cannot send"_s))
            continue;
        QVERIFY(writeFiles(copy, m_folder));
        const QByteArray failure = Testing::runProgram(
            u"sh"_s, {u"-c"_s, QString::fromUtf8(copy.text)}, m_folder.path());
        QVERIFY2(failure.isEmpty(), described(record, copy, failure).constData());
        const auto captured = m_server.take();
        QVERIFY(captured);
        QCOMPARE(captured->method.toUpper(), record.request.method.toUpper());
        QCOMPARE(captured->body, record.requestContent);
        QCOMPARE(captured->headers.value("Host"), record.request.headers.value("Host"));
        for (const HeaderField field : record.request.headers) {
            if (field.name != "Content-Length")
                QVERIFY2(captured->headers.combined(field.name).trimmed()
                             == record.request.headers.combined(field.name).trimmed(),
                         described(record, copy, captured->headers.combined(field.name).trimmed())
                             .constData());
        }
        QVERIFY(copy.notes.join(u' ').contains(u"address"_s)
                || captured->target == record.request.target);
    }
}

void TestCopyText::pythonSendsTheRequest()
{
    const QString python = u"/usr/bin/python3"_s;
    if (!Testing::runProgram(python, {u"-c"_s, u"import requests"_s}, m_folder.path()).isEmpty())
        QSKIP("Python's requests is not installed: its program is not tried");
    for (ExchangeRecord record : Testing::makeOddRecords(18)) {
        record.secure = false;
        const CopyText copy = copyAs(CopyForm::PythonRequests, record, options());
        QVERIFY(writeFiles(copy, m_folder));
        const QByteArray failure
            = Testing::runProgram(python, {u"-"_s}, m_folder.path(), copy.text);
        QVERIFY2(failure.isEmpty(), described(record, copy, failure).constData());
        const auto captured = m_server.take();
        QVERIFY(captured);
        QCOMPARE(captured->method.toUpper(), record.request.method.toUpper());
        QCOMPARE(captured->body, record.requestContent);
        for (const HeaderField field : record.request.headers) {
            if (field.name != "Content-Length")
                QVERIFY2(captured->headers.combined(field.name).trimmed()
                             == record.request.headers.combined(field.name).trimmed(),
                         described(record, copy, captured->headers.combined(field.name).trimmed())
                             .constData());
        }
        for (const char *own : {"User-Agent", "Accept-Encoding", "Accept", "Connection"})
            QCOMPARE(captured->headers.contains(own), record.request.headers.contains(own));
        QVERIFY(copy.notes.join(u' ').contains(u"address"_s)
                || captured->target == record.request.target);
    }
}

// All in one program, since a compiler takes its time.
void TestCopyText::cppTestAnswersAndExpects()
{
    const QString library = QStringLiteral(PORTSIDE_BIN_DIR "/../lib");
    QByteArray program = "#include <cstdlib>\n#include <stdexcept>\n";
    QByteArray calls;
    const QByteArray marker = "// The code under test gets server.url() here.\n";
    QList<ExchangeRecord> records;
    for (const char *target : {"/users/7?x=1", "/a%20b/{c}/*", "/quote\"d"}) {
        ExchangeRecord record = Testing::makeRecord(records.size() + 1, "POST");
        record.request.target = target;
        record.response
            = {.status = 202, .headers = {{"Content-Type", "text/plain"}, {"X-A", "\"\\"}}};
        record.responseContent = QByteArray("zero \0, \"quotes\"\r\n and \xFF bytes", 30);
        record.responseBodyBytes = record.responseContent.size();
        records.append(record);
    }
    for (const ExchangeRecord &record : records) {
        QByteArray text = copyAs(CopyForm::CppTest, record).text;
        QVERIFY(text.contains(marker));
        const QByteArray sent = QByteArray(record.request.target).replace('"', "\\\"");
        const QByteArray call = "if (std::system((\"curl -gsf -X POST -D - '\" + server.url(\""
            + sent + "\") + \"'\").c_str()) != 0)\n    return 1;\n";
        text.replace(marker, call);
        const QByteArray include = "#include <portside/server.h>\n";
        program = include + program;
        calls += "{\n" + text.replace(include, "") + "}\n";
    }
    program += "int main()\n{\n" + calls + "}\n";
    const QByteArray failure = Testing::runProgram(
        u"/usr/bin/c++"_s,
        {u"-std=c++20"_s, u"-O0"_s, u"-I"_s, QStringLiteral(PORTSIDE_SOURCE_DIR "/src/fixture"),
         u"-o"_s, m_folder.filePath(u"cpptest"_s), u"-x"_s, u"c++"_s, u"-"_s, u"-L"_s + library,
         u"-lportside_fixture"_s, u"-Wl,-rpath,"_s + library},
        m_folder.path(), program, std::chrono::seconds(60));
    QVERIFY2(failure.isEmpty(), QByteArray(program + failure));
    QProcess run;
    run.start(m_folder.filePath(u"cpptest"_s), {});
    QVERIFY(run.waitForFinished());
    const QByteArray output = run.readAllStandardOutput();
    QVERIFY2(run.exitCode() == 0, QByteArray(program + run.readAllStandardError() + output));
    QCOMPARE(output.count("HTTP/1.1 202"), records.size());
    QCOMPARE(output.count(records.first().responseContent), records.size());
    QCOMPARE(output.count("X-A: \"\\\r\n"), records.size());
}

void TestCopyText::writesRaw()
{
    ExchangeRecord record = Testing::makeRecord(1, "POST");
    record.requestContent = QByteArray("\0\xFF", 2);
    record.requestBodyBytes = 2;
    QCOMPARE(copyAs(CopyForm::Raw, record).text,
             QByteArray("POST /item/1?q=1 HTTP/1.1\r\nHost: localhost:8080\r\nX-Number: 1\r\n\r\n")
                 + QByteArray("\0\xFF", 2));
}

void TestCopyText::writesUrls()
{
    ExchangeRecord record = Testing::makeRecord(1);
    record.request.target = "/a b\xFF?x[]=1#";
    record.secure = true;
    QCOMPARE(copyAs(CopyForm::Url, record).text,
             QByteArray("https://localhost:8080/a%20b%FF?x[]=1%23"));
    record.request.target = "http://other/path";
    record.request.headers = {{"Host", "evil/<script>"}};
    QCOMPARE(copyAs(CopyForm::Url, record).text, QByteArray("https://localhost/path"));
    record.request.target = "*";
    QCOMPARE(copyAs(CopyForm::Url, record, {"h:1", {}}).text, QByteArray("https://h:1/"));
}

void TestCopyText::namesWhatIsMissing()
{
    ExchangeRecord record = Testing::makeRecord(1, "POST");
    record.requestContent = "first";
    record.requestBodyBytes = 5'000;
    for (const CopyForm form :
         {CopyForm::CurlSh, CopyForm::CurlPowerShell, CopyForm::Fetch, CopyForm::HttPie,
          CopyForm::PythonRequests, CopyForm::Raw, CopyForm::HttpFile})
        QVERIFY(copyAs(form, record).notes.join(u' ').contains(u"first 5 of 5,000 bytes"_s));
    // Answered before all of it had come.
    record.requestBodyBytes = 5;
    QVERIFY(copyAs(CopyForm::CurlSh, record).notes.isEmpty());
    record.request.headers.append("Content-Length", "6000");
    QVERIFY(
        copyAs(CopyForm::CurlSh, record).notes.join(u' ').contains(u"first 5 of 6,000 bytes"_s));
}

QTEST_GUILESS_MAIN(TestCopyText)
#include "tst_copytext.moc"

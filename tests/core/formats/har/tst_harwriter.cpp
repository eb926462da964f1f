// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harreader.h"
#include "core/formats/har/harwriter.h"
#include "support/oddrecords.h"
#include "support/records.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray written(const QList<HarEntry> &entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    HarOptions options;
    options.serverAddress = QHostAddress(QHostAddress::LocalHost);
    HarWriter writer(buffer, options);
    for (const HarEntry &entry : entries)
        writer.write(entry);
    return writer.finish() ? buffer.data() : QByteArray();
}

QList<HarEntry> read(const QByteArray &har, HarImport *facts = nullptr)
{
    QByteArray bytes = har;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto entries = readHar(buffer, facts);
    if (!entries)
        qWarning("%s", qPrintable(entries.error().toString(u"har"_s)));
    return entries ? *entries : QList<HarEntry>();
}

QJsonObject firstEntry(const HarEntry &entry)
{
    const QJsonDocument document = QJsonDocument::fromJson(written({entry}));
    return document[u"log"][u"entries"][0].toObject();
}

// Takes what is written and counts it; nothing is kept.
class CountingDevice final : public QIODevice
{
public:
    CountingDevice() { open(QIODevice::WriteOnly); }
    qint64 count() const { return m_count; }
    void failFrom(qint64 count) { m_failFrom = count; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_count += size;
        return m_count > m_failFrom ? -1 : size;
    }

private:
    qint64 m_count = 0;
    qint64 m_failFrom = std::numeric_limits<qint64>::max();
};

} // namespace

class TestHarWriter final : public QObject
{
    Q_OBJECT

private slots:
    void writesAnEntry();
    void writesBinaryAsBase64();
    void decodesContents();
    void tellsWhatWasCut();
    void tellsWhatWasMasked();
    void writesFormsAndParts();
    void roundTripIsEqual();
    void followsTheSchema();
    void writesPiecemeal();
    void tellsAFullDisk();
};

void TestHarWriter::writesAnEntry()
{
    HarEntry entry {Testing::makeRecord(7), {}};
    entry.record.receiving = 1'234'567ns;
    entry.record.waiting = 5ns;
    entry.record.sending = 2ms;
    entry.record.request.headers.append("Cookie", "a=1; b=2");
    entry.record.request.target = "/p?x=a+b&x=%C3%A4";
    entry.record.remark = u"went wrong"_s;
    entry.record.outcome = Outcome::TimedOut;
    const QJsonObject json = firstEntry(entry);
    QCOMPARE(json[u"startedDateTime"].toString(), u"2026-01-02T03:04:05.678Z"_s);
    QCOMPARE(json[u"time"].toDouble(), 3.234572);
    QCOMPARE(json[u"timings"][u"send"].toDouble(), 1.234567);
    QCOMPARE(json[u"timings"][u"wait"].toDouble(), 0.000005);
    QCOMPARE(json[u"timings"][u"receive"].toDouble(), 2.0);
    QCOMPARE(json[u"serverIPAddress"].toString(), u"127.0.0.1"_s);
    QCOMPARE(json[u"connection"].toString(), u"50000"_s);
    QCOMPARE(json[u"_outcome"].toString(), u"timed-out"_s);
    QCOMPARE(json[u"_remark"].toString(), u"went wrong"_s);
    QCOMPARE(json[u"_answeredBy"].toString(), u"index.html"_s);
    const QJsonValue request = json[u"request"];
    QCOMPARE(request[u"url"].toString(), u"http://localhost:8080/p?x=a+b&x=%C3%A4"_s);
    QCOMPARE(request[u"cookies"].toArray().size(), 2);
    QCOMPARE(request[u"queryString"].toArray().size(), 2);
    QCOMPARE(request[u"queryString"][1][u"value"].toString(), u"ä"_s);
    QCOMPARE(request[u"headers"][0][u"name"].toString(), u"Host"_s);
    QVERIFY(request[u"postData"].isUndefined());
    QVERIFY(request[u"_target"].isUndefined());
    QCOMPARE(json[u"response"][u"statusText"].toString(), u"OK"_s);
}

void TestHarWriter::writesBinaryAsBase64()
{
    HarEntry entry {Testing::makeRecord(1), {}};
    entry.record.responseContent = QByteArray("\0\xFF", 2);
    entry.record.responseBodyBytes = 2;
    QJsonValue content = firstEntry(entry)[u"response"][u"content"];
    QCOMPARE(content[u"encoding"].toString(), u"base64"_s);
    QCOMPARE(content[u"text"].toString(), u"AP8="_s);
    entry.record.responseContent = "ä\n";
    entry.record.responseBodyBytes = 3;
    content = firstEntry(entry)[u"response"][u"content"];
    QVERIFY(content[u"encoding"].isUndefined());
    QCOMPARE(content[u"text"].toString(), u"ä\n"_s);
}

void TestHarWriter::decodesContents()
{
    HarEntry entry {Testing::makeRecord(1), {}};
    entry.record.response.headers.append("Content-Encoding", "gzip");
    entry.record.responseContent
        = QByteArray::fromBase64("H4sIAAAAAAAAA8tIzcnJVyjPL8pJAQCFEUoNCwAAAA==");
    entry.record.responseBodyBytes = entry.record.responseContent.size();
    const QJsonValue content = firstEntry(entry)[u"response"][u"content"];
    QCOMPARE(content[u"text"].toString(), u"hello world"_s);
    QCOMPARE(content[u"size"].toInt(), 11);
    QCOMPARE(content[u"compression"].toInt(), 11 - int(entry.record.responseContent.size()));
}

void TestHarWriter::tellsWhatWasCut()
{
    HarEntry entry {Testing::makeRecord(1), {}};
    entry.record.responseContent = "first";
    entry.record.responseBodyBytes = 1'234;
    const QJsonValue content = firstEntry(entry)[u"response"][u"content"];
    QCOMPARE(content[u"comment"].toString(), u"first 5 of 1,234 bytes"_s);
    QCOMPARE(content[u"_keptBytes"].toInt(), 5);
    QCOMPARE(content[u"_totalBytes"].toInt(), 1'234);
}

void TestHarWriter::tellsWhatWasMasked()
{
    const HarEntry entry {Testing::makeRecord(1), {u"request header Cookie"_s}};
    const QJsonObject json = firstEntry(entry);
    QCOMPARE(json[u"_masked"].toArray().size(), 1);
    QVERIFY(json[u"comment"].toString().contains(u"request header Cookie"_s));
    QCOMPARE(read(written({entry})).first().masked, entry.masked);
}

void TestHarWriter::writesFormsAndParts()
{
    HarEntry entry {Testing::makeRecord(1, "POST"), {}};
    entry.record.request.headers.append("Content-Type", "application/x-www-form-urlencoded");
    entry.record.requestContent = "a=1&a=%32";
    entry.record.requestBodyBytes = 9;
    QJsonValue data = firstEntry(entry)[u"request"][u"postData"];
    QCOMPARE(data[u"params"][1][u"value"].toString(), u"2"_s);
    QCOMPARE(data[u"text"].toString(), u"a=1&a=%32"_s);
    entry.record.request.headers.set("Content-Type", "multipart/form-data; boundary=B");
    entry.record.requestContent = "--B\r\nContent-Disposition: form-data; name=f; "
                                  "filename=x.txt\r\nContent-Type: text/x\r\n\r\nz\r\n--B--";
    entry.record.requestBodyBytes = entry.record.requestContent.size();
    data = firstEntry(entry)[u"request"][u"postData"];
    QCOMPARE(data[u"params"][0][u"fileName"].toString(), u"x.txt"_s);
    QCOMPARE(data[u"params"][0][u"contentType"].toString(), u"text/x"_s);
    QVERIFY(data[u"params"][0][u"value"].isUndefined());
}

void TestHarWriter::roundTripIsEqual()
{
    QList<HarEntry> entries;
    for (const ExchangeRecord &record : Testing::makeOddRecords(500))
        entries.append({record, {}});
    const QByteArray first = written(entries);
    HarImport facts;
    const QList<HarEntry> again = read(first, &facts);
    QCOMPARE(facts.entries, 500);
    QCOMPARE(facts.skipped, 0);
    for (const HarNote &note : facts.notes)
        QVERIFY2(note.place.endsWith(u"serverIPAddress"_s), qPrintable(note.place + note.text));
    QCOMPARE(again.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ExchangeRecord &before = entries[i].record;
        const ExchangeRecord &after = again[i].record;
        QCOMPARE(after.request, before.request);
        QCOMPARE(after.requestContent, before.requestContent);
        QCOMPARE(after.responseContent, before.responseContent);
        QCOMPARE(after.response, before.response);
        QCOMPARE(after.duration(), before.duration());
        QCOMPARE(after.outcome, before.outcome);
        QCOMPARE(after.refusal, before.refusal);
        QCOMPARE(after.rawHead, before.rawHead);
        QCOMPARE(after.secure, before.secure);
        QCOMPARE(after.passage, before.passage);
    }
    // QJsonObject sorts its keys.
    QCOMPARE(QJsonDocument::fromJson(written(again)), QJsonDocument::fromJson(first));
}

void TestHarWriter::followsTheSchema()
{
    const QTemporaryDir folder;
    QList<HarEntry> entries;
    for (const ExchangeRecord &record : Testing::makeOddRecords(200))
        entries.append({record, {}});
    QFile file(folder.filePath(u"odd.har"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(entries));
    file.close();
    QProcess process;
    process.start(QStringLiteral(PORTSIDE_SOURCE_DIR) + u"/scripts/validate-har"_s,
                  {file.fileName()});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
    constexpr int skipped = 77;
    if (process.exitCode() == skipped)
        QSKIP(said.trimmed().constData());
    QVERIFY2(process.exitCode() == 0, said.constData());
}

void TestHarWriter::writesPiecemeal()
{
    CountingDevice device;
    HarWriter writer(device);
    HarEntry entry {Testing::makeRecord(1), {}};
    entry.record.responseContent = QByteArray(100'000, 'x');
    entry.record.responseBodyBytes = 100'000;
    writer.write(entry);
    QVERIFY(device.count() > 30'000);
    QVERIFY(writer.finish());
    QVERIFY(device.count() > 100'000);
}

void TestHarWriter::tellsAFullDisk()
{
    CountingDevice device;
    device.failFrom(10);
    HarWriter writer(device);
    writer.write({Testing::makeRecord(1), {}});
    QVERIFY(!writer.finish());
}

QTEST_APPLESS_MAIN(TestHarWriter)
#include "tst_harwriter.moc"

// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/oddrecords.h"

#include "core/formats/content/codedcontent.h"
#include "support/records.h"

#include <QRandomGenerator>

namespace Testing {

namespace {

class Picker
{
public:
    explicit Picker(int seed)
        : m_random(quint32(seed) * 2'654'435'761u + 1)
    {
    }

    template<typename T, size_t size>
    const T &of(const T (&choices)[size])
    {
        return choices[m_random.bounded(int(size))];
    }
    int upTo(int limit) { return m_random.bounded(limit + 1); }
    QByteArray bytes(int size)
    {
        QByteArray result;
        for (int i = 0; i < size; ++i)
            result.append(char(m_random.bounded(256)));
        return result;
    }

private:
    QRandomGenerator m_random;
};

const QByteArray methods[] = {"GET",    "GET",  "POST",    "POST",     "PUT", "PATCH",
                              "DELETE", "HEAD", "OPTIONS", "M-SEARCH", "get"};

const QByteArray targets[] = {"/",
                              "/a/b.html?x=1&y=2",
                              "/a/../b/./c",
                              "/%2e%2e/x%20y?q=%41",
                              "/it's?\"quoted\"",
                              "/$HOME/`id`/$(id)",
                              "/a[1]?b[]=2&{x,y}=z",
                              "//double//slash/",
                              "/semi;colon,comma!bang?*",
                              "/back\\slash?|pipe",
                              "/a?",
                              "/gr\xC3\xBC\xC3\x9F",
                              "/100%?50%",
                              "/?@file",
                              "/~user/-dash?--option",
                              "/a?b=c?d=e&f"};

const QByteArray values[] = {"plain",
                             "",
                             "it's",
                             "say \"hi\"",
                             "a\\b\\\\c\\n",
                             "$HOME `id` $(id) %PATH% !x",
                             "@file",
                             "=5",
                             "tab\there",
                             "gr\xC3\xBC\xC3\x9F \xE2\x82\xAC \xF0\x9F\x90\xA2",
                             "latin \xFC\xDF\xFF",
                             "a; b, c: d",
                             "ends;",
                             "{{curly}} #hash",
                             "100%d %s"};

const QByteArray texts[]
    = {"",
       "hello",
       "@/etc/passwd",
       "a=1&b=%20c&a=2",
       "line one\nline two\n",
       "\r\nwindows\r\n",
       "it's \"quoted\" \\ $HOME `id`\n\n",
       "{\"name\": \"gr\xC3\xBC\xC3\x9F \xF0\x9F\x90\xA2\", \"n\": 12345678901234567890}",
       "### three\n\n< ./file\n> x\n\n###\n",
       "  leading",
       "\t",
       "'",
       "%",
       "-d",
       "\xEF\xBB\xBFmark",
       "a\tb\n'@\n",
       "\x1b[31mred"};

const QByteArray codings[] = {"gzip", "deflate", "br", "zstd", "gzip, br"};

QByteArray multipart()
{
    return "--X1\r\nContent-Disposition: form-data; "
           "name=\"a\"\r\n\r\none\r\n--X1\r\nContent-Disposition: form-data; "
           "name=\"f\"; filename=\"x.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        + QByteArray("\0\1\xFF\r\n", 5) + "\r\n--X1--\r\n";
}

void fillRequest(Core::ExchangeRecord &record, Picker &pick)
{
    Core::Request &request = record.request;
    request.method = pick.of(methods);
    request.target = pick.of(targets);
    if (pick.upTo(9) == 0)
        request.version = Core::HttpVersion::Http10;
    request.headers = {{"Host", "localhost:8080"}};
    for (const char *usual : {"User-Agent", "Accept", "Accept-Encoding"}) {
        if (pick.upTo(2) != 0)
            request.headers.append(
                usual, qstrcmp(usual, "Accept-Encoding") == 0 ? "gzip, br" : "x/1 (y; z)");
    }
    const int count = pick.upTo(4);
    for (int i = 0; i < count; ++i)
        request.headers.append(QByteArray("X-Odd-" + QByteArray::number(pick.upTo(2))),
                               pick.of(values));
    const bool bodiless = request.method == "GET" || request.method == "get"
        || request.method == "HEAD" || request.method == "OPTIONS";
    if (bodiless && pick.upTo(7) != 0)
        return;
    if (request.method == "HEAD")
        return;
    switch (pick.upTo(3)) {
    case 0:
        record.requestContent = pick.bytes(pick.upTo(300));
        break;
    case 1:
        record.requestContent = multipart();
        request.headers.append("Content-Type", "multipart/form-data; boundary=X1");
        break;
    default:
        record.requestContent = pick.of(texts);
        if (pick.upTo(1) != 0)
            request.headers.append("content-type", "application/x-www-form-urlencoded");
    }
    record.requestBodyBytes = record.requestContent.size();
    request.headers.append("Content-Length", QByteArray::number(record.requestBodyBytes));
}

void fillResponse(Core::ExchangeRecord &record, Picker &pick)
{
    record.response.headers
        = {{"Content-Type", pick.upTo(1) ? "text/plain; charset=ISO-8859-1" : "application/json"}};
    record.response.headers.append("Set-Cookie",
                                   "a=b; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly");
    record.response.headers.append("X-Odd", pick.of(values));
    record.responseContent = pick.upTo(1) ? pick.of(texts) : pick.bytes(pick.upTo(2'000));
    if (pick.upTo(2) == 0) {
        const QByteArray coding = pick.of(codings);
        record.response.headers.append("Content-Encoding", coding);
        if (pick.upTo(4) != 0) // else it lies
            record.responseContent = *Core::encodeContent(record.responseContent, coding);
    }
    record.responseBodyBytes = record.responseContent.size();
    if (pick.upTo(4) == 0 && record.responseContent.size() > 1)
        record.responseContent.truncate(record.responseContent.size() / 2);
}

} // namespace

Core::ExchangeRecord makeOddRecord(int number)
{
    Picker pick(number);
    Core::ExchangeRecord record = makeRecord(number);
    fillRequest(record, pick);
    fillResponse(record, pick);
    record.secure = pick.upTo(4) == 0;
    record.receiving = std::chrono::nanoseconds(pick.upTo(2'000'000'000));
    record.waiting = std::chrono::nanoseconds(pick.upTo(2'000'000'000));
    record.sending = std::chrono::nanoseconds(pick.upTo(999));
    record.outcome = Core::Outcome(pick.upTo(int(Core::Outcome::CutByStop)));
    record.remark = pick.upTo(1) ? QStringLiteral("why \"quoted\"\n") : QString();
    if (pick.upTo(9) == 0)
        record.response = {0, {}, {}};
    if (record.outcome == Core::Outcome::Refused) {
        record.refusal = Core::Refusal(pick.upTo(int(Core::Refusal::Origin)));
        record.rawHead = pick.bytes(50);
    }
    if (pick.upTo(5) == 0)
        record.response.reason = "Odd \xFF reason";
    // Else what passed is left out of masked copies, and with it all that other tests look for.
    if (number % 23 == 22)
        record.passage = pick.bytes(9);
    return record;
}

QList<Core::ExchangeRecord> makeOddRecords(int count)
{
    QList<Core::ExchangeRecord> records;
    for (int number = 1; number <= count; ++number)
        records.append(makeOddRecord(number));
    return records;
}

} // namespace Testing

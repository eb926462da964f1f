// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fake.h"
#include "core/json/query/jsonquery.h"
#include "core/templates/templateengine.h"
#include "core/templates/templatehost.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::TemplateEngine;
using Core::TemplateFault;

namespace {

// A request that is always the same.
class Request final : public Core::TemplateHost
{
public:
    QString part(Part part) const override
    {
        switch (part) {
        case Part::Method:
            return u"POST"_s;
        case Part::Ip:
            return u"127.0.0.1"_s;
        case Part::HostName:
            return u"localhost"_s;
        case Part::BaseUrl:
            return u"http://localhost:80"_s;
        case Part::Path:
            return u"/users/7"_s;
        case Part::Url:
            return u"/users/7?q=a"_s;
        case Part::Body:
            break;
        }
        return body;
    }
    std::optional<QString> header(const QString &name) const override
    {
        return name == "X-One"_L1 ? std::optional(u"eins"_s) : std::nullopt;
    }
    std::optional<QString> cookie(const QString &name) const override
    {
        return name == "session"_L1 ? std::optional(u"s1"_s) : std::nullopt;
    }
    QJsonObject query() const override
    {
        return {{u"q"_s, u"a"_s},
                {u"many"_s, QJsonArray {u"x"_s, u"y"_s}},
                {u"filter"_s, QJsonObject {{u"name"_s, u"Ada"_s}}}};
    }
    std::optional<QJsonObject> form() const override { return {}; }
    std::optional<QString> pathParameter(const QString &name) const override
    {
        return name == "id"_L1 ? std::optional(u"7"_s) : std::nullopt;
    }
    std::optional<QString> state(const QString &name) const override
    {
        return remembered.contains(name) ? std::optional(remembered[name]) : std::nullopt;
    }
    void setState(const QString &name, const std::optional<QString> &value) override
    {
        if (value)
            remembered[name] = *value;
        else
            remembered.remove(name);
    }
    void setStatus(int code) override { status = code; }
    std::optional<QByteArray> data(const QString &name) const override
    {
        return name == "users"_L1 ? std::optional<QByteArray>(R"([{"name":"Ada"},{"name":"Bob"}])")
                                  : std::nullopt;
    }
    Core::Result<QString> file(const QString &path) const override
    {
        if (path == "a.txt"_L1)
            return u"inside"_s;
        return Core::failure(u"No file."_s);
    }
    Core::Result<QString> jsonPath(const QString &json, const QString &path) const override
    {
        return Core::JsonQuery::parse(path)->valuesAsJson(json);
    }
    std::optional<QJsonValue> fake(const QString &name, const QJsonArray &arguments) override
    {
        return values.value(name, arguments);
    }
    qint64 integer(qint64 from, qint64 to) override { return values.integer(from, to); }
    double number() override { return values.number(0, 1); }

    QString body
        = QStringLiteral(R"({"user":{"name":"Ada","tags":["a","b"],"a.b":1},"n":5,"t":true})");
    QMap<QString, QString> remembered;
    int status = 0;
    Core::Fake values {1};
};

} // namespace

class tst_TemplateEngine final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto made = TemplateEngine::make();
        QVERIFY2(made, qPrintable(made ? u""_s : made.error()));
        m_engine = std::move(*made);
    }

    void templatesAreFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // a regular expression if it begins with ~
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("plain", "plain");
        // request
        row("{{method}} {{path}} {{url}}", "POST /users/7 /users/7?q=a");
        row("{{ip}} {{hostname}} {{baseUrl}}", "127.0.0.1 localhost http://localhost:80");
        row("{{urlParam 'id'}}{{pathParam 'id'}}", "77");
        row("{{urlParam 'none'}}", "");
        row("{{header 'X-One'}}{{header 'X-Two' 'zwei'}}", "einszwei");
        row("{{cookie 'session'}}{{cookie 'none' 'x'}}", "s1x");
        row("{{queryParam 'q'}}", "a");
        row("{{queryParam 'none' 'else'}}", "else");
        row("{{queryParam 'many'}}", R"(["x","y"])");
        row("{{queryParam 'many.1'}}", "y");
        row("{{queryParam 'filter.name'}}", "Ada");
        row("{{queryParam 'q' '' true}}", R"("a")");
        row("{{#each (queryParamRaw 'many')}}<{{this}}>{{/each}}", "<x><y>");
        row("{{body 'user.name'}}", "Ada");
        row("{{body 'user.tags'}}", R"(["a","b"])");
        row("{{body 'user.tags.0'}}", "a");
        row("{{body 'user.tags[1]'}}", "b");
        row("{{body 'user[\"a.b\"]'}}", "1");
        row("{{body 'user.a\\.b'}}", "1");
        row("{{body 'n'}} {{body 't'}}", "5 true");
        row("{{body 'none' 'else'}}", "else");
        row("{{body}}", R"({"user":{"name":"Ada","tags":["a","b"],"a.b":1},"n":5,"t":true})");
        row("{{#if (bodyRaw 't')}}yes{{else}}no{{/if}}", "yes");
        row("{{#each (bodyRaw 'user.tags')}}{{@index}}{{this}}{{#unless "
            "@last}},{{/unless}}{{/each}}",
            "0a,1b");
        row("{{#with (bodyRaw 'user')}}{{name}}{{/with}}", "Ada");
        // state
        row("{{setVar 'a' 3}}{{getVar 'a'}}{{@a}}", "33");
        row("{{#repeat 2 comma=false}}{{setVar 'a' @index}}{{/repeat}}{{getVar 'a'}}", "1");
        row("{{getVar 'unknown' 'x'}}", "x");
        row("{{setGlobalVar 'g' (array 1 2)}}{{#each (getGlobalVar 'g')}}{{this}};{{/each}}",
            "1;2;");
        row("{{setState 's' 'on'}}{{state 's'}}", "on");
        row("{{data 'users' '1.name'}}", "Bob");
        row("{{data 'users'}}", R"([{"name":"Ada"},{"name":"Bob"}])");
        row("{{#each (dataRaw 'users')}}{{name}} {{/each}}", "Ada Bob ");
        row("{{len (dataRaw 'users')}}", "2");
        row("{{data 'none'}}", "");
        row("{{file 'a.txt'}}", "inside");
        row("{{getEnvVar 'PATH'}}", "");
        // flow
        row("{{#repeat 3}}{{@index}}{{/repeat}}", "0,\n1,\n2\n");
        row("{{#repeat 2 comma=false}}{{@index}}/{{@total}}{{#if @last}}!{{/if}} {{/repeat}}",
            "0/2 1/2! ");
        row("{{#repeat 0}}x{{/repeat}}", "");
        row("{{#repeat 2 4 comma=false}}x{{/repeat}}", "~x{2,4}");
        row("{{#switch (body 'n')}}{{#case 4}}four{{/case}}{{#case 5 "
            "6}}five{{/case}}{{#default}}none{{/default}}{{/switch}}",
            "five");
        row("{{#switch 'z'}}{{#case 'a'}}a{{/case}}{{#default}}none{{/default}}{{/switch}}",
            "none");
        row("{{#if (eq (body 'n') 5)}}y{{else}}n{{/if}}", "y");
        row("{{#if (and (gt 3 2) (not (lt 3 2)))}}y{{/if}}", "y");
        row("{{gte 2 2}} {{lte 3 2}} {{ne 1 2}} {{or false true}}", "true false true true");
        row("{{#eq 1 1}}same{{else}}other{{/eq}}", "same");
        row("{{typeof 1}} {{typeof 'a'}} {{typeof (array)}}", "number string array");
        row("{{#each (array)}}x{{else}}none{{/each}}", "none");
        row("{{#each (object b=1 a=2) as |v k|}}{{k}}{{v}}{{/each}}", "a2b1");
        row("{{unknown}}", "");
        // numbers
        row("{{add 1 2 '3'}} {{subtract 5 2}} {{multiply 2 3 4}} {{divide 9 3}} {{modulo 7 4}}",
            "6 3 24 3 3");
        row("{{ceil 1.2}} {{floor 1.8}} {{round 1.5}} {{abs -2}} {{toFixed 3.14159 2}}",
            "2 1 2 2 3.14");
        row("{{parseInt '12px'}} {{parseFloat '1.5x'}}", "12 1.5");
        // texts
        row("{{concat 'a' 1 'b'}}", "a1b");
        row("{{join (concat (array 1) (array 2)) '-'}}", "1-2");
        row("{{lowercase 'AbC'}} {{uppercase 'AbC'}} [{{trim '  a '}}]", "abc ABC [a]");
        row("{{substr 'abcdef' 2 3}} {{slice 'abcdef' 1 3}} {{len 'abc'}}", "cde bc 3");
        row("{{includes 'abc' 'b'}} {{startsWith 'abc' 'ab'}} {{endsWith 'abc' 'b'}} {{indexOf "
            "'abc' 'c'}}",
            "true true false 2");
        row("{{padStart '7' 3 '0'}} {{padEnd 'a' 3 '-'}}", "007 a--");
        row("{{replace 'a.a' '.' '-'}} {{replaceAll 'a.a.a' '.' '$'}}", "a-a a$a$a");
        row("{{#each (split 'a,b' ',')}}{{this}}{{/each}} {{join (array 'a' 'b')}}", "ab a, b");
        row("a{{newline}}b", "a\nb");
        row("{{base64 'äöü'}} {{base64Decode 'w6TDtsO8'}}", "w6TDtsO8 äöü");
        row("{{#base64}}x{{/base64}} {{base64url '?>>'}} {{base64urlDecode 'Pz4-'}}",
            "eA== Pz4- ?>>");
        row("{{urlEncode 'a b&c'}} {{urlDecode 'a%20b'}} {{escapeHtml '<b>'}} {{'<'}}",
            "a%20b%26c a b &lt;b&gt; ");
        row("{{hash 'sha256' 'abc'}}",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        row("{{hash 'MD5' 'abc' 'base64'}}", "kAFQmDzST7DWlj99KOF/cg==");
        row("{{hmac 'sha1' 'key' 'abc'}}", "4fd0b215276ef12f2b3e4c8ecac2811498b656fc");
        row("{{jwtPayload 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiI3In0.' 'sub'}} {{jwtHeader "
            "'eyJhbGciOiJub25lIn0..' 'alg'}}",
            "7 none");
        // values
        row("{{stringify (object a=1)}}", "{\n  \"a\": 1\n}");
        row("{{stringify (jsonParse '[1,2]') 0}}", "[1,2]");
        row("{{objectPath (bodyRaw) 'user.name'}} {{objectPath '{\"a\":[5]}' 'a.0'}}", "Ada 5");
        row("{{#each (jsonPath (bodyRaw) '$.user.tags[*]')}}{{this}}{{/each}}", "ab");
        row("{{jmesPath (bodyRaw) 'user.tags[-1]'}}", "b");
        row("{{stringify (objectMerge (object a=1 b=(object x=1)) (object b=(object y=2))) 0}}",
            R"({"b":{"x":1,"y":2},"a":1})");
        row("{{join (sort (array 3 1 2)) ''}} {{join (sort (array 'b' 'a') 'desc') ''}} {{join "
            "(reverse (array 1 2)) ''}}",
            "123 ba 21");
        row("{{#each (sortBy (dataRaw 'users') 'name' 'desc')}}{{name}}{{/each}}", "BobAda");
        row("{{len (filter (dataRaw 'users') (object name='Bob'))}} {{#with (find (dataRaw "
            "'users') (object name='Ada'))}}{{name}}{{/with}}",
            "1 Ada");
        row("{{objectPath (object a=1) 'constructor'}}{{objectPath (object) '__proto__.x'}}", "");
        // chance
        row("{{faker 'person.firstName'}}", "~\\w+");
        row("{{faker 'number.int' min=3 max=4}} {{faker 'string.alpha' 5}}", "~[34] [A-Za-z]{5}");
        row("{{#each (faker 'helpers.arrayElements' (array 'a' 'b') 2)}}{{this}}{{/each}}",
            "~ab|ba");
        row("{{int 1 3}} {{float 0 1}} {{boolean}} {{oneOf (array 'a' 'b')}}",
            "~[123] 0?\\.?\\d+ (true|false) [ab]");
        row("{{uuid}} {{guid}} {{objectId}}", "~[0-9a-f-]{36} [0-9a-f-]{36} [0-9a-f]{24}");
        row("{{someOf (array 1 2 3) 2 2}} {{someOf (array 1 2) 1 1 true}}",
            "~[123],[123] \\[[12]\\]");
        row("{{firstName}} {{lastName}} {{email}} {{city}} {{country}} {{phone}} {{lorem 3}}",
            "~.+@.+\\.");
        row("{{ipv4}} {{hexColor}} {{company}} {{street}} {{zipcode}} {{lat}}", "~.+");
        // dates
        row("{{now}}", "~\\d{4}-\\d\\d-\\d\\dT.*Z");
        row("{{now 'yyyy'}}", "~20\\d\\d");
        row("{{dateFormat '2026-03-07T09:05:03' \"yyyy-MM-dd HH:mm:ss EEEE do MMMM h a 'at' "
            "QQQ\"}}",
            "2026-03-07 09:05:03 Saturday 7th March 9 AM at Q1");
        row("{{dateFormat '2026-01-01T00:00:00' 'D I yy EEE MMM'}}", "1 1 26 Thu Jan");
        row("{{dateTimeShift date='2026-01-31T10:00:00' days=1 hours=-1 format='yyyy-MM-dd HH'}}",
            "2026-02-01 09");
        row("{{isValidDate '2026-01-01'}} {{isValidDate 'x'}}", "true false");
        row("{{date '2026-01-01' '2026-01-02' 'yyyy-MM'}} {{time '09:00' '10:00'}}",
            "~2026-01 (09|10):\\d\\d");
        row("{{#*inline 'part'}}<{{this}}>{{/inline}}{{> part 'x'}}", "<x>");
    }

    void templatesAreFilledIn()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        Request request;
        const auto filled = m_engine->fill(text, request);
        QVERIFY2(filled, qPrintable(filled ? u""_s : filled.error().sentence()));
        if (expected.startsWith(u'~')) {
            const QRegularExpression pattern(
                QRegularExpression::anchoredPattern(expected.sliced(1)),
                QRegularExpression::DotMatchesEverythingOption);
            QVERIFY2(pattern.match(*filled).hasMatch(), qPrintable(*filled));
        } else {
            QCOMPARE(*filled, expected);
        }
    }

    void valuesStayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("number") << u"{{{body 'n'}}}"_s << u"5"_s;
        QTest::newRow("boolean") << u"{{{bodyRaw 't'}}}"_s << u"true"_s;
        QTest::newRow("object") << u"{{{bodyRaw 'user.tags'}}}"_s << u"[\"a\",\"b\"]"_s;
        QTest::newRow("calculated") << u"{{{add 1 2}}}"_s << u"3"_s;
        QTest::newRow("helper without arguments") << u"{{{method}}}"_s << u"\"POST\""_s;
        QTest::newRow("nothing") << u"{{{nothing}}}"_s << u"null"_s;
        QTest::newRow("two braces make a text") << u"{{body 'n'}}"_s << u"\"5\""_s;
        QTest::newRow("with text around") << u"n={{{body 'n'}}}\""_s << u"\"n=5\\\"\""_s;
    }

    void valuesStayWhatTheyAre()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        Request request;
        const auto filled = m_engine->fillValue(text, request);
        QVERIFY2(filled, qPrintable(filled ? u""_s : filled.error().sentence()));
        QCOMPARE(*filled, expected);
    }

    void faultsSayWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("part");
        QTest::newRow("helper") << u"a\n  {{fakr 'x'}}"_s << 2 << 3 << u"fakr"_s;
        QTest::newRow("made-up value")
            << u"{{faker 'person.shoe'}}"_s << 1 << 1 << u"person.shoe"_s;
        QTest::newRow("second of two")
            << u"{{method}}\n\n{{faker 'x'}}"_s << 3 << 1 << u"faker-js"_s;
        QTest::newRow("not closed") << u"a\n{{#if 1}}"_s << 2 << 0 << u"Expecting"_s;
        QTest::newRow("bracket") << u"{{method}"_s << 1 << 0 << u"Expecting"_s;
        QTest::newRow("other end") << u"{{#if 1}}\n{{/each}}"_s << 1 << 4 << u"match"_s;
        QTest::newRow("partial") << u"{{> none}}"_s << 0 << 0 << u"none"_s;
        QTest::newRow("file") << u"\n{{file 'none'}}"_s << 2 << 1 << u"No file."_s;
        QTest::newRow("hash") << u"{{hash 'sha3' 'x'}}"_s << 1 << 1 << u"sha3"_s;
        QTest::newRow("date") << u"{{dateFormat 'x' 'yyyy'}}"_s << 1 << 1 << u"date"_s;
        QTest::newRow("repeat") << u"{{#repeat 'x'}}{{/repeat}}"_s << 1 << 1 << u"number"_s;
    }

    void faultsSayWhere()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        QFETCH(const int, column);
        QFETCH(const QString, part);
        Request request;
        const auto filled = m_engine->fill(text, request);
        QVERIFY2(!filled, qPrintable(filled ? *filled : u""_s));
        const TemplateFault &fault = filled.error();
        QVERIFY2(fault.message.contains(part), qPrintable(fault.sentence()));
        QVERIFY2(fault.line == line && fault.column == column, qPrintable(fault.sentence()));
        // The engine goes on.
        QCOMPARE(*m_engine->fill(u"{{method}}"_s, request), u"POST"_s);
    }

    void whatNeverEndsIsEnded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("loops in loops")
            << u"{{#repeat 1000000000 comma=false}}{{#repeat 1000000000 comma=false}}{{/repeat}}{{/repeat}}"_s;
        QTest::newRow("recursion") << u"{{#*inline 'a'}}{{> a}}{{> a}}{{/inline}}{{> a}}"_s;
        QTest::newRow("more than fits")
            << u"{{#repeat 1000000000 comma=false}}{{#repeat 1000 comma=false}}xxxxxxxxxxxxxxx{{/repeat}}{{/repeat}}"_s;
        QTest::newRow("doubled text") << u"{{setVar 'a' 'xxxxxxxxxxxxxxxx'}}"_s
                + u"{{setVar 'a' (concat (getVar 'a') (getVar 'a'))}}"_s.repeated(40)
                + u"{{getVar 'a'}}"_s;
        QTest::newRow("padding") << u"{{padStart 'a' 1000000000}}"_s;
    }

    void whatNeverEndsIsEnded()
    {
        QFETCH(const QString, text);
        Request request;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!m_engine->fill(text, request));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(*m_engine->fill(u"{{method}}"_s, request), u"POST"_s);
    }

    void theStatusIsAskedFor()
    {
        Request request;
        QCOMPARE(*m_engine->fill(u"{{status 404}}gone"_s, request), u"gone"_s);
        QCOMPARE(request.status, 404);
    }

    void whatIsNotSetAnyMoreIsGone()
    {
        Request request;
        QVERIFY(m_engine->fill(u"{{setGlobalVar 'a' 5}}"_s, request));
        QCOMPARE(request.remembered.value(u"a"_s), u"5"_s);
        QCOMPARE(*m_engine->fill(u"{{typeof (getGlobalVar 'a')}}"_s, request), u"number"_s);
        request.remembered[u"a"_s] = u"6"_s; // by a response of the file
        QCOMPARE(*m_engine->fill(u"{{getGlobalVar 'a'}}"_s, request), u"6"_s);
        QVERIFY(m_engine->fill(u"{{setGlobalVar 'a' null}}"_s, request));
        QVERIFY(!request.remembered.contains(u"a"_s));
    }

    void manyCostLittle()
    {
        Request request;
        const QString text
            = u"{\"id\":\"{{urlParam 'id'}}\",\"name\":\"{{faker 'person.fullName'}}\",\"q\":\"{{queryParam 'q'}}\"}"_s;
        QVERIFY(m_engine->fill(text, request));
        QBENCHMARK
        {
            for (int i = 0; i < 1000; ++i)
                QVERIFY(m_engine->fill(text, request));
        }
    }

private:
    std::unique_ptr<TemplateEngine> m_engine;
};

QTEST_GUILESS_MAIN(tst_TemplateEngine)
#include "tst_templateengine.moc"

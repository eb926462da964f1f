// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/redaction/redaction.h"
#include "core/formats/redaction/textmasks.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestTextMasks final : public QObject
{
    Q_OBJECT

private slots:
    void masksByTheWriting_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const QString &text, const QString &masked) {
            QTest::newRow(name) << text << masked;
        };
        row("query", u"GET /a?token=abc&x=1 (2 s)"_s, u"GET /a?token=***&x=1 (2 s)"_s);
        row("last", u"Copied http://h/?x=1&api_key=abc"_s, u"Copied http://h/?x=1&api_key=***"_s);
        row("user", u"at http://me:pw@host/x?y"_s, u"at http://***@host/x?y"_s);
        row("authorization", u"Authorization: Bearer abc, def\nnext"_s,
            u"Authorization: ***\nnext"_s);
        row("cookie", u"set-cookie: a=b; c=d"_s, u"set-cookie: ***"_s);
        row("header", u"X-Api-Key: k1 and more"_s, u"X-Api-Key: *** and more"_s);
        row("json", uR"({"password": "a b\"c", "x": 1})"_s, uR"({"password": ***c", "x": 1})"_s);
        row("quoted", u"password='a b' done"_s, u"password=*** done"_s);
        row("bearer", u"sent Bearer abcdefgh.ijk"_s, u"sent Bearer ***"_s);
        row("basic", u"with basic dXNlcjpwdw=="_s, u"with basic ***"_s);
        row("jwt", u"/t/eyJhbGciOiJIUzI1.eyJzdWIi.c2ln/x"_s, u"/t/***/x"_s);
        row("words", u"The basic settings of a token are here: two"_s,
            u"The basic settings of a token are here: two"_s);
        row("longer name", u"tokens=3 mytoken=4 token-count: 5"_s,
            u"tokens=3 mytoken=4 token-count: 5"_s);
    }

    void masksByTheWriting()
    {
        QFETCH(const QString, text);
        QTEST(TextMasks(RedactionRules::standard()).mask(text), "masked");
    }

    void knowsTheNamesOfTheRules()
    {
        RedactionRules rules;
        rules.headers = {"X-Mine"};
        rules.parameters = {"a.b(c"};
        rules.jsonPaths = {u"$.user.pin"_s, u"$.items[0]"_s, u"not ] a path"_s};
        const TextMasks masks(rules);
        QCOMPARE(masks.mask(u"x-mine: 1 ?a.b(c=2 \"pin\":3 token=4"_s),
                 u"x-mine: *** ?a.b(c=*** \"pin\":*** token=4"_s);
        QCOMPARE(TextMasks({}).mask(u"a=b token=c"_s), u"a=b token=c"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextMasks)
#include "tst_textmasks.moc"

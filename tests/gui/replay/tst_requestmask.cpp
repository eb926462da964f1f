// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/requestmask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Core::RedactionRules;
using Gui::RequestMask;
using Gui::RequestTexts;

class TestRequestMask final : public QObject
{
    Q_OBJECT

private slots:
    void showsNoSecret()
    {
        const RequestTexts shown = mask().shown();
        QCOMPARE(shown.url, u"http://***@h/a?x=1&token=***&api_key=***"_s);
        QCOMPARE(shown.headers.split(u'\n').at(0), u"Host: h"_s);
        QCOMPARE(shown.headers.split(u'\n').at(1), u"Authorization: Bearer ***"_s);
        for (const char *secret : {"topsecret", "othersecret", "pw"}) {
            QVERIFY2(!shown.url.contains(QLatin1StringView(secret)), secret);
            QVERIFY2(!shown.headers.contains(QLatin1StringView(secret)), secret);
            QVERIFY2(!shown.body.contains(secret), secret);
        }
    }

    void putsBackWhatNobodyTouched()
    {
        const RequestMask made = mask();
        QCOMPARE(made.unmasked(made.shown()), texts());
        QVERIFY(!made.isLeftIn(texts()));
    }

    void putsBackAroundEdits()
    {
        const RequestMask made = mask();
        RequestTexts edited = made.shown();
        edited.url = u"http://***@h/other?api_key=***&token=new&y=2"_s;
        QStringList lines = edited.headers.split(u'\n');
        lines.swapItemsAt(1, 2);
        lines.prepend(u"X-New: 1"_s);
        edited.headers = lines.join(u'\n');
        const RequestTexts back = made.unmasked(edited);
        QCOMPARE(back.url, u"http://me:pw@h/other?api_key=othersecret&token=new&y=2"_s);
        QCOMPARE(back.headers.split(u'\n'),
                 QStringList({u"X-New: 1"_s, u"Host: h"_s, u"Cookie: a=topsecret"_s,
                              u"Authorization: Bearer topsecret"_s, u"no field topsecret"_s}));
        QCOMPARE(back.body, texts().body);
        QVERIFY(!made.isLeftIn(back));
    }

    void knowsWhatItCannotPutBack()
    {
        const RequestMask made = mask();
        RequestTexts edited = made.shown();
        edited.body.replace("\"name\"", "\"nick\"");
        QVERIFY(made.isLeftIn(made.unmasked(edited)));
        edited = made.shown();
        edited.headers.replace(u"Bearer ***"_s, u"Basic ***"_s);
        QVERIFY(made.isLeftIn(made.unmasked(edited)));
        edited = made.shown();
        edited.body = "plain";
        QVERIFY(!made.isLeftIn(made.unmasked(edited)));
    }

    void leavesStarsThatWereThere()
    {
        const RequestTexts odd {u"http://h/?token=***"_s, u"X: ***"_s, "***"};
        const RequestMask made(odd, RedactionRules::standard());
        QCOMPARE(made.unmasked(made.shown()), odd);
        QVERIFY(!made.isLeftIn(odd));
        const RequestMask none(odd, {});
        QCOMPARE(none.shown(), odd);
    }

private:
    static RequestTexts texts()
    {
        return {u"http://me:pw@h/a?x=1&token=topsecret&api_key=othersecret"_s,
                u"Host: h\nAuthorization: Bearer topsecret\nCookie: a=topsecret\n"
                "no field topsecret"_s,
                R"({"name":"n","password":"topsecret"})"};
    }

    static RequestMask mask()
    {
        RequestTexts given = texts();
        RequestMask made(given, RedactionRules::standard());
        return made;
    }
};

QTEST_GUILESS_MAIN(TestRequestMask)
#include "tst_requestmask.moc"

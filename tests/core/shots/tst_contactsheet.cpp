// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/contactsheet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Core;
using State = ShotResult::State;

class tst_ContactSheet : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsThere()
    {
        const QByteArray sheet = contactSheet(
            {.serverName = u"shop"_s},
            {{.state = State::Written, .path = u"/one"_s, .file = u"one.png"_s, .size = {640, 480}},
             {.state = State::Failed,
              .path = u"/two"_s,
              .file = u"two.png"_s,
              .remark = u"late"_s}});
        QVERIFY(sheet.contains("<h1>Pages of shop</h1>"));
        QVERIFY(sheet.contains("src=\"one.png\""));
        QVERIFY(sheet.contains("640 × 480"));
        QVERIFY(sheet.contains("Failed (1)"));
        QVERIFY(sheet.contains("late"));
        QVERIFY(!sheet.contains("two.png")); // there is none
    }

    void aChangeIsShownInThreePictures()
    {
        const QByteArray sheet = contactSheet(
            {.isFullPage = true, .isDark = true},
            {{.state = State::Changed, .path = u"/a"_s, .file = u"a.png"_s, .difference = 0.5}});
        for (const char *file : {"earlier/a.png", "a.png", "differences/a.png"})
            QVERIFY2(sheet.contains(QByteArray("src=\"").append(file).append('"')), file);
        QVERIFY(sheet.contains("50.00 % of the pixels differ"));
        QVERIFY(sheet.contains("full pages"));
    }

    void nothingInItIsMarkup()
    {
        const QByteArray sheet = contactSheet({.serverName = u"<script>1</script>"_s},
                                              {{.state = State::New,
                                                .path = u"/\"><img src=x onerror=1>\u202e"_s,
                                                .file = u"a.png"_s,
                                                .remark = u"<b>"_s}});
        QVERIFY(!sheet.contains("<script"));
        QVERIFY(!sheet.contains("<img src=x"));
        QVERIFY(!sheet.contains("onerror=1>"));
        QVERIFY(!sheet.contains(u"\u202e"_s.toUtf8()));
        QVERIFY(!sheet.contains("<small class=\"bad\"><b>"));
    }
};

QTEST_GUILESS_MAIN(tst_ContactSheet)

#include "tst_contactsheet.moc"

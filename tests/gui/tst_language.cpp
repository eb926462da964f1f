// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/language.h"

#include <QEvent>
#include <QLocale>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using Gui::Language;

namespace {

class Listener final : public QWidget
{
public:
    int changes = 0;

protected:
    void changeEvent(QEvent *event) override
    {
        changes += event->type() == QEvent::LanguageChange ? 1 : 0;
        QWidget::changeEvent(event);
    }
};

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void hasSixLanguagesWithTheirOwnNames()
    {
        const QStringList codes = Language::available();
        for (const QString &code : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"zh_CN"_s, u"ja"_s}) {
            QVERIFY2(codes.contains(code), qPrintable(code));
            QVERIFY(!Language::nativeName(code).isEmpty());
        }
        QCOMPARE(Language::nativeName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Language::nativeName(u"es"_s), u"Español"_s);
        QCOMPARE(codes.size(), 6);
    }

    void switchesWhileTheProgramRuns()
    {
        Listener widget;
        Language language;
        language.choose(u"en"_s);
        QTRY_VERIFY(widget.changes > 0);
        widget.changes = 0;
        language.choose(u"de"_s);
        QCOMPARE(language.current(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QTRY_VERIFY(widget.changes > 0);
        widget.changes = 0;
        language.choose(u"de"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(widget.changes, 0);
        language.choose(u"en"_s);
        QTRY_VERIFY(widget.changes > 0);
    }

    void countsInEnglish()
    {
        Language language;
        language.choose(u"en"_s);
        const auto text = [](int number) {
            return QCoreApplication::translate("Gui::NoteBar", "%n more note(s)", nullptr, number);
        };
        QCOMPARE(text(1), u"1 more note"_s);
        QCOMPARE(text(2), u"2 more notes"_s);
    }

    void takesEnglishForWhatItDoesNotKnow()
    {
        Language language;
        language.choose(u"tlh"_s);
        QVERIFY(Language::available().contains(language.current()));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"

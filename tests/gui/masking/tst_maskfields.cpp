// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/masking/maskfields.h"
#include "gui/masking/masking.h"
#include "gui/widgets/notice.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMaskFields final : public QObject
{
    Q_OBJECT

private slots:
    void namesCountWhenTheFieldIsLeft()
    {
        Fixture f;
        QVERIFY(f.edits.at(0)->toPlainText().contains(u"X-Api-Key"_s));
        f.edits.at(0)->setPlainText(u"X-Mine\n\n X-Other \nX-Mine"_s);
        f.edits.at(0)->setFocus();
        f.edits.at(1)->setFocus();
        QCOMPARE(f.masking.rules().headers, QByteArrayList({"X-Mine", "X-Other"}));
        QCOMPARE(f.masking.rules().parameters, Core::RedactionRules::standard().parameters);
        f.edits.at(1)->setPlainText(u"pin"_s);
        f.fields.hide();
        QCOMPARE(f.masking.rules().parameters, QByteArrayList {"pin"});
    }

    void namesWhatIsNoPath()
    {
        Fixture f;
        auto *notice = f.fields.findChild<Gui::Notice *>();
        QVERIFY(!notice->isVisible());
        f.edits.at(2)->setFocus();
        f.edits.at(2)->setPlainText(u"password\n$.a[\n"_s);
        f.edits.at(0)->setFocus();
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().startsWith(u"“$.a[” is no path"_s), qPrintable(notice->text()));
        QCOMPARE(f.masking.rules().jsonPaths, QStringList({u"password"_s, u"$.a["_s})); // kept
    }

    void goesBackToTheUsualNames()
    {
        Fixture f;
        f.masking.setRules({});
        f.fields.findChild<QPushButton *>()->click();
        QCOMPARE(f.masking.rules(), Core::RedactionRules::standard());
    }

private:
    struct Fixture
    {
        Fixture()
        {
            fields.setMasking(&masking);
            fields.show();
            fields.activateWindow();
            if (!QTest::qWaitForWindowActive(&fields))
                qFatal("the fields do not become active");
        }

        const QTemporaryDir folder;
        QSettings settings {folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
        Gui::Masking masking {settings};
        Gui::MaskFields fields;
        // In the order of the columns.
        const QList<QPlainTextEdit *> edits = fields.findChildren<QPlainTextEdit *>();
    };
};

QTEST_MAIN(TestMaskFields)
#include "tst_maskfields.moc"

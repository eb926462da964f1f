// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fieldform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using Core::Field;
using Core::FieldType;
using Gui::FieldForm;

class tst_FieldForm final : public QObject
{
    Q_OBJECT

private slots:
    void showsAndReadsEachType();
    void leavesDefaultsOut();
    void tellsEdits();
    void checksAtOnceWhatNeedsNoDisk();
    void checksSlowlyBesideTheWindow();
    void takesTheLastCheckOnly();
    void masksSecrets();
    void foldsAdvancedOnes();
    void resets();
    void suggestsButTakesAnyText();
    void showsLabelsAsPlainText();

private:
    static Field field(const QString &key, FieldType type, const QVariant &value = {});
    template<typename T>
    static T *input(FieldForm &form, const QString &key)
    {
        return form.findChild<T *>(key);
    }
};

Field tst_FieldForm::field(const QString &key, FieldType type, const QVariant &value)
{
    Field field;
    field.key = key;
    field.type = type;
    field.label = key.toUpper();
    field.defaultValue = value;
    return field;
}

void tst_FieldForm::showsAndReadsEachType()
{
    Field choice = field(u"choice"_s, FieldType::Choice, u"a"_s);
    choice.choices = {{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}};
    Field number = field(u"number"_s, FieldType::Integer, 5);
    number.unit = u"MiB"_s;
    FieldForm form;
    form.setFields({field(u"text"_s, FieldType::Text), field(u"folder"_s, FieldType::Folder),
                    field(u"file"_s, FieldType::File), field(u"flag"_s, FieldType::Flag, false),
                    number, choice, field(u"lines"_s, FieldType::Lines)});
    QVERIFY(form.values().isEmpty());
    const Core::FieldValues values {
        {u"text"_s, u"t"_s},
        {u"folder"_s, u"/f"_s},
        {u"file"_s, u"/f/x"_s},
        {u"flag"_s, true},
        {u"number"_s, qlonglong(5'000'000'000)},
        {u"choice"_s, u"b"_s},
        {u"lines"_s, QStringList {u"one"_s, u"two"_s}},
    };
    form.setValues(values);
    QCOMPARE(form.values(), values);
    QCOMPARE(form.value(u"number"_s).metaType(), QMetaType::fromType<qlonglong>());
    QCOMPARE(input<QDoubleSpinBox>(form, u"number"_s)->suffix(), u" MiB"_s);
    QCOMPARE(input<QComboBox>(form, u"choice"_s)->currentText(), u"Second"_s);
    QCOMPARE(input<QPlainTextEdit>(form, u"lines"_s)->toPlainText(), u"one\ntwo"_s);
    QVERIFY(input<QCheckBox>(form, u"flag"_s)->isChecked());
    QCOMPARE(input<QLineEdit>(form, u"folder"_s)->accessibleName(), u"FOLDER"_s);
    form.setValues({});
    QVERIFY(form.values().isEmpty());
}

void tst_FieldForm::leavesDefaultsOut()
{
    FieldForm form;
    form.setFields({field(u"a"_s, FieldType::Integer, 7), field(u"b"_s, FieldType::Text, u"x"_s)});
    form.setValues({{u"a"_s, qlonglong(7)}, {u"b"_s, u"y"_s}});
    QCOMPARE(form.values(), (Core::FieldValues {{u"b"_s, u"y"_s}}));
}

void tst_FieldForm::tellsEdits()
{
    FieldForm form;
    form.setFields({field(u"a"_s, FieldType::Text, u"x"_s), field(u"f"_s, FieldType::Flag, false)});
    QSignalSpy edited(&form, &FieldForm::edited);
    QSignalSpy changed(&form, &FieldForm::changed);
    form.setValue(u"a"_s, u"y"_s);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(input<QLineEdit>(form, u"a"_s), Qt::Key_Z);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0], (QVariantList {u"a"_s, u"y"_s, u"yz"_s}));
    input<QCheckBox>(form, u"f"_s)->click();
    QCOMPARE(edited.size(), 2);
    QCOMPARE(edited[1], (QVariantList {u"f"_s, false, true}));
    QCOMPARE(changed.size(), 3);
}

void tst_FieldForm::checksAtOnceWhatNeedsNoDisk()
{
    Field name = field(u"name"_s, FieldType::Text);
    name.required = true;
    FieldForm form;
    QSignalSpy validity(&form, &FieldForm::validityChanged);
    form.setFields({name});
    QVERIFY(!form.isValid());
    QCOMPARE(validity.size(), 1);
    QVERIFY(form.error().contains(u"NAME"_s));
    QTest::keyClicks(input<QLineEdit>(form, u"name"_s), u"x"_s);
    QVERIFY(form.isValid());
    QCOMPARE(validity.size(), 2);
}

void tst_FieldForm::checksSlowlyBesideTheWindow()
{
    static std::atomic<std::thread::id> thread;
    Field folder = field(u"folder"_s, FieldType::Folder);
    folder.check = [](const QVariant &value) -> Core::Result<> {
        thread = std::this_thread::get_id();
        if (value.toString() == u"/good"_s)
            return {};
        return Core::failure(u"There is no folder %1."_s.arg(value.toString()));
    };
    FieldForm form;
    form.setFields({folder});
    QSignalSpy finished(&form, &FieldForm::checkingFinished);
    form.setValue(u"folder"_s, u"/bad"_s);
    QVERIFY(form.isChecking());
    QVERIFY(form.isValid());
    QVERIFY(finished.wait());
    QVERIFY(!form.isChecking());
    QCOMPARE(form.error(), u"There is no folder /bad."_s);
    QVERIFY(thread.load() != std::this_thread::get_id());
    form.setValue(u"folder"_s, u"/good"_s);
    QVERIFY(finished.wait());
    QVERIFY(form.isValid());
}

void tst_FieldForm::takesTheLastCheckOnly()
{
    static std::atomic<int> checks = 0;
    Field text = field(u"t"_s, FieldType::Text);
    text.check = [](const QVariant &value) -> Core::Result<> {
        ++checks;
        if (value.toString() == u"good"_s)
            return {};
        return Core::failure(u"bad"_s);
    };
    FieldForm form;
    form.setFields({text});
    checks = 0;
    QSignalSpy finished(&form, &FieldForm::checkingFinished);
    for (const QString &value : {u"b"_s, u"ba"_s, u"bad"_s, u"good"_s})
        form.setValue(u"t"_s, value);
    QVERIFY(finished.wait());
    QVERIFY(form.isValid());
    QCOMPARE(checks.load(), 1);
}

void tst_FieldForm::masksSecrets()
{
    Field secret = field(u"s"_s, FieldType::Text);
    secret.secret = true;
    FieldForm form;
    form.setFields({secret});
    QCOMPARE(input<QLineEdit>(form, u"s"_s)->echoMode(), QLineEdit::Password);
    for (QToolButton *button : form.findChildren<QToolButton *>()) {
        if (button->isCheckable())
            button->click();
    }
    QCOMPARE(input<QLineEdit>(form, u"s"_s)->echoMode(), QLineEdit::Normal);
}

void tst_FieldForm::foldsAdvancedOnes()
{
    Field rare = field(u"rare"_s, FieldType::Text);
    rare.advanced = true;
    FieldForm form;
    form.setFields({rare, field(u"usual"_s, FieldType::Text)});
    form.show();
    QVERIFY(input<QLineEdit>(form, u"usual"_s)->isVisible());
    QVERIFY(!input<QLineEdit>(form, u"rare"_s)->isVisible());
    form.focusField(u"rare"_s);
    QVERIFY(input<QLineEdit>(form, u"rare"_s)->isVisible());
    form.setFields({rare}); // made anew, for instance in another language
    QVERIFY(input<QLineEdit>(form, u"rare"_s)->isVisible());
}

void tst_FieldForm::resets()
{
    FieldForm form;
    form.setFields({field(u"a"_s, FieldType::Text, u"x"_s)});
    form.show();
    auto *reset = form.findChild<QToolButton *>();
    QVERIFY(!reset->isVisible());
    form.setValue(u"a"_s, u"y"_s);
    QVERIFY(reset->isVisible());
    QSignalSpy edited(&form, &FieldForm::edited);
    reset->click();
    QCOMPARE(edited.size(), 1);
    QCOMPARE(form.value(u"a"_s), u"x"_s);
    QVERIFY(!reset->isVisible());
}

void tst_FieldForm::suggestsButTakesAnyText()
{
    Field host = field(u"host"_s, FieldType::Text, u"127.0.0.1"_s);
    host.choices = {{u"0.0.0.0"_s, u"0.0.0.0 (all)"_s}};
    FieldForm form;
    form.setFields({host});
    auto *box = input<QComboBox>(form, u"host"_s);
    QCOMPARE(box->currentText(), u"127.0.0.1"_s);
    QSignalSpy edited(&form, &FieldForm::edited);
    box->setCurrentIndex(0);
    emit box->activated(0);
    QCOMPARE(form.value(u"host"_s), u"0.0.0.0"_s);
    box->lineEdit()->clear();
    QTest::keyClicks(box->lineEdit(), u"10.0.0.1"_s);
    QCOMPARE(form.value(u"host"_s), u"10.0.0.1"_s);
}

void tst_FieldForm::showsLabelsAsPlainText()
{
    Field text = field(u"a"_s, FieldType::Text);
    text.label = u"<b>x</b>"_s;
    text.help = u"<img src=x>"_s;
    text.check = [](const QVariant &) -> Core::Result<> { return Core::failure(u"<i>no</i>"_s); };
    FieldForm form;
    form.setFields({text});
    form.setNotice(u"a"_s, u"<u>careful</u>"_s);
    for (const QLabel *label : form.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(tst_FieldForm)
#include "tst_fieldform.moc"

// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/conditionrow.h"

#include "core/mock/mockconditionreader.h"
#include "core/mock/mockwords.h"
#include "core/mock/mockwriter.h"
#include "gui/icons.h"
#include "gui/mock/form/conditionvalue.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QToolButton>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

const QString range = u"from, to"_s; // two keys of the file

QStringList testWords()
{
    return {u"equals"_s, u"contains"_s, u"matches"_s, u"oneOf"_s, u"exists"_s, range, u"every"_s};
}

bool hasNoName(const QString &subject)
{
    return subject == "body"_L1 || subject == "count"_L1;
}

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : QWidget(parent)
    , m_subject(new QComboBox)
    , m_name(new QLineEdit)
    , m_not(new QCheckBox)
    , m_test(new QComboBox)
    , m_value(new QLineEdit)
    , m_remove(new QToolButton)
{
    m_subject->addItems(Core::mockSubjectKeys());
    m_test->addItems(testWords());
    m_remove->setIcon(icon(IconId::Remove));
    m_remove->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_subject);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_not);
    layout->addWidget(m_test);
    layout->addWidget(m_value, 3);
    layout->addWidget(m_remove);
    for (QLineEdit *each : {m_name, m_value}) {
        each->setMinimumWidth(40);
        connect(each, &QLineEdit::textEdited, this, &ConditionRow::edited);
    }
    for (QComboBox *each : {m_subject, m_test}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(6);
        connect(each, &QComboBox::activated, this, [this] {
            refresh();
            emit edited();
        });
    }
    connect(m_not, &QCheckBox::clicked, this, &ConditionRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
    setFocusProxy(m_subject);
    retranslate();
    refresh();
}

void ConditionRow::setCondition(const Core::MockCondition &condition)
{
    if (const auto present = this->condition(); present && *present == condition)
        return;
    QJsonObject object
        = QJsonDocument::fromJson(Core::mockConditionText(condition).toUtf8()).object();
    const QString subject = Core::mockSubjectKey(condition.subject);
    m_subject->setCurrentText(subject);
    m_name->setText(condition.name);
    object.remove(subject);
    m_not->setChecked(condition.isNegated);
    object.remove(u"not"_s);
    const bool isRange = object.contains(u"from"_s) || object.contains(u"to"_s);
    const QString test = isRange ? range : object.keys().value(0);
    if (m_test->findText(test) < 0)
        m_test->addItem(test);
    m_test->setCurrentText(test);
    m_value->setText(isRange ? QString(ConditionValue::shown(object.value(u"from"_s)) + u".."_s
                                       + ConditionValue::shown(object.value(u"to"_s)))
                             : ConditionValue::shown(object.value(test)));
    // A text that looks like another value needs its quotes.
    if (subject == "json"_L1 && object.value(test).isString()
        && ConditionValue::jsonOf(m_value->text()))
        m_value->setText(u'"' + m_value->text() + u'"');
    refresh();
}

QByteArray ConditionRow::text() const
{
    const QString subject = m_subject->currentText();
    const QString test = m_test->currentText();
    const QString value = m_value->text();
    QJsonObject object;
    object.insert(subject, hasNoName(subject) ? QJsonValue(true) : QJsonValue(m_name->text()));
    if (test == range)
        ConditionValue::addRange(object, value);
    else if (test == "exists"_L1)
        object.insert(test, !m_not->isChecked());
    else if (test == "oneOf"_L1)
        object.insert(test, ConditionValue::listOf(value));
    else if (test == "contains"_L1 || test == "matches"_L1
             || (test == "equals"_L1 && subject != "json"_L1 && subject != "count"_L1))
        object.insert(test, value);
    else
        object.insert(test, ConditionValue::jsonOf(value).value_or(value));
    if (m_not->isChecked() && test != "exists"_L1)
        object.insert(u"not"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Core::Result<Core::MockCondition> ConditionRow::condition() const
{
    const auto json = Core::PositionedJson::parse(text());
    if (!json)
        return Core::failure(json.error().message);
    Core::JsonErrors errors;
    Core::MockCondition condition = Core::readMockCondition(*json, errors);
    if (!errors.isEmpty())
        return Core::failure(errors.first().message);
    return condition;
}

void ConditionRow::refresh()
{
    m_name->setVisible(!hasNoName(m_subject->currentText()));
    m_value->setVisible(m_test->currentText() != "exists"_L1);
}

void ConditionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConditionRow::retranslate()
{
    m_not->setText(tr("not"));
    m_name->setPlaceholderText(tr("name"));
    m_value->setPlaceholderText(tr("value"));
    m_subject->setAccessibleName(tr("What is looked at"));
    m_test->setAccessibleName(tr("How it is looked at"));
    m_name->setAccessibleName(tr("Name of what is looked at"));
    m_value->setAccessibleName(tr("What it must be"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

} // namespace Gui

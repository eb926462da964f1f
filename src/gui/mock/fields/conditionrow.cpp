// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/conditionrow.h"

#include "core/mock/mockwords.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/fields/conditionvalue.h"
#include "gui/mock/fields/longline.h"
#include "gui/widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QStringList testWords()
{
    return {u"equals"_s, u"contains"_s,         u"matches"_s, u"oneOf"_s,
            u"exists"_s, ConditionValue::range, u"every"_s,   ConditionValue::schema};
}

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : FormRow(parent)
    , m_subject(new QComboBox)
    , m_name(new LongLine)
    , m_at(new LongLine)
    , m_not(new QCheckBox)
    , m_test(new QComboBox)
    , m_value(new LongLine)
    , m_asText(new QCheckBox)
    , m_remove(makeRemoveButton())
    , m_schema(new CodeView)
{
    m_subject->addItems(Core::mockSubjectKeys());
    m_test->addItems(testWords());
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_subject);
    line->addWidget(m_name, 2);
    line->addWidget(m_at, 2);
    line->addWidget(m_not);
    line->addWidget(m_test);
    line->addWidget(m_value, 3);
    line->addWidget(m_asText);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_schema);
    m_schema->setEditable(true);
    m_schema->setFrameShape(QFrame::StyledPanel);
    m_schema->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_schema->setCode({}, CodeLanguage::Json);
    TabOrder::leaveByKey(m_schema);
    setFocusProxy(m_subject);
    connectFields();
    retranslate();
    refresh();
}

void ConditionRow::connectFields()
{
    for (QLineEdit *each : {m_name, m_at, m_value}) {
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
    for (QCheckBox *each : {m_not, m_asText})
        connect(each, &QCheckBox::clicked, this, &ConditionRow::edited);
    connect(m_schema, &QsciScintilla::textChanged, this, [this] {
        if (!m_isShowing)
            emit edited();
    });
}

QString ConditionRow::addText()
{
    return tr("Add Condition");
}

QString ConditionRow::anyText()
{
    return tr("One of the conditions is enough");
}

void ConditionRow::refresh()
{
    const QString test = m_test->currentText();
    m_name->setVisible(ConditionValue::hasName(m_subject->currentText()));
    m_value->setVisible(test != "exists"_L1 && test != ConditionValue::schema);
    m_schema->setVisible(test == ConditionValue::schema);
    m_at->setVisible(ConditionValue::hasPlaces(m_subject->currentText()));
    m_asText->setVisible(takesJson() || m_asText->isChecked());
}

void ConditionRow::retranslate()
{
    m_not->setText(tr("not"));
    m_asText->setText(tr("as text"));
    m_asText->setToolTip(tr("Values are compared as they are written: 7 with \"7\"."));
    m_schema->setAccessibleName(tr("Schema"));
    m_at->setPlaceholderText(tr("at", "JSON path within a value"));
    m_at->setAccessibleName(tr("JSON path within it"));
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

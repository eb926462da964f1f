// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fieldrow.h"

#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/widgets/background.h"
#include "gui/widgets/fieldeditor.h"
#include "gui/widgets/tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int widest = 620;

QLabel *makeLabel(const QString &text, QVBoxLayout *layout)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    label->setVisible(!text.isEmpty());
    return label;
}

QFuture<QString> slowCheck(const Core::Field &field, const QVariant &value)
{
    return inBackground([field, value] {
        const Core::Result<> result = field.validate(value);
        return result ? QString() : result.error();
    });
}

} // namespace

FieldRow::FieldRow(const Core::Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_editor(FieldEditor::make(field, this))
    , m_reset(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_editor, 1);
    line->addWidget(m_reset, 0, Qt::AlignTop);
    column->addLayout(line);
    m_problem = makeLabel({}, column);
    m_notice = makeLabel({}, column);
    m_help = makeLabel(field.help, column);
    m_help->setIndent(field.type == Core::FieldType::Flag ? 22 : 0);

    m_reset->setIcon(icon(IconId::Undo));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setAccessibleName(tr("Back to the default: %1").arg(field.label));
    QSizePolicy keepsItsPlace = m_reset->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsItsPlace);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_editor->setValue(m_field.defaultValue);
        takeEdit();
    });

    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &FieldRow::startSlowCheck);
    connect(&m_slowCheck, &QFutureWatcherBase::finished, this, [this] {
        // A word of an older check may come late; its result must not be waited for.
        if (m_slowCheck.isCanceled() || !m_slowCheck.future().isFinished())
            return;
        m_slow = false;
        setError(m_slowCheck.result());
        emit checked();
    });
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::takeEdit);
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumWidth(widest);
    colourTexts();
    m_editor->setValue(field.defaultValue);
    m_default = m_editor->value();
    setValue(m_default);
}

QVariant FieldRow::value() const
{
    return m_editor->value();
}

void FieldRow::setValue(const QVariant &value)
{
    m_editor->setValue(value);
    m_last = m_editor->value();
    check();
}

QWidget *FieldRow::input() const
{
    return m_editor->input();
}

QSize FieldRow::sizeHint() const
{
    return {widest, QWidget::sizeHint().height()};
}

bool FieldRow::isChecking() const
{
    return m_pause.isActive() || m_slow;
}

void FieldRow::takeEdit()
{
    const QVariant before = std::exchange(m_last, m_editor->value());
    if (before == m_last)
        return;
    check();
    emit edited(before, m_last);
}

// Type, bounds and choices at once; what may look at the disk when the typing has paused.
void FieldRow::check()
{
    m_reset->setVisible(!isDefault() && !(m_field.required && m_default.toString().isEmpty()));
    m_slowCheck.setFuture({});
    m_slow = false;
    Core::Field quick = m_field;
    quick.check = {};
    const Core::Result<> result = quick.validate(m_last);
    setError(result ? QString() : result.error());
    if (result && m_field.check)
        m_pause.start();
    else
        m_pause.stop();
}

void FieldRow::startSlowCheck()
{
    m_slow = true;
    m_slowCheck.setFuture(slowCheck(m_field, m_last));
}

void FieldRow::setError(const QString &error)
{
    m_error = error;
    m_problem->setText(Core::visibleText(error));
    m_problem->setVisible(!error.isEmpty());
}

void FieldRow::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourTexts();
    QWidget::changeEvent(event);
}

void FieldRow::colourTexts()
{
    setTextTone(*m_help, Tone::Quiet, palette());
    setTextTone(*m_problem, Tone::Bad, palette());
    setTextTone(*m_notice, Tone::Warning, palette());
}

} // namespace Gui

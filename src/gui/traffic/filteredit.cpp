// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/filteredit.h"

#include "gui/icons.h"
#include "gui/traffic/filter/filtercompleter.h"
#include "gui/widgets/tone.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace Gui {

using namespace std::chrono_literals;

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new FilterCompleter(*this))
{
    setClearButtonEnabled(true);
    addAction(icon(IconId::Filter), LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::read);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            m_completer->close();
        else
            m_completer->offer();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_completer->close();
        read();
        if (!m_error)
            emit entered();
    });
    retranslate();
}

void FilterEdit::setFilterText(const QString &text)
{
    setText(text);
    read();
}

QString FilterEdit::errorText() const
{
    if (!m_error)
        return {};
    return tr("Character %1: %2").arg(m_error->position + 1).arg(m_error->message);
}

void FilterEdit::read()
{
    m_pause.stop();
    auto filter = Core::TrafficFilter::parse(text());
    const bool hadError = m_error.has_value();
    m_error = filter ? std::nullopt : std::optional(filter.error());
    markError();
    if (m_error || hadError)
        emit errorChanged();
    if (filter)
        emit filterChanged(*filter);
}

// A line edit shows formats only as those of an input method.
void FilterEdit::markError()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_error) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(toneColor(Tone::Bad, palette()));
        format.setForeground(toneColor(Tone::Bad, palette()));
        attributes.emplace_back(QInputMethodEvent::TextFormat, m_error->position - cursorPosition(),
                                std::max(m_error->length, 1), format);
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

void FilterEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
    } else if (event->type() == QEvent::PaletteChange) {
        markError();
    }
    QLineEdit::changeEvent(event);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        setFilterText({});
        return;
    }
    const bool isSpace = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (isSpace || (event->key() == Qt::Key_Down && !m_completer->isOpen())) {
        if (text().isEmpty() && !isSpace)
            m_completer->offerExamples();
        else
            m_completer->offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::retranslate()
{
    setPlaceholderText(tr("Filter, such as: method:POST status:5xx path:/api* time:>200ms"));
    setAccessibleName(tr("Filter of the requests"));
    setToolTip(tr("Words that the method, target, status, a header or a content has, or\n"
                  "method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME\n"
                  "body:\"card declined\"  size:>1MB  time:>200ms  since:10m  server:NAME\n"
                  "is:error  is:slow  is:refused  is:pinned\n"
                  "A minus sign before a word negates it. All must hold.\n"
                  "Ctrl+Space offers what can stand here, Down shows examples."));
}

} // namespace Gui

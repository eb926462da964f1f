// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/console/logpane.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/widgets/tone.h"
#include "ui_logpane.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextCursor>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLines = 1'000;

struct LevelLook
{
    QString mark;
    QString word;
    Tone tone = Tone::Plain;
};

} // namespace

static LevelLook levelLook(Core::LogLevel level)
{
    switch (level) {
    case Core::LogLevel::Info:
        return {u"•"_s, {}, Tone::Plain};
    case Core::LogLevel::Warning:
        return {u"▲"_s, LogPane::tr("Warning: "), Tone::Warning};
    case Core::LogLevel::Error:
        return {u"✖"_s, LogPane::tr("Error: "), Tone::Bad};
    }
    Q_UNREACHABLE();
}

LogPane::LogPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LogPane>())
{
    m_ui->setupUi(this);
    prepare();
    retranslate();
}

LogPane::~LogPane() = default;

void LogPane::prepare()
{
    m_ui->hintLabel->setForegroundRole(QPalette::PlaceholderText);
    m_ui->followButton->setIcon(icon(IconId::Follow));
    m_ui->copyButton->setIcon(icon(IconId::Copy));
    m_ui->clearButton->setIcon(icon(IconId::Clear));
    setFocusProxy(m_ui->text);
    m_ui->text->setMaximumBlockCount(maximumLines);
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->text->document()->setDocumentMargin(10);
    connect(m_ui->wrapButton, &QToolButton::toggled, this, [this](bool on) {
        m_ui->text->setLineWrapMode(on ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    });
    m_ui->wrapButton->setChecked(true);
    m_ui->followButton->setChecked(true);
    connect(m_ui->followButton, &QToolButton::clicked, this, &LogPane::scrollToEnd);
    QScrollBar *bar = m_ui->text->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_ui->followButton->setChecked(value == bar->maximum()); });
    connect(m_ui->copyButton, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->text->toPlainText()); });
    connect(m_ui->clearButton, &QToolButton::clicked, this, [this] {
        if (m_server)
            m_server->clearLog();
    });
}

void LogPane::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server) {
        connect(server, &Core::Server::logged, this, [this](const Core::LogEntry &entry) {
            if (isVisible())
                append(entry);
            else
                m_stale = true;
        });
        connect(server, &Core::Server::logCleared, this, &LogPane::rebuild);
    }
    rebuild();
}

void LogPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        rebuild();
}

void LogPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

void LogPane::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->text->setAccessibleName(tr("Log of the server"));
    m_ui->text->setPlaceholderText(tr("Nothing yet: starts, stops and problems appear here."));
    rebuild();
}

void LogPane::rebuild()
{
    m_stale = !isVisible();
    m_ui->text->clear();
    if (m_stale || !m_server)
        return;
    for (const Core::LogEntry &entry : m_server->log())
        append(entry);
    scrollToEnd();
}

void LogPane::append(const Core::LogEntry &entry)
{
    const bool follow = m_ui->followButton->isChecked();
    const LevelLook look = levelLook(entry.level);
    QTextCursor cursor(m_ui->text->document());
    cursor.movePosition(QTextCursor::End);
    if (!m_ui->text->document()->isEmpty())
        cursor.insertBlock();
    QTextCharFormat format;
    format.setForeground(toneColor(Tone::Quiet, palette()));
    cursor.insertText(entry.time.toLocalTime().toString(u"HH:mm:ss"_s) + u"  "_s, format);
    format.setForeground(toneColor(look.tone == Tone::Plain ? Tone::Quiet : look.tone, palette()));
    cursor.insertText(look.mark + u"  "_s, format);
    format.setForeground(toneColor(look.tone, palette()));
    cursor.insertText(look.word + Core::visibleText(entry.text, u"\t"), format);
    if (follow)
        scrollToEnd();
}

void LogPane::scrollToEnd()
{
    QScrollBar *bar = m_ui->text->verticalScrollBar();
    bar->setValue(bar->maximum());
    m_ui->followButton->setChecked(true);
}

} // namespace Gui

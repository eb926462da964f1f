// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/mockpane.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/mock/mockeditor.h"
#include "gui/settings/preferences.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

const QString layoutName = u"mock"_s;

} // namespace

MockPane::MockPane(QString drafts, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_drafts(std::move(drafts))
    , m_preferences(preferences)
    , m_layout(new QStackedLayout(this))
    , m_hint(new QLabel)
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_hint);
    retranslate();
}

void MockPane::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server)
        connect(server, &Core::Server::configChanged, this, &MockPane::showFile);
    showFile();
}

void MockPane::showFile()
{
    const QString key = m_server ? m_server->kind().mockFileKey : QString();
    const QString value
        = key.isEmpty() ? QString() : m_server->config().values.value(key).toString();
    QWidget *shown = m_hint;
    if (!value.isEmpty()) {
        const QString file = QDir::cleanPath(QDir().absoluteFilePath(value));
        MockEditor *&editor = m_editors[file];
        if (!editor) {
            editor = new MockEditor(file, m_drafts);
            m_layout->addWidget(editor);
            connect(editor, &MockEditor::mockMade, this, &MockPane::useFile);
            connect(editor, &MockEditor::layoutChanged, this,
                    [this, editor] { keepLayout(editor); });
            if (m_preferences)
                editor->restoreLayout(m_preferences->layout(layoutName));
        }
        shown = editor;
    }
    for (MockEditor *each : std::as_const(m_editors))
        each->setServer(each == shown ? m_server.get() : nullptr);
    m_layout->setCurrentWidget(shown);
    setFocusProxy(shown);
}

// What is chosen for one file counts for all.
void MockPane::keepLayout(const MockEditor *editor)
{
    const QByteArray layout = editor->saveLayout();
    if (m_preferences)
        m_preferences->setLayout(layoutName, layout);
    for (MockEditor *each : std::as_const(m_editors)) {
        if (each != editor)
            each->restoreLayout(layout);
    }
}

// The server answers by it from now on.
void MockPane::useFile(const QString &file, const QStringList &remarks)
{
    if (!m_server)
        return;
    Core::ServerConfig config = m_server->config();
    config.values.insert(m_server->kind().mockFileKey, file);
    m_server->setConfig(std::move(config));
    if (m_server->state() == Core::ServerState::Value::Running)
        m_server->restart();
    showFile();
    constexpr int mostLines = 10;
    QStringList lines = remarks.mid(0, mostLines);
    if (remarks.size() > mostLines)
        lines << tr("and %n more", nullptr, int(remarks.size()) - mostLines);
    if (!lines.isEmpty())
        m_editors[file]->tell(Core::visibleText(
            QString(tr("What could not be taken over:") + u'\n' + lines.join(u'\n')), u"\n"));
}

void MockPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MockPane::retranslate()
{
    m_hint->setText(tr("This server has no mock file."));
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/broadcastdialog.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/widgets/formgrid.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

void BroadcastDialog::open(Core::Server &server, QWidget *window)
{
    for (BroadcastDialog *dialog : window->findChildren<BroadcastDialog *>()) {
        if (&dialog->m_server == &server) {
            dialog->raise();
            dialog->activateWindow();
            return;
        }
    }
    (new BroadcastDialog(server, window))->show();
}

BroadcastDialog::BroadcastDialog(Core::Server &server, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_textLabel(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_send = buttons->addButton(QString(), QDialogButtonBox::ApplyRole);
    m_send->setDefault(true);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_textLabel->setBuddy(m_text);
    m_path->setObjectName(u"path"_s);
    m_path->setPlaceholderText(u"/chat"_s);
    m_pathLabel->setBuddy(m_path);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    auto *form = new FormGrid;
    form->addRow(m_textLabel, m_text);
    form->addRow(m_pathLabel, m_path);
    rows->addLayout(form);
    rows->addWidget(m_note);
    rows->addWidget(buttons);
    connect(m_send, &QPushButton::clicked, this, &BroadcastDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BroadcastDialog::update);
    connect(&server, &Core::Server::stateChanged, this, &BroadcastDialog::update);
    connect(&server, &QObject::destroyed, this, &QObject::deleteLater);
    retranslate();
    update();
    m_text->setFocus();
    constexpr QSize usual {460, 260};
    resize(usual);
}

void BroadcastDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BroadcastDialog::retranslate()
{
    setWindowTitle(tr("Send to Connections of “%1”").arg(Core::visibleText(m_server.name())));
    m_textLabel->setText(tr("&Text"));
    m_pathLabel->setText(tr("&Path"));
    m_path->setToolTip(tr("Only connections of requests with this path; all, if it is empty."));
    m_note->setText(tr("Open WebSockets get it as a message, event streams as an event. The "
                       "server's log says how many there were."));
    m_send->setText(tr("&Send"));
    m_close->setText(tr("&Close"));
}

void BroadcastDialog::update()
{
    const bool isRunning = m_server.state() == Core::ServerState::Value::Running;
    m_send->setEnabled(isRunning && !m_text->document()->isEmpty());
}

void BroadcastDialog::send()
{
    m_server.broadcast(m_path->text().trimmed(), m_text->toPlainText());
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hold/holdpane.h"

#include "core/server/serverholds.h"
#include "gui/hold/heldmodel.h"
#include "gui/masking/masking.h"
#include "ui_holdpane.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QSignalBlocker>

namespace Gui {

using namespace std::chrono_literals;
using Core::HeldDecision;

HoldPane::HoldPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HoldPane>())
    , m_model(new HeldModel(this))
{
    m_ui->setupUi(this);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_ui->patience->setMaximum(int(Core::Breakpoint::longestPatience.count()));
    m_ui->list->setModel(m_model);
    m_ui->list->header()->setStretchLastSection(false);
    m_ui->list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->list->header()->setSectionResizeMode(HeldModel::TargetColumn, QHeaderView::Stretch);
    m_ui->splitter->setSizes({400, 600});
    setFocusProxy(m_ui->requests);
    connect(m_ui->requests, &QCheckBox::toggled, this, &HoldPane::takeBreakpoint);
    connect(m_ui->answers, &QCheckBox::toggled, this, &HoldPane::takeBreakpoint);
    connect(m_ui->filter, &FilterEdit::filterChanged, this, &HoldPane::takeBreakpoint);
    connect(m_ui->filter, &FilterEdit::errorChanged, this, &HoldPane::refresh);
    connect(m_ui->patience, &QSpinBox::valueChanged, this, &HoldPane::takeBreakpoint);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HoldPane::showCurrent);
    connectButtons();
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, m_model, &HeldModel::countDown);
    refresh();
}

HoldPane::~HoldPane() = default;

void HoldPane::connectButtons()
{
    const auto bind = [this](QPushButton *button, const QKeySequence &keys, auto act) {
        connect(button, &QPushButton::clicked, this, act);
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    bind(m_ui->goOnButton, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { letGoOn(); });
    bind(m_ui->dropButton, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [this] { drop(); });
    bind(m_ui->allButton, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] {
        if (m_server)
            m_server->holds().letAllGoOn();
    });
}

void HoldPane::setMasking(const Masking *masking)
{
    m_model->setMasking(masking);
    m_ui->editor->setMasking(masking);
    connect(masking, &Masking::screenChanged, m_ui->list->viewport(),
            qOverload<>(&QWidget::update));
}

void HoldPane::setServer(Core::Server *server)
{
    if (server && server == m_server)
        return;
    if (m_server) {
        m_server->disconnect(this);
        m_server->holds().disconnect(this);
    }
    m_server = server;
    m_model->setMessages({}); // so that none is taken for one of another server
    m_ui->editor->setServer(server ? server->id() : QString());
    m_isShowing = true;
    m_ui->filter->setFilterText({}); // not even a mistake stays
    m_isShowing = false;
    if (server) {
        connect(server, &Core::Server::stateChanged, this, &HoldPane::refresh);
        connect(&server->holds(), &Core::ServerHolds::messagesChanged, this,
                &HoldPane::showMessages);
        connect(&server->holds(), &Core::ServerHolds::breakpointChanged, this,
                &HoldPane::showBreakpoint);
        connect(server, &QObject::destroyed, this, [this] { setServer(nullptr); });
    }
    showBreakpoint();
    showMessages();
}

void HoldPane::showBreakpoint()
{
    const Core::Breakpoint breakpoint
        = m_server ? m_server->holds().breakpoint() : Core::Breakpoint();
    m_isShowing = true;
    m_ui->requests->setChecked(breakpoint.requests);
    m_ui->answers->setChecked(breakpoint.answers);
    if (m_ui->filter->text() != breakpoint.filter && !m_ui->filter->error())
        m_ui->filter->setFilterText(breakpoint.filter);
    m_ui->patience->setValue(int(breakpoint.patience.count()));
    m_isShowing = false;
    refresh();
}

void HoldPane::takeBreakpoint()
{
    if (m_isShowing || !m_server)
        return;
    Core::Breakpoint breakpoint = m_server->holds().breakpoint();
    breakpoint.requests = m_ui->requests->isChecked();
    breakpoint.answers = m_ui->answers->isChecked();
    if (!m_ui->filter->error())
        breakpoint.filter = m_ui->filter->text();
    breakpoint.patience = std::chrono::seconds(m_ui->patience->value());
    m_server->holds().setBreakpoint(breakpoint);
}

void HoldPane::showMessages()
{
    const QList<Core::HeldMessage> messages
        = m_server ? m_server->holds().messages() : QList<Core::HeldMessage>();
    const bool wasShown = current() != nullptr;
    m_model->setMessages(messages);
    m_ui->editor->keepOnly(messages);
    if (!current() && !messages.isEmpty())
        m_ui->list->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    // The keys must not go astray with what has gone.
    if (!wasShown && current() && isVisible() && isAncestorOf(focusWidget()))
        m_ui->list->setFocus();
    if (messages.isEmpty())
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    refresh();
}

const Core::HeldMessage *HoldPane::current() const
{
    return m_model->at(m_ui->list->currentIndex().row());
}

void HoldPane::showCurrent()
{
    m_ui->editor->setMessage(current());
}

void HoldPane::letGoOn()
{
    if (const auto decision = m_ui->editor->decision(); decision && m_server)
        m_server->holds().decide(*decision);
}

void HoldPane::drop()
{
    if (const Core::HeldMessage *message = current(); message && m_server)
        m_server->holds().decide({.exchangeId = message->exchangeId,
                                  .isAnswer = message->isAnswer,
                                  .verdict = HeldDecision::Verdict::Drop});
}

void HoldPane::refresh()
{
    const bool canHold = m_server && m_server->kind().holdsMessages;
    const bool isOn = canHold && m_server->holds().breakpoint().isOn();
    const bool holds = m_model->rowCount() > 0;
    m_ui->requests->setEnabled(canHold);
    m_ui->answers->setEnabled(canHold);
    m_ui->filter->setEnabled(canHold);
    m_ui->patience->setEnabled(canHold);
    m_ui->notice->setNotice(Tone::Bad, m_ui->filter->errorText());
    m_ui->stack->setCurrentIndex(holds ? 1 : 0);
    m_ui->goOnButton->setEnabled(holds);
    m_ui->dropButton->setEnabled(holds);
    m_ui->allButton->setEnabled(holds);
    if (!canHold)
        m_ui->hint->setText(tr("Only servers that pass requests on can hold them: reverse proxies "
                               "and commands."));
    else if (!isOn)
        m_ui->hint->setText(tr("Requests and answers that you hold wait here, to be looked at, "
                               "changed, let go on or dropped."));
    else if (m_server->state() != Core::ServerState::Value::Running)
        m_ui->hint->setText(tr("Nothing can wait here: the server does not run."));
    else
        m_ui->hint->setText(tr("Nothing waits. What matches appears here as it comes."));
}

void HoldPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HoldPane::retranslate()
{
    m_ui->retranslateUi(this);
    emit m_model->headerDataChanged(Qt::Horizontal, 0, HeldModel::ColumnCount - 1);
    refresh();
}

} // namespace Gui

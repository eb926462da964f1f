// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/detail/settingspane.h"

#include "core/workspace/workspace.h"
#include "gui/detail/accessfields.h"
#include "gui/detail/fieldedit.h"
#include "gui/detail/generalfields.h"
#include "gui/detail/tlsfields.h"
#include "gui/icons.h"
#include "gui/proposals/kindhint.h"
#include "gui/tls/trustdialog.h"
#include "ui_settingspane.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QUndoStack>

namespace Gui {

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

SettingsPane::SettingsPane(Core::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::SettingsPane>())
    , m_hint(new KindHint)
{
    m_ui->setupUi(this);
    m_ui->bodyLayout->insertWidget(0, m_hint);
    m_ui->restartButton->setIcon(icon(IconId::Restart));
    m_ui->statusLabel->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_ui->form);
    makeActions();
    connect(m_ui->form, &FieldForm::edited, this, &SettingsPane::takeEdit);
    connect(m_ui->form, &FieldForm::changed, this, &SettingsPane::formChanged);
    connect(m_ui->form, &FieldForm::checkingFinished, this, &SettingsPane::apply);
    connect(m_ui->restartButton, &QPushButton::clicked, this, [this] {
        if (m_server)
            m_server->restart();
    });
    connect(m_ui->certificatePanel, &CertificatePanel::trustWanted, this,
            [this] { TrustDialog::open(window()); });
    connect(&m_workspace.servers(), &Core::ServerList::inserted, this, &SettingsPane::updateNeeds);
    connect(&m_workspace.servers(), &Core::ServerList::removed, this, &SettingsPane::updateNeeds);
    connect(&m_workspace.servers(), &Core::ServerList::aboutToRemove, this,
            [this](int row) { delete m_stacks.take(m_workspace.servers().at(row).id()); });
    refreshBar();
}

SettingsPane::~SettingsPane() = default;

void SettingsPane::makeActions()
{
    const auto add = [this](QToolButton *button, IconId iconId, const QList<QKeySequence> &keys) {
        auto *action = new QAction(icon(iconId), {}, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
        button->setDefaultAction(action);
        return action;
    };
    QAction *undo = add(m_ui->undoButton, IconId::Undo, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    QAction *redo
        = add(m_ui->redoButton, IconId::Redo,
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(undo, &QAction::triggered, &m_undo, &QUndoGroup::undo);
    connect(redo, &QAction::triggered, &m_undo, &QUndoGroup::redo);
    connect(&m_undo, &QUndoGroup::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_undo, &QUndoGroup::canRedoChanged, redo, &QAction::setEnabled);
    undo->setText(tr("Undo"));
    redo->setText(tr("Redo"));
}

QUndoStack *SettingsPane::stackOf(Core::Server *server)
{
    QUndoStack *&stack = m_stacks[server->id()];
    if (!stack)
        stack = new QUndoStack(&m_undo);
    return stack;
}

void SettingsPane::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    m_undo.setActiveStack(server ? stackOf(server) : nullptr);
    if (server) {
        connect(server, &Core::Server::configChanged, this, [this] {
            if (!m_applying)
                load();
            refreshBar();
            refreshCertificate();
        });
        connect(server, &Core::Server::stateChanged, this, [this] {
            refreshBar();
            refreshCertificate();
        });
    }
    makeForm();
    refreshCertificate();
}

void SettingsPane::makeForm()
{
    if (m_server) {
        QStringList taken;
        for (int row = 0; row < m_workspace.servers().size(); ++row) {
            const Core::Server &other = m_workspace.servers().at(row);
            if (&other != m_server)
                taken << other.name();
        }
        const Core::ServerKind &kind = m_server->kind();
        const QString name
            = kind.suggestName ? kind.suggestName(m_server->config().values) : QString();
        const QList<Core::Field> general
            = GeneralFields::fields(taken.contains(name) ? QString() : name, taken);
        const auto firstAdvanced = std::ranges::find_if(general, &Core::Field::advanced);
        const qsizetype plain = firstAdvanced - general.begin();
        m_needs = NeedsField(m_workspace.servers().configs(), m_server->id());
        const QList<Core::Field> needs
            = m_needs.isUseful() ? QList<Core::Field> {m_needs.field()} : QList<Core::Field>();
        m_ui->form->setFields(general.first(2) + kind.fields() + needs + general.mid(2, plain - 2)
                              + general.mid(plain));
        for (QWidget *input : m_ui->form->findChildren<QWidget *>())
            input->installEventFilter(this);
        load();
    } else {
        m_ui->form->setFields({});
    }
    refreshBar();
}

bool SettingsPane::hasNeeds() const
{
    return m_ui->form->value(NeedsField::key).isValid();
}

// Servers may have other names by now, or there may be others for the first time.
void SettingsPane::updateNeeds()
{
    m_needs.update(m_workspace.servers().configs());
    if (!m_server)
        return;
    if (m_needs.isUseful() != hasNeeds()) {
        makeForm();
        return;
    }
    m_loading = true;
    m_ui->form->setValue(NeedsField::key, m_needs.namesOf(m_server->config().needs));
    m_loading = false;
}

void SettingsPane::load()
{
    Core::FieldValues values = m_server->config().values;
    values.insert(GeneralFields::valuesOf(m_server->config()));
    values.insert(NeedsField::key, m_needs.namesOf(m_server->config().needs));
    m_loading = true;
    m_ui->form->setValues(values);
    m_loading = false;
}

void SettingsPane::takeEdit(const QString &key, const QVariant &before, const QVariant &after)
{
    if (!m_server)
        return;
    stackOf(m_server)->push(new FieldEdit(
        key, before, after, [form = m_ui->form](const QString &field, const QVariant &value) {
            form->setValue(field, value);
            form->focusField(field);
        }));
}

void SettingsPane::formChanged()
{
    if (m_server)
        m_hint->look(m_server->kind(), m_ui->form->values());
    FieldForm *form = m_ui->form;
    const QString host = form->value(GeneralFields::host).toString();
    const QString warning = AccessFields::hostWarning(host);
    const QString consent = AccessFields::allowNetwork;
    form->setNotice(GeneralFields::host, warning);
    form->setFieldVisible(consent, !warning.isEmpty());
    const bool isTicked = form->value(consent).toBool();
    form->setNotice(consent,
                    warning.isEmpty() ? QString() : AccessFields::consentNotice(host, isTicked));
    if (isTicked && warning.isEmpty() && !m_loading)
        form->setValue(consent, false); // given for one address, not for a later one
    form->setFieldVisible(GeneralFields::port,
                          form->value(GeneralFields::portPolicy).toString() != "random"_L1);
    const bool hasTls = form->value(TlsFields::on).toBool();
    form->setFieldVisible(TlsFields::certificate, hasTls);
    form->setFieldVisible(TlsFields::key,
                          hasTls && !form->value(TlsFields::certificate).toString().isEmpty());
    if (!m_loading)
        apply();
}

void SettingsPane::refreshCertificate()
{
    m_ui->certificatePanel->setConfig(m_server ? m_server->config() : Core::ServerConfig());
}

void SettingsPane::apply()
{
    refreshBar();
    if (!m_server || !m_ui->form->isValid() || m_ui->form->isChecking())
        return;
    const Core::FieldValues all = m_ui->form->values();
    Core::ServerConfig config = m_server->config();
    config.values.clear();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!GeneralFields::isGeneral(it.key()))
            config.values.insert(it.key(), it.value());
    }
    Core::FieldValues general = all;
    general.insert(GeneralFields::name, m_ui->form->value(GeneralFields::name));
    GeneralFields::apply(general, config);
    if (hasNeeds())
        config.needs = m_needs.idsOf(all.value(NeedsField::key).toStringList(), config.needs);
    if (config == m_server->config())
        return;
    m_applying = true;
    m_server->setConfig(config);
    m_applying = false;
}

void SettingsPane::refreshBar()
{
    const bool runs
        = m_server && (m_server->state() == State::Running || m_server->state() == State::Starting);
    const bool restart = runs && m_server->needsRestart();
    m_ui->restartBar->setVisible(restart);
    m_ui->restartNotice->setNotice(
        Tone::Info, restart ? tr("Some changes take effect at the next start.") : QString());
    m_ui->statusLabel->setText(
        m_ui->form->isValid() ? tr("Changes are saved as you make them.")
                              : tr("Nothing is changed until the mistake below is corrected."));
}

// Undo in an input means the form's: an input's own would forget what other inputs did since.
bool SettingsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *keys = static_cast<QKeyEvent *>(event);
    const bool control = keys->modifiers().testFlag(Qt::ControlModifier);
    if (!control || (keys->key() != Qt::Key_Z && keys->key() != Qt::Key_Y))
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SettingsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPane::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->undoButton->defaultAction()->setText(tr("Undo"));
    m_ui->redoButton->defaultAction()->setText(tr("Redo"));
    makeForm();
}

} // namespace Gui

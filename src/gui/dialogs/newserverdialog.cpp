// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/newserverdialog.h"

#include "core/visibletext.h"
#include "core/workspace/workspace.h"
#include "gui/detail/accessfields.h"
#include "gui/icons.h"
#include "gui/proposals/kindhint.h"
#include "gui/proposals/proposallist.h"
#include "gui/statelook.h"
#include "gui/theme.h"
#include "gui/widgets/fieldform.h"
#include "ui_newserverdialog.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

const QString folderKey = u"folder"_s; // of kinds that serve one, or run something in it

// The first kind that needs nothing but a folder, which is there.
int readyRow(const QList<Core::ServerKind> &kinds)
{
    const auto asks = [](const Core::Field &field) {
        return field.required && field.type != Core::FieldType::Folder
            && field.defaultValue.toString().isEmpty();
    };
    const auto ready = std::ranges::find_if(kinds, [&asks](const Core::ServerKind &kind) {
        return std::ranges::none_of(kind.fields(), asks);
    });
    return ready == kinds.end() ? 0 : int(ready - kinds.begin());
}

} // namespace

NewServerDialog::NewServerDialog(Core::Workspace &workspace, QString startFolder, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_startFolder(std::move(startFolder))
    , m_ui(std::make_unique<Ui::NewServerDialog>())
    , m_form(new FieldForm(this))
    , m_proposals(new ProposalList(workspace.kinds(), this))
    , m_hint(new KindHint(this))
{
    m_ui->setupUi(this);
    m_ui->right->insertWidget(0, m_proposals);
    m_ui->right->insertWidget(m_ui->right->indexOf(m_ui->fields), m_hint);
    m_ui->fields->setWidget(m_form);
    m_ui->fields->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_ui->kindName->setFont(bold);
    fillAddresses();
    connect(m_ui->kinds, &QListWidget::currentRowChanged, this, &NewServerDialog::chooseKind);
    connect(m_ui->portPolicy, &QComboBox::currentIndexChanged, this, &NewServerDialog::updatePort);
    connect(m_ui->address, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->consent->setChecked(false); // given for one address
        updateReady();
    });
    connect(m_ui->consent, &QCheckBox::toggled, this, &NewServerDialog::updateReady);
    connect(m_proposals, &ProposalList::chosen, this, &NewServerDialog::useProposal);
    connect(m_ui->readyMade, &ReadyMadeBox::chosen, this, &NewServerDialog::useValues);
    connect(m_form, &FieldForm::edited, this,
            [this](const QString &key, const QVariant &, const QVariant &after) {
                if (key == folderKey)
                    m_proposals->lookSoon(after.toString());
            });
    connect(m_form, &FieldForm::changed, this, &NewServerDialog::updateReady);
    connect(m_form, &FieldForm::validityChanged, this, &NewServerDialog::updateReady);
    connect(m_ui->create, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    fillKinds();
    updatePort();
    m_ui->create->setFocus();
}

NewServerDialog::~NewServerDialog() = default;

void NewServerDialog::fillKinds()
{
    const QList<Core::ServerKind> &kinds = m_workspace.kinds().kinds();
    const int before = m_ui->kinds->currentRow();
    m_ui->kinds->clear();
    for (const Core::ServerKind &kind : kinds) {
        auto *item = new QListWidgetItem(kindIcon(kind.id), kind.name(), m_ui->kinds);
        item->setSizeHint({0, fontMetrics().height() + 18});
        item->setToolTip(kind.description().toHtmlEscaped());
    }
    m_ui->kinds->setCurrentRow(before < 0 ? readyRow(kinds) : before);
}

void NewServerDialog::fillAddresses()
{
    const int row = qMax(0, m_ui->address->currentIndex());
    m_ui->address->clear();
    m_ui->address->addItem(tr("This computer only (127.0.0.1)"), u"127.0.0.1"_s);
    m_ui->address->addItem(tr("This computer only, IPv6 (::1)"), u"::1"_s);
    m_ui->address->addItem(tr("Every network (0.0.0.0)"), u"0.0.0.0"_s);
    m_ui->address->addItem(tr("Every network, IPv6 too (::)"), u"::"_s);
    m_ui->address->setCurrentIndex(row);
}

const Core::ServerKind *NewServerDialog::kind() const
{
    const QList<Core::ServerKind> &kinds = m_workspace.kinds().kinds();
    const int row = m_ui->kinds->currentRow();
    return row >= 0 && row < kinds.size() ? &kinds.at(row) : nullptr;
}

void NewServerDialog::chooseKind(int)
{
    const Core::ServerKind *chosen = kind();
    if (!chosen)
        return;
    m_ui->kindName->setText(chosen->name());
    m_ui->description->setText(chosen->description());
    const QList<Core::Field> fields = chosen->fields();
    m_form->setFields(fields);
    for (const Core::Field &field : fields) {
        if (field.type == Core::FieldType::Folder && (field.required || field.key == folderKey)
            && field.defaultValue.toString().isEmpty())
            m_form->setValue(field.key, m_startFolder);
    }
    suggestPort(chosen->usualPort);
    m_ui->readyMade->setKind(*chosen);
    m_ui->readyMade->setVisible(m_ui->readyMade->isUseful());
    m_ui->readyMadeLabel->setVisible(m_ui->readyMade->isUseful());
    updateReady();
}

void NewServerDialog::propose(const QString &folder, const Core::Proposals &proposals)
{
    m_startFolder = folder;
    m_proposals->setProposals(folder, proposals);
    m_proposals->choose(0);
    constexpr int tallEnough = 660; // for the list above the form
    resize(width(), std::max(height(), tallEnough));
}

void NewServerDialog::useProposal(const Core::Proposal &proposal)
{
    const QList<Core::ServerKind> &kinds = m_workspace.kinds().kinds();
    for (int row = 0; row < kinds.size(); ++row) {
        if (kinds.at(row).id == proposal.kind)
            m_ui->kinds->setCurrentRow(row);
    }
    chooseKind(m_ui->kinds->currentRow()); // forgets what one before has set
    useValues(proposal.values);
}

void NewServerDialog::useValues(const Core::FieldValues &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        m_form->setValue(value.key(), value.value());
    updateReady();
}

// Unless somebody has chosen one for a kind before.
void NewServerDialog::suggestPort(quint16 usual)
{
    Core::ServerConfig config;
    config.wantPort(usual == 0 ? usual : m_workspace.servers().freePort(usual));
    const int before = std::exchange(m_suggestedPort, config.port);
    if (before != 0 && m_ui->port->value() != before)
        return;
    if (before == 0 && m_ui->portPolicy->currentIndex() > 0)
        return;
    if (config.port != 0)
        m_ui->port->setValue(config.port);
    m_ui->portPolicy->setCurrentIndex(int(config.portPolicy));
}

void NewServerDialog::updatePort()
{
    const bool chosen = m_ui->portPolicy->currentIndex() > 0;
    m_ui->port->setVisible(chosen);
    updateReady();
}

Core::ServerConfig NewServerDialog::config() const
{
    Core::ServerConfig config = Core::ServerConfig::make(*kind(), m_form->values());
    const QString name = m_ui->name->text().trimmed();
    if (!name.isEmpty())
        config.name = name;
    config.name = m_workspace.servers().freeName(config.name);
    config.host = m_ui->address->currentData().toString();
    config.allowNetwork = !config.isLoopback() && m_ui->consent->isChecked();
    config.portPolicy = Core::ServerConfig::PortPolicy(m_ui->portPolicy->currentIndex());
    if (config.portPolicy != Core::ServerConfig::PortPolicy::Random)
        config.port = quint16(m_ui->port->value());
    config.autostart = m_ui->autostart->isChecked();
    return config;
}

bool NewServerDialog::isComplete() const
{
    if (!kind() || !m_form->isValid())
        return false;
    const Core::ServerConfig draft = config();
    return draft.isLoopback() || draft.allowNetwork;
}

void NewServerDialog::updateReady()
{
    if (!kind())
        return;
    const Core::ServerConfig draft = config();
    m_hint->look(*kind(), draft.values);
    if (m_ui->name->text().isEmpty())
        m_ui->name->setPlaceholderText(Core::visibleText(draft.name));
    const QString reach = AccessFields::hostWarning(draft.host);
    m_ui->network->setText(
        draft.allowNetwork ? reach + u' ' + AccessFields::consentNotice(draft.host, true) : reach);
    m_ui->network->setVisible(!reach.isEmpty());
    m_ui->consent->setVisible(!reach.isEmpty());
    m_ui->create->setEnabled(isComplete());
    m_ui->problem->clear();
    const QColor warning = StateLook::of(Core::ServerState::Value::Stopping).colour;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, warning);
    m_ui->network->setPalette(colours);
    colours.setColor(QPalette::WindowText, StateLook::of(Core::ServerState::Value::Failed).colour);
    m_ui->problem->setPalette(colours);
    colours.setColor(QPalette::WindowText, Theme::quietText());
    m_ui->description->setPalette(colours);
}

void NewServerDialog::accept()
{
    if (!isComplete())
        return;
    Core::ServerConfig config = this->config();
    if (const auto valid = config.validate(*kind()); !valid) {
        m_ui->problem->setText(Core::visibleText(valid.error()));
        return;
    }
    Core::Server &server = m_workspace.servers().add(std::move(config));
    server.start();
    emit created(&server);
    QDialog::accept();
}

void NewServerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillAddresses();
    fillKinds();
}

} // namespace Gui

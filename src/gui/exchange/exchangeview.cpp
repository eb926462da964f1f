// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/exchangeview.h"

#include "core/server/server.h"
#include "core/visibletext.h"
#include "gui/exchange/bodypage.h"
#include "gui/exchange/detailloader.h"
#include "gui/exchange/eventspage.h"
#include "gui/exchange/fieldspage.h"
#include "gui/exchange/headspage.h"
#include "gui/exchange/messagespage.h"
#include "gui/exchange/partspage.h"
#include "gui/exchange/timingpage.h"
#include "gui/exchange/tokenspage.h"
#include "gui/masking/masking.h"
#include "gui/traffic/exchangetext.h"
#include "ui_exchangeview.h"

#include <QEvent>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds unnoticed {120};

} // namespace

ExchangeView::ExchangeView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExchangeView>())
    , m_loader(new DetailLoader(this))
{
    m_ui->setupUi(this);
    QFont bold = font();
    bold.setBold(true);
    m_ui->lineLabel->setFont(bold);
    addPage(new HeadsPage);
    addPage(new FieldsPage);
    addPage(new PartsPage);
    addPage(new BodyPage(Core::MessageSide::Request));
    addPage(new BodyPage(Core::MessageSide::Response));
    addPage(new EventsPage);
    addPage(new MessagesPage);
    addPage(new TokensPage);
    addPage(new TimingPage);
    m_slow.setSingleShot(true);
    m_slow.setInterval(unnoticed);
    connect(&m_slow, &QTimer::timeout, this, [this] { setProgress(true); });
    connect(
        m_loader, &DetailLoader::loaded, this,
        [this](const std::shared_ptr<const ExchangeDetail> &detail) { setDetail(detail, true); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_slow.stop();
        m_loader->cancel();
        setProgress(false);
    });
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (!m_isArranging && index >= 0)
            m_wanted = m_pages.value(index);
        fillCurrent();
    });
    connect(m_ui->grantButton, &QPushButton::clicked, this, [this] {
        if (m_server)
            m_grant.give(*m_server);
    });
    setProgress(false);
    refresh();
}

ExchangeView::~ExchangeView() = default;

void ExchangeView::addPage(ExchangePage *page)
{
    m_pages << page;
    const int tab = m_ui->tabs->addTab(page, page->title());
    offerTab(tab, page->isFor({}));
    connect(page, &ExchangePage::told, this, &ExchangeView::told);
}

// Keys would go to tabs that are not visible as long as they are enabled.
void ExchangeView::offerTab(int tab, bool isOffered)
{
    m_ui->tabs->setTabEnabled(tab, isOffered);
    m_ui->tabs->setTabVisible(tab, isOffered);
}

void ExchangeView::setRecord(std::optional<Core::ExchangeRecord> record)
{
    m_record = std::move(record);
    m_openAt = {};
    load();
}

void ExchangeView::showOpen(const Core::ExchangeRecord &record)
{
    const bool isSame = m_openAt.isValid() && m_record && m_record->id == record.id
        && m_record->serverId == record.serverId;
    // What comes faster than it can be read waits for the next time.
    if (isSame && m_loader->isLoading())
        return;
    const bool isNew = !isSame || m_record->responseBodyBytes != record.responseBodyBytes
        || m_record->requestBodyBytes != record.requestBodyBytes
        || m_record->response.status != record.response.status;
    m_record = record;
    m_openAt = QTime::currentTime();
    if (!isNew)
        refresh();
    else if (isSame)
        m_loader->load(*m_record, m_masks);
    else
        load();
}

void ExchangeView::setMasking(const Masking *masking)
{
    m_masking = masking;
    connect(masking, &Masking::screenChanged, this, &ExchangeView::load);
    load();
}

void ExchangeView::setServer(Core::Server *server)
{
    if (m_server)
        m_server->disconnect(this);
    m_server = server;
    if (server)
        connect(server, &Core::Server::configChanged, this, &ExchangeView::refreshGrant);
    refreshGrant();
}

void ExchangeView::load()
{
    m_slow.stop();
    m_loader->cancel();
    setProgress(false);
    if (!m_record) {
        m_detail.reset();
        return refresh();
    }
    m_slow.start();
    m_masks = Masking::onScreen(m_masking);
    m_loader->load(*m_record, m_masks);
    if (m_masks)
        forget();
    else
        setDetail(std::make_shared<const ExchangeDetail>(ExchangeDetail::ofHeads(*m_record)),
                  false);
}

// Secrets are not shown before they are masked, and nothing of them stays behind other tabs.
void ExchangeView::forget()
{
    setDetail(std::make_shared<const ExchangeDetail>(), false);
    for (ExchangePage *page : std::as_const(m_pages))
        page->setDetail(*m_detail);
}

// What is not whole yet stays behind the tabs of the exchange before, until it takes too long.
void ExchangeView::setDetail(std::shared_ptr<const ExchangeDetail> detail, bool isWhole)
{
    m_detail = std::move(detail);
    m_filled.clear();
    if (isWhole) {
        m_slow.stop();
        setProgress(false);
    }
    if (isWhole || m_masks) {
        m_isArranging = true;
        for (int i = 0; i < m_pages.size(); ++i)
            offerTab(i, m_pages[i]->isFor(*m_detail));
        if (m_wanted && m_wanted->isFor(*m_detail))
            m_ui->tabs->setCurrentWidget(m_wanted);
        m_isArranging = false;
        fillCurrent();
    } else if (qobject_cast<HeadsPage *>(m_ui->tabs->currentWidget())) {
        fillCurrent();
    }
    refresh();
}

void ExchangeView::fillCurrent()
{
    ExchangePage *page = m_pages.value(m_ui->tabs->currentIndex());
    if (!page || !m_detail || m_isArranging || m_filled.contains(page))
        return;
    m_filled << page;
    page->setDetail(*m_detail);
}

void ExchangeView::setProgress(bool isShown)
{
    m_ui->progressBar->setVisible(isShown);
    m_ui->progressLabel->setVisible(isShown);
    m_ui->cancelButton->setVisible(isShown);
    if (isShown)
        fillCurrent();
}

void ExchangeView::refreshGrant()
{
    m_grant = m_record && m_server ? AccessGrant::forRecord(*m_record) : AccessGrant();
    m_ui->grantBar->setVisible(!m_grant.isEmpty());
    if (m_grant.isEmpty())
        return;
    const bool isGiven = m_grant.isGiven(*m_server);
    m_ui->grantButton->setText(m_grant.action());
    m_ui->grantButton->setVisible(!isGiven);
    m_ui->grantLabel->setText(isGiven ? m_grant.confirmation() : m_grant.question());
}

void ExchangeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        for (int i = 0; i < m_pages.size(); ++i) {
            m_pages[i]->retranslate();
            m_ui->tabs->setTabText(i, m_pages[i]->title());
        }
        load();
    }
    QWidget::changeEvent(event);
}

void ExchangeView::refresh()
{
    setVisible(m_record.has_value());
    refreshGrant();
    if (!m_record || !m_detail)
        return;
    const Core::ExchangeRecord &record = m_detail->record;
    const QString request = record.request.method.isEmpty()
        ? tr("Unreadable request")
        : QString(Core::visibleText(record.request.method) + u' '
                  + Core::visibleText(record.request.target));
    m_ui->lineLabel->setText(request + u" → "_s + ExchangeText::status(record));
    QString ending = m_openAt.isValid() ? tr("Still open at %1; this is what had come by then.")
                                              .arg(QLocale().toString(m_openAt, u"HH:mm:ss"))
                                        : ExchangeText::ending(record);
    if (!m_detail->masked.isEmpty())
        ending += u' ' + tr("%n secret(s) are masked.", nullptr, int(m_detail->masked.size()));
    m_ui->endingLabel->setText(ending);
}

} // namespace Gui

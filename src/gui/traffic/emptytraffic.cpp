// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/emptytraffic.h"

#include "gui/icons.h"
#include "ui_emptytraffic.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>

namespace Gui {

using namespace Qt::StringLiterals;

EmptyTraffic::EmptyTraffic(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyTraffic>())
{
    m_ui->setupUi(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_ui->emptyTitle->setFont(large);
    m_ui->emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_ui->commandLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->copyCommandButton->setIcon(icon(IconId::Copy));
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->commandLabel->text());
        emit copied(m_ui->commandLabel->text());
    });
    connect(m_ui->clearFilterButton, &QPushButton::clicked, this, &EmptyTraffic::clearFilterWanted);
    refresh();
}

EmptyTraffic::~EmptyTraffic() = default;

void EmptyTraffic::setReason(bool filtered, const QUrl &url)
{
    m_filtered = filtered;
    m_url = url;
    refresh();
}

void EmptyTraffic::refresh()
{
    const bool ask = !m_filtered && !m_url.isEmpty();
    m_ui->clearFilterButton->setVisible(m_filtered);
    m_ui->commandLabel->setVisible(ask);
    m_ui->copyCommandButton->setVisible(ask);
    m_ui->commandLabel->setText(u"curl "_s + QString::fromLatin1(m_url.toEncoded()));
    m_ui->emptyTitle->setText(m_filtered ? tr("No request matches the filter")
                                         : tr("No requests yet"));
    m_ui->emptyText->setText(m_filtered ? tr("The requests are still there.")
                                 : ask
                                 ? tr("Open the server in a browser, or ask it from a terminal:")
                                 : tr("Start the server: each request shows up here as it comes."));
}

void EmptyTraffic::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/searchprogress.h"

#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/traffic/trafficmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace Gui {

using namespace std::chrono_literals;

namespace {

constexpr int fineness = 1'000;

} // namespace

SearchProgress::SearchProgress(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->addWidget(m_label);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_stop);
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_bar->setRange(0, fineness);
    m_stop->setIcon(icon(IconId::Close));
    m_stop->setAutoRaise(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &SearchProgress::show);
    hide();
    retranslate();
}

void SearchProgress::setModel(TrafficModel *model)
{
    m_model = model;
    connect(m_stop, &QToolButton::clicked, model, &TrafficModel::stopScanning);
    connect(model, &TrafficModel::scanChanged, this, &SearchProgress::follow);
}

void SearchProgress::follow()
{
    const QString failure = m_model->scanFailure();
    if (!failure.isEmpty()) {
        m_label->setText(Core::visibleText(failure));
        m_bar->hide();
        m_stop->hide();
        QWidget::show();
    } else if (!m_model->isScanning()) {
        m_patience.stop();
        hide();
    } else if (isVisible()) {
        show();
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void SearchProgress::show()
{
    if (!m_model->isScanning())
        return;
    m_bar->setValue(int(m_model->scanProgress() * fineness));
    m_bar->show();
    m_stop->show();
    m_label->setText(tr("Searching…"));
    QWidget::show();
}

void SearchProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchProgress::retranslate()
{
    m_stop->setText(tr("Stop searching"));
    m_stop->setToolTip(tr("Stop searching; what was found stays"));
    m_bar->setAccessibleName(tr("Progress of the search"));
}

} // namespace Gui

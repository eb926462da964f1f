// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/imports/importwindow.h"

#include "core/visibletext.h"
#include "gui/exchange/exchangeview.h"
#include "gui/imports/harimporter.h"
#include "gui/imports/replaybar.h"
#include "gui/masking/masking.h"
#include "gui/replay/trafficrowactions.h"
#include "gui/traffic/filteredit.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"
#include "gui/widgets/toast.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

Core::HistoryOptions options()
{
    Core::HistoryOptions options;
    options.retention.bytes = 0; // all of the file
    return options;
}

} // namespace

void ImportWindow::ask(QWidget *window, const QStringList &servers, Masking *masking)
{
    auto *dialog = new QFileDialog(window, tr("Import HAR"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("HTTP archives (*.har *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, window,
            [window, servers, masking](const QString &path) {
                auto *made = new ImportWindow(path, servers, masking, window);
                made->setAttribute(Qt::WA_DeleteOnClose);
                made->show();
            });
    dialog->open();
}

ImportWindow::ImportWindow(const QString &path, const QStringList &servers, Masking *masking,
                           QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_store(std::make_unique<Core::TrafficStore>(m_folder.filePath(u"import.db"_s), options()))
    , m_importer(new HarImporter(*m_store, this))
    , m_filter(new FilterEdit)
    , m_filterFault(new QLabel)
    , m_model(new TrafficModel(this))
    , m_view(new TrafficView)
    , m_exchange(new ExchangeView)
    , m_progress(new QProgressBar)
    , m_summary(new QLabel)
{
    setWindowTitle(tr("%1 (imported)").arg(Core::visibleText(QFileInfo(path).fileName())));
    resize(1000, 700);
    m_model->setStore(*m_store, {});
    m_view->setTrafficModel(m_model);
    m_view->setFollowing(false);
    makeLayout(servers, masking);
    connect(m_filter, &FilterEdit::filterChanged, m_view, &TrafficView::setFilter);
    connect(m_filter, &FilterEdit::entered, m_view, [this] { m_view->setFocus(); });
    connect(m_filter, &FilterEdit::errorChanged, this, [this] {
        m_filterFault->setText(m_filter->errorText());
        m_filterFault->setVisible(m_filter->error().has_value());
    });
    connect(m_importer, &HarImporter::advanced, this,
            [this](double share) { m_progress->setValue(int(share * m_progress->maximum())); });
    connect(m_importer, &HarImporter::ended, this, &ImportWindow::ended);
    m_importer->start(path);
}

ImportWindow::~ImportWindow()
{
    m_importer->stop();
    // The table reads from the store until then.
    delete m_view;
    delete m_model;
    delete m_importer;
}

void ImportWindow::makeLayout(const QStringList &servers, Masking *masking)
{
    m_filterFault->setTextFormat(Qt::PlainText);
    m_filterFault->setMargin(8);
    m_filterFault->hide();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMargin(6);
    m_told = tr("Reading…");
    tell();
    m_progress->setMaximum(1000);
    m_progress->setTextVisible(false);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_exchange);
    splitter->setSizes({350, 350});
    auto *actions = new TrafficRowActions(*m_view);
    actions->setStore(m_store.get());
    auto *toast = new Toast(this);
    connect(actions, &TrafficRowActions::told, toast, &Toast::tell);
    connect(actions, &TrafficRowActions::picked, m_exchange, &ExchangeView::setRecord);
    connect(m_exchange, &ExchangeView::told, toast, &Toast::tell);
    connect(m_view, &TrafficView::told, toast, &Toast::tell);
    if (masking)
        mask(masking, *actions, *toast);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 4);
    bar->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_filterFault);
    layout->addWidget(m_progress);
    layout->addWidget(splitter, 1);
    layout->addWidget(new ReplayBar([actions] { return actions->pick(); }, servers));
    layout->addWidget(m_summary);
    m_view->setFocus();
}

void ImportWindow::mask(Masking *masking, TrafficRowActions &actions, Toast &toast)
{
    m_model->setMasking(masking);
    actions.setMasking(masking);
    toast.setMasking(masking);
    m_exchange->setMasking(masking);
    connect(masking, &Masking::screenChanged, this, &ImportWindow::tell);
    m_masking = masking;
}

void ImportWindow::ended(const QString &summary, const QStringList &notes)
{
    m_progress->hide();
    m_told = (QStringList {summary} + notes).join(u'\n');
    tell();
}

void ImportWindow::tell()
{
    m_summary->setText(Masking::shown(m_masking, m_told));
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/routes/routetree.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

namespace {

// A text in the names, and if asked for only what was never called.
class ShownRoutes final : public QSortFilterProxyModel
{
public:
    explicit ShownRoutes(QObject *parent)
        : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    void setOnlyUncalled(bool on)
    {
        m_isOnlyUncalled = on;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_isOnlyUncalled && !index.data(RouteModel::NeverCalledRole).toBool())
            return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    bool m_isOnlyUncalled = false;
};

} // namespace

RouteTree::RouteTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new RouteModel(this))
    , m_filter(new QLineEdit)
    , m_uncalled(new QCheckBox)
    , m_view(new QTreeView)
    , m_coverage(new QLabel)
{
    auto *shown = new ShownRoutes(this);
    m_shown = shown;
    m_shown->setSourceModel(m_model);
    m_filter->setClearButtonEnabled(true);
    m_coverage->setTextFormat(Qt::PlainText);
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    m_view->setModel(m_shown);
    m_view->setUniformRowHeights(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(RouteModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(RouteModel::RequestsColumn,
                                           QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_uncalled);
    layout->addWidget(m_coverage);
    setFocusProxy(m_view);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        m_view->expandAll();
    });
    connect(m_uncalled, &QCheckBox::toggled, this, [this, shown](bool on) {
        shown->setOnlyUncalled(on);
        m_view->expandToDepth(0);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (m_isShowing || !current.isValid())
                    return;
                m_place = m_model->placeOf(m_shown->mapToSource(current));
                emit placeChosen(m_place);
            });
    connect(m_model, &RouteModel::enabledChosen, this, &RouteTree::enabledChosen);
    connect(m_model, &RouteModel::moveChosen, this, &RouteTree::moveChosen);
    retranslate();
}

void RouteTree::setRead(const std::shared_ptr<const Core::MockText> &read)
{
    m_isShowing = true;
    m_model->setRead(read);
    m_view->expandToDepth(0);
    m_isShowing = false;
    m_place = std::exchange(m_expected, std::nullopt).value_or(m_place);
    const auto routes = int(read ? read->file().routes.size() : 0);
    const auto resources = int(read ? read->file().resources.size() : 0);
    m_place.route = std::min(m_place.route, routes - 1);
    m_place.resource = std::min(m_place.resource, resources - 1);
    if (m_place == MockPlace() && routes > 0)
        m_place.route = 0;
    if (m_place.route >= 0)
        m_place.response = std::min(m_place.response,
                                    int(read->file().routes[m_place.route].responses.size()) - 1);
    showPlace();
    showCoverage();
}

void RouteTree::setUses(const Core::UseCounts &uses, bool known)
{
    m_areUsesKnown = known;
    m_model->setUses(uses, known);
    showCoverage();
}

MockPlace RouteTree::place() const
{
    return m_place;
}

void RouteTree::select(const MockPlace &place)
{
    m_place = place;
    showPlace();
}

void RouteTree::showPlace()
{
    const QModelIndex index = m_shown->mapFromSource(m_model->indexOf(m_place));
    m_isShowing = true;
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    m_isShowing = false;
    emit placeChosen(m_place);
}

void RouteTree::showCoverage()
{
    m_uncalled->setEnabled(m_areUsesKnown || m_uncalled->isChecked());
    m_coverage->setText(m_areUsesKnown
                            ? tr("%1 of %n route(s) called", nullptr, m_model->countedRoutes())
                                  .arg(m_model->calledRoutes())
                            : QString());
    m_coverage->setVisible(m_areUsesKnown);
}

void RouteTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RouteTree::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter routes"));
    m_filter->setAccessibleName(tr("Filter routes"));
    m_view->setAccessibleName(tr("Routes"));
    m_uncalled->setText(tr("&Never called only"));
    m_model->retranslate();
    showCoverage();
}

} // namespace Gui

// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/fieldspage.h"

#include "core/visibletext.h"
#include "gui/exchange/exchangedetail.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Gui {

using namespace Qt::StringLiterals;
using Core::visibleText;

namespace {

// Thousands of fields in a tree would hold the window up.
constexpr qsizetype mostRows = 2'000;

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont font = tree->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFirstColumnSpanned(true);
    return group;
}

QTreeWidgetItem *rowOf(const Core::NameValue &pair)
{
    return new QTreeWidgetItem(
        {visibleText(pair.name), pair.hasValue ? visibleText(pair.value, u"\t\n") : QString()});
}

void addPairs(QTreeWidget *tree, const QString &title, const QList<Core::NameValue> &pairs)
{
    if (pairs.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(tree, title);
    for (const Core::NameValue &pair : pairs.mid(0, mostRows))
        group->addChild(rowOf(pair));
    group->setExpanded(true);
}

} // namespace

FieldsPage::FieldsPage(QWidget *parent)
    : ExchangePage(parent)
    , m_tree(new QTreeWidget(this))
{
    m_tree->setColumnCount(2);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->resizeSection(0, fontMetrics().averageCharWidth() * 30);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_tree);
    retranslate();
}

QString FieldsPage::title() const
{
    return tr("Query, form, cookies");
}

bool FieldsPage::isFor(const ExchangeDetail &detail) const
{
    return !detail.query.isEmpty() || !detail.cookies.isEmpty() || !detail.setCookies.isEmpty()
        || !detail.body(Core::MessageSide::Request).form.isEmpty();
}

void FieldsPage::setDetail(const ExchangeDetail &detail)
{
    const auto counted = [](const QString &title, qsizetype count) {
        return count > mostRows ? tr("%1 (first %2 of %3)").arg(title).arg(mostRows).arg(count)
                                : QString(title + u" ("_s + QString::number(count) + u')');
    };
    m_tree->clear();
    const QList<Core::NameValue> &form = detail.body(Core::MessageSide::Request).form;
    addPairs(m_tree, counted(tr("Query"), detail.query.size()), detail.query);
    addPairs(m_tree, counted(tr("Form"), form.size()), form);
    addPairs(m_tree, counted(tr("Cookies that were sent"), detail.cookies.size()), detail.cookies);
    if (!detail.setCookies.isEmpty()) {
        QTreeWidgetItem *group
            = addGroup(m_tree, counted(tr("Cookies that were set"), detail.setCookies.size()));
        for (const Core::SetCookie &cookie : detail.setCookies.mid(0, mostRows)) {
            auto *row
                = new QTreeWidgetItem(group, {visibleText(cookie.name), visibleText(cookie.value)});
            for (const Core::NameValue &attribute : cookie.attributes)
                row->addChild(rowOf(attribute));
            row->setExpanded(true);
        }
        group->setExpanded(true);
    }
}

void FieldsPage::retranslate()
{
    m_tree->setHeaderLabels({tr("Name"), tr("Value")});
    m_tree->setAccessibleName(title());
}

} // namespace Gui

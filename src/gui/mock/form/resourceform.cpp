// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/resourceform.h"

#include "core/formats/content/prettyjson.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/fields/fillbox.h"
#include "gui/mock/fields/headersfield.h"
#include "gui/widgets/taborder.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Gui {

ResourceForm::ResourceForm(QWidget *parent)
    : EntryForm(parent)
    , m_rows("Gui::ResourceForm", nullptr)
    , m_path(new QLineEdit)
    , m_id(new QLineEdit)
    , m_source(new QComboBox)
    , m_data(new CodeView)
    , m_belongsTo(new PairList([] { return new PairRow(PairRow::Forgetting::No); },
                               PairList::NewRow::CountsLater))
    , m_store(new QLineEdit)
    , m_style(new QComboBox)
    , m_headers(new HeadersField)
{
    m_source->addItem({});
    m_data->setEditable(true);
    m_data->setFrameShape(QFrame::StyledPanel);
    m_data->setMinimumHeight(fontMetrics().lineSpacing() * 12);
    m_data->setCode({}, CodeLanguage::Json);
    TabOrder::leaveByKey(m_data);
    page()->addLayout(&m_rows.grid());
    page()->addStretch(1);
    m_rows.add(QT_TR_NOOP("Path:"), m_path);
    m_rows.add(QT_TR_NOOP("Id member:"), m_id);
    m_rows.add(QT_TR_NOOP("Entries:"), m_source);
    m_rows.add("", m_data);
    m_rows.add(QT_TR_NOOP("Belongs to:"), m_belongsTo);
    m_rows.add(QT_TR_NOOP("Store:"), m_store);
    m_rows.add(QT_TR_NOOP("Style:"), m_style);
    m_rows.add(QT_TR_NOOP("Headers:"), m_headers);
    setFocusProxy(m_path);
    connectFields();
    retranslate();
    clear();
    TabOrder::arrangeAround(m_belongsTo);
}

void ResourceForm::connectFields()
{
    for (QLineEdit *each : {m_path, m_id, m_store})
        connect(each, &QLineEdit::textEdited, this, &ResourceForm::tellSoon);
    for (QComboBox *each : {m_source, m_style})
        connect(each, &QComboBox::activated, this, [this] {
            refresh();
            tellSoon();
        });
    connect(m_data, &QsciScintilla::textChanged, this, &ResourceForm::tellSoon);
    connect(m_belongsTo, &RowList::edited, this, &ResourceForm::tellSoon);
    connect(m_headers, &HeadersField::edited, this, &ResourceForm::tellSoon);
}

void ResourceForm::setResource(int index, const Core::MockResource &resource,
                               const QStringList &dataNames)
{
    if (isWaiting() && index == m_index)
        return;
    flush();
    const bool knowsNames = m_source->count() == dataNames.size() + 1;
    if (!isOutdated() && index == m_index && resource == m_original && knowsNames)
        return;
    m_index = index;
    m_original = resource;
    fillBy([&] {
        while (m_source->count() > 1)
            m_source->removeItem(1);
        m_source->addItems(dataNames);
        m_source->setCurrentIndex(
            std::max(m_source->findText(resource.dataName, Qt::MatchExactly), 0));
    });
    show();
}

void ResourceForm::clear()
{
    flush();
    m_index = -1;
    m_original = {};
    widget()->setEnabled(false);
    showFault({});
}

void ResourceForm::show()
{
    fillBy([this] {
        widget()->setEnabled(true);
        showFault({});
        // What the fields say already is left alone, with the cursor in it.
        if (const auto present = resource(); present && *present == m_original)
            return;
        m_path->setText(m_original.path);
        m_id->setText(m_original.idKey);
        m_data->setCode(Core::prettyJson(m_original.data).text, CodeLanguage::Json);
        QList<PairRow::Value> relations;
        for (const Core::MockRelation &each : std::as_const(m_original.belongsTo))
            relations.append({each.member, each.path});
        m_belongsTo->setValues(relations);
        m_store->setText(QString::fromUtf8(m_original.store));
        m_style->setCurrentIndex(int(m_original.style));
        m_headers->setHeaders(m_original.headers);
    });
    refresh();
}

Core::Result<> ResourceForm::takeData(Core::MockResource &resource) const
{
    if (m_source->currentIndex() > 0) {
        if (resource.dataName == m_source->currentText())
            return {};
        resource.dataName = m_source->currentText();
        return {};
    }
    const QByteArray text = m_data->code();
    if (const auto fault = Core::checkStrictJson(text))
        return Core::failure(fault->toString(tr("Entries")));
    resource.dataName.clear();
    // What says the same stays as it was written.
    if (const QByteArray json = Core::compactJson(text); json != Core::compactJson(resource.data))
        resource.data = json;
    return {};
}

Core::Result<Core::MockResource> ResourceForm::resource() const
{
    Core::MockResource resource = m_original;
    resource.path = m_path->text().trimmed();
    resource.idKey = m_id->text().isEmpty() ? Core::MockResource().idKey : m_id->text();
    if (const auto taken = takeData(resource); !taken)
        return Core::failure(taken.error());
    const auto relations = m_belongsTo->values();
    if (!relations)
        return Core::failure(relations.error());
    resource.belongsTo.clear();
    for (const PairRow::Value &each : *relations)
        resource.belongsTo.append({each.first, each.second.value_or(QString())});
    resource.store = m_store->text().trimmed().toUtf8();
    resource.style = Core::MockStyle(m_style->currentIndex());
    const auto headers = m_headers->headers();
    if (!headers)
        return Core::failure(headers.error());
    resource.headers = *headers;
    return resource;
}

void ResourceForm::take()
{
    const auto changed = resource();
    showFault(changed ? QString() : changed.error());
    if (changed && !(*changed == m_original)) {
        m_original = *changed;
        emit edited(m_index, *changed);
    }
    refresh();
}

void ResourceForm::refresh()
{
    m_rows.setVisible(m_data, m_source->currentIndex() == 0);
}

void ResourceForm::retranslate()
{
    m_rows.retranslate();
    m_source->setItemText(0, tr("These:"));
    m_data->setAccessibleName(tr("Entries"));
    m_store->setPlaceholderText(tr("Nowhere: changes go when the server stops"));
    m_belongsTo->setAddText(tr("Add Relation"));
    fillBox(m_style, {tr("As Portside does"), tr("As Mockoon does")});
}

} // namespace Gui

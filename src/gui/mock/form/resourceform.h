// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"
#include "gui/mock/fields/formrows.h"
#include "gui/mock/fields/pairrow.h"
#include "gui/mock/form/entryform.h"

class QComboBox;
class QLineEdit;

namespace Gui {

class CodeView;
class HeadersField;

// A resource of a mock file, a list that requests read and change, as a form; main thread.
class ResourceForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit ResourceForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ResourceForm)

    // What somebody is typing stays; what was typed before for another one is told first.
    void setResource(int index, const Core::MockResource &resource, const QStringList &dataNames);
    void clear();

signals:
    void edited(int index, const Core::MockResource &resource);

protected:
    void take() override;
    void retranslate() override;

private:
    void connectFields();
    void show();
    Core::Result<Core::MockResource> resource() const;
    Core::Result<> takeData(Core::MockResource &resource) const;
    void refresh();

    int m_index = -1;
    Core::MockResource m_original;
    FormRows m_rows;
    QLineEdit *m_path;
    QLineEdit *m_id;
    QComboBox *m_source; // of the entries: here, or a name
    CodeView *m_data;
    PairList *m_belongsTo;
    QLineEdit *m_store;
    QComboBox *m_style;
    HeadersField *m_headers;
};

} // namespace Gui

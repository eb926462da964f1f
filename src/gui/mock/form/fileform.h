// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"
#include "gui/mock/fields/datarow.h"
#include "gui/mock/fields/formrows.h"
#include "gui/mock/form/entryform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Gui {

class DelayField;
class HeadersField;

// What a mock file says of all its routes, as a form; main thread.
class FileForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit FileForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FileForm)

    // Routes and resources do not matter. What somebody is typing stays.
    void setFile(const Core::MockFile &file);

signals:
    void edited(const Core::MockFile &file);

protected:
    void take() override;
    void retranslate() override;

private:
    void addRows();
    void connectFields();
    Core::Result<Core::MockFile> file() const;

    Core::MockFile m_original;
    FormRows m_rows;
    QLineEdit *m_name;
    QPlainTextEdit *m_notes;
    QLineEdit *m_fallback;
    QLineEdit *m_removedPrefix;
    HeadersField *m_requestHeaders;
    HeadersField *m_responseHeaders;
    QLineEdit *m_basePath;
    QComboBox *m_order;
    QCheckBox *m_lenient;
    QCheckBox *m_templates;
    QLineEdit *m_seed;
    HeadersField *m_headers;
    DelayField *m_delay;
    QSpinBox *m_bandwidth;
    ValueList<DataRow> *m_data;
};

} // namespace Gui

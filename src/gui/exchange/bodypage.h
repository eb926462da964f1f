// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/messagecontent.h"
#include "gui/exchange/exchangepage.h"
#include "gui/exchange/tree/documenttree.h"

#include <QImage>

#include <array>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Gui {

struct BodyDetail;
class CodeView;
class DocumentTreeView;
class ElidedLabel;
class Notice;
class PictureView;

// The content of a message: laid out, as text, as a picture or as bytes; main thread.
class BodyPage final : public ExchangePage
{
    Q_OBJECT

public:
    explicit BodyPage(Core::MessageSide side, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(BodyPage)

    QString title() const override;
    bool isFor(const ExchangeDetail &detail) const override;
    void setDetail(const ExchangeDetail &detail) override;
    void retranslate() override;

private:
    enum View : quint8 { Formatted, Text, Image, Hex, Tree };

    QString summary(const BodyDetail &body) const;
    void offer(const BodyDetail &body);
    void showView();
    QWidget *codeOf(View view);
    QWidget *picture();
    QWidget *tree();
    void save();

    const Core::MessageSide m_side;
    ElidedLabel *m_summary;
    Notice *m_notice;
    QComboBox *m_views;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    CodeView *m_code = nullptr; // made when it is first needed
    PictureView *m_picture = nullptr;
    DocumentTreeView *m_treeView = nullptr;
    std::array<QByteArray, 4> m_texts; // by view
    DocumentTree m_tree;
    QImage m_image;
    Core::ContentKind m_kind = Core::ContentKind::Empty;
    int m_wanted = -1; // the view that was chosen by hand, as long as there is one
    QByteArray m_content;
    QString m_fileName;
};

} // namespace Gui

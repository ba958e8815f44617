using QuantConnect;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>The currencies whose rate follows a security, listed anew when a currency comes or goes.</summary>
internal sealed class ConvertedCash
{
    private readonly CashBook _book;
    private Cash[]? _all;

    public ConvertedCash(CashBook book)
    {
        _book = book;
        book.Updated += (_, change) =>
        {
            // An amount or a rate, which moves with every price, is no change of the list.
            if (change.UpdateType != CashBookUpdateType.Updated) _all = null;
        };
    }

    /// <summary>Takes over the securities' new prices.</summary>
    public void Update()
    {
        foreach (var cash in _all ??= [.. _book.Values])
        {
            if (cash.CurrencyConversion != null) cash.Update();
        }
    }
}

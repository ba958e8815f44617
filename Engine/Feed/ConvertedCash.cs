using QuantConnect.Securities;

namespace YenValve.Engine.Feed;

/// <summary>The currencies whose rate follows a security, listed once per change of the cash book.</summary>
internal sealed class ConvertedCash
{
    private readonly CashBook _book;
    private Cash[]? _all;

    public ConvertedCash(CashBook book)
    {
        _book = book;
        book.Updated += (_, _) => _all = null;
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

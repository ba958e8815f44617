namespace QuantConnect.Securities.CryptoFuture;

/// <summary>Margin of Binance futures: accounts in credits mode, which hold BNFCR, use all their assets as one collateral.</summary>
public class BinanceCryptoFutureMarginModel : CryptoFutureMarginModel
{
    private const string Credits = "BNFCR";

    /// <summary>Makes a model from a leverage.</summary>
    public BinanceCryptoFutureMarginModel(decimal leverage = 25)
        : base(leverage)
    {
    }

    /// <inheritdoc/>
    protected override decimal GetTotalCollateralAmount(SecurityPortfolioManager portfolio, Security security, Cash primaryCollateral)
    {
        var book = portfolio.CashBook;
        return book.ContainsKey(Credits)
            ? book.Values.Where(cash => cash.Amount != 0).Sum(cash => book.Convert(cash.Amount, cash.Symbol, primaryCollateral.Symbol))
            : base.GetTotalCollateralAmount(portfolio, security, primaryCollateral);
    }

    /// <inheritdoc/>
    protected override bool SharesCollateral(SecurityPortfolioManager portfolio, Cash collateralCurrency, Security otherCryptoFuture)
        => portfolio.CashBook.ContainsKey(Credits) || base.SharesCollateral(portfolio, collateralCurrency, otherCryptoFuture);
}

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Helpers for universes.</summary>
public static class UniverseExtensions
{
    /// <summary>Symbol that stands for a universe of one security type and market.</summary>
    public static Symbol CreateSymbol(SecurityType securityType, string market, string ticker) => new(Identify(securityType, market, ticker), ticker);

    private static SecurityIdentifier Identify(SecurityType type, string market, string ticker) => type switch
    {
        SecurityType.Base => SecurityIdentifier.GenerateBase(null, ticker, market),
        SecurityType.Equity => SecurityIdentifier.GenerateEquity(SecurityIdentifier.DefaultDate, ticker, market),
        SecurityType.Forex => SecurityIdentifier.GenerateForex(ticker, market),
        SecurityType.Cfd => SecurityIdentifier.GenerateCfd(ticker, market),
        SecurityType.Index => SecurityIdentifier.GenerateIndex(ticker, market),
        SecurityType.Crypto => SecurityIdentifier.GenerateCrypto(ticker, market),
        SecurityType.CryptoFuture => SecurityIdentifier.GenerateCryptoFuture(SecurityIdentifier.DefaultDate, ticker, market),
        _ => throw new NotImplementedException($"The specified security type is not implemented yet: {type}"),
    };
}

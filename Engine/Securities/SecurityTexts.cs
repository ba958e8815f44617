namespace QuantConnect.Securities;

/// <summary>Run-time messages of securities that reach logs and results, where their wording is compared with LEAN's.</summary>
internal static partial class SecurityTexts
{
    public const string InvalidLeverage = "Leverage must be greater than or equal to 1.";
    public const string InvalidInitialMargin = "Initial margin requirement must be between 0 and 1";
    public const string InvalidMaintenanceMargin = "Maintenance margin requirement must be between 0 and 1";
    public const string InvalidFreeBuyingPower = "Free Buying Power Percent requirement must be between 0 and 1";
    public const string ForUnderlyingNeedsDerivative = "ForUnderlying is only invokable for IDerivativeSecurity (Option|Future)";

    private const string AlwaysOpenHint = " Market is always open for this asset, this can happen e.g. if using TimeRules {0} for a crypto asset. " +
        "An alternative would be TimeRules.At(), TimeRules.Every(), TimeRules.Midnight or TimeRules.Noon instead";

    public static string NextMarketOpenNotFound(bool alwaysOpen)
        => "Unable to locate next market open within two weeks." + (alwaysOpen ? string.Format(AlwaysOpenHint, "AfterMarketOpen") : "");

    public static string NextMarketCloseNotFound(bool alwaysOpen)
        => "Unable to locate next market close within two weeks." + (alwaysOpen ? string.Format(AlwaysOpenHint, "BeforeMarketClose") : "");

    public static string LastMarketOpenNotFound(DateTime localTime, bool alwaysOpen)
        => $"Did not find last market open for {localTime}. IsMarketAlwaysOpen: {alwaysOpen}";

    public static string ExchangeHoursNotFound(SecurityDatabaseKey key, IEnumerable<SecurityDatabaseKey>? available = null)
        => $"Unable to locate exchange hours for {key}." + (available == null ? "" : " Available keys: " + string.Join(", ", available));

    public static string SecurityNotFound(Symbol symbol)
        => $"This asset symbol ({symbol}) was not found in your security list. Please add this security before using it. " +
           "To prevent the exception, use Securities.TryGetValue(symbol, out var value) or check " +
           "Securities.ContainsKey(symbol) before accessing Securities[symbol].";
}

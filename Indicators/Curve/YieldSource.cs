namespace YenValve.Indicators.Curve;

/// <summary>
/// Whose yield it is. The ministry's constant-maturity 40Y stood 14 to 31 basis points below the traded bond of the winter of 2025/26 (four days), so
/// one threshold cannot serve both: on 20 January 2026 the traded 40Y closed at 4.215%, the ministry's at 3.901%.
/// </summary>
public enum YieldSource
{
    /// <summary>Constant maturity, Ministry of Finance.</summary>
    MofConstantMaturity,

    /// <summary>The bond last auctioned, as traded.</summary>
    OnTheRun,
}

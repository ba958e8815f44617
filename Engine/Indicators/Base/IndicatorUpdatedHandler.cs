namespace QuantConnect.Indicators;

/// <summary>Told about each new value of an indicator.</summary>
public delegate void IndicatorUpdatedHandler(object sender, IndicatorDataPoint updated);

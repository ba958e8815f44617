namespace QuantConnect.Orders;

/// <summary>Properties of RBI orders.</summary>
public class RBIOrderProperties : OrderProperties;
